// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Between our endpoints and the socket API's addresses. Private to core/net.
#pragma once

#include "base/address.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <optional>

namespace clearway::net {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;

    explicit SocketAddress(const base::Endpoint &endpoint);
    SocketAddress() = default;
    [[nodiscard]] const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] sockaddr *data() { return reinterpret_cast<sockaddr *>(&storage); }
};

/// Nothing for another family than IPv4 and IPv6.
[[nodiscard]] std::optional<base::Endpoint> endpointOf(const sockaddr *address);

} // namespace clearway::net
