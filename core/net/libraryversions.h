// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The versions of the libraries that this folder speaks through, for reports of errors.
#pragma once

#include <QString>

namespace clearway::net {

[[nodiscard]] QString caresVersion(); ///< "1.18.1"; of the library in use, not of its header
[[nodiscard]] QString opensslVersion(); ///< "OpenSSL 3.0.11 19 Sep 2023"

} // namespace clearway::net
