// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// JSON that may also be read on a terminal.
#pragma once

#include <QByteArray>

namespace clearway::report {

/// The same JSON with DEL, C1, bidi and other invisible controls written as \uXXXX. JSON leaves them as they
/// are, and a report is printed on terminals and pasted into tickets too.
[[nodiscard]] QByteArray withControlsSpelled(const QByteArray &json);

} // namespace clearway::report
