// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The run as metrics for node_exporter's textfile collector.
#pragma once

#include "report/report.h"

#include <QByteArray>

namespace clearway::report {

/// Prometheus text format 0.0.4: at most twelve families, counts and codes only. No label says which
/// computer, user or address it was; the scraper knows its own target. A file of the collector must be
/// replaced in one step, as writeFile does.
[[nodiscard]] QByteArray toMetrics(const Report &report);

} // namespace clearway::report
