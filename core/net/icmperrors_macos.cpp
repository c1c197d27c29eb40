// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// macOS hands a socket only the error number of an ICMP "port unreachable", never its sender.
#include "net/socket.h"

namespace clearway::net {

void Socket::keepIcmpErrors(base::IpAddress::Family) { }

bool Socket::tellsIcmpSenders()
{
    return false;
}

std::optional<evidence::IcmpError> Socket::takeIcmpError()
{
    return std::nullopt;
}

} // namespace clearway::net
