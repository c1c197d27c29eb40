// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One line on what was tried and one on what was seen, for the list of evidence.
#include "text/wording.h"
#include "verdict/canary.h"

#include <algorithm>

namespace clearway::text {
namespace {

using base::FailureCode;
using base::Operation;
using evidence::Observation;

bool sameAddress(const Observation &one, const Observation *other)
{
    return other && one.endpoint && other->endpoint && one.endpoint->address == other->endpoint->address;
}

/// "meet.goto.com (192.0.2.7)", or the address alone where one was sampled.
QString destination(const Observation &observation)
{
    const QString address = observation.endpoint->address.toString();
    return observation.host.isEmpty() ? address : observation.host + QStringLiteral(" (") + address + u')';
}

QString issuerOf(const Observation &observation)
{
    const auto *tls = observation.as<evidence::TlsSeen>();
    if (!tls || tls->chain.empty())
        return QString();
    const evidence::CertificateSeen &leaf = tls->chain.front();
    return leaf.issuerOrganization.isEmpty() ? leaf.issuerCommonName : leaf.issuerOrganization;
}

/// Who answered such a connection would be no server. The other failures say nothing about the way.
bool mustNotConnect(const Observation &observation)
{
    using enum FailureCode;
    constexpr FailureCode harmless[]
        = {ConnectionTimeout, ConnectionRefused, HostUnreachable, NetworkUnreachable, AdminProhibited};
    return observation.operation == Operation::Connect
        && (verdict::isCanary(observation) || verdict::isHopLimited(observation)) && observation.failure
        && std::ranges::find(harmless, observation.failure->code) != std::end(harmless);
}

/// The last router that a trace saw; nullptr where the target answered or no router did.
const evidence::Hop *traceEnd(const Observation &observation)
{
    const auto *trace = observation.as<evidence::HopTraceSeen>();
    const evidence::Hop *last = trace && !trace->targetHop ? trace->last() : nullptr;
    return last && last->router ? last : nullptr;
}

bool isSilence(FailureCode code)
{
    return code == FailureCode::ConnectionTimeout || code == FailureCode::DnsTimeout
        || code == FailureCode::TlsTimeout || code == FailureCode::HttpTimeout
        || code == FailureCode::UdpNoAnswer;
}

} // namespace

QString Wording::observationTitle(const Observation &observation, const Observation *before) const
{
    QString title;
    const auto *dns = observation.as<evidence::DnsSeen>();
    if (observation.operation == Operation::Resolve && dns) {
        title = say({QT_TRANSLATE_NOOP("Clearway", "Name lookup of %1 (%2) at %3")},
                    {observation.host, name(dns->question), dns->server});
    } else if (observation.operation == Operation::Connect && observation.endpoint) {
        const QString port = QString::number(observation.endpoint->port);
        title = sameAddress(observation, before)
            ? say({QT_TRANSLATE_NOOP("Clearway", "TCP %1, same address")}, {port})
            : say({QT_TRANSLATE_NOOP("Clearway", "TCP %1 to %2")}, {port, destination(observation)});
    } else if (observation.operation == Operation::Tls && observation.endpoint) {
        const QString port = QString::number(observation.endpoint->port);
        title = sameAddress(observation, before)
            ? say({QT_TRANSLATE_NOOP("Clearway", "TLS on port %1, same address")}, {port})
            : say({QT_TRANSLATE_NOOP("Clearway", "TLS on port %1 with %2")},
                  {port, destination(observation)});
    } else if (observation.operation == Operation::Udp && observation.endpoint) {
        const QString port = QString::number(observation.endpoint->port);
        title = sameAddress(observation, before)
            ? say({QT_TRANSLATE_NOOP("Clearway", "UDP %1, same address")}, {port})
            : say({QT_TRANSLATE_NOOP("Clearway", "UDP %1 to %2")}, {port, destination(observation)});
    } else if (const auto *trace = observation.as<evidence::HopTraceSeen>(); trace && observation.endpoint) {
        const QStringList where{QString::number(observation.endpoint->port), destination(observation)};
        title = trace->transport == evidence::HopTransport::Udp
            ? say({QT_TRANSLATE_NOOP("Clearway", "Path trace by UDP %1 to %2")}, where)
            : say({QT_TRANSLATE_NOOP("Clearway", "Path trace by TCP %1 to %2")}, where);
    } else if (const auto *sweep = observation.as<evidence::SweepSeen>()) {
        title = say({QT_TRANSLATE_NOOP("Clearway", "TCP %1 to every address of %2")},
                    {QString::number(observation.port()), sweep->network().toString()});
    } else {
        title = webTitle(observation);
    }
    if (verdict::isCanary(observation) && !sameAddress(observation, before))
        title = say({QT_TRANSLATE_NOOP("Clearway", "%1, an address that nobody has")}, {title});
    if (const auto *connect = observation.as<evidence::ConnectSeen>(); connect && connect->hopLimit)
        title = say({QT_TRANSLATE_NOOP("Clearway", "%1, hop limit %2")},
                    {title, QString::number(*connect->hopLimit)});
    return observation.path == evidence::directPath ? title
                                                    : title + QStringLiteral(", ") + path(observation.path);
}

QString Wording::observationResult(const Observation &observation) const
{
    if (const auto *sweep = observation.as<evidence::SweepSeen>(); sweep && sweep->tried() > 0)
        return sweepResult(*sweep);
    switch (observation.outcome) {
    case evidence::Outcome::Ok:
        return seen(observation);
    case evidence::Outcome::Failed:
        return missed(observation);
    case evidence::Outcome::NotRun:
        return say(QT_TRANSLATE_NOOP("Clearway", "not run, the check ended before"));
    case evidence::Outcome::Skipped:
        return say({QT_TRANSLATE_NOOP("Clearway", "left out: %1")},
                   {failure(observation.failure ? observation.failure->code : FailureCode::Unknown)});
    }
    return QString();
}

QString Wording::seen(const Observation &observation) const
{
    const QString elapsed = duration(observation.elapsed);
    if (const auto *dns = observation.as<evidence::DnsSeen>()) {
        QStringList addresses;
        for (const base::IpAddress &address : dns->addresses())
            addresses += address.toString();
        return say({QT_TRANSLATE_NOOP("Clearway", "%1 in %2")}, {enumeration(addresses), elapsed});
    }
    if (observation.as<evidence::TlsSeen>())
        return say({QT_TRANSLATE_NOOP("Clearway", "TLS is up after %1, certificate from “%2”")},
                   {elapsed, issuerOf(observation)});
    if (const auto *udp = observation.as<evidence::UdpSeen>())
        return say(
            {QT_TRANSLATE_N_NOOP("Clearway", "%n sent, answer after %2"), "%n sent, answer after %2", 0},
            {QString::number(udp->sent), duration(udp->roundTrip.value_or(observation.elapsed))});
    if (const auto *peer = observation.as<evidence::MediaPeerSeen>())
        return peer->question == evidence::PeerQuestion::Quality
            ? qualityFigures(*peer)
            : say(
                {QT_TRANSLATE_N_NOOP("Clearway", "%n sent, answer after %2"), "%n sent, answer after %2", 0},
                {QString::number(peer->sent), duration(peer->roundTrip.value_or(observation.elapsed))});
    if (const auto *trace = observation.as<evidence::HopTraceSeen>(); trace && trace->targetHop)
        return say({QT_TRANSLATE_NOOP("Clearway", "the target answered at hop %1")},
                   {QString::number(*trace->targetHop)});
    if (verdict::acceptedOnTheWay(observation))
        return say({QT_TRANSLATE_NOOP("Clearway", "accepted in %1, so by a device on the way")}, {elapsed});
    if (observation.operation == Operation::Connect)
        return say({QT_TRANSLATE_NOOP("Clearway", "connected in %1")}, {elapsed});
    return webSeen(observation);
}

QString Wording::missed(const Observation &observation) const
{
    const FailureCode code = observation.failure ? observation.failure->code : FailureCode::Unknown;
    const QString elapsed = duration(observation.elapsed);
    QString result = isSilence(code)
        ? say({QT_TRANSLATE_NOOP("Clearway", "%1 in %2")}, {failure(code), elapsed})
        : say({QT_TRANSLATE_NOOP("Clearway", "%1 after %2")}, {failure(code), elapsed});
    if (const auto *udp = observation.as<evidence::UdpSeen>())
        result = say({QT_TRANSLATE_N_NOOP("Clearway", "%n sent, %2"), "%n sent, %2", 0},
                     {QString::number(udp->sent), result});
    if (const evidence::Hop *last = traceEnd(observation))
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, last seen at hop %2, %3")},
                     {result, QString::number(last->limit), last->router->toString()});
    if (const auto *peer = observation.as<evidence::MediaPeerSeen>())
        result = say({QT_TRANSLATE_N_NOOP("Clearway", "%n sent, %2"), "%n sent, %2", 0},
                     {QString::number(peer->sent), result});
    result = webMissed(observation, result);
    if (!issuerOf(observation).isEmpty())
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, certificate from “%2”")},
                     {result, issuerOf(observation)});
    if (observation.icmpFromTarget())
        return say({QT_TRANSLATE_NOOP("Clearway", "%1, reported by the target itself")}, {result});
    if (observation.icmp)
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, reported by %2")},
                     {result, observation.icmp->sender.toString()});
    return mustNotConnect(observation) ? say({QT_TRANSLATE_NOOP("Clearway", "%1, as it should be")}, {result})
                                       : result;
}

QString Wording::path(const QString &path) const
{
    if (path == evidence::directPath)
        return say(QT_TRANSLATE_NOOP("Clearway", "direct"));
    constexpr QLatin1StringView proxy("proxy:");
    return say({QT_TRANSLATE_NOOP("Clearway", "through proxy %1")},
               {path.startsWith(proxy) ? path.mid(proxy.size()) : path});
}

} // namespace clearway::text
