// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/clientseenjson.h"

#include "evidence/jsonfields.h"
#include "evidence/proxysourcejson.h"

using namespace Qt::StringLiterals;

namespace clearway::evidence {

QLatin1StringView name(ClientTopic topic)
{
    switch (topic) {
    case ClientTopic::Proxy:
        return "proxy"_L1;
    case ClientTopic::Connection:
        return "connection"_L1;
    case ClientTopic::Trouble:
        return "trouble"_L1;
    }
    return "connection"_L1;
}

namespace {

constexpr qsizetype mostFolders = 100;
constexpr qsizetype mostLines = 1000;

int readCount(const base::JsonCursor &json)
{
    return int(json.integer(0, largestInt));
}

QJsonObject toJson(const ClientLogFolder &folder)
{
    return {{"place"_L1, folder.place},
            {"citrix"_L1, folder.citrix},
            {"files"_L1, folder.files},
            {"newest"_L1, timeToJson(folder.newest)},
            {"problem"_L1, folder.problem}};
}

ClientLogFolder readFolder(const base::JsonCursor &json)
{
    const auto newest = json.optionalMember("newest"_L1);
    return {json.member("place"_L1).string(longestForeignText), json.member("citrix"_L1).boolean(),
            readCount(json.member("files"_L1)), newest ? readTime(*newest) : QDateTime(),
            json.member("problem"_L1).string(longestForeignText)};
}

QJsonObject toJson(const ClientLogLine &line)
{
    return {{"file"_L1, line.file},
            {"line"_L1, line.line},
            {"topic"_L1, name(line.topic)},
            {"text"_L1, line.text}};
}

ClientLogLine readLine(const base::JsonCursor &json)
{
    return {json.member("file"_L1).string(), readCount(json.member("line"_L1)),
            json.member("topic"_L1).word<ClientTopic>(), json.member("text"_L1).string(longestForeignText)};
}

QJsonObject toJson(const ClientProxy &proxy)
{
    return {{"server"_L1, proxy.server.toString()},
            {"times"_L1, proxy.times},
            {"file"_L1, proxy.file},
            {"line"_L1, proxy.line}};
}

ClientProxy readProxy(const base::JsonCursor &json)
{
    return {readProxyServer(json.member("server"_L1)), readCount(json.member("times"_L1)),
            json.member("file"_L1).string(), readCount(json.member("line"_L1))};
}

template<class T> QJsonArray each(const std::vector<T> &values)
{
    QJsonArray all;
    for (const T &value : values)
        all.append(toJson(value));
    return all;
}

} // namespace

QJsonObject toJson(const ClientSeen &client)
{
    if (!client.looked)
        return {};
    return {{"folders"_L1, each(client.folders)},
            {"files_read"_L1, client.filesRead},
            {"cut"_L1, client.cut},
            {"lines"_L1, each(client.lines)},
            {"proxies"_L1, each(client.proxies)}};
}

ClientSeen readClientSeen(const base::JsonCursor &json)
{
    ClientSeen client;
    const auto folders = json.optionalMember("folders"_L1);
    if (!folders)
        return client;
    client.looked = true;
    for (const base::JsonCursor &row : folders->elements(mostFolders))
        client.folders.push_back(readFolder(row));
    client.filesRead = readCount(json.member("files_read"_L1));
    client.cut = json.member("cut"_L1).boolean();
    for (const base::JsonCursor &row : json.member("lines"_L1).elements(mostLines))
        client.lines.push_back(readLine(row));
    for (const base::JsonCursor &row : json.member("proxies"_L1).elements(mostLines))
        client.proxies.push_back(readProxy(row));
    return client;
}

} // namespace clearway::evidence
