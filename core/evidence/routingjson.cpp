// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/routingjson.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr qsizetype mostAddresses = 1000;
constexpr qint64 mostMetric = std::numeric_limits<std::uint32_t>::max();

} // namespace

QJsonObject toJson(const Adapter &adapter)
{
    QJsonObject json;
    json.insert("name"_L1, adapter.name);
    json.insert("addresses"_L1, QJsonArray::fromStringList(adapter.addresses));
    json.insert("up"_L1, adapter.up);
    json.insert("loopback"_L1, adapter.loopback);
    json.insert("kind"_L1, name(adapter.kind));
    json.insert("told_by"_L1, adapter.toldBy);
    return json;
}

Adapter readAdapter(const base::JsonCursor &json)
{
    Adapter adapter;
    adapter.name = json.member("name"_L1).string();
    for (const base::JsonCursor &address : json.member("addresses"_L1).elements(mostAddresses))
        adapter.addresses << address.string();
    adapter.up = json.member("up"_L1).boolean();
    adapter.loopback = json.member("loopback"_L1).boolean();
    if (const auto kind = json.optionalMember("kind"_L1))
        adapter.kind = kind->word<AdapterKind>();
    if (const auto toldBy = json.optionalMember("told_by"_L1))
        adapter.toldBy = toldBy->string();
    return adapter;
}

QJsonObject toJson(const Route &route)
{
    QJsonObject json;
    json.insert("destination"_L1, route.destination);
    json.insert("gateway"_L1, route.gateway);
    json.insert("adapter"_L1, route.adapter);
    json.insert("metric"_L1, route.metric ? QJsonValue(qint64(*route.metric)) : QJsonValue());
    json.insert("source"_L1, route.source);
    json.insert("table"_L1, qint64(route.table));
    return json;
}

Route readRoute(const base::JsonCursor &json)
{
    Route route;
    route.destination = json.member("destination"_L1).string();
    route.gateway = json.member("gateway"_L1).string();
    route.adapter = json.member("adapter"_L1).string();
    if (const auto metric = json.optionalMember("metric"_L1))
        route.metric = std::uint32_t(metric->integer(0, mostMetric));
    if (const auto source = json.optionalMember("source"_L1))
        route.source = source->string();
    if (const auto table = json.optionalMember("table"_L1))
        route.table = std::uint32_t(table->integer(0, mostMetric));
    return route;
}

QJsonObject toJson(const Exit &exit)
{
    QJsonObject json;
    json.insert("target"_L1, exit.target);
    json.insert("part"_L1, exit.part);
    json.insert("address"_L1, exit.address);
    json.insert("adapter"_L1, exit.adapter);
    json.insert("source"_L1, exit.source);
    json.insert("gateway"_L1, exit.gateway);
    return json;
}

Exit readExit(const base::JsonCursor &json)
{
    return {json.member("target"_L1).string(),  json.member("part"_L1).string(),
            json.member("address"_L1).string(), json.member("adapter"_L1).string(),
            json.member("source"_L1).string(),  json.member("gateway"_L1).string()};
}

} // namespace clearway::evidence
