// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Writing a file whole or not at all.
#pragma once

#include <QByteArray>

class QSaveFile;

namespace clearway::base {

/// Writes all of `bytes` into an open file and puts it in its place. False, with file.errorString(), where
/// not all of it could be written; what stood there before then stays.
[[nodiscard]] bool commitWhole(QSaveFile &file, const QByteArray &bytes);

} // namespace clearway::base
