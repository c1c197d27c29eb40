// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/webseenjson.h"

#include "evidence/jsonfields.h"
#include "evidence/proxysourcejson.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr qsizetype mostHeaders = 100;
constexpr qsizetype mostConstructs = 1000;

QJsonObject toJson(const HttpAnswer &answer)
{
    QJsonArray headers;
    for (const HttpHeader &header : answer.headers) {
        QJsonObject row;
        row.insert("name"_L1, header.name);
        row.insert("value"_L1, header.value);
        headers.append(row);
    }
    QJsonObject json;
    json.insert("status"_L1, answer.status);
    json.insert("reason"_L1, answer.reason);
    json.insert("headers"_L1, headers);
    json.insert("auth_schemes"_L1, QJsonArray::fromStringList(answer.authSchemes));
    json.insert("page"_L1, answer.page);
    return json;
}

HttpAnswer readAnswer(const base::JsonCursor &json)
{
    HttpAnswer answer;
    answer.status = int(json.member("status"_L1).integer(0, 999));
    answer.reason = json.member("reason"_L1).string(longestForeignText);
    for (const base::JsonCursor &row : json.member("headers"_L1).elements(mostHeaders))
        answer.headers.push_back({row.member("name"_L1).string(longestForeignText),
                                  row.member("value"_L1).string(longestForeignText)});
    answer.authSchemes = readStrings(json.member("auth_schemes"_L1), mostHeaders, longestForeignText);
    answer.page = json.member("page"_L1).string();
    return answer;
}

} // namespace

void write(QJsonObject &json, const TunnelSeen &tunnel)
{
    json.insert("proxy"_L1, tunnel.proxy.toString());
    json.insert("proxy_address"_L1,
                tunnel.proxyAddress ? QJsonValue(tunnel.proxyAddress->toString()) : QJsonValue());
    json.insert("answer"_L1, toJson(tunnel.answer));
    json.insert("socks_reply"_L1, tunnel.socksReply);
    json.insert("authenticated"_L1, tunnel.authenticated);
    json.insert("connected_ms"_L1,
                tunnel.connectedAfter ? QJsonValue(milliseconds(*tunnel.connectedAfter)) : QJsonValue());
    json.insert("proxy_trusted"_L1, tunnel.proxyTrusted ? QJsonValue(*tunnel.proxyTrusted) : QJsonValue());
}

TunnelSeen readTunnel(const base::JsonCursor &json)
{
    TunnelSeen tunnel;
    tunnel.proxy = readProxyServer(json.member("proxy"_L1));
    if (const auto address = json.optionalMember("proxy_address"_L1)) {
        tunnel.proxyAddress = base::Endpoint::parse(address->string(), 0);
        if (!tunnel.proxyAddress)
            address->fail(u"an address with a port"_s);
    }
    tunnel.answer = readAnswer(json.member("answer"_L1));
    tunnel.socksReply = int(json.member("socks_reply"_L1).integer(-1, 255));
    tunnel.authenticated = json.member("authenticated"_L1).string();
    if (const auto connected = json.optionalMember("connected_ms"_L1))
        tunnel.connectedAfter = readMilliseconds(*connected);
    if (const auto trusted = json.optionalMember("proxy_trusted"_L1))
        tunnel.proxyTrusted = trusted->boolean();
    return tunnel;
}

void write(QJsonObject &json, const HttpSeen &http)
{
    json.insert("url"_L1, http.url);
    json.insert("inside_tls"_L1, http.insideTls);
    json.insert("answer"_L1, toJson(http.answer));
}

HttpSeen readHttp(const base::JsonCursor &json)
{
    return {json.member("url"_L1).string(longestForeignText), json.member("inside_tls"_L1).boolean(),
            readAnswer(json.member("answer"_L1))};
}

void write(QJsonObject &json, const WebSocketSeen &socket)
{
    json.insert("url"_L1, socket.url);
    json.insert("accepted"_L1, socket.accepted);
    json.insert("answer"_L1, toJson(socket.answer));
}

WebSocketSeen readWebSocket(const base::JsonCursor &json)
{
    return {json.member("url"_L1).string(longestForeignText), readAnswer(json.member("answer"_L1)),
            json.member("accepted"_L1).boolean()};
}

void write(QJsonObject &json, const PacSeen &pac)
{
    QJsonArray constructs;
    for (const PacConstruct &construct : pac.constructs) {
        QJsonObject row;
        row.insert("line"_L1, construct.line);
        row.insert("construct"_L1, construct.construct);
        row.insert("text"_L1, construct.text);
        constructs.append(row);
    }
    json.insert("url"_L1, pac.url);
    json.insert("bytes"_L1, pac.bytes);
    json.insert("sha256"_L1, pac.sha256);
    json.insert("answers"_L1, toJson(pac.answers));
    json.insert("lookups"_L1, pac.lookups);
    json.insert("constructs"_L1, constructs);
}

PacSeen readPac(const base::JsonCursor &json)
{
    PacSeen pac;
    pac.url = json.member("url"_L1).string(longestForeignText);
    pac.bytes = json.member("bytes"_L1).integer(0, std::numeric_limits<qint64>::max());
    pac.sha256 = json.member("sha256"_L1).string(64);
    pac.answers = readProxyAnswers(json.member("answers"_L1));
    pac.lookups = int(json.member("lookups"_L1).integer(0, largestInt));
    for (const base::JsonCursor &row : json.member("constructs"_L1).elements(mostConstructs))
        pac.constructs.push_back({int(row.member("line"_L1).integer(0, largestInt)),
                                  row.member("construct"_L1).string(),
                                  row.member("text"_L1).string(longestForeignText)});
    return pac;
}

void write(QJsonObject &json, const WpadSeen &wpad)
{
    json.insert("method"_L1, wpad.method);
    json.insert("tried"_L1, QJsonArray::fromStringList(wpad.tried));
    json.insert("url"_L1, wpad.url);
}

WpadSeen readWpad(const base::JsonCursor &json)
{
    return {json.member("method"_L1).string(), readStrings(json.member("tried"_L1), 100, longestForeignText),
            json.member("url"_L1).string(longestForeignText)};
}

} // namespace clearway::evidence
