// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/proxysourcejson.h"

#include "evidence/jsonfields.h"

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr qsizetype mostServers = 100;
constexpr qsizetype mostAnswers = 1000;
constexpr qsizetype mostBypasses = 10'000;

QJsonArray toJson(const std::vector<ProxyServer> &servers)
{
    QJsonArray all;
    for (const ProxyServer &server : servers)
        all.append(server.toString());
    return all;
}

std::vector<ProxyServer> readServers(const base::JsonCursor &json)
{
    std::vector<ProxyServer> all;
    for (const base::JsonCursor &entry : json.elements(mostServers))
        all.push_back(readProxyServer(entry));
    return all;
}

} // namespace

ProxyServer readProxyServer(const base::JsonCursor &json)
{
    const auto server = ProxyServer::parse(json.string(longestForeignText));
    if (!server)
        json.fail(u"\"direct\" or a proxy such as http://proxy.example:3128"_s);
    return server.value_or(ProxyServer{});
}

QJsonArray toJson(const std::vector<ProxyAnswer> &answers)
{
    QJsonArray all;
    for (const ProxyAnswer &answer : answers) {
        QJsonObject row;
        row.insert("host"_L1, answer.host);
        row.insert("servers"_L1, toJson(answer.servers));
        row.insert("line"_L1, answer.line);
        row.insert("rule"_L1, answer.rule);
        all.append(row);
    }
    return all;
}

std::vector<ProxyAnswer> readProxyAnswers(const base::JsonCursor &json)
{
    std::vector<ProxyAnswer> all;
    for (const base::JsonCursor &row : json.elements(mostAnswers))
        all.push_back({row.member("host"_L1).string(), readServers(row.member("servers"_L1)),
                       int(row.member("line"_L1).integer(0, 1'000'000'000)),
                       row.member("rule"_L1).string(longestForeignText)});
    return all;
}

QJsonObject toJson(const ProxySource &source)
{
    QJsonObject json;
    json.insert("origin"_L1, name(source.origin));
    json.insert("place"_L1, source.place);
    json.insert("mode"_L1, name(source.mode));
    json.insert("raw"_L1, source.raw);
    json.insert("servers"_L1, toJson(source.servers));
    json.insert("bypass"_L1, QJsonArray::fromStringList(source.bypass));
    json.insert("pac_url"_L1, source.pacUrl);
    json.insert("credentials_dropped"_L1, source.credentialsDropped);
    json.insert("problem"_L1, source.problem);
    json.insert("answers"_L1, toJson(source.answers));
    json.insert("chosen"_L1, source.chosen);
    return json;
}

ProxySource readProxySource(const base::JsonCursor &json)
{
    ProxySource source;
    source.origin = json.member("origin"_L1).word<ProxyOrigin>();
    source.place = json.member("place"_L1).string(longestForeignText);
    source.mode = json.member("mode"_L1).word<ProxyMode>();
    source.raw = json.member("raw"_L1).string(longestForeignText);
    source.servers = readServers(json.member("servers"_L1));
    for (const base::JsonCursor &entry : json.member("bypass"_L1).elements(mostBypasses))
        source.bypass << entry.string(longestForeignText);
    source.pacUrl = json.member("pac_url"_L1).string(longestForeignText);
    source.credentialsDropped = json.member("credentials_dropped"_L1).boolean();
    source.problem = json.member("problem"_L1).string(longestForeignText);
    source.answers = readProxyAnswers(json.member("answers"_L1));
    source.chosen = json.member("chosen"_L1).boolean();
    return source;
}

} // namespace clearway::evidence
