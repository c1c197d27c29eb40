// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The IPv4 routing table as Linux prints it in /proc/net/route.
#pragma once

#include "evidence/evidence.h"

#include <QByteArray>

namespace clearway::surroundings {

/// IPv4: eight hexadecimal digits in the byte order of this machine; lines that do not parse are left out.
[[nodiscard]] std::vector<evidence::Route> parseProcRoute(const QByteArray &text);

} // namespace clearway::surroundings
