// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Operations, outcomes and failures as short phrases. They stand alone in a cell and after a colon in a
// sentence, so they begin in lower case and fit a column. Silence is "no answer", never "blocked".
#include "text/wording.h"

namespace clearway::text {

using base::FailureCode;
using base::Operation;

QString Wording::operation(Operation operation) const
{
    switch (operation) {
    case Operation::Resolve:
        return say(QT_TRANSLATE_NOOP("Clearway", "Name lookup"));
    case Operation::Connect:
        return say(QT_TRANSLATE_NOOP("Clearway", "TCP connection"));
    case Operation::FirstBytes:
        return say(QT_TRANSLATE_NOOP("Clearway", "First bytes"));
    case Operation::Tls:
        return say(QT_TRANSLATE_NOOP("Clearway", "TLS handshake"));
    case Operation::Udp:
        return say(QT_TRANSLATE_NOOP("Clearway", "UDP test"));
    case Operation::Tunnel:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy tunnel"));
    case Operation::Http:
        return say(QT_TRANSLATE_NOOP("Clearway", "HTTP request"));
    case Operation::WebSocket:
        return say(QT_TRANSLATE_NOOP("Clearway", "WebSocket upgrade"));
    case Operation::HopTrace:
        return say(QT_TRANSLATE_NOOP("Clearway", "Path trace"));
    case Operation::Pac:
        return say(QT_TRANSLATE_NOOP("Clearway", "PAC file"));
    case Operation::Wpad:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy auto-discovery (WPAD)"));
    case Operation::MediaPeer:
        return say(QT_TRANSLATE_NOOP("Clearway", "Media peer"));
    case Operation::Sweep:
        return say(QT_TRANSLATE_NOOP("Clearway", "Every address"));
    }
    return QString();
}

QString Wording::outcome(evidence::Outcome outcome) const
{
    switch (outcome) {
    case evidence::Outcome::Ok:
        return say(QT_TRANSLATE_NOOP("Clearway", "succeeded"));
    case evidence::Outcome::Failed:
        return say(QT_TRANSLATE_NOOP("Clearway", "failed"));
    case evidence::Outcome::NotRun:
        return say(QT_TRANSLATE_NOOP("Clearway", "not run"));
    case evidence::Outcome::Skipped:
        return say(QT_TRANSLATE_NOOP("Clearway", "left out"));
    }
    return QString();
}

QString Wording::failure(FailureCode code) const
{
    switch (code) {
    case FailureCode::DnsNxdomain:
        return say(QT_TRANSLATE_NOOP("Clearway", "name unknown"));
    case FailureCode::DnsNoData:
        return say(QT_TRANSLATE_NOOP("Clearway", "name without address"));
    case FailureCode::DnsServerFailure:
        return say(QT_TRANSLATE_NOOP("Clearway", "DNS server failed"));
    case FailureCode::DnsRefused:
        return say(QT_TRANSLATE_NOOP("Clearway", "DNS server refused"));
    case FailureCode::DnsTimeout:
        return say(QT_TRANSLATE_NOOP("Clearway", "no answer from DNS"));
    case FailureCode::DnsMalformed:
        return say(QT_TRANSLATE_NOOP("Clearway", "garbled DNS answer"));
    case FailureCode::ConnectionRefused:
        return say(QT_TRANSLATE_NOOP("Clearway", "refused"));
    case FailureCode::ConnectionReset:
        return say(QT_TRANSLATE_NOOP("Clearway", "reset"));
    case FailureCode::ConnectionTimeout:
        return say(QT_TRANSLATE_NOOP("Clearway", "no answer"));
    case FailureCode::HostUnreachable:
        return say(QT_TRANSLATE_NOOP("Clearway", "host unreachable"));
    case FailureCode::NetworkUnreachable:
        return say(QT_TRANSLATE_NOOP("Clearway", "network unreachable"));
    case FailureCode::AdminProhibited:
        return say(QT_TRANSLATE_NOOP("Clearway", "prohibited by a firewall"));
    case FailureCode::PermissionDenied:
        return say(QT_TRANSLATE_NOOP("Clearway", "denied by this computer"));
    case FailureCode::AddressUnavailable:
        return say(QT_TRANSLATE_NOOP("Clearway", "no usable own address"));
    case FailureCode::TlsNotTls:
        return say(QT_TRANSLATE_NOOP("Clearway", "answer is not TLS"));
    case FailureCode::TlsAlert:
        return say(QT_TRANSLATE_NOOP("Clearway", "TLS rejected"));
    case FailureCode::TlsProtocol:
        return say(QT_TRANSLATE_NOOP("Clearway", "TLS error"));
    case FailureCode::TlsClosed:
        return say(QT_TRANSLATE_NOOP("Clearway", "closed during TLS"));
    case FailureCode::TlsTimeout:
        return say(QT_TRANSLATE_NOOP("Clearway", "no answer to TLS"));
    case FailureCode::TlsUntrusted:
        return say(QT_TRANSLATE_NOOP("Clearway", "certificate not trusted"));
    case FailureCode::TlsNameMismatch:
        return say(QT_TRANSLATE_NOOP("Clearway", "certificate of another host"));
    case FailureCode::TlsExpired:
        return say(QT_TRANSLATE_NOOP("Clearway", "certificate out of date"));
    case FailureCode::TlsMalformed:
        return say(QT_TRANSLATE_NOOP("Clearway", "garbled certificate"));
    case FailureCode::HttpMalformed:
        return say(QT_TRANSLATE_NOOP("Clearway", "garbled HTTP answer"));
    case FailureCode::HttpStatus:
        return say(QT_TRANSLATE_NOOP("Clearway", "HTTP error"));
    case FailureCode::HttpTimeout:
        return say(QT_TRANSLATE_NOOP("Clearway", "no HTTP answer"));
    case FailureCode::ProxyAuthRequired:
        return say(QT_TRANSLATE_NOOP("Clearway", "proxy wants a sign-in"));
    case FailureCode::ProxyAuthFailed:
        return say(QT_TRANSLATE_NOOP("Clearway", "proxy sign-in failed"));
    case FailureCode::ProxyDenied:
        return say(QT_TRANSLATE_NOOP("Clearway", "denied by the proxy"));
    case FailureCode::ProxyUnreachable:
        return say(QT_TRANSLATE_NOOP("Clearway", "proxy unreachable"));
    case FailureCode::ProxyProtocol:
        return say(QT_TRANSLATE_NOOP("Clearway", "garbled proxy answer"));
    case FailureCode::WebsocketRefused:
        return say(QT_TRANSLATE_NOOP("Clearway", "WebSocket refused"));
    case FailureCode::WebsocketBadAccept:
        return say(QT_TRANSLATE_NOOP("Clearway", "WebSocket answer altered"));
    case FailureCode::UdpNoAnswer:
        return say(QT_TRANSLATE_NOOP("Clearway", "no answer"));
    case FailureCode::UdpPortUnreachable:
        return say(QT_TRANSLATE_NOOP("Clearway", "port unreachable"));
    case FailureCode::PacError:
        return say(QT_TRANSLATE_NOOP("Clearway", "PAC file faulty"));
    case FailureCode::PacTimeout:
        return say(QT_TRANSLATE_NOOP("Clearway", "PAC file too slow"));
    case FailureCode::PacMemory:
        return say(QT_TRANSLATE_NOOP("Clearway", "PAC file needs too much memory"));
    case FailureCode::WpadNotFound:
        return say(QT_TRANSLATE_NOOP("Clearway", "nothing found by WPAD"));
    case FailureCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("Clearway", "stopped"));
    case FailureCode::Deadline:
        return say(QT_TRANSLATE_NOOP("Clearway", "out of time"));
    case FailureCode::Unsupported:
        return say(QT_TRANSLATE_NOOP("Clearway", "not possible here"));
    case FailureCode::Unknown:
        return say(QT_TRANSLATE_NOOP("Clearway", "unknown error"));
    }
    return QString();
}

} // namespace clearway::text
