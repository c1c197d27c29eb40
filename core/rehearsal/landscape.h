// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Who stands where beyond the company's firewall, and on which of their ports somebody plays.
#pragma once

#include "catalogue/catalogue.h"
#include "rehearsal/story.h"
#include "rehearsal/zone.h"

#include <memory>

namespace clearway::rehearsal {

/// What a TCP port is, once one gets there.
enum class Part {
    Gateway, ///< TLS
    Host, ///< TLS
    Range, ///< TLS
    BlockPage, ///< TLS
    PlainWeb, ///< HTTP that points to https
};

/// Immutable; any thread may ask.
class Landscape {
public:
    Landscape(std::shared_ptr<const Zone> zone, catalogue::Catalogue catalogue);

    /// Nothing for an address that a packet must never be played for: the company's own, loopback, IPv6 …
    [[nodiscard]] std::optional<Place> placeOf(const base::IpAddress &address) const;
    [[nodiscard]] std::optional<Part> part(Place place, std::uint16_t port) const;
    [[nodiscard]] bool answersStun(const base::Endpoint &at) const;
    [[nodiscard]] bool peerListens(std::uint16_t port) const;
    /// Addresses outside the company of a name; none: there is no such name.
    [[nodiscard]] std::vector<base::IpAddress> addressesOf(const QString &name) const;

private:
    const std::shared_ptr<const Zone> m_zone;
    const catalogue::Catalogue m_catalogue;
};

} // namespace clearway::rehearsal
