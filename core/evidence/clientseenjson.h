// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the GoTo client left behind as `machine.client`.
#pragma once

#include "base/strictjson.h"
#include "evidence/clientseen.h"

namespace clearway::evidence {

/// An empty object where nobody looked.
[[nodiscard]] QJsonObject toJson(const ClientSeen &client);
[[nodiscard]] ClientSeen readClientSeen(const base::JsonCursor &json);

} // namespace clearway::evidence
