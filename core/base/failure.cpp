// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/failure.h"

namespace clearway::base {

QLatin1StringView name(Operation operation)
{
    switch (operation) {
    case Operation::Resolve:
        return QLatin1StringView("resolve");
    case Operation::Connect:
        return QLatin1StringView("connect");
    case Operation::FirstBytes:
        return QLatin1StringView("first_bytes");
    case Operation::Tls:
        return QLatin1StringView("tls");
    case Operation::Udp:
        return QLatin1StringView("udp");
    case Operation::Tunnel:
        return QLatin1StringView("tunnel");
    case Operation::Http:
        return QLatin1StringView("http");
    case Operation::WebSocket:
        return QLatin1StringView("websocket");
    case Operation::HopTrace:
        return QLatin1StringView("hop_trace");
    case Operation::Pac:
        return QLatin1StringView("pac");
    case Operation::Wpad:
        return QLatin1StringView("wpad");
    case Operation::MediaPeer:
        return QLatin1StringView("media_peer");
    case Operation::Sweep:
        return QLatin1StringView("sweep");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(FailureCode code)
{
    switch (code) {
    case FailureCode::DnsNxdomain:
        return QLatin1StringView("dns_nxdomain");
    case FailureCode::DnsNoData:
        return QLatin1StringView("dns_no_data");
    case FailureCode::DnsServerFailure:
        return QLatin1StringView("dns_server_failure");
    case FailureCode::DnsRefused:
        return QLatin1StringView("dns_refused");
    case FailureCode::DnsTimeout:
        return QLatin1StringView("dns_timeout");
    case FailureCode::DnsMalformed:
        return QLatin1StringView("dns_malformed");
    case FailureCode::ConnectionRefused:
        return QLatin1StringView("connection_refused");
    case FailureCode::ConnectionReset:
        return QLatin1StringView("connection_reset");
    case FailureCode::ConnectionTimeout:
        return QLatin1StringView("connection_timeout");
    case FailureCode::HostUnreachable:
        return QLatin1StringView("host_unreachable");
    case FailureCode::NetworkUnreachable:
        return QLatin1StringView("network_unreachable");
    case FailureCode::AdminProhibited:
        return QLatin1StringView("admin_prohibited");
    case FailureCode::PermissionDenied:
        return QLatin1StringView("permission_denied");
    case FailureCode::AddressUnavailable:
        return QLatin1StringView("address_unavailable");
    case FailureCode::TlsNotTls:
        return QLatin1StringView("tls_not_tls");
    case FailureCode::TlsAlert:
        return QLatin1StringView("tls_alert");
    case FailureCode::TlsProtocol:
        return QLatin1StringView("tls_protocol");
    case FailureCode::TlsClosed:
        return QLatin1StringView("tls_closed");
    case FailureCode::TlsTimeout:
        return QLatin1StringView("tls_timeout");
    case FailureCode::TlsUntrusted:
        return QLatin1StringView("tls_untrusted");
    case FailureCode::TlsNameMismatch:
        return QLatin1StringView("tls_name_mismatch");
    case FailureCode::TlsExpired:
        return QLatin1StringView("tls_expired");
    case FailureCode::TlsMalformed:
        return QLatin1StringView("tls_malformed");
    case FailureCode::HttpMalformed:
        return QLatin1StringView("http_malformed");
    case FailureCode::HttpStatus:
        return QLatin1StringView("http_status");
    case FailureCode::HttpTimeout:
        return QLatin1StringView("http_timeout");
    case FailureCode::ProxyAuthRequired:
        return QLatin1StringView("proxy_auth_required");
    case FailureCode::ProxyAuthFailed:
        return QLatin1StringView("proxy_auth_failed");
    case FailureCode::ProxyDenied:
        return QLatin1StringView("proxy_denied");
    case FailureCode::ProxyUnreachable:
        return QLatin1StringView("proxy_unreachable");
    case FailureCode::ProxyProtocol:
        return QLatin1StringView("proxy_protocol");
    case FailureCode::WebsocketRefused:
        return QLatin1StringView("websocket_refused");
    case FailureCode::WebsocketBadAccept:
        return QLatin1StringView("websocket_bad_accept");
    case FailureCode::UdpNoAnswer:
        return QLatin1StringView("udp_no_answer");
    case FailureCode::UdpPortUnreachable:
        return QLatin1StringView("udp_port_unreachable");
    case FailureCode::PacError:
        return QLatin1StringView("pac_error");
    case FailureCode::PacTimeout:
        return QLatin1StringView("pac_timeout");
    case FailureCode::PacMemory:
        return QLatin1StringView("pac_memory");
    case FailureCode::WpadNotFound:
        return QLatin1StringView("wpad_not_found");
    case FailureCode::Cancelled:
        return QLatin1StringView("cancelled");
    case FailureCode::Deadline:
        return QLatin1StringView("deadline");
    case FailureCode::Unsupported:
        return QLatin1StringView("unsupported");
    case FailureCode::Unknown:
        return QLatin1StringView("unknown");
    }
    return QLatin1StringView("unknown");
}

} // namespace clearway::base
