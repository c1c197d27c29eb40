// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemerror.h"

#include <cerrno>
#include <cstring>

namespace clearway::net {

base::FailureCode codeOf(base::Operation operation, int native)
{
    using enum base::FailureCode;
    switch (native) {
    case ECONNREFUSED:
        return operation == base::Operation::Udp ? UdpPortUnreachable : ConnectionRefused;
    case ECONNRESET:
    case EPIPE:
    case EPROTOTYPE: // macOS, where the connection is being taken down just then
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
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM: // this computer ran short; of the network that tells nothing
        return Cancelled;
    default:
        return Unknown;
    }
}

QString textOf(int native)
{
    return QString::fromLocal8Bit(std::strerror(native));
}

} // namespace clearway::net
