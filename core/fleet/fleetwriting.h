// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A fleet's counts for other programs.
#pragma once

#include "fleet/fleetsummary.h"

namespace clearway::fleet {

/// `"schema": "clearway-fleet/1"`; docs/admin-guide.md names the members.
[[nodiscard]] QByteArray toJson(const Summary &summary);
/// "site,mode,cause,status,runs", one count a row; the columns that a count is not about are empty. Sites
/// beyond the limit are counted as "(further)".
[[nodiscard]] QString toCsv(const Summary &summary);
/// Prometheus text format 0.0.4, for node-exporter's textfile collector: counts by site, mode, cause and
/// status; no label says which computer or user it was. Each series stands there once; "(none)" is no site.
[[nodiscard]] QByteArray toMetrics(const Summary &summary);

} // namespace clearway::fleet
