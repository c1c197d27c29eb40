// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A byte stream to a peer, whatever carries it: a socket, TLS, or a proxy's tunnel.
#pragma once

#include "async/task.h"
#include "net/socket.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace clearway::net {

/// What one wait for the peer brought.
struct Received {
    QByteArray bytes; ///< at most 16 KiB a call
    bool ended = false; ///< the peer says no more
    bool timedOut = false;
    bool broken = false; ///< what came is against the protocol of a layer below; nothing follows
    int error = 0; ///< the system's number (errno, WSAGetLastError()); nothing follows
};

/// What one wait for the peer to take what was sent brought; all as it began: it took everything.
struct Drained {
    bool timedOut = false;
    int error = 0; ///< the system's number; nothing more can be sent
    [[nodiscard]] bool isDone() const { return !timedOut && error == 0; }
};

/// Destroying a channel closes it: politely as long as the peer has not reset it.
class Channel {
public:
    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    virtual ~Channel() = default;

    /// Waits for bytes, the end or `timeout`. The channel must outlive the task; one task at a time.
    [[nodiscard]] virtual async::Task<Received> receive(std::chrono::milliseconds timeout) = 0;
    /// Takes all of `bytes`; 0 or the system's error. What the peer does not take yet is kept, up to 256 KiB;
    /// who has more to say waits with drain() in between (sendall.h).
    [[nodiscard]] virtual int send(const QByteArray &bytes) = 0;
    /// Waits until the system has taken what send() keeps, or `timeout`. May run beside one receive(), so
    /// that an answer that comes early is heard. The channel must outlive the task.
    [[nodiscard]] virtual async::Task<Drained> drain(std::chrono::milliseconds timeout) = 0;
};

/// Over a connected socket.
[[nodiscard]] std::unique_ptr<Channel> socketChannel(Socket socket);

/// `channel`, with `bytes` in front of what it brings: what had been read too far.
[[nodiscard]] std::unique_ptr<Channel> prefixedChannel(QByteArray bytes, std::unique_ptr<Channel> channel);

/// Waits until `deadline`; once it has passed, it does not even look, so that a peer who drips ends.
[[nodiscard]] async::Task<Received> receiveBefore(Channel &channel, QDeadlineTimer deadline);

} // namespace clearway::net
