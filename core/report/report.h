// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One report, and what every writer gets.
//
// core/report turns a run and its verdict into documents, one writer per format, and reads them back. It
// holds no sentences: those come from a `Phrases` that the program passes in, so that a report's language is
// free of the window's.
#pragma once

#include "evidence/evidence.h"
#include "report/heading.h"
#include "verdict/verdict.h"

#include <QString>

#include <memory>
#include <optional>

namespace clearway::report {

struct Report {
    evidence::Evidence evidence;
    verdict::Verdict verdict;
    std::optional<evidence::Duration> verdictTime; ///< `run.verdict_ms`
    std::shared_ptr<const catalogue::Catalogue> catalogue; ///< what it was judged by
};

/// Judges the evidence and puts both together; the only way a Report comes about.
[[nodiscard]] Report makeReport(evidence::Evidence evidence, const catalogue::Catalogue &catalogue);

/// Codes become sentences here. Implemented by app/text; every function returns plain text on one line,
/// unless it says otherwise. What foreign text they hold is the writer's to escape.
class Phrases {
public:
    virtual ~Phrases() = default;
    /// "en", "de" (BCP 47).
    [[nodiscard]] virtual QString languageTag() const = 0;
    [[nodiscard]] virtual QString heading(Heading heading, const QStringList &arguments = {}) const = 0;

    [[nodiscard]] virtual QString headline(const Report &report) const = 0;
    [[nodiscard]] virtual QString bestMode(const verdict::Verdict &verdict) const = 0;
    [[nodiscard]] virtual QString status(verdict::Status status) const = 0;
    [[nodiscard]] virtual QString confidence(verdict::Confidence confidence) const = 0;
    [[nodiscard]] virtual QString fixer(verdict::Fixer fixer) const = 0;
    [[nodiscard]] virtual QString mode(catalogue::ModeId mode) const = 0;

    [[nodiscard]] virtual QString group(catalogue::RequirementKind kind) const = 0;
    [[nodiscard]] virtual QString rowName(const QString &requirement) const = 0;
    [[nodiscard]] virtual QString cellCount(int ok, int total) const = 0;
    [[nodiscard]] virtual QString reason(const verdict::Reason &reason) const = 0;

    [[nodiscard]] virtual QString findingTitle(const verdict::Finding &finding) const = 0;
    [[nodiscard]] virtual QString findingExplanation(const verdict::Finding &finding) const = 0;
    /// May hold several lines, the last of them a list or rule to paste.
    [[nodiscard]] virtual QString findingRemedy(const verdict::Finding &finding) const = 0;

    [[nodiscard]] virtual QString observationTitle(const evidence::Observation &observation,
                                                   const evidence::Observation *before = nullptr) const = 0;
    [[nodiscard]] virtual QString observationResult(const evidence::Observation &observation) const = 0;
    [[nodiscard]] virtual QString path(const QString &path) const = 0;
    [[nodiscard]] virtual QString duration(evidence::Duration duration) const = 0;
    [[nodiscard]] virtual QString proxyOrigin(evidence::ProxyOrigin origin) const = 0;
    [[nodiscard]] virtual QString proxySetting(const evidence::ProxySource &source) const = 0;

    [[nodiscard]] virtual QString products(const QStringList &words) const = 0;
    /// When, how long, and whether it was cut short.
    [[nodiscard]] virtual QString checkedLine(const evidence::Run &run) const = 0;
    /// What changed while the run lasted; empty: nothing.
    [[nodiscard]] virtual QString networkChanges(const evidence::Run &run) const = 0;
    [[nodiscard]] virtual QString rehearsalBanner(const QString &id) const = 0;
    /// "Wi-Fi names: 1".
    [[nodiscard]] virtual QString removed(const evidence::Removed &removed) const = 0;
    /// Name of a redaction level, from the word in a report.
    [[nodiscard]] virtual QString redactionLevel(const QString &word) const = 0;
    /// Lines about the media peer; none without one.
    [[nodiscard]] virtual QStringList mediaPeer(const Report &report) const = 0;
};

} // namespace clearway::report
