// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/verdict.h"

namespace clearway::verdict {

using Word = QLatin1StringView;

Word name(Status status)
{
    switch (status) {
    case Status::Ok:
        return Word("ok");
    case Status::Limited:
        return Word("limited");
    case Status::Failed:
        return Word("failed");
    case Status::Unclear:
        return Word("unclear");
    case Status::NotTested:
        return Word("not_tested");
    case Status::NotNeeded:
        return Word("not_needed");
    }
    return Word("not_tested");
}

Word name(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed:
        return Word("confirmed");
    case Confidence::Likely:
        return Word("likely");
    case Confidence::Possible:
        return Word("possible");
    }
    return Word("possible");
}

Word name(Fixer fixer)
{
    switch (fixer) {
    case Fixer::You:
        return Word("you");
    case Fixer::Helpdesk:
        return Word("helpdesk");
    case Fixer::NetworkTeam:
        return Word("network-team");
    case Fixer::Goto:
        return Word("goto");
    }
    return Word("helpdesk");
}

Word name(Headline headline)
{
    switch (headline) {
    case Headline::Ready:
        return Word("ready");
    case Headline::JoinWithLimits:
        return Word("join_with_limits");
    case Headline::WillNotWork:
        return Word("will_not_work");
    case Headline::CouldNotTell:
        return Word("could_not_tell");
    }
    return Word("could_not_tell");
}

Word name(ReasonCode code)
{
    switch (code) {
    case ReasonCode::HandshakeCompleted:
        return Word("handshake_completed");
    case ReasonCode::HandshakeCompletedLocal:
        return Word("handshake_completed_local");
    case ReasonCode::AllHostsAnswered:
        return Word("all_hosts_answered");
    case ReasonCode::SomeHostsFailed:
        return Word("some_hosts_failed");
    case ReasonCode::HostFailed:
        return Word("host_failed");
    case ReasonCode::NameNotResolved:
        return Word("name_not_resolved");
    case ReasonCode::NameRewritten:
        return Word("name_rewritten");
    case ReasonCode::InferredHostOnly:
        return Word("inferred_host_only");
    case ReasonCode::NamePassed:
        return Word("name_passed");
    case ReasonCode::NameTriedByProxy:
        return Word("name_tried_by_proxy");
    case ReasonCode::GatewayWon:
        return Word("gateway_won");
    case ReasonCode::GatewayFallbackPort:
        return Word("gateway_fallback_port");
    case ReasonCode::GatewayNoAnswer:
        return Word("gateway_no_answer");
    case ReasonCode::GatewayUntrusted:
        return Word("gateway_untrusted");
    case ReasonCode::ChainPublic:
        return Word("chain_public");
    case ReasonCode::ChainLocal:
        return Word("chain_local");
    case ReasonCode::ChainUntrusted:
        return Word("chain_untrusted");
    case ReasonCode::NoHandshakeSeen:
        return Word("no_handshake_seen");
    case ReasonCode::SampleConnected:
        return Word("sample_connected");
    case ReasonCode::SampleRefused:
        return Word("sample_refused");
    case ReasonCode::SampleBlocked:
        return Word("sample_blocked");
    case ReasonCode::SampleSilent:
        return Word("sample_silent");
    case ReasonCode::SampleDenied:
        return Word("sample_denied");
    case ReasonCode::SampleOpenedByOthers:
        return Word("sample_opened_by_others");
    case ReasonCode::SweepConnected:
        return Word("sweep_connected");
    case ReasonCode::SweepSilent:
        return Word("sweep_silent");
    case ReasonCode::SweepPartBlocked:
        return Word("sweep_part_blocked");
    case ReasonCode::UdpAnswered:
        return Word("udp_answered");
    case ReasonCode::UdpReachedTarget:
        return Word("udp_reached_target");
    case ReasonCode::UdpOnePortBlocked:
        return Word("udp_one_port_blocked");
    case ReasonCode::UdpBlocked:
        return Word("udp_blocked");
    case ReasonCode::UdpEndsAtHop:
        return Word("udp_ends_at_hop");
    case ReasonCode::UdpPassedEdge:
        return Word("udp_passed_edge");
    case ReasonCode::UdpSilent:
        return Word("udp_silent");
    case ReasonCode::UdpPeerAnswered:
        return Word("udp_peer_answered");
    case ReasonCode::UdpPeerOnePortBlocked:
        return Word("udp_peer_one_port_blocked");
    case ReasonCode::UdpPeerBlocked:
        return Word("udp_peer_blocked");
    case ReasonCode::NotForProduct:
        return Word("not_for_product");
    case ReasonCode::NotOnProxyPath:
        return Word("not_on_proxy_path");
    case ReasonCode::NoUdpInMode:
        return Word("no_udp_in_mode");
    case ReasonCode::NoEndpointKnown:
        return Word("no_endpoint_known");
    case ReasonCode::ProxyUnreachable:
        return Word("proxy_unreachable");
    case ReasonCode::WebsocketAccepted:
        return Word("websocket_accepted");
    case ReasonCode::WebsocketFailed:
        return Word("websocket_failed");
    case ReasonCode::WebsocketNoHttps:
        return Word("websocket_no_https");
    case ReasonCode::NotRun:
        return Word("not_run");
    case ReasonCode::NoNetwork:
        return Word("no_network");
    }
    return Word("not_run");
}

