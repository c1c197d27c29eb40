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

#include <algorithm>

namespace clearway::probes {
namespace {

using catalogue::Catalogue;
using catalogue::RequirementKind;
using catalogue::RowReach;

bool meets(const std::vector<catalogue::Host> &hosts, const RowReach &reach)
{
    return std::ranges::any_of(hosts,
                               [&](const catalogue::Host &host) { return reach.hosts.contains(host.name); });
}

/// UDP is traced only where somebody answers at all, which the gateways tell.
bool gateways(const Catalogue &narrowed, const RowReach &reach)
{
    return reach.kind == RequirementKind::Udp || meets(narrowed.gateway.hosts, reach);
}

bool hosts(const Catalogue &narrowed, const RowReach &)
{
    return !narrowed.domains.empty() || !narrowed.openers.empty();
}

bool webSockets(const Catalogue &narrowed, const RowReach &)
{
    return !narrowed.websocketHosts.empty();
}

bool tcpNetworks(const Catalogue &, const RowReach &reach)
{
    return reach.kind == RequirementKind::Tcp;
}

bool udpNetworks(const Catalogue &, const RowReach &reach)
{
    return reach.kind == RequirementKind::Udp;
}

bool proxied(const Catalogue &, const RowReach &reach)
{
    return reach.kind != RequirementKind::Udp;
}

/// They are about the network as a whole, and what they saw stays.
bool noSingleRow(const Catalogue &, const RowReach &)
{
    return false;
}

} // namespace

std::span<const Probe> probeCatalogue()
{
    static constexpr Probe all[] = {
        {QLatin1StringView("gateway"), gatewayProbe, gateways},
        {QLatin1StringView("hosts"), hostProbe, hosts},
        {QLatin1StringView("media"), mediaProbe, udpNetworks},
        {QLatin1StringView("ranges"), rangeProbe, tcpNetworks},
        {QLatin1StringView("proxy"), proxyProbe, proxied},
        {QLatin1StringView("canaries"), canaryProbe, noSingleRow},
        {QLatin1StringView("sign-in"), signInProbe, noSingleRow},
        {QLatin1StringView("websocket"), webSocketProbe, webSockets},
        {QLatin1StringView("media-peer"), peerProbe, udpNetworks},
        {QLatin1StringView("exits"), exitProbe, noSingleRow},
    };
    return all;
}

} // namespace clearway::probes
