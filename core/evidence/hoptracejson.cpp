// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/hoptracejson.h"

#include "evidence/evidencejson.h"
#include "evidence/jsonfields.h"

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr int mostHops = 255; // what a hop limit can be
constexpr int mostPackets = 1000;

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const Hop &hop)
{
    QJsonObject json;
    json.insert("limit"_L1, hop.limit);
    json.insert("router"_L1, hop.router ? QJsonValue(hop.router->toString()) : QJsonValue());
    json.insert("asked"_L1, hop.asked);
    json.insert("answered"_L1, hop.answered);
    json.insert("rtt_ms"_L1, hop.roundTrip ? QJsonValue(milliseconds(*hop.roundTrip)) : QJsonValue());
    return json;
}

int readCount(const base::JsonCursor &json)
{
    return int(json.integer(0, mostPackets));
}

std::optional<int> readLimit(const base::JsonCursor &json, QLatin1StringView key)
{
    const auto member = json.optionalMember(key);
    return member ? std::optional(int(member->integer(1, mostHops))) : std::nullopt;
}

Hop readHop(const base::JsonCursor &json, int limit)
{
    Hop hop;
    hop.limit = int(json.member("limit"_L1).integer(limit, limit));
    if (const auto router = json.optionalMember("router"_L1)) {
        hop.router = base::IpAddress::parse(router->string());
        if (!hop.router)
            router->fail(u"an IP address"_s);
    }
    hop.asked = readCount(json.member("asked"_L1));
    hop.answered = int(json.member("answered"_L1).integer(0, hop.asked));
    if (const auto roundTrip = json.optionalMember("rtt_ms"_L1))
        hop.roundTrip = readMilliseconds(*roundTrip);
    return hop;
}

} // namespace

void write(QJsonObject &json, const HopTraceSeen &trace)
{
    QJsonArray hops;
    for (const Hop &hop : trace.hops)
        hops.append(toJson(hop));
    json.insert("transport"_L1, name(trace.transport));
    json.insert("rounds"_L1, trace.rounds);
    json.insert("hops"_L1, hops);
    json.insert("target_hop"_L1, orNull(trace.targetHop));
    json.insert("stopped_hop"_L1, orNull(trace.stoppedHop));
}

HopTraceSeen readHopTrace(const base::JsonCursor &json)
{
    HopTraceSeen trace;
    trace.transport = json.member("transport"_L1).word<HopTransport>();
    trace.rounds = readCount(json.member("rounds"_L1));
    for (const base::JsonCursor &hop : json.member("hops"_L1).elements(mostHops))
        trace.hops.push_back(readHop(hop, int(trace.hops.size()) + 1));
    trace.targetHop = readLimit(json, "target_hop"_L1);
    trace.stoppedHop = readLimit(json, "stopped_hop"_L1);
    return trace;
}

} // namespace clearway::evidence
