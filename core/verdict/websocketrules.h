// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Row websocket: an upgrade of the hosts that take one (RFC 6455 4), on one way.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

/// What became of the upgrade on one host.
struct WebsocketSeen {
    enum class State {
        NotRun,
        NoHttps, ///< HTTPS of the host does not work either, so nothing is said of the upgrade
        Silent, ///< the upgrade was not answered
        Blocked, ///< HTTPS works, and the upgrade came back refused or altered
        Accepted
    };
    QString host;
    bool documented = false;
    State state = State::NotRun;
    Row telling = nullptr; ///< the upgrade; unset without one
    std::vector<int> evidence;
};

[[nodiscard]] std::vector<WebsocketSeen> lookAtWebsockets(const Scope &scope, const Way &way);
[[nodiscard]] Ruling websocketRuling(const Scope &scope, const Way &way);

} // namespace clearway::verdict
