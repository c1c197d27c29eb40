// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the system says about standard output and standard error.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <optional>

namespace clearway::cli {

/// True when a person reads the stream as it is written.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Makes standard output carry bytes as they are, where the system would change them.
void keepBytes();

/// Whether a terminal shows colours for the codes of ECMA-48; asks for it where a terminal has to be asked.
[[nodiscard]] bool takesColours(std::FILE *stream);

/// Text in UTF-8, at once. A terminal shows it whatever its code page is. False when not all was written.
[[nodiscard]] bool write(std::FILE *stream, const QByteArray &text);

/// After a write that failed: whether it did because nobody reads the pipe any more.
[[nodiscard]] bool readerHasLeft();

/// Asks at the terminal for a line that is not shown while it is typed; nothing where there is no terminal.
[[nodiscard]] std::optional<QString> askSecret(const QString &prompt);

} // namespace clearway::cli
