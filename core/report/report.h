// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One report, and what every writer gets.
//
// core/report turns a run and its verdict into documents, one writer per format, and reads them back. It
// holds no sentences: those come from a `Phrases` that the program passes in, so that a report's language is
// free of the window's.
#pragma once

#include "evidence/evidence.h"
#include "verdict/verdict.h"

#include <QString>

#include <optional>

namespace clearway::report {

struct Report {
    evidence::Evidence evidence;
    verdict::Verdict verdict;
    std::optional<evidence::Duration> verdictTime; ///< `run.verdict_ms`
};

/// Judges the evidence and puts both together; the only way a Report comes about.
[[nodiscard]] Report makeReport(evidence::Evidence evidence, const catalogue::Catalogue &catalogue);

/// Codes become sentences here. Implemented by app/text; every function returns plain text.
class Phrases {
public:
    virtual ~Phrases() = default;
    [[nodiscard]] virtual QString headline(const Report &report) const = 0;
    [[nodiscard]] virtual QString status(verdict::Status status) const = 0;
    [[nodiscard]] virtual QString confidence(verdict::Confidence confidence) const = 0;
    [[nodiscard]] virtual QString fixer(verdict::Fixer fixer) const = 0;
    [[nodiscard]] virtual QString mode(catalogue::ModeId mode) const = 0;
    [[nodiscard]] virtual QString reason(const verdict::Reason &reason) const = 0;
    [[nodiscard]] virtual QString findingTitle(const verdict::Finding &finding) const = 0;
    [[nodiscard]] virtual QString findingExplanation(const verdict::Finding &finding) const = 0;
    [[nodiscard]] virtual QString findingRemedy(const verdict::Finding &finding) const = 0;
};

} // namespace clearway::report
