// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which of a finding's arguments are which; findingrules.h has the table.
#include "verdict/verdict.h"

namespace clearway::verdict {

qsizetype listStart(FindingCode code)
{
    switch (code) {
    case FindingCode::TcpRangeBlocked:
    case FindingCode::TcpRangeUnconfirmed:
    case FindingCode::UdpBlocked:
    case FindingCode::UdpUnconfirmed:
        return 5;
    case FindingCode::DnsFailing:
    case FindingCode::DnsAnswerRewritten:
    case FindingCode::GatewayUnreachable:
    case FindingCode::GatewayPortBlocked:
    case FindingCode::GatewayFalseWinner:
    case FindingCode::DomainUnreachable:
    case FindingCode::TlsDisrupted:
    case FindingCode::ClockWrong:
    case FindingCode::CaptivePortal:
    case FindingCode::TransparentProxy:
    case FindingCode::TransparentProxyAuth:
    case FindingCode::ProxyUnreachable:
    case FindingCode::ProxyAuthRequired:
    case FindingCode::ProxyAuthFailed:
    case FindingCode::ProxyDenied:
    case FindingCode::ProxyStoredStale:
    case FindingCode::WebsocketBlocked:
        return 4;
    case FindingCode::TlsInspectionTrusted:
    case FindingCode::TlsInspectionUntrusted:
        return 13;
    case FindingCode::PacFailed:
    case FindingCode::SlowSetup:
        return 3;
    case FindingCode::ProxyConflict:
    case FindingCode::PacLimitedParser:
    case FindingCode::WpadPresent:
        return 2;
    case FindingCode::DnsOutsideRange:
    case FindingCode::Ipv6Only:
        return 1;
    case FindingCode::VpnFullTunnel:
    case FindingCode::VpnGotoDirect:
    case FindingCode::VpnInternalOnly:
        return 8;
    case FindingCode::NoNetwork:
        return 0;
    }
    return 0;
}

} // namespace clearway::verdict
