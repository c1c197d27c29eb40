// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What one network operation met, in a closed vocabulary.
//
// core/base holds words without I/O. Nothing here opens a file or a socket, reads a clock or shows a text to
// a person.
#pragma once

#include "base/names.h"

namespace clearway::base {

/// The kind of network operation an observation records.
enum class Operation {
    Resolve,
    Connect,
    FirstBytes,
    Tls,
    Udp,
    Tunnel,
    Http,
    WebSocket,
    HopTrace,
    Pac,
    Wpad,
    MediaPeer,
    Sweep
};
template<> inline constexpr int enumCount<Operation> = int(Operation::Sweep) + 1;
[[nodiscard]] QLatin1StringView name(Operation operation);

/// Closed list of contract.md, "Failure codes".
enum class FailureCode {
    DnsNxdomain,
    DnsNoData,
    DnsServerFailure,
    DnsRefused,
    DnsTimeout,
    DnsMalformed,
    ConnectionRefused,
    ConnectionReset,
    ConnectionTimeout,
    HostUnreachable,
    NetworkUnreachable,
    AdminProhibited,
    PermissionDenied,
    AddressUnavailable,
    TlsNotTls,
    TlsAlert,
    TlsProtocol,
    TlsClosed,
    TlsTimeout,
    TlsUntrusted,
    TlsNameMismatch,
    TlsExpired,
    TlsMalformed,
    HttpMalformed,
    HttpStatus,
    HttpTimeout,
    ProxyAuthRequired,
    ProxyAuthFailed,
    ProxyDenied,
    ProxyUnreachable,
    ProxyProtocol,
    WebsocketRefused,
    WebsocketBadAccept,
    UdpNoAnswer,
    UdpPortUnreachable,
    PacError,
    PacTimeout,
    PacMemory,
    WpadNotFound,
    Cancelled,
    Deadline,
    Unsupported,
    Unknown
};
template<> inline constexpr int enumCount<FailureCode> = int(FailureCode::Unknown) + 1;
[[nodiscard]] QLatin1StringView name(FailureCode code);

/// One failure. A failed measurement is evidence, not an error: it travels inside an Observation.
struct Failure {
    Operation operation = Operation::Connect;
    FailureCode code = FailureCode::Unknown;
    int native
        = 0; ///< errno, c-ares status, TLS alert or X509_V_ERR_…, whichever the operation speaks; 0 = none
    QString detail; ///< technical English for the evidence table; peer text in it is already a PeerText's
                    ///< plain form

    bool operator==(const Failure &) const = default;
};

} // namespace clearway::base
