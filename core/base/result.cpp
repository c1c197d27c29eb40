// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"

namespace clearway::base {

QString InputError::text() const
{
    QString all;
    for (const QString &part : {file, place})
        if (!part.isEmpty())
            all += part + QLatin1StringView(": ");
    all += QLatin1StringView("expected ") + expected;
    if (!found.isEmpty())
        all += QLatin1StringView(", found ") + found;
    return all;
}

} // namespace clearway::base
