// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an allow list lacks, as lines to put into it.
#pragma once

#include "catalogue/listaudit.h"

#include <QStringList>

namespace clearway::catalogue {

/// A line for each name or network that the list lacks and must have: "*.goto.com tcp 443",
/// "23.239.228.0/22 udp 1853 8200". Of a network that is there in part only what is missing; what is optional
/// is left out. The audited list and these lines together lack nothing.
[[nodiscard]] QStringList linesToAdd(const Audit &audit);

} // namespace clearway::catalogue
