// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The first page, the same in every document: verdict, causes with their remedies, who does it, what was not
// tested, what was removed. A tired helpdesk reads no further.
//
// Texts here are plain and may hold foreign characters; each writer escapes them for its own place.
#pragma once

#include "report/report.h"

#include <vector>

namespace clearway::report {

struct Cause {
    QString title;
    QString confidence;
    QString explanation;
    QString fixer;
    QString fixerCaption; ///< "Who can fix it"; of what only informs, who is in charge
    QString remedy; ///< sentences on one line
    QString rule; ///< list or rule to paste, one or more lines; empty: none
    QStringList affected; ///< hosts or networks that the remedy does not name
    std::vector<int> evidence;
};

struct ModeLine {
    QString name;
    verdict::Status status = verdict::Status::Unclear;
    QString word;
    QStringList reasons; ///< titles of the findings behind it
};

struct PageOne {
    QString banner; ///< the rehearsal's; empty on a real network
    QString runCode;
    verdict::Status status = verdict::Status::Unclear;
    QString statusWord;
    QString headline;
    QString bestMode;
    QString networkChanges; ///< empty: nothing changed
    std::vector<Cause> causes; ///< findings that limit or fail something, in the verdict's order
    QString noCause; ///< what to say where there is none; empty: there are some
    std::vector<Cause> notices; ///< findings that only inform
    std::vector<ModeLine> modes;
    QString mediaPeerTitle;
    QStringList mediaPeer;
    QStringList notTested; ///< "WebSocket: …", a line per group and reason
    QStringList removed; ///< what the redaction took out, by kind; never empty
    QStringList notProduced; ///< journal, with what failed while this page was made
    QString checked; ///< products, when, how long
    QString origin; ///< run code, catalogue
};

[[nodiscard]] PageOne pageOne(const Report &report, const Phrases &phrases);

/// "#14, #15"; at most `limit` of them.
[[nodiscard]] QString citation(const std::vector<int> &evidence, std::size_t limit = 8);

} // namespace clearway::report
