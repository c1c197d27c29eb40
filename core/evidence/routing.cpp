// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/routing.h"

namespace clearway::evidence {

QLatin1StringView name(AdapterKind kind)
{
    switch (kind) {
    case AdapterKind::Unknown:
        break;
    case AdapterKind::Ethernet:
        return QLatin1StringView("ethernet");
    case AdapterKind::Wireless:
        return QLatin1StringView("wireless");
    case AdapterKind::Cellular:
        return QLatin1StringView("cellular");
    case AdapterKind::Tunnel:
        return QLatin1StringView("tunnel");
    case AdapterKind::PointToPoint:
        return QLatin1StringView("point_to_point");
    case AdapterKind::Virtual:
        return QLatin1StringView("virtual");
    case AdapterKind::Loopback:
        return QLatin1StringView("loopback");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(NetworkChange change)
{
    switch (change) {
    case NetworkChange::DefaultRoute:
        return QLatin1StringView("default_route");
    case NetworkChange::Addresses:
        return QLatin1StringView("addresses");
    case NetworkChange::Tunnel:
        break;
    }
    return QLatin1StringView("tunnel");
}

} // namespace clearway::evidence
