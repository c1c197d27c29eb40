// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window has to ask before it goes on.
#pragma once

#include "text/wording.h"

class QWidget;

namespace clearway::gui {

/// The chosen file; empty: none.
[[nodiscard]] QString askForReport(QWidget *window, const text::Wording &words);
/// Where to save it, with the ending of the chosen format; empty: nowhere.
[[nodiscard]] QString askForReportFile(QWidget *window, const text::Wording &words,
                                       const report::Report &report);
/// Whether the history may be deleted; `kept` runs are in it.
[[nodiscard]] bool mayForget(QWidget *window, const text::Wording &words, int kept);
/// Whether every address may be tried; says what that means.
[[nodiscard]] bool maySweep(QWidget *window, const text::Wording &words);

} // namespace clearway::gui
