// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/canary.h"

#include <algorithm>

namespace clearway::verdict {

bool isCanary(const evidence::Observation &row)
{
    static const QStringList canaries{QStringLiteral("192.0.2.1"), QStringLiteral("198.51.100.1"),
                                      QStringLiteral("203.0.113.1")};
    return row.host.isEmpty() && row.endpoint && row.path == evidence::directPath
        && row.operation != base::Operation::Udp && canaries.contains(row.endpoint->address.toString());
}

bool isHopLimited(const evidence::Observation &row)
{
    const auto *seen = row.as<evidence::ConnectSeen>();
    return seen && seen->hopLimit;
}

bool acceptedOnTheWay(const evidence::Observation &row)
{
    return row.operation == base::Operation::Connect && row.outcome == evidence::Outcome::Ok
        && (isCanary(row) || isHopLimited(row));
}

} // namespace clearway::verdict
