// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/affected.h"

namespace clearway::report {
namespace {

using verdict::FindingCode;

/// Each host stands first in a group of three: host, address, networks it must lie in.
QStringList hostsOfTriples(const QStringList &arguments)
{
    QStringList hosts;
    for (qsizetype i = 1; i < arguments.size(); i += 3)
        hosts << arguments.at(i);
    return hosts;
}

QStringList namesIn(const verdict::Finding &finding)
{
    switch (finding.code) {
    case FindingCode::DnsFailing:
    case FindingCode::DnsAnswerRewritten:
    case FindingCode::GatewayUnreachable:
    case FindingCode::GatewayPortBlocked:
    case FindingCode::GatewayFalseWinner:
    case FindingCode::DomainUnreachable:
    case FindingCode::TlsDisrupted:
    case FindingCode::ClockWrong:
    case FindingCode::ProxyUnreachable:
    case FindingCode::ProxyAuthRequired:
    case FindingCode::ProxyAuthFailed:
    case FindingCode::ProxyDenied:
    case FindingCode::WebsocketBlocked:
    case FindingCode::TlsInspectionTrusted:
    case FindingCode::TlsInspectionUntrusted:
    case FindingCode::TcpRangeBlocked:
    case FindingCode::UdpBlocked:
    case FindingCode::TcpRangeUnconfirmed:
    case FindingCode::UdpUnconfirmed:
        return finding.arguments.mid(verdict::listStart(finding.code));
    case FindingCode::DnsOutsideRange:
        return hostsOfTriples(finding.arguments);
    case FindingCode::NoNetwork:
        return finding.arguments;
    case FindingCode::CaptivePortal:
    case FindingCode::TransparentProxy:
    case FindingCode::TransparentProxyAuth:
    case FindingCode::ProxyConflict:
    case FindingCode::ProxyStoredStale:
    case FindingCode::PacFailed:
    case FindingCode::PacLimitedParser:
    case FindingCode::WpadPresent:
    case FindingCode::VpnFullTunnel:
    case FindingCode::VpnGotoDirect:
    case FindingCode::VpnInternalOnly:
    case FindingCode::SlowSetup:
    case FindingCode::Ipv6Only:
        return {};
    }
    return {};
}

} // namespace

QStringList affected(const verdict::Finding &finding)
{
    QStringList names = namesIn(finding);
    if (names.isEmpty() && !finding.subject.isEmpty())
        names << finding.subject;
    return names;
}

} // namespace clearway::report
