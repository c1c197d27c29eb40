// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Proxy sources as elements of `machine.proxies`.
#pragma once

#include "base/strictjson.h"
#include "evidence/proxysource.h"

namespace clearway::evidence {

[[nodiscard]] QJsonObject toJson(const ProxySource &source);
[[nodiscard]] ProxySource readProxySource(const base::JsonCursor &json);

/// "http://proxy.example:3128" or "direct".
[[nodiscard]] ProxyServer readProxyServer(const base::JsonCursor &json);

[[nodiscard]] QJsonArray toJson(const std::vector<ProxyAnswer> &answers);
[[nodiscard]] std::vector<ProxyAnswer> readProxyAnswers(const base::JsonCursor &json);

} // namespace clearway::evidence
