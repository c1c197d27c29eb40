// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A non-blocking socket, owned. The only file of the program, with its per-system halves, that calls the
// socket API.
#pragma once

#include "base/address.h"
#include "evidence/observation.h"
#include "net/underlay.h"

#include <QByteArray>
#include <QtGlobal>

#include <optional>
#include <utility>

namespace clearway::net {

/// Outcome of one non-blocking call: a count of bytes, "would block", or the system's error number.
struct IoResult {
    qint64 bytes = 0; ///< >= 0 when ok; 0 from receive() means the peer closed
    bool wouldBlock = false;
    int error = 0; ///< errno or WSAGetLastError(); 0 = none
    [[nodiscard]] bool ok() const { return !wouldBlock && error == 0; }
};

struct Datagram {
    QByteArray payload;
    base::Endpoint from;
};

class Socket {
public:
    Socket() = default;
    Socket(Socket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Socket() { close(); }

    /// A fresh non-blocking socket that no child process inherits; invalid, with `*error` set, when the
    /// system has none left.
    [[nodiscard]] static Socket open(base::IpAddress::Family family, Transport transport, int *error);
    [[nodiscard]] bool isValid() const { return m_descriptor != -1; }
    [[nodiscard]] qintptr descriptor() const { return m_descriptor; } ///< for QSocketNotifier
    void close();

    /// All return 0 or the system's error number.
    /// Port 0: any. An IPv6 address takes IPv6 only, on every system (RFC 3493 5.3).
    [[nodiscard]] int bind(const base::Endpoint &local);
    [[nodiscard]] int listen(int backlog);
    [[nodiscard]] int connect(const base::Endpoint &remote); ///< "in progress" counts as 0
    [[nodiscard]] int pendingError() const; ///< SO_ERROR, and clears it
    void shutdownWrite();
    void reset(); ///< closes with an RST where the system can (SO_LINGER 0)

    [[nodiscard]] std::optional<Socket> accept(base::Endpoint *from = nullptr);
    [[nodiscard]] IoResult receive(char *buffer, qsizetype size);
    [[nodiscard]] IoResult send(const char *data, qsizetype size);
    [[nodiscard]] std::optional<Datagram> receiveFrom(IoResult *result = nullptr);
    [[nodiscard]] IoResult sendTo(const QByteArray &payload, const base::Endpoint &to);

    [[nodiscard]] std::optional<base::Endpoint> localEndpoint() const;
    [[nodiscard]] std::optional<base::Endpoint> remoteEndpoint() const;

    /// Routers that packets may cross, 1 … 255 (IP_TTL, IPV6_UNICAST_HOPS). Call before connect(). Returns 0
    /// or the system's error number.
    [[nodiscard]] int setHopLimit(base::IpAddress::Family family, int hops);
    /// Asks the system to keep ICMP errors with their sender: Linux can, newer Windows for TCP. Call before
    /// connect().
    void keepIcmpErrors(base::IpAddress::Family family);
    /// Whether errors are kept for datagrams, too: only there can hops be told apart.
    [[nodiscard]] static bool tellsIcmpSenders();
    /// Takes the next kept ICMP error off the queue; always nothing where the system has no such queue.
    [[nodiscard]] std::optional<evidence::IcmpError> takeIcmpError();

private:
    explicit Socket(qintptr descriptor) : m_descriptor(descriptor) { }
    qintptr m_descriptor = -1;
};

/// Keeps a socket that somebody else opened from child processes. Returns 0 or the system's error number.
[[nodiscard]] int keepFromChildren(qintptr descriptor);
/// True for "connection in progress" and "would block" numbers of this system.
[[nodiscard]] bool isPending(int error);
/// Prepares the process for many sockets: Winsock, SIGPIPE, the descriptor limit. Called once by each
/// program.
void prepareSockets();
/// How many more descriptors the program may open, files included; far more than anybody needs where the
/// system counts none.
[[nodiscard]] int descriptorsLeft();

} // namespace clearway::net
