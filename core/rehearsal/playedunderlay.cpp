// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/playedunderlay.h"

#include "rehearsal/company.h"

namespace clearway::rehearsal {

PlayedUnderlay::PlayedUnderlay(Story story, std::shared_ptr<const Zone> zone, catalogue::Catalogue catalogue,
                               const Stage &stage)
    : m_story(std::move(story)), m_landscape(std::move(zone), std::move(catalogue)), m_stage(stage)
{
}

net::Route PlayedUnderlay::route(const base::Endpoint &meant, net::Transport transport) const
{
    if (m_closed)
        return {};
    if (m_story.resolver == ResolverMood::Translates)
        if (const auto v4 = nat64Prefix().within(meant.address))
            return route({*v4, meant.port}, transport);
    if (meant == resolverEndpoint())
        return toResolver(transport);
    const auto within = m_stage.company.find(meant);
    if (within != m_stage.company.end() && transport == net::Transport::Tcp)
        return {.dial = within->second, .icmpSender = std::nullopt};
    const auto place = m_landscape.placeOf(meant.address);
    const bool missing = place == Place::BlockPage && m_story.resolver != ResolverMood::Rewrites;
    return place && !missing ? outside(*place, meant, transport) : net::Route{};
}

net::Route PlayedUnderlay::outside(Place place, const base::Endpoint &meant, net::Transport transport) const
{
    switch (m_story.fate(place, transport, meant)) {
    case Fate::Pass:
        if (transport == net::Transport::Tcp)
            return {.dial = tcpServer(place, meant.port), .icmpSender = std::nullopt};
        return {.dial = udpServer(place, meant), .icmpSender = std::nullopt};
    case Fate::Swallow:
        return {};
    case Fate::Refuse:
        return refusal(transport, meant.address);
    case Fate::Reject:
        return refusal(transport, firewallAddress());
    case Fate::Intercept:
        return {.dial = meant.port == 80 ? m_stage.devicePlain : m_stage.deviceTls,
                .icmpSender = std::nullopt};
    }
    return {};
}

net::Route PlayedUnderlay::toResolver(net::Transport transport) const
{
    if (m_story.resolver == ResolverMood::Silent)
        return {};
    return {.dial = transport == net::Transport::Tcp ? m_stage.dnsOverTcp : m_stage.dnsOverUdp,
            .icmpSender = std::nullopt};
}

std::optional<base::Endpoint> PlayedUnderlay::udpServer(Place place, const base::Endpoint &meant) const
{
    if (place == Place::Peer)
        return m_landscape.peerListens(meant.port) ? std::optional(m_stage.mediaPeer) : std::nullopt;
    return m_landscape.answersStun(meant) ? std::optional(m_stage.stun) : std::nullopt;
}

std::optional<base::Endpoint> PlayedUnderlay::tcpServer(Place place, std::uint16_t port) const
{
    const auto part = m_landscape.part(place, port);
    if (!part)
        return std::nullopt;
    switch (*part) {
    case Part::Gateway:
        return m_stage.gateway;
    case Part::Host:
        return m_stage.host;
    case Part::Range:
        return m_stage.range;
    case Part::BlockPage:
        return m_stage.blockPage;
    case Part::PlainWeb:
        return m_stage.plainWeb;
    }
    return std::nullopt;
}

net::Route PlayedUnderlay::refusal(net::Transport transport, const base::IpAddress &sender) const
{
    return {.dial = transport == net::Transport::Tcp ? m_stage.closedTcp : m_stage.closedUdp,
            .icmpSender = sender};
}

} // namespace clearway::rehearsal
