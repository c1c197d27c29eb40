// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where an address is really dialled.
//
// Probes speak of the addresses of the catalogue. On a real network they are dialled as they are; in a
// rehearsal each is carried to a socket on loopback that plays its part, or swallowed. Nothing but this seam
// knows the difference, and a rehearsal's underlay never lets an address through that it does not play.
#pragma once

#include "base/address.h"

#include <optional>

namespace clearway::net {

enum class Transport { Tcp, Udp };

struct Route {
    /// Where to send; unset: the packet is swallowed and nothing is sent at all.
    std::optional<base::Endpoint> dial;
    /// Whom an ICMP error from `dial` stands for; unset: its sender is taken as it is.
    std::optional<base::IpAddress> icmpSender;
};

class Underlay {
public:
    virtual ~Underlay() = default;
    [[nodiscard]] virtual Route route(const base::Endpoint &meant, Transport transport) const = 0;
    /// Whether packets cross routers on their way, so that a hop limit means something.
    [[nodiscard]] virtual bool hasHops() const { return false; }
};

/// The network as it is.
class RealUnderlay final : public Underlay {
public:
    [[nodiscard]] Route route(const base::Endpoint &meant, Transport) const override
    {
        return {meant, std::nullopt};
    }
    [[nodiscard]] bool hasHops() const override { return true; }
};

} // namespace clearway::net
