// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/classify.h"

#include <cerrno>
#include <cstring>

namespace clearway::net {
namespace {

/// RFC 792, RFC 1812 5.2.7.1: codes 9, 10 and 13 of "destination unreachable" say a filter refused.
/// RFC 4443 3.1: code 1 of the IPv6 one.
bool saysProhibited(const evidence::IcmpError &icmp)
{
    if (icmp.sender.isV4())
        return icmp.type == 3 && (icmp.code == 9 || icmp.code == 10 || icmp.code == 13);
    return icmp.type == 1 && icmp.code == 1;
}

base::FailureCode codeFor(base::Operation operation, int native)
{
    using enum base::FailureCode;
    switch (native) {
    case ECONNREFUSED:
        return operation == base::Operation::Udp ? UdpPortUnreachable : ConnectionRefused;
    case ECONNRESET:
    case EPIPE:
        return ConnectionReset;
    case ETIMEDOUT:
        return ConnectionTimeout;
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case ENOPROTOOPT:
        return HostUnreachable;
    case ENETUNREACH:
    case ENETDOWN:
        return NetworkUnreachable;
    case EACCES:
    case EPERM:
        return PermissionDenied;
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
    case EINVAL:
        return AddressUnavailable;
    default:
        return Unknown;
    }
}

} // namespace

base::Failure classifySocketError(base::Operation operation, int native,
                                  const std::optional<evidence::IcmpError> &icmp)
{
    const bool prohibited = icmp && saysProhibited(*icmp);
    return {operation, prohibited ? base::FailureCode::AdminProhibited : codeFor(operation, native), native,
            QString::fromLocal8Bit(std::strerror(native))};
}

} // namespace clearway::net
