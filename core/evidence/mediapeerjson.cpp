// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/mediapeerjson.h"

#include "evidence/jsonfields.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr int largestCount = 1'000'000;
constexpr int mostListeningPorts = 16;

/// Two decimals: more would claim a precision that some hundred packets do not give.
QJsonValue rounded(const std::optional<double> &value)
{
    return value ? QJsonValue(std::round(*value * 100) / 100) : QJsonValue();
}

int count(const base::JsonCursor &json, QLatin1StringView key)
{
    return int(json.member(key).integer(0, largestCount));
}

QJsonObject toJson(const NatSeen &nat)
{
    QJsonObject json;
    json.insert("mapping"_L1, name(nat.mapping));
    json.insert("local"_L1, orNull(nat.local));
    json.insert("seen_by_peer"_L1, orNull(nat.seenByPeer));
    json.insert("seen_by_other_address"_L1, orNull(nat.seenByOtherAddress));
    json.insert("seen_by_other_port"_L1, orNull(nat.seenByOtherPort));
    return json;
}

NatSeen readNat(const base::JsonCursor &json)
{
    return {json.member("mapping"_L1).word<NatMapping>(),
            readOptionalEndpoint(json.optionalMember("local"_L1)),
            readOptionalEndpoint(json.optionalMember("seen_by_peer"_L1)),
            readOptionalEndpoint(json.optionalMember("seen_by_other_address"_L1)),
            readOptionalEndpoint(json.optionalMember("seen_by_other_port"_L1))};
}

QJsonObject seriesJson(const MediaPeerSeen &peer)
{
    QJsonArray times, lost;
    for (const PeerPoint &point : peer.series) {
        times.append(orNull(point.roundTrip));
        lost.append(point.lost);
    }
    QJsonObject json;
    json.insert("requests_per_point"_L1, peer.requestsPerPoint);
    json.insert("rtt_ms"_L1, times);
    json.insert("lost"_L1, lost);
    return json;
}

void readSeries(const base::JsonCursor &json, MediaPeerSeen &peer)
{
    peer.requestsPerPoint = int(json.member("requests_per_point"_L1).integer(1, largestCount));
    const auto times = json.member("rtt_ms"_L1).elements(MediaPeerSeen::mostPoints);
    const auto lost = json.member("lost"_L1);
    const auto counts = lost.elements(MediaPeerSeen::mostPoints);
    if (counts.size() != times.size())
        return lost.fail(u"as many elements as rtt_ms has"_s);
    for (std::size_t i = 0; i < times.size(); ++i)
        peer.series.push_back({times[i].isNull() ? std::nullopt : std::optional(readMilliseconds(times[i])),
                               int(counts[i].integer(0, largestCount))});
}

/// Both follow from the counts; a report that lacks them does not keep the contract.
void demandDerived(const base::JsonCursor &json)
{
    const auto loss = json.member("loss_pct"_L1);
    if (loss.number() < 0 || loss.number() > 100)
        loss.fail(u"a percentage from 0 to 100"_s);
    if (const auto mos = json.nullableMember("mos"_L1); mos && (mos->number() < 1 || mos->number() > 4.5))
        mos->fail(u"a mean opinion score from 1 to 4.5"_s);
}

} // namespace

void write(QJsonObject &json, const MediaPeerSeen &peer)
{
    json.insert("asked"_L1, name(peer.question));
    json.insert("sent"_L1, peer.sent);
    json.insert("received"_L1, peer.received);
    json.insert("stray"_L1, peer.stray);
    json.insert("loss_pct"_L1, rounded(peer.lossPercent()));
    json.insert("burst_loss_max"_L1, peer.burstLossMax);
    json.insert("burst_loss_mean"_L1, peer.burstLossMean);
    json.insert("reordered"_L1, peer.reordered);
    json.insert("rtt_ms"_L1, orNull(peer.roundTrip));
    json.insert("rtt_min_ms"_L1, orNull(peer.roundTripMin));
    json.insert("rtt_max_ms"_L1, orNull(peer.roundTripMax));
    json.insert("jitter_ms"_L1, orNull(peer.jitter));
    json.insert("jitter_max_ms"_L1, orNull(peer.jitterMax));
    json.insert("mos"_L1, rounded(peer.mos()));
    json.insert("interval_ms"_L1, milliseconds(peer.interval));
    json.insert("datagram_bytes"_L1, peer.datagramBytes);
    json.insert("reflexive"_L1, orNull(peer.reflexive));
    json.insert("other_address"_L1, orNull(peer.otherAddress));
    QJsonArray ports;
    for (const std::uint16_t port : peer.listensAt)
        ports.append(port);
    json.insert("listens_at"_L1, ports);
    if (peer.nat)
        json.insert("nat"_L1, toJson(*peer.nat));
    if (!peer.series.empty())
        json.insert("series"_L1, seriesJson(peer));
}

MediaPeerSeen readMediaPeer(const base::JsonCursor &json)
{
    MediaPeerSeen peer;
    peer.question = json.member("asked"_L1).word<PeerQuestion>();
    peer.sent = count(json, "sent"_L1);
    const auto received = json.member("received"_L1);
    peer.received = int(received.integer(0, peer.sent));
    peer.stray = count(json, "stray"_L1);
    peer.burstLossMax = count(json, "burst_loss_max"_L1);
    const auto mean = json.member("burst_loss_mean"_L1);
    peer.burstLossMean = mean.number();
    if (peer.burstLossMean < 0 || peer.burstLossMean > largestCount)
        mean.fail(u"a length of at least 0"_s);
    peer.reordered = count(json, "reordered"_L1);
    peer.roundTrip = readOptionalMilliseconds(json.nullableMember("rtt_ms"_L1));
    peer.roundTripMin = readOptionalMilliseconds(json.optionalMember("rtt_min_ms"_L1));
    peer.roundTripMax = readOptionalMilliseconds(json.optionalMember("rtt_max_ms"_L1));
    peer.jitter = readOptionalMilliseconds(json.nullableMember("jitter_ms"_L1));
    peer.jitterMax = readOptionalMilliseconds(json.optionalMember("jitter_max_ms"_L1));
    demandDerived(json);
    peer.interval = std::chrono::duration_cast<std::chrono::milliseconds>(
        readMilliseconds(json.member("interval_ms"_L1)));
    peer.datagramBytes = int(json.member("datagram_bytes"_L1).integer(0, 65'535));
    peer.reflexive = readOptionalEndpoint(json.optionalMember("reflexive"_L1));
    peer.otherAddress = readOptionalEndpoint(json.optionalMember("other_address"_L1));
    for (const base::JsonCursor &port : json.member("listens_at"_L1).elements(mostListeningPorts))
        peer.listensAt.push_back(std::uint16_t(port.integer(1, 65'535)));
    if (const auto nat = json.optionalMember("nat"_L1))
        peer.nat = readNat(*nat);
    if (const auto series = json.optionalMember("series"_L1))
        readSeries(*series, peer);
    return peer;
}

} // namespace clearway::evidence
