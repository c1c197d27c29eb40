// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One side of a conversation over a byte stream, without a socket.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace clearway::rehearsal {

/// What a session says next.
struct Utterance {
    QByteArray bytes;
    bool last = false; ///< close our side once the bytes are out; what the peer still sends is thrown away
};

/// A server's part in one TCP connection: bytes in, bytes out. Sessions nest: a tunnel carries TLS, TLS
/// carries HTTP.
class Session {
public:
    virtual ~Session() = default;
    [[nodiscard]] virtual Utterance hear(QByteArrayView bytes) = 0;
};
using SessionMaker = std::function<std::unique_ptr<Session>()>;

} // namespace clearway::rehearsal
