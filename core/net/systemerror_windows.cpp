// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemerror.h"

#include <winsock2.h>

#include <QtGlobal>

namespace clearway::net {

base::FailureCode codeOf(base::Operation operation, int native)
{
    using enum base::FailureCode;
    const bool udp = operation == base::Operation::Udp;
    switch (native) {
    case WSAECONNREFUSED:
        return udp ? UdpPortUnreachable : ConnectionRefused;
    case WSAECONNRESET:
        return udp ? UdpPortUnreachable : ConnectionReset; // how an ICMP error reaches a UDP socket
    case WSAECONNABORTED:
        return ConnectionReset;
    case WSAETIMEDOUT:
        return ConnectionTimeout;
    case WSAEHOSTUNREACH:
    case WSAENETRESET:
        return HostUnreachable;
    case WSAENETUNREACH:
    case WSAENETDOWN:
        return NetworkUnreachable;
    case WSAEACCES:
        return PermissionDenied;
    case WSAEADDRNOTAVAIL:
    case WSAEAFNOSUPPORT:
    case WSAEINVAL:
        return AddressUnavailable;
    case WSAEMFILE:
    case WSAENOBUFS:
    case WSA_NOT_ENOUGH_MEMORY: // this computer ran short; of the network that tells nothing
        return Cancelled;
    default:
        return Unknown;
    }
}

QString textOf(int native)
{
    return qt_error_string(native);
}

} // namespace clearway::net
