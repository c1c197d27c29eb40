// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The window's command line.
#pragma once

#include "base/result.h"
#include "gui/pagelist.h"
#include "gui/theme.h"
#include "probes/mediapeer.h"
#include "text/wording.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace clearway::gui {

[[nodiscard]] QLatin1StringView name(PageId page);

/// clearway [--rehearse SCENARIO] [--proxy none|system|URL] [--media-peer HOST:PORT] [--language de|en]
///          [--theme light|dark|contrast] [--size WxH] [--screenshot FILE.png]
///          [--page overview|matrix|race|media|findings|proxies|certificates|evidence|computer|changes|
///           compare|recent] [REPORT.json [REPORT-TO-COMPARE.json]]
/// main() answers --help and --version before, without a window.
struct Options {
    std::optional<rehearsal::Scenario> rehearsal; ///< also starts the check
    QString proxy = QStringLiteral("system"); ///< to check: "none", "system" or an address
    std::optional<probes::MediaPeer> mediaPeer; ///< to test UDP with; unset: none
    std::optional<text::Language> language; ///< unset: the system's
    Theme theme = Theme::System;
    PageId page = PageId::Overview;
    std::optional<QSize> size;
    QString
        screenshot; ///< waits for the end of the check, saves the window as PNG, quits; for the documentation
    QString report; ///< report to open
    QString compareWith; ///< a second one, to hold against it
};

/// The error is a sentence in the language of `words`; it names the nearest right word where there is one.
[[nodiscard]] base::Result<Options, QString> parseOptions(const QStringList &arguments,
                                                          const text::Wording &words);
[[nodiscard]] QString usage();

} // namespace clearway::gui

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::gui::PageId> = clearway::gui::pageCount;
} // namespace clearway::base
