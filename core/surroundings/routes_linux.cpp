// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/machine.h"
#include "surroundings/procroute.h"

#include <QFile>

namespace clearway::surroundings {

std::vector<evidence::Route> routes()
{
    QFile table(QStringLiteral("/proc/net/route"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    return parseProcRoute(table.readAll());
}

} // namespace clearway::surroundings
