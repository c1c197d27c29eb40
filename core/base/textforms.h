// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Finding things in a text by patterns and by names. Private to core/base.
#pragma once

#include "base/sensitivetext.h"

#include <QRegularExpression>

namespace clearway::base {

/// A form that gives something away; what its first group that matched holds is taken out, or all of it.
struct TextForm {
    RemovedKind kind = RemovedKind::Credential;
    QRegularExpression pattern;
};

/// Compares without case. Patterns must take time proportional to the text's length.
[[nodiscard]] TextForm textForm(RemovedKind kind, const char *pattern);

void addForms(const std::vector<TextForm> &forms, const QString &text, std::vector<Sensitive> &all);

/// Every place where one of the names stands, whatever its case, but not as a part of a longer word.
void addNames(RemovedKind kind, const QStringList &names, const QString &text, std::vector<Sensitive> &all);

/// Every place where one of the secrets stands, also as a part of something.
void addSecrets(const QStringList &secrets, const QString &text, std::vector<Sensitive> &all);

} // namespace clearway::base
