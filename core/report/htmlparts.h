// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Pieces of HTML; internal to the HTML report.
#pragma once

#include "verdict/verdict.h"

#include <QString>

namespace clearway::report::html {

/// Foreign or not: text, safe as content and in a quoted attribute.
[[nodiscard]] QString text(const QString &text);
/// `<name class="kind">content</name>`, the content being HTML already; the class is left out when empty.
[[nodiscard]] QString element(const char *name, const QString &content, const char *kind = "");
/// The status' shape, for eyes only: the word stands beside it.
[[nodiscard]] QString mark(verdict::Status status);
/// Head and body of a document in one style, everything else forbidden.
[[nodiscard]] QString document(const QString &language, const QString &title, const QString &body);

} // namespace clearway::report::html
