// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// KDE's kioslaverc.
#pragma once

#include "evidence/proxysource.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace clearway::surroundings {

/// From the files of one cascade, the weakest first: the system's, then the user's. Nothing when none of them
/// sets ProxyType. ProxyType 4 takes what the environment says, which is a source of its own.
[[nodiscard]] std::optional<evidence::ProxySource> kdeProxy(const std::vector<QByteArray> &files);

} // namespace clearway::surroundings
