// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the system says about standard output and standard error.
#pragma once

#include <cstdio>

namespace clearway::cli {

/// True when a person reads the stream as it is written.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Makes the streams carry UTF-8 bytes as they are, where the system would change them.
void useUtf8();

} // namespace clearway::cli
