// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A file that the command line names; "-" is standard input.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace clearway::cli {

[[nodiscard]] bool isStandardInput(const QString &word);

/// How messages call it.
[[nodiscard]] QString shownInput(const QString &word);

/// All of it, at most `mostBytes`. Pipes are read to their end where a shell hands one over ("-", /dev/stdin,
/// `<(…)`); any other file that is not regular is refused, since it may never end.
[[nodiscard]] base::Result<QByteArray> readNamedInput(const QString &word, qsizetype mostBytes);

} // namespace clearway::cli
