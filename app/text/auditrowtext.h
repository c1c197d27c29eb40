// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an audit says of one thing that must pass, or of one entry of the list.
#pragma once

#include "catalogue/listaudit.h"
#include "text/wording.h"

namespace clearway::text {

/// What is missing of it, or why it is unsure: ports, what it is for, networks, lines. Empty when all is
/// there.
[[nodiscard]] QString auditedPassageText(const catalogue::AuditedPassage &audited, const Wording &wording);

/// What is amiss with an entry; empty when nothing is.
[[nodiscard]] QString auditedEntryText(const catalogue::AuditedEntry &audited, const Wording &wording);

/// The result in one sentence; where there is none, why.
[[nodiscard]] QString auditResultText(const catalogue::Audit &audit, const catalogue::ForeignList &list,
                                      const Wording &wording);

/// What the list is not blamed for, and why; nothing when it is blamed for all.
[[nodiscard]] QStringList notJudgedTexts(const catalogue::Audit &audit, const Wording &wording);

/// What else is to be known of a list: what was not read of it, and what is none of ours.
[[nodiscard]] QStringList otherEntriesTexts(const catalogue::Audit &audit, const catalogue::ForeignList &list,
                                            const Wording &wording);

/// "1, 3, 12": each once, at most twelve.
[[nodiscard]] QString lineNumbers(const std::vector<int> &lines);

/// How many entries have that verdict.
[[nodiscard]] qsizetype countOf(const catalogue::Audit &audit, catalogue::EntryVerdict verdict);

} // namespace clearway::text
