// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// SUSE's /etc/sysconfig/proxy.
#pragma once

#include "evidence/proxysource.h"

#include <QByteArray>

#include <optional>

namespace clearway::surroundings {

/// Shell assignments, quoted or not; nothing when the file sets none of the proxy's.
[[nodiscard]] std::optional<evidence::ProxySource> sysconfigProxy(const QByteArray &text);

} // namespace clearway::surroundings
