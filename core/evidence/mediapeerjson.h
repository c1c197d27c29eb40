// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows about media peers, written and read. Private to core/evidence.
#pragma once

#include "base/strictjson.h"
#include "evidence/mediapeerseen.h"

#include <QJsonObject>

namespace clearway::evidence {

void write(QJsonObject &json, const MediaPeerSeen &peer);
[[nodiscard]] MediaPeerSeen readMediaPeer(const base::JsonCursor &json);

} // namespace clearway::evidence
