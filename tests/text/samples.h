// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reasons and findings with the arguments that core documents for them, and what every sentence must satisfy.
#pragma once

#include "text/wording.h"
#include "verdict/verdict.h"

#include <QTest>

#include <vector>

namespace clearway::text {

/// One reason per code, complete.
verdict::Reason sampleReason(verdict::ReasonCode code);
/// One finding per code and per variant of its sentences, complete; `name` of each is its row in a test.
struct SampleFinding {
    QByteArray name;
    verdict::Finding finding;
};
std::vector<SampleFinding> sampleFindings();

/// Text of a stranger who tries escape codes, bidi controls, markup and our own placeholders.
QString hostileText();

/// What is wrong with a sentence, in words; empty when nothing is.
QString faultIn(const QString &sentence, Language language);
/// True when no character acts on a terminal or turns the reading direction; line feeds of our own may stand.
bool isInert(const QString &text);

inline constexpr Language bothLanguages[] = {Language::En, Language::De};

} // namespace clearway::text
