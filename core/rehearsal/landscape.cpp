// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/landscape.h"

#include "rehearsal/company.h"

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

Landscape::Landscape(std::shared_ptr<const Zone> zone, catalogue::Catalogue catalogue)
    : m_zone(std::move(zone)), m_catalogue(std::move(catalogue))
{
}

std::optional<Place> Landscape::placeOf(const base::IpAddress &address) const
{
    if (m_zone->isGateway(address))
        return Place::Gateway;
    if (m_zone->isHost(address))
        return m_catalogue.isGotoAddress(address) ? Place::OwnHost : Place::CloudHost;
    if (m_catalogue.isGotoAddress(address))
        return Place::Range;
    if (address == blockPageAddress())
        return Place::BlockPage;
    if (address == mediaPeerEndpoint().address)
        return Place::Peer;
    const base::AddressClass kind = base::classify(address);
    const bool outside = kind == base::AddressClass::Public || kind == base::AddressClass::Documentation;
    return outside && address.isV4() ? std::optional(Place::Elsewhere) : std::nullopt;
}

std::optional<Part> Landscape::part(Place place, std::uint16_t port) const
{
    const bool web = lists(m_catalogue.tcpPorts, port);
    switch (place) {
    case Place::Gateway:
        return lists(m_catalogue.gateway.racePorts, port) ? std::optional(Part::Gateway) : std::nullopt;
    case Place::OwnHost:
    case Place::CloudHost:
        return web ? std::optional(Part::Host) : port == 80 ? std::optional(Part::PlainWeb) : std::nullopt;
    case Place::Range:
        return web ? std::optional(Part::Range) : std::nullopt;
    case Place::BlockPage:
        return web ? std::optional(Part::BlockPage) : std::nullopt;
    case Place::Peer:
    case Place::Elsewhere:
        return std::nullopt;
    }
    return std::nullopt;
}

bool Landscape::answersStun(const base::Endpoint &at) const
{
    return lists(m_catalogue.udpPorts, at.port) && covers(m_catalogue.udpNetworks, at.address);
}

bool Landscape::peerListens(std::uint16_t port) const
{
    constexpr std::uint16_t stunPort = 3478; // RFC 8489 8
    return port == stunPort || lists(m_catalogue.udpPorts, port);
}

std::vector<base::IpAddress> Landscape::addressesOf(const QString &name) const
{
    const auto dnsName = toDnsName(name);
    const Zone::Entry *entry = dnsName ? m_zone->find(*dnsName) : nullptr;
    return entry && !entry->inside ? entry->addresses : std::vector<base::IpAddress>();
}

} // namespace clearway::rehearsal
