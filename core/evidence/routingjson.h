// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Adapters, routes and exits as elements of `machine`. Members that older reports lack are optional.
#pragma once

#include "base/strictjson.h"
#include "evidence/routing.h"

namespace clearway::evidence {

[[nodiscard]] QJsonObject toJson(const Adapter &adapter);
[[nodiscard]] Adapter readAdapter(const base::JsonCursor &json);

[[nodiscard]] QJsonObject toJson(const Route &route);
[[nodiscard]] Route readRoute(const base::JsonCursor &json);

[[nodiscard]] QJsonObject toJson(const Exit &exit);
[[nodiscard]] Exit readExit(const base::JsonCursor &json);

} // namespace clearway::evidence
