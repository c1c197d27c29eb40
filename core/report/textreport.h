// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The verdict as plain text: one screen for a tired helpdesk, words instead of colours.
#pragma once

#include "report/report.h"

#include <functional>

namespace clearway::report {

/// Colours a status word on a terminal; unset: plain.
using StatusPaint = std::function<QString(verdict::Status, const QString &)>;

/// The whole text, wrapped for 80 columns, ending in a newline. Foreign text in it is safe for a terminal.
[[nodiscard]] QString toText(const Report &report, const Phrases &phrases, const StatusPaint &paint = {});

} // namespace clearway::report
