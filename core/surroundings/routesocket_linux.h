// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A question to the kernel by its routing socket (netlink(7)). The socket reaches the kernel and nobody else:
// nothing of it is on any network, which is why it may be here and not in core/net.
#pragma once

#include <QByteArray>

#include <optional>

namespace clearway::surroundings {

class RouteSocket {
public:
    RouteSocket();
    ~RouteSocket();
    RouteSocket(const RouteSocket &) = delete;
    RouteSocket &operator=(const RouteSocket &) = delete;

    /// All messages of the answer, to a dump or to a single question, at most 8 MiB; nothing where the kernel
    /// does not let us ask (a sandbox).
    [[nodiscard]] std::optional<QByteArray> ask(const QByteArray &request) const;

private:
    int m_descriptor = -1;
};

} // namespace clearway::surroundings
