// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Proxies named by environment variables.
#pragma once

#include "evidence/proxysource.h"

#include <QHash>

namespace clearway::surroundings {

/// What https_proxy, http_proxy, all_proxy and no_proxy say for port 443; nothing when none is set. The lower
/// case wins over the upper, and an empty variable is as good as none. Without https_proxy it is http_proxy,
/// as libproxy has it, and last all_proxy, as curl has it.
[[nodiscard]] std::optional<evidence::ProxySource>
environmentProxy(const QHash<QString, QString> &environment);

/// What one such variable may hold: a proxy, or libproxy's "pac+URL", "wpad:" and "direct://".
void readVariable(evidence::ProxySource &source, const QString &value);

} // namespace clearway::surroundings
