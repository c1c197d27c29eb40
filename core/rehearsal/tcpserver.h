// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One listening port of a rehearsal; what is said in its connections is a Session's business.
#pragma once

#include "base/result.h"
#include "net/socket.h"
#include "rehearsal/session.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <vector>

namespace clearway::rehearsal {

/// Lives on a thread with an event loop. Never blocks, and holds at most `mostConnections`: one more ends the
/// oldest, so that a flood or half-open peers never keep the next one out. A silent connection ends after
/// half a minute.
class TcpServer final : public QObject {
public:
    static constexpr std::size_t mostConnections = 256;

    /// Errors name the system's reason.
    [[nodiscard]] static base::Result<std::unique_ptr<TcpServer>, QString> listen(SessionMaker maker);
    ~TcpServer() override;
    [[nodiscard]] base::Endpoint endpoint() const;

private:
    class Connection;
    TcpServer(net::Socket socket, SessionMaker maker);
    void accept();
    void endSilent();

    net::Socket m_socket;
    QSocketNotifier m_knock;
    SessionMaker m_maker;
    std::vector<Connection *> m_connections; ///< oldest first; children of this object
    QTimer m_sweep;
};

} // namespace clearway::rehearsal
