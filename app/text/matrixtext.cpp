// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Names of the rows and the few characters in a cell.
#include "text/wording.h"

#include "base/peertext.h"

namespace clearway::text {
namespace {

using catalogue::RequirementKind;
using verdict::ReasonCode;

struct RowId {
    std::optional<RequirementKind> kind;
    QString subject;
};

/// Splits "udp/173.199.0.0/18" at its first slash; a row id from a report may be anything.
RowId split(const QString &requirement)
{
    const qsizetype slash = requirement.indexOf(u'/');
    const QString word = requirement.left(slash);
    return {base::fromName<RequirementKind>(word), slash < 0 ? QString() : requirement.mid(slash + 1)};
}

/// What a column has room for where the whole phrase is too long, some 15 characters; null where it fits.
const char *columnWord(base::FailureCode code)
{
    using enum base::FailureCode;
    switch (code) {
    case DnsServerFailure:
    case DnsRefused:
    case DnsTimeout:
    case DnsMalformed: // the resolver is to blame, not the name
        return QT_TRANSLATE_NOOP("Clearway", "DNS fails");
    case DnsNoData:
    case AddressUnavailable:
        return QT_TRANSLATE_NOOP("Clearway", "no address");
    case HostUnreachable:
    case NetworkUnreachable:
    case ProxyUnreachable:
    case UdpPortUnreachable:
        return QT_TRANSLATE_NOOP("Clearway", "unreachable");
    case AdminProhibited:
        return QT_TRANSLATE_NOOP("Clearway", "blocked");
    case PermissionDenied:
    case ProxyDenied:
        return QT_TRANSLATE_NOOP("Clearway", "denied");
    case TlsNotTls:
        return QT_TRANSLATE_NOOP("Clearway", "not TLS");
    case TlsClosed:
        return QT_TRANSLATE_NOOP("Clearway", "TLS error");
    case TlsTimeout:
    case HttpTimeout:
        return QT_TRANSLATE_NOOP("Clearway", "no answer");
    case TlsUntrusted:
        return QT_TRANSLATE_NOOP("Clearway", "not trusted");
    case TlsNameMismatch:
        return QT_TRANSLATE_NOOP("Clearway", "wrong name");
    case TlsExpired:
        return QT_TRANSLATE_NOOP("Clearway", "out of date");
    case HttpMalformed:
    case TlsMalformed:
    case ProxyProtocol:
        return QT_TRANSLATE_NOOP("Clearway", "garbled");
    case ProxyAuthRequired:
    case ProxyAuthFailed:
        return QT_TRANSLATE_NOOP("Clearway", "proxy sign-in");
    case WebsocketRefused:
        return QT_TRANSLATE_NOOP("Clearway", "refused");
    case WebsocketBadAccept:
        return QT_TRANSLATE_NOOP("Clearway", "altered");
    case PacError:
    case PacTimeout:
    case PacMemory:
        return QT_TRANSLATE_NOOP("Clearway", "PAC file fails");
    case WpadNotFound:
    case Unsupported:
        return QT_TRANSLATE_NOOP("Clearway", "not possible");
    case Unknown:
        return QT_TRANSLATE_NOOP("Clearway", "error");
    default:
        return nullptr;
    }
}

} // namespace

QString Wording::group(RequirementKind kind) const
{
    switch (kind) {
    case RequirementKind::Gateway:
        return QStringLiteral("Gateway");
    case RequirementKind::Domain:
        return say(QT_TRANSLATE_NOOP("Clearway", "Domains"));
    case RequirementKind::Opener:
        return say(QT_TRANSLATE_NOOP("Clearway", "Meeting opener"));
    case RequirementKind::Inspection:
        return say(QT_TRANSLATE_NOOP("Clearway", "No inspection"));
    case RequirementKind::Tcp:
        return say(QT_TRANSLATE_NOOP("Clearway", "TCP networks"));
    case RequirementKind::Udp:
        return say(QT_TRANSLATE_NOOP("Clearway", "UDP networks"));
    case RequirementKind::Websocket:
        return QStringLiteral("WebSocket");
    }
    return QString();
}

QString Wording::groupDescription(RequirementKind kind) const
{
    switch (kind) {
    case RequirementKind::Gateway:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "The first server the client looks for; without it no meeting starts."));
    case RequirementKind::Domain:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "Sites that must answer on TCP 443, for sign-in and for the meeting."));
    case RequirementKind::Opener:
        return say(QT_TRANSLATE_NOOP("Clearway", "Hosts that start the meeting and download the program."));
    case RequirementKind::Inspection:
        return say(QT_TRANSLATE_NOOP("Clearway", "Domains whose encryption no device on the way may open."));
    case RequirementKind::Tcp:
        return say(
            QT_TRANSLATE_NOOP("Clearway", "GoTo's own networks on TCP 443, for screen sharing and media."));
    case RequirementKind::Udp:
        return say(QT_TRANSLATE_NOOP("Clearway", "GoTo's own networks on UDP, for good audio and video."));
    case RequirementKind::Websocket:
        return say(QT_TRANSLATE_NOOP("Clearway", "Lasting connections that begin as HTTPS and stay open."));
    }
    return QString();
}

QString Wording::rowName(const QString &requirement) const
{
    const RowId row = split(requirement);
    if (row.kind && row.subject.isEmpty())
        return group(*row.kind);
    return base::PeerText(row.kind ? row.subject : requirement).forLabel();
}

