// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An audit for programs.
#pragma once

#include "catalogue/listaudit.h"

#include <QJsonObject>

namespace clearway::catalogue {

/// `{"schema": "clearway-audit/1", catalogue, products, mode|null, result, required[], entries[],
/// denying_lines[], unread_lines[], partly_read_lines[], modes[{id, result, missing}]}`; docs/admin-guide.md
/// names the members.
[[nodiscard]] QJsonObject auditJson(const Audit &audit, const ForeignList &list, const Catalogue &catalogue);

} // namespace clearway::catalogue
