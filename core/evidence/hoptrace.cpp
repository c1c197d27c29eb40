// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/hoptrace.h"

#include <algorithm>

namespace clearway::evidence {

QLatin1StringView name(HopTransport transport)
{
    switch (transport) {
    case HopTransport::Udp:
        return QLatin1StringView("udp");
    case HopTransport::Tcp:
        return QLatin1StringView("tcp");
    }
    return QLatin1StringView("udp");
}

const Hop *HopTraceSeen::last() const
{
    const auto found
        = std::find_if(hops.rbegin(), hops.rend(), [](const Hop &hop) { return hop.answered > 0; });
    return found == hops.rend() ? nullptr : &*found;
}

} // namespace clearway::evidence
