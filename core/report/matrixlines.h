// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The matrix as the documents show it: a line per group, and below it the rows that are not green.
#pragma once

#include "report/report.h"

#include <optional>

namespace clearway::report {

struct MatrixCell {
    verdict::Status status = verdict::Status::Unclear;
    QString text; ///< the status word, or a count where a group works ("7 of 7")
    bool isCount = false;
};

struct MatrixLine {
    QString title; ///< may hold foreign text
    bool group = false;
    std::vector<MatrixCell> cells; ///< in the order of catalogue::allModes
};

/// A group whose rows all say the same is one line.
[[nodiscard]] std::vector<MatrixLine> matrixLines(const verdict::Verdict &verdict, const Phrases &phrases);

} // namespace clearway::report
