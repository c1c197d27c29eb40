// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a rehearsal network does differently from an open one, as a value.
//
// A story is data: what the resolver does, and the firewall's rules, first match wins. A new scenario is an
// enumerator, its word and its story; no server and no routing code changes.
#pragma once

#include "base/address.h"
#include "net/underlay.h"
#include "rehearsal/rehearsal.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace clearway::rehearsal {

/// What stands at an address of the played Internet.
enum class Place {
    Gateway, ///< an address of egw or egwglobal: TLS on every race port
    Host, ///< an address of any other host of the catalogue: TLS on 443
    Range, ///< any other address of the catalogue's networks: TLS on its TCP ports, STUN on its UDP ports
    BlockPage, ///< the web filter that a rewriting resolver points at: TLS on 443 with a stranger's
               ///< certificate
};

/// What becomes of a packet.
enum class Fate {
    Pass, ///< reaches the place; a port on which nothing is played swallows it
    Swallow, ///< nothing ever comes back
    Refuse, ///< the place itself refuses: RST, or ICMP port unreachable from the address that was meant
    Reject, ///< the company's firewall refuses: RST, or ICMP port unreachable from the firewall
};

/// A line of the firewall. What is unset or empty matches everything.
struct Rule {
    std::optional<Place> place;
    std::optional<net::Transport> transport;
    std::set<std::uint16_t> ports;
    Fate fate = Fate::Pass;
    [[nodiscard]] bool matches(Place at, net::Transport by, std::uint16_t port) const;
};

enum class ResolverMood {
    Answers,
    Fails, ///< SERVFAIL to every question
    Rewrites, ///< one private address for every name
    Silent,
};

struct Story {
    ResolverMood resolver = ResolverMood::Answers;
    std::vector<Rule> rules; ///< what no rule matches passes
    [[nodiscard]] Fate fate(Place place, net::Transport transport, std::uint16_t port) const;
};
[[nodiscard]] Story story(Scenario scenario);

/// The invented company: 10.20.0.0/24 behind one firewall, seen from outside as a documentation address (RFC
/// 5737).
[[nodiscard]] base::IpAddress firewallAddress();
[[nodiscard]] base::IpAddress blockPageAddress();
[[nodiscard]] base::IpAddress reflexiveAddress();
[[nodiscard]] base::Endpoint resolverEndpoint();
[[nodiscard]] evidence::Machine inventedMachine();

} // namespace clearway::rehearsal
