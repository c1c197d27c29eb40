// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The network as it is, seen from a computer without IPv4.
//
// Rows keep the IPv4 address that was meant; what is dialled is the IPv6 address that the network's NAT64
// carries to it (RFC 6146 3.5, RFC 6052 2.3), as an application's own system would do it.
#pragma once

#include "base/nat64.h"
#include "net/underlay.h"

namespace clearway::net {

class TranslatedUnderlay final : public Underlay {
public:
    /// `wire` carries what comes out and must outlive this.
    explicit TranslatedUnderlay(const Underlay &wire) : m_wire(wire) { }

    /// From now on IPv4 goes that way; without a prefix it goes as it is. Set before anything is dialled.
    void carryBy(std::optional<base::Nat64Prefix> prefix) { m_prefix = prefix; }

    [[nodiscard]] Route route(const base::Endpoint &meant, Transport transport) const override
    {
        if (!m_prefix || !meant.address.isV4())
            return m_wire.route(meant, transport);
        return m_wire.route({m_prefix->around(meant.address), meant.port}, transport);
    }
    [[nodiscard]] bool hasHops() const override { return m_wire.hasHops(); }

private:
    const Underlay &m_wire;
    std::optional<base::Nat64Prefix> m_prefix;
};

} // namespace clearway::net
