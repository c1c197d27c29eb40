// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The fields of tunnels, HTTP answers, WebSocket upgrades, PAC files and WPAD searches in an observation.
#pragma once

#include "base/strictjson.h"
#include "evidence/webseen.h"

namespace clearway::evidence {

void write(QJsonObject &json, const TunnelSeen &tunnel);
void write(QJsonObject &json, const HttpSeen &http);
void write(QJsonObject &json, const WebSocketSeen &socket);
void write(QJsonObject &json, const PacSeen &pac);
void write(QJsonObject &json, const WpadSeen &wpad);

[[nodiscard]] TunnelSeen readTunnel(const base::JsonCursor &json);
[[nodiscard]] HttpSeen readHttp(const base::JsonCursor &json);
[[nodiscard]] WebSocketSeen readWebSocket(const base::JsonCursor &json);
[[nodiscard]] PacSeen readPac(const base::JsonCursor &json);
[[nodiscard]] WpadSeen readWpad(const base::JsonCursor &json);

} // namespace clearway::evidence
