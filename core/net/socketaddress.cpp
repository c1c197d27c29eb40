// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socketaddress.h"

#include <algorithm>
#include <cstring>

namespace clearway::net {

SocketAddress::SocketAddress(const base::Endpoint &endpoint)
{
    const auto &bytes = endpoint.address.bytes();
    if (endpoint.address.isV4()) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        std::memcpy(&v4.sin_addr, bytes.data(), 4);
        std::memcpy(&storage, &v4, sizeof v4);
        length = sizeof v4;
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        std::memcpy(&v6.sin6_addr, bytes.data(), 16);
        std::memcpy(&storage, &v6, sizeof v6);
        length = sizeof v6;
    }
}

std::optional<base::Endpoint> endpointOf(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof v4);
        return base::Endpoint{base::IpAddress::fromV4(ntohl(v4.sin_addr.s_addr)), ntohs(v4.sin_port)};
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, address, sizeof v6);
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, 16);
        return base::Endpoint{base::IpAddress::fromV6(bytes), ntohs(v6.sin6_port)};
    }
    return std::nullopt;
}

} // namespace clearway::net