QString Wording::rowTitle(const QString &requirement) const
{
    const RowId row = split(requirement);
    if (!row.kind || row.subject.isEmpty())
        return rowName(requirement);
    switch (*row.kind) {
    case RequirementKind::Domain:
        return say({QT_TRANSLATE_NOOP("Clearway", "Domain %1")}, {row.subject});
    case RequirementKind::Opener:
        return say({QT_TRANSLATE_NOOP("Clearway", "Meeting opener %1")}, {row.subject});
    case RequirementKind::Inspection:
        return say({QT_TRANSLATE_NOOP("Clearway", "No inspection of %1")}, {row.subject});
    case RequirementKind::Tcp:
        return QStringLiteral("TCP ") + rowName(requirement);
    case RequirementKind::Udp:
        return QStringLiteral("UDP ") + rowName(requirement);
    case RequirementKind::Gateway:
    case RequirementKind::Websocket:
        return group(*row.kind) + u' ' + rowName(requirement);
    }
    return QString();
}

QString Wording::cellText(const verdict::Cell &cell) const
{
    const auto argument
        = [&cell](int index) { return base::PeerText(cell.reason.arguments.value(index)).forLabel(); };
    const auto phrase = [&](int index) {
        const auto code
            = base::fromName<base::FailureCode>(argument(index)).value_or(base::FailureCode::Unknown);
        // The detail says it in full.
        const char *const few = columnWord(code);
        return few ? say(few) : failure(code);
    };
    switch (cell.reason.code) {
    case ReasonCode::GatewayWon:
        return argument(2) + QStringLiteral(" ms");
    case ReasonCode::SomeHostsFailed:
        return cellCount(argument(0).toInt(), argument(1).toInt());
    case ReasonCode::HostFailed:
    case ReasonCode::NameNotResolved:
    case ReasonCode::InferredHostOnly:
        return phrase(1);
    case ReasonCode::NameRewritten:
        return say(QT_TRANSLATE_NOOP("Clearway", "redirected"));
    case ReasonCode::GatewayFallbackPort:
        return say({QT_TRANSLATE_NOOP("Clearway", "port %1")}, {argument(1)});
    case ReasonCode::GatewayNoAnswer:
        return say(columnWord(base::FailureCode::HostUnreachable));
    case ReasonCode::GatewayUntrusted:
    case ReasonCode::ChainUntrusted:
        return say(QT_TRANSLATE_NOOP("Clearway", "not trusted"));
    case ReasonCode::HandshakeCompletedLocal:
    case ReasonCode::ChainLocal:
        return say(QT_TRANSLATE_NOOP("Clearway", "inspected"));
    case ReasonCode::NoHandshakeSeen:
        return say(QT_TRANSLATE_NOOP("Clearway", "not seen"));
    case ReasonCode::SampleDenied:
    case ReasonCode::WebsocketFailed:
        return phrase(1);
    case ReasonCode::ProxyUnreachable:
        return say(columnWord(base::FailureCode::ProxyUnreachable));
    case ReasonCode::SampleOpenedByOthers:
        return say(QT_TRANSLATE_NOOP("Clearway", "not shown"));
    case ReasonCode::WebsocketNoHttps:
        return say(QT_TRANSLATE_NOOP("Clearway", "no HTTPS"));
    case ReasonCode::SampleRefused:
        return failure(base::FailureCode::ConnectionRefused);
    case ReasonCode::SampleBlocked:
    case ReasonCode::UdpBlocked:
    case ReasonCode::UdpPeerBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway", "blocked"));
    case ReasonCode::UdpOnePortBlocked:
    case ReasonCode::UdpPeerOnePortBlocked:
        return argument(1);
    case ReasonCode::UdpEndsAtHop: // "0": no hop saw it
        return argument(2) == QLatin1StringView("0")
            ? say(QT_TRANSLATE_NOOP("Clearway", "blocked"))
            : say({QT_TRANSLATE_NOOP("Clearway", "ends at hop %1")}, {argument(2)});
    case ReasonCode::SweepPartBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway", "a part blocked"));
    case ReasonCode::SampleSilent:
    case ReasonCode::SweepSilent:
    case ReasonCode::UdpSilent:
        return failure(base::FailureCode::UdpNoAnswer);
    case ReasonCode::NamePassed:
    case ReasonCode::NameTriedByProxy:
        return say(QT_TRANSLATE_NOOP("Clearway", "name passes"));
    case ReasonCode::HandshakeCompleted:
    case ReasonCode::AllHostsAnswered:
    case ReasonCode::ChainPublic:
    case ReasonCode::SampleConnected:
    case ReasonCode::SweepConnected:
    case ReasonCode::UdpAnswered:
    case ReasonCode::UdpReachedTarget:
    case ReasonCode::UdpPassedEdge:
    case ReasonCode::UdpPeerAnswered:
    case ReasonCode::WebsocketAccepted:
    case ReasonCode::NotForProduct:
    case ReasonCode::NotOnProxyPath:
    case ReasonCode::NoUdpInMode:
    case ReasonCode::NoEndpointKnown:
    case ReasonCode::NotRun:
    case ReasonCode::NoNetwork:
        return QString();
    }
    return QString();
}

QString Wording::cellCount(int ok, int total) const
{
    return say({QT_TRANSLATE_NOOP("Clearway", "%1 of %2")},
               {m_locale.toString(ok), m_locale.toString(total)});
}

QString Wording::cellSpoken(const verdict::Cell &cell) const
{
    const QString text = cellText(cell);
    const QString state
        = text.isEmpty() ? status(cell.status) : status(cell.status) + QStringLiteral(", ") + text;
    return rowTitle(cell.requirement) + QStringLiteral(", ") + mode(cell.mode) + QStringLiteral(": ") + state;
}

} // namespace clearway::text
