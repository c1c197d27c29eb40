// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a number of the system's socket calls means by itself. Private to core/net; others ask classify.h.
#pragma once

#include "base/failure.h"

#include <QString>

namespace clearway::net {

/// `native` is errno or WSAGetLastError().
[[nodiscard]] base::FailureCode codeOf(base::Operation operation, int native);

/// In the system's words.
[[nodiscard]] QString textOf(int native);

} // namespace clearway::net
