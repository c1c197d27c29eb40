// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Why a cell has its status; the arguments are those listed beside each code in verdict/verdict.h.
#include "text/wording.h"

#include <algorithm>

namespace clearway::text {
namespace {

using verdict::ReasonCode;

// Hosts, names and the gateway
constexpr Sentence handshakeCompleted{
    QT_TRANSLATE_NOOP("Clearway", "The TLS connection to %1 was up after %2 ms.")};
constexpr Sentence handshakeCompletedLocal{
    QT_TRANSLATE_NOOP("Clearway",
                      "The TLS connection to %1 was up, but its certificate comes from “%2”, which only "
                      "this computer trusts.")};
constexpr Sentence allHostsAnswered{QT_TRANSLATE_N_NOOP("Clearway", "All %n hosts answered."),
                                    "The only host of this row answered.", 0};
constexpr Sentence someHostsFailed{
    QT_TRANSLATE_NOOP("Clearway", "%1 of %2 hosts answered. The first that failed is %3: %4."), nullptr, -1,
    3};
constexpr Sentence hostFailed{QT_TRANSLATE_NOOP("Clearway", "No connection to %1: %2."), nullptr, -1, 1};
constexpr Sentence nameNotResolved{QT_TRANSLATE_NOOP("Clearway", "The name %1 could not be resolved: %2."),
                                   nullptr, -1, 1};
constexpr Sentence nameRewritten{
    QT_TRANSLATE_NOOP("Clearway", "The name %1 resolves to %2, an address that cannot be GoTo's.")};
constexpr Sentence inferredHostOnly{
    QT_TRANSLATE_NOOP("Clearway",
                      "GoTo documents no host of this domain. The assumed host %1 was not reached (%2); "
                      "that alone proves nothing."),
    nullptr, -1, 1};
constexpr Sentence namePassed{QT_TRANSLATE_NOOP(
    "Clearway",
    "GoTo documents no host of this domain. A TLS hello with the name %1 passed the network: "
    "the GoTo server at %2 answered it.")};
constexpr Sentence nameTriedByProxy{
    QT_TRANSLATE_NOOP("Clearway",
                      "GoTo documents no host of this domain. The proxy did not deny the assumed name %1; it "
                      "only could not reach it (%2)."),
    nullptr, -1, 1};
constexpr Sentence gatewayWon{
    QT_TRANSLATE_NOOP("Clearway", "%1 was connected first, on port %2 after %3 ms.")};
constexpr Sentence gatewayFallbackPort{QT_TRANSLATE_NOOP(
    "Clearway", "%1 can only be reached on port %2, which GoTo does not document for version 10.")};
constexpr Sentence gatewayNoAnswer{
    QT_TRANSLATE_N_NOOP("Clearway", "None of %n attempts to connect reached a gateway."),
    "The only attempt to connect did not reach a gateway.", 0};
constexpr Sentence gatewayUntrusted{
    QT_TRANSLATE_NOOP("Clearway",
                      "The gateway %1 showed a certificate from “%2”, for which neither a public "
                      "authority nor this computer vouches.")};

// Certificates
constexpr Sentence chainPublic{
    QT_TRANSLATE_NOOP("Clearway", "%1 showed a certificate of the public authority “%2”.")};
constexpr Sentence chainLocal{
    QT_TRANSLATE_NOOP("Clearway",
                      "%1 showed a certificate from “%2”, which only this computer trusts: a device on "
                      "the way opens the encryption.")};
constexpr Sentence chainUntrusted{
    QT_TRANSLATE_NOOP("Clearway", "%1 showed a certificate from “%2” that is not trusted (%3)."), nullptr, -1,
    -1, 2};
constexpr Sentence noHandshakeSeen{
    QT_TRANSLATE_NOOP("Clearway", "No certificate of %1 was seen that tells anything about inspection.")};

// Networks
constexpr Sentence sampleConnected{
    QT_TRANSLATE_N_NOOP("Clearway", "%2 of %n sampled addresses connected, among them %1."),
    "The sampled address %1 connected.", 2};
constexpr Sentence sampleRefused{
    QT_TRANSLATE_N_NOOP("Clearway", "%2 of %n tried addresses refused the connection, among them %1."),
    "The tried address %1 refused the connection.", 2};
constexpr Sentence sampleBlocked{QT_TRANSLATE_NOOP("Clearway", "Blocked: %2, reported by %1.")};
constexpr Sentence sampleSilent{
    QT_TRANSLATE_N_NOOP("Clearway",
                        "No answer from any of %n sampled addresses; that alone does not prove a block."),
    "No answer from the sampled address; that alone does not prove a block.", 0};
constexpr Sentence sampleDenied{
    QT_TRANSLATE_NOOP("Clearway", "The proxy %1 did not let %3 of %4 sampled addresses through: %2."),
    nullptr, -1, 1};
constexpr Sentence sampleOpenedByOthers{QT_TRANSLATE_NOOP(
    "Clearway",
    "Connections open, but something on the way accepts them in the servers' place, so this "
    "does not show that GoTo's servers were reached.")};
constexpr Sentence sweepConnected{
    QT_TRANSLATE_NOOP("Clearway", "All %4 addresses were tried: %2 connected, among them %1.")};
constexpr Sentence sweepConnectedSoFar{
    QT_TRANSLATE_NOOP("Clearway", "%3 of %4 addresses were tried: %2 connected, among them %1.")};
constexpr Sentence sweepSilent{
    QT_TRANSLATE_NOOP("Clearway",
                      "All %3 addresses were tried: none connected, %1 refused. Either no server of GoTo is "
                      "there today, or the network is blocked.")};
constexpr Sentence sweepSilentSoFar{
    QT_TRANSLATE_NOOP("Clearway",
                      "%2 of %3 addresses were tried: none connected, %1 refused; that alone does not prove "
                      "a block.")};
constexpr Sentence sweepSilentPart{
    QT_TRANSLATE_NOOP("Clearway",
                      "%2 of %3 addresses were tried: none connected, %1 refused. %4 is blocked, reported by "
                      "%5; the silence of the others does not prove a block.")};
constexpr Sentence sweepSilentPartForbidden{QT_TRANSLATE_NOOP(
    "Clearway",
    "%2 of %3 addresses were tried: none connected, %1 refused. %4 is blocked: something on "
    "the way rejects the connections, and this system does not tell who; the silence of the "
    "others does not prove a block.")};
constexpr Sentence sweepPartBlocked{
    QT_TRANSLATE_NOOP("Clearway", "%1 is blocked, reported by %2; other addresses of this network connect.")};
constexpr Sentence sweepPartRefuses{
    QT_TRANSLATE_NOOP("Clearway",
                      "Every address of %1 refuses the connection, as a firewall would; other addresses of "
                      "this network connect.")};
constexpr Sentence sweepPartForbidden{
    QT_TRANSLATE_NOOP("Clearway",
                      "%1 is blocked: something on the way rejects the connections, and this system does not "
                      "tell who; other addresses of this network connect.")};
constexpr Sentence udpAnswered{QT_TRANSLATE_NOOP("Clearway", "%2 answered on UDP %1.")};
constexpr Sentence udpReachedTarget{
    QT_TRANSLATE_NOOP("Clearway",
                      "UDP %1 gets as far as %2: the server itself replied that nothing listens there, so "
                      "the way is open.")};
constexpr Sentence udpOnePortBlocked{
    QT_TRANSLATE_NOOP("Clearway", "UDP %1 gets through, UDP %2 is blocked, reported by %3.")};
constexpr Sentence udpOtherPortSilent{
    QT_TRANSLATE_NOOP("Clearway", "UDP %2 is blocked, reported by %3; the other port does not answer.")};
constexpr Sentence udpBlocked{QT_TRANSLATE_NOOP("Clearway", "UDP %1 blocked, reported by %2.")};
constexpr Sentence udpEndsAtHop{QT_TRANSLATE_NOOP(
    "Clearway", "UDP %2 ends at hop %3, %4, in three rounds; TCP to the same address goes on.")};
constexpr Sentence udpOnePortEnds{QT_TRANSLATE_NOOP(
    "Clearway", "UDP %1 gets through. UDP %2 ends at hop %3, %4, in three rounds; TCP goes on.")};
constexpr Sentence udpNotSeen{QT_TRANSLATE_NOOP(
    "Clearway", "UDP %2 is not seen at any hop in three rounds; TCP to the same address is.")};
constexpr Sentence udpOnePortNotSeen{QT_TRANSLATE_NOOP(
    "Clearway", "UDP %1 gets through. UDP %2 is not seen at any hop in three rounds; TCP is.")};
constexpr Sentence udpPassedEdge{
    QT_TRANSLATE_NOOP("Clearway",
                      "UDP %1 leaves this network: the router %3 outside of it, hop %2, saw it. The server "
                      "stays silent, as it may.")};
constexpr Sentence udpSilent{
    QT_TRANSLATE_N_NOOP("Clearway", "%n packets sent, no answer; that alone does not prove a block."),
    "One packet sent, no answer; that alone does not prove a block.", 0};
constexpr Sentence udpPeerAnswered{QT_TRANSLATE_NOOP(
    "Clearway",
    "No answer from this network, but UDP %1 reaches %2, the media peer that was named, and back.")};
constexpr Sentence udpPeerOnePortBlocked{QT_TRANSLATE_NOOP(
    "Clearway",
    "No answer from this network. UDP %1 reaches %3, the media peer that was named, and back; "
    "UDP %2 does not.")};
constexpr Sentence udpPeerBlocked{QT_TRANSLATE_NOOP(
    "Clearway",
    "No answer from this network, nor on UDP %1 from %2, the media peer that was named, though it "
    "answers on another port.")};

// Why a cell was not tested or is not needed
constexpr Sentence notForProduct{QT_TRANSLATE_NOOP("Clearway", "None of the chosen products uses it.")};
constexpr Sentence notOnProxyPath{
    QT_TRANSLATE_NOOP("Clearway", "Not used where a proxy carries the traffic.")};
constexpr Sentence noUdpInMode{QT_TRANSLATE_NOOP("Clearway", "This mode uses no UDP.")};
constexpr Sentence noEndpointKnown{
    QT_TRANSLATE_NOOP("Clearway", "GoTo documents no server to test this with.")};
constexpr Sentence proxyUnreachable{
    QT_TRANSLATE_NOOP("Clearway", "The proxy %1 cannot be reached, so nothing gets through it.")};
constexpr Sentence websocketAccepted{
    QT_TRANSLATE_NOOP("Clearway", "%1 accepted the upgrade to WebSocket after %2 ms.")};
constexpr Sentence websocketFailed{
    QT_TRANSLATE_NOOP("Clearway", "HTTPS to %1 works, the upgrade to WebSocket does not: %2."), nullptr, -1,
    1};
constexpr Sentence websocketNoHttps{QT_TRANSLATE_NOOP(
    "Clearway", "HTTPS to %1 does not work either, so WebSocket cannot be judged on its own.")};
constexpr Sentence notRun{QT_TRANSLATE_NOOP("Clearway", "The check ended before this was tested.")};
constexpr Sentence noNetwork{QT_TRANSLATE_NOOP("Clearway", "This computer is not connected to a network.")};

constexpr Sentence withoutProxy{
    QT_TRANSLATE_NOOP("Clearway", "No proxy is set up, so this is port 443 as the network carries it.")};

Sentence sweptSilence(const QStringList &arguments)
{
    if (!arguments.value(3).isEmpty())
        return arguments.value(4).isEmpty() ? sweepSilentPartForbidden : sweepSilentPart;
    return arguments.value(1) == arguments.value(2) ? sweepSilent : sweepSilentSoFar;
}

Sentence endsAtHop(const QStringList &arguments)
{
    const bool othersPass = !arguments.value(0).isEmpty();
    if (arguments.value(2) == QLatin1StringView("0"))
        return othersPass ? udpOnePortNotSeen : udpNotSeen;
    return othersPass ? udpOnePortEnds : udpEndsAtHop;
}

Sentence sentenceFor(const verdict::Reason &reason)
{
    switch (reason.code) {
    case ReasonCode::HandshakeCompleted:
        return handshakeCompleted;
    case ReasonCode::HandshakeCompletedLocal:
        return handshakeCompletedLocal;
    case ReasonCode::AllHostsAnswered:
        return allHostsAnswered;
    case ReasonCode::SomeHostsFailed:
        return someHostsFailed;
    case ReasonCode::HostFailed:
        return hostFailed;
    case ReasonCode::NameNotResolved:
        return nameNotResolved;
    case ReasonCode::NameRewritten:
        return nameRewritten;
    case ReasonCode::InferredHostOnly:
        return inferredHostOnly;
    case ReasonCode::NamePassed:
        return namePassed;
    case ReasonCode::NameTriedByProxy:
        return nameTriedByProxy;
    case ReasonCode::GatewayWon:
        return gatewayWon;
    case ReasonCode::GatewayFallbackPort:
        return gatewayFallbackPort;
    case ReasonCode::GatewayNoAnswer:
        return gatewayNoAnswer;
    case ReasonCode::GatewayUntrusted:
        return gatewayUntrusted;
    case ReasonCode::ChainPublic:
        return chainPublic;
    case ReasonCode::ChainLocal:
        return chainLocal;
    case ReasonCode::ChainUntrusted:
        return chainUntrusted;
    case ReasonCode::NoHandshakeSeen:
        return noHandshakeSeen;
    case ReasonCode::SampleConnected:
        return sampleConnected;
    case ReasonCode::SampleRefused:
        return sampleRefused;
    case ReasonCode::SampleBlocked:
        return sampleBlocked;
    case ReasonCode::SampleSilent:
        return sampleSilent;
    case ReasonCode::SampleDenied:
        return sampleDenied;
    case ReasonCode::SampleOpenedByOthers:
        return sampleOpenedByOthers;
    case ReasonCode::SweepConnected:
        return reason.arguments.value(2) == reason.arguments.value(3) ? sweepConnected : sweepConnectedSoFar;
    case ReasonCode::SweepSilent:
        return sweptSilence(reason.arguments);
    case ReasonCode::SweepPartBlocked:
        return !reason.arguments.value(1).isEmpty() ? sweepPartBlocked
            : reason.arguments.value(2).isEmpty()   ? sweepPartRefuses
                                                    : sweepPartForbidden;
    case ReasonCode::UdpAnswered:
        return udpAnswered;
    case ReasonCode::UdpReachedTarget:
        return udpReachedTarget;
    case ReasonCode::UdpOnePortBlocked:
        return reason.arguments.value(0).isEmpty() ? udpOtherPortSilent : udpOnePortBlocked;
    case ReasonCode::UdpBlocked:
        return udpBlocked;
    case ReasonCode::UdpEndsAtHop:
        return endsAtHop(reason.arguments);
    case ReasonCode::UdpPassedEdge:
        return udpPassedEdge;
    case ReasonCode::UdpSilent:
        return udpSilent;
    case ReasonCode::UdpPeerAnswered:
        return udpPeerAnswered;
    case ReasonCode::UdpPeerOnePortBlocked:
        return udpPeerOnePortBlocked;
    case ReasonCode::UdpPeerBlocked:
        return udpPeerBlocked;
    case ReasonCode::NotForProduct:
        return notForProduct;
    case ReasonCode::NotOnProxyPath:
        return notOnProxyPath;
    case ReasonCode::NoUdpInMode:
        return noUdpInMode;
    case ReasonCode::NoEndpointKnown:
        return noEndpointKnown;
    case ReasonCode::ProxyUnreachable:
        return proxyUnreachable;
    case ReasonCode::WebsocketAccepted:
        return websocketAccepted;
    case ReasonCode::WebsocketFailed:
        return websocketFailed;
    case ReasonCode::WebsocketNoHttps:
        return websocketNoHttps;
    case ReasonCode::NotRun:
        return notRun;
    case ReasonCode::NoNetwork:
        return noNetwork;
    }
    return {};
}

/// Where a reason names who reported a block; -1 for the others.
qsizetype senderIndex(ReasonCode code)
{
    if (code == ReasonCode::SampleBlocked)
        return 0;
    if (code == ReasonCode::UdpBlocked)
        return 1;
    return code == ReasonCode::UdpOnePortBlocked ? 2 : -1;
}

} // namespace

QString Wording::icmpMeaning(const QString &word) const
{
    if (word == QLatin1StringView("protocol_unreachable"))
        return say(QT_TRANSLATE_NOOP("Clearway", "protocol unreachable"));
    if (word == QLatin1StringView("port_unreachable"))
        return failure(base::FailureCode::UdpPortUnreachable);
    return failure(base::fromName<base::FailureCode>(word).value_or(base::FailureCode::Unknown));
}

QString Wording::reason(const verdict::Reason &reason) const
{
    QStringList arguments = reason.arguments;
    const qsizetype sender = senderIndex(reason.code);
    if (sender >= 0 && arguments.value(sender).isEmpty()) { // some systems do not tell who sent an ICMP error
        arguments.resize(std::max(arguments.size(), sender + 1));
        arguments[sender] = say(QT_TRANSLATE_NOOP("Clearway", "an unknown device"));
    }
    if (sender >= 0)
        arguments[sender] = hop(arguments.at(sender));
    if (reason.code == ReasonCode::SampleBlocked && arguments.size() > 1)
        arguments[1] = icmpMeaning(arguments.at(1));
    const QString sentence = say(sentenceFor(reason), arguments);
    const bool untried = reason.code == ReasonCode::NotRun || reason.code == ReasonCode::NoEndpointKnown;
    return reason.withoutProxy && !untried ? sentence + u' ' + say(withoutProxy, {}) : sentence;
}

} // namespace clearway::text
