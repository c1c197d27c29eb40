// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which `return` of a PAC file decides.
#pragma once

#include <QString>

namespace clearway::surroundings {

/// The same program, which notes each `return` of FindProxyForURL and FindProxyForURLEx as it is reached:
/// `return X` becomes `return (clearwayRule=LINE),X`. Line numbers stay. Empty when the source could not be
/// understood well enough; the caller must still compare both programs' answers, and believe the original.
[[nodiscard]] QString withRuleMarks(const QString &source);

} // namespace clearway::surroundings
