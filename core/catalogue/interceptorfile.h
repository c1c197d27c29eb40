// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading the list of inspection products, resources/interceptors.json (schema/interceptors-1.schema.json).
#pragma once

#include "base/result.h"
#include "catalogue/interceptortable.h"

namespace clearway::catalogue {

/// Errors name the JSON path. At most 1,000 rows; each row's pattern must match the row's own sample.
[[nodiscard]] base::Result<std::vector<Interceptor>> readInterceptors(const QByteArray &json,
                                                                      const QString &file);

/// The list that ships with the program, read and compiled when first asked for.
[[nodiscard]] const InterceptorTable &builtInInterceptors();

} // namespace clearway::catalogue
