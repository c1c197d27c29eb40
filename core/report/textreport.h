// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The verdict as plain text: one screen for a tired helpdesk, words instead of colours.
#pragma once

#include "report/report.h"

#include <functional>

namespace clearway::report {

/// What the text says beside the Phrases; the program fills it in from its sentences.
struct TextLabels {
    QString rehearsal; ///< the rehearsal's banner; empty on a real network
    QString bestMode; ///< "Best mode today: Proxy only."
    QString networkChanges; ///< what changed while the run lasted; empty: nothing
    QString checked; ///< when, how long, and whether it was cut short
    QString products; ///< "GoTo Meeting, GoTo Webinar"
    QString modes; ///< headings from here on
    QString findings;
    QString noFindings;
    QString mediaPeer; ///< heading of the next; not shown without any
    QStringList mediaPeerLines;
    QString whoCanFix;
    QString subject;
    QString matrix;
    QString notProduced;
    QString runCode;
    QString catalogue;
    std::function<QString(catalogue::RequirementKind)> group;
    std::function<QString(const QString &requirement)> rowName;
    std::function<QString(int ok, int total)> count;
    /// Colours a status word on a terminal; unset: plain.
    std::function<QString(verdict::Status, const QString &)> paint = {};
};

/// The whole text, wrapped for 80 columns, ending in a newline. Foreign text in it is safe for a terminal.
[[nodiscard]] QString toText(const Report &report, const Phrases &phrases, const TextLabels &labels);

} // namespace clearway::report