Word name(FindingCode code)
{
    switch (code) {
    case FindingCode::NoNetwork:
        return Word("no-network");
    case FindingCode::DnsFailing:
        return Word("dns-failing");
    case FindingCode::DnsAnswerRewritten:
        return Word("dns-answer-rewritten");
    case FindingCode::DnsOutsideRange:
        return Word("dns-outside-range");
    case FindingCode::CaptivePortal:
        return Word("captive-portal");
    case FindingCode::GatewayUnreachable:
        return Word("gateway-unreachable");
    case FindingCode::GatewayPortBlocked:
        return Word("gateway-port-blocked");
    case FindingCode::GatewayFalseWinner:
        return Word("gateway-false-winner");
    case FindingCode::DomainUnreachable:
        return Word("domain-unreachable");
    case FindingCode::TlsDisrupted:
        return Word("tls-disrupted");
    case FindingCode::TcpRangeBlocked:
        return Word("tcp-range-blocked");
    case FindingCode::UdpBlocked:
        return Word("udp-blocked");
    case FindingCode::TcpRangeUnconfirmed:
        return Word("tcp-range-unconfirmed");
    case FindingCode::UdpUnconfirmed:
        return Word("udp-unconfirmed");
    case FindingCode::TlsInspectionTrusted:
        return Word("tls-inspection-trusted");
    case FindingCode::TlsInspectionUntrusted:
        return Word("tls-inspection-untrusted");
    case FindingCode::TransparentProxy:
        return Word("transparent-proxy");
    case FindingCode::TransparentProxyAuth:
        return Word("transparent-proxy-auth");
    case FindingCode::ProxyUnreachable:
        return Word("proxy-unreachable");
    case FindingCode::ProxyAuthRequired:
        return Word("proxy-auth-required");
    case FindingCode::ProxyAuthFailed:
        return Word("proxy-auth-failed");
    case FindingCode::ProxyDenied:
        return Word("proxy-denied");
    case FindingCode::ProxyConflict:
        return Word("proxy-conflict");
    case FindingCode::ProxyStoredStale:
        return Word("proxy-stored-stale");
    case FindingCode::PacFailed:
        return Word("pac-failed");
    case FindingCode::PacLimitedParser:
        return Word("pac-limited-parser");
    case FindingCode::WpadPresent:
        return Word("wpad-present");
    case FindingCode::WebsocketBlocked:
        return Word("websocket-blocked");
    case FindingCode::VpnFullTunnel:
        return Word("vpn-full-tunnel");
    case FindingCode::VpnGotoDirect:
        return Word("vpn-goto-direct");
    case FindingCode::VpnInternalOnly:
        return Word("vpn-internal-only");
    case FindingCode::ClockWrong:
        return Word("clock-wrong");
    case FindingCode::SlowSetup:
        return Word("slow-setup");
    case FindingCode::Ipv6Only:
        return Word("ipv6-only");
    }
    return Word("no-network");
}

QLatin1StringView name(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return Word("good");
    case Grade::Fair:
        return Word("fair");
    case Grade::Poor:
        return Word("poor");
    }
    return Word("poor");
}

QLatin1StringView name(QualityFigure figure)
{
    switch (figure) {
    case QualityFigure::Loss:
        return Word("loss");
    case QualityFigure::RoundTrip:
        return Word("round_trip");
    case QualityFigure::Jitter:
        return Word("jitter");
    case QualityFigure::Opinion:
        return Word("mos");
    }
    return Word("mos");
}

} // namespace clearway::verdict
