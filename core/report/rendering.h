// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A report in any of its formats; the one way for command line and window alike.
#pragma once

#include "base/result.h"
#include "report/report.h"
#include "report/reportformat.h"

#include <QByteArray>
#include <QFileDevice>

namespace clearway::report {

/// The whole document, without colour; an error only where even its frame could not be made.
[[nodiscard]] base::Result<QByteArray, QString> rendered(const Report &report, ReportFormat format,
                                                         const Phrases &phrases);

/// "clearway-CW-7F3K-2Q9M.pdf": for a file of this report. Whatever a run code holds, only letters, digits
/// and hyphens come through, so that it is no path and no device.
[[nodiscard]] QString suggestedName(const Report &report, ReportFormat format);

/// Writes a file whole or not at all; never into a device, a pipe or a folder. Only an existing report in a
/// folder that takes no new file is written in place; metrics, which others read at any moment, never are. An
/// empty string, or the system's reason why it could not. With permissions the file has them before anything
/// is in it.
[[nodiscard]] QString writeFile(const QString &file, const QByteArray &bytes,
                                std::optional<QFileDevice::Permissions> permissions = {});

} // namespace clearway::report
