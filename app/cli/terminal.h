// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the system says about standard output and standard error.
#pragma once

#include <QString>

#include <cstdio>
#include <optional>

namespace clearway::cli {

/// True when a person reads the stream as it is written.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Makes the streams carry UTF-8 bytes as they are, where the system would change them.
void useUtf8();

/// Asks at the terminal for a line that is not shown while it is typed; nothing where there is no terminal.
[[nodiscard]] std::optional<QString> askSecret(const QString &prompt);

} // namespace clearway::cli
