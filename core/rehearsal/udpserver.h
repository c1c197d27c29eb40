// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One UDP port of a rehearsal.
#pragma once

#include "base/result.h"
#include "net/socket.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace clearway::rehearsal {

/// Lives on a thread with an event loop. Answers each datagram with one or none.
class UdpServer final : public QObject {
public:
    using Answer = std::function<std::optional<QByteArray>(const net::Datagram &)>;

    /// Errors name the system's reason.
    [[nodiscard]] static base::Result<std::unique_ptr<UdpServer>, QString> bind(Answer answer);
    [[nodiscard]] base::Endpoint endpoint() const;

private:
    UdpServer(net::Socket socket, Answer answer);
    void receive();

    net::Socket m_socket;
    QSocketNotifier m_readable;
    Answer m_answer;
};

} // namespace clearway::rehearsal
