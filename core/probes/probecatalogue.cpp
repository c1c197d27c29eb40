// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/probecatalogue.h"

#include "probes/canaryprobe.h"
#include "probes/exitprobe.h"
#include "probes/gatewayprobe.h"
#include "probes/hostprobe.h"
#include "probes/mediaprobe.h"
#include "probes/peerprobe.h"
#include "probes/proxyprobe.h"
#include "probes/rangeprobe.h"
#include "probes/signinprobe.h"
#include "probes/websocketprobe.h"

namespace clearway::probes {

std::span<const Probe> probeCatalogue()
{
    static constexpr Probe all[] = {
        {QLatin1StringView("gateway"), gatewayProbe}, {QLatin1StringView("hosts"), hostProbe},
        {QLatin1StringView("media"), mediaProbe},     {QLatin1StringView("ranges"), rangeProbe},
        {QLatin1StringView("proxy"), proxyProbe},     {QLatin1StringView("canaries"), canaryProbe},
        {QLatin1StringView("sign-in"), signInProbe},  {QLatin1StringView("websocket"), webSocketProbe},
        {QLatin1StringView("media-peer"), peerProbe}, {QLatin1StringView("exits"), exitProbe},
    };
    return all;
}

} // namespace clearway::probes
