// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/playedunderlay.h"

#include <algorithm>

namespace clearway::rehearsal {
namespace {

bool lists(const std::vector<std::uint16_t> &ports, std::uint16_t port)
{
    return std::ranges::find(ports, port) != ports.end();
}

bool covers(const std::vector<catalogue::Network> &networks, const base::IpAddress &address)
{
    return std::ranges::any_of(networks, [&](const auto &network) { return network.cidr.contains(address); });
}

} // namespace

PlayedUnderlay::PlayedUnderlay(Story story, std::shared_ptr<const Zone> zone, catalogue::Catalogue catalogue,
                               const Stage &stage)
    : m_story(std::move(story)), m_zone(std::move(zone)), m_catalogue(std::move(catalogue)), m_stage(stage)
{
}

net::Route PlayedUnderlay::route(const base::Endpoint &meant, net::Transport transport) const
{
    if (m_closed)
        return {};
    if (meant == resolverEndpoint())
        return toResolver(transport);
    const auto place = placeOf(meant.address);
    if (!place)
        return {};
    switch (m_story.fate(*place, transport, meant.port)) {
    case Fate::Pass:
        return {.dial = transport == net::Transport::Tcp ? tcpServer(*place, meant.port) : udpServer(meant),
                .icmpSender = std::nullopt};
    case Fate::Swallow:
        return {};
    case Fate::Refuse:
        return refusal(transport, meant.address);
    case Fate::Reject:
        return refusal(transport, firewallAddress());
    }
    return {};
}

std::optional<Place> PlayedUnderlay::placeOf(const base::IpAddress &address) const
{
    if (m_zone->isGateway(address))
        return Place::Gateway;
    if (m_zone->isHost(address))
        return Place::Host;
    if (m_catalogue.isGotoAddress(address))
        return Place::Range;
    if (m_story.resolver == ResolverMood::Rewrites && address == blockPageAddress())
        return Place::BlockPage;
    return std::nullopt;
}

net::Route PlayedUnderlay::toResolver(net::Transport transport) const
{
    if (m_story.resolver == ResolverMood::Silent)
        return {};
    return {.dial = transport == net::Transport::Tcp ? m_stage.dnsOverTcp : m_stage.dnsOverUdp,
            .icmpSender = std::nullopt};
}

std::optional<base::Endpoint> PlayedUnderlay::tcpServer(Place place, std::uint16_t port) const
{
    const bool web = lists(m_catalogue.tcpPorts, port);
    switch (place) {
    case Place::Gateway:
        return lists(m_catalogue.gateway.racePorts, port) ? std::optional(m_stage.gateway) : std::nullopt;
    case Place::Host:
        return web ? std::optional(m_stage.host) : std::nullopt;
    case Place::Range:
        return web ? std::optional(m_stage.range) : std::nullopt;
    case Place::BlockPage:
        return web ? std::optional(m_stage.blockPage) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<base::Endpoint> PlayedUnderlay::udpServer(const base::Endpoint &meant) const
{
    const bool media
        = lists(m_catalogue.udpPorts, meant.port) && covers(m_catalogue.udpNetworks, meant.address);
    return media ? std::optional(m_stage.stun) : std::nullopt;
}

net::Route PlayedUnderlay::refusal(net::Transport transport, const base::IpAddress &sender) const
{
    return {.dial = transport == net::Transport::Tcp ? m_stage.closedTcp : m_stage.closedUdp,
            .icmpSender = sender};
}

} // namespace clearway::rehearsal
