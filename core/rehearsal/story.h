// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a rehearsal network does differently from an open one, as a value.
//
// A story is data: what the resolver does, the firewall's rules, first match wins, the device in the way, who
// listens within the company, and what the computer's settings say. A new scenario is an enumerator, its word
// and its story; no server and no routing code changes.
#pragma once

#include "base/address.h"
#include "evidence/proxysource.h"
#include "net/underlay.h"
#include "rehearsal/rehearsal.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace clearway::rehearsal {

/// What stands at an address of the played Internet.
enum class Place {
    Gateway, ///< an address of egw or egwglobal: TLS on every race port
    OwnHost, ///< any other host of the catalogue within its networks: TLS on 443, HTTP on 80
    CloudHost, ///< one outside of them: the same
    Range, ///< any other address of the catalogue's networks: TLS on its TCP ports, STUN on its UDP ports
    BlockPage, ///< the web filter that a rewriting resolver points at: TLS on 443 with a stranger's
               ///< certificate
    Peer, ///< the media peer: STUN on the catalogue's UDP ports and 3478
    Elsewhere, ///< nobody, at an address that could be public or is only documentation (RFC 5737)
};

/// What becomes of a packet.
enum class Fate {
    Pass, ///< reaches the place; a port on which nothing is played swallows it
    Swallow, ///< nothing ever comes back
    Refuse, ///< the place itself refuses: RST, or ICMP port unreachable from the address that was meant
    Reject, ///< the company's firewall refuses: RST, or ICMP port unreachable from the firewall
    Intercept, ///< TCP only: the story's device answers in the place's stead
};

/// A line of the firewall. What is unset or empty matches everything, but only a rule that says so matches
/// Elsewhere.
struct Rule {
    std::optional<Place> place;
    std::optional<net::Transport> transport;
    std::set<std::uint16_t> ports;
    std::optional<base::Cidr> within{}; ///< addresses
    Fate fate = Fate::Pass;
    [[nodiscard]] bool matches(Place at, net::Transport by, const base::Endpoint &to) const;
};

enum class ResolverMood {
    Answers,
    Fails, ///< SERVFAIL to every question
    FailsOutside, ///< SERVFAIL to every question about a name that is not the company's own
    Rewrites, ///< one private address for every name
    Silent,
    Translates, ///< DNS64 (RFC 6147); the network carries no IPv4 but by its NAT64
};

/// Who answers in the servers' place. All but the portal forge certificates.
enum class Device {
    SignInGate, ///< nobody trusts its authority; sends everybody to sign in
    Portal, ///< a real certificate of its own; sends everybody to its page
    TrustedInspector, ///< the computer trusts its authority; passes on what it read
    UntrustedInspector,
    ExemptingInspector, ///< trusted, and leaves alone the domains the catalogue wants exempt
};

/// What listens at an address within the company.
enum class Service {
    Closed, ///< a machine that refuses
    Proxy, ///< CONNECT to 443, as Squid is set up
    SignInProxy, ///< the same after signing in
    RefusingProxy, ///< denies every CONNECT
    PacFile,
    PortalPage,
    PortalRedirect,
    SignInPage,
};

/// How the way to the media peer treats packets.
struct PeerManner {
    int losesEvery = 0; ///< every n-th request is lost; 0: none
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds unevenness{0}; ///< every other answer takes so much longer
};

struct Story {
    ResolverMood resolver = ResolverMood::Answers;
    std::vector<Rule> rules; ///< what no rule matches passes
    std::optional<Device> device;
    std::map<base::Endpoint, Service> services;
    PeerManner peer;
    bool namesPeer = false; ///< the checkup is told of the media peer
    std::vector<evidence::ProxySource> proxies; ///< the computer's settings, as it would read them
    bool needsSweep = false; ///< the checkup tries every address of the ranges
    bool splitTunnel = false; ///< the computer has a VPN that everything but GoTo's networks goes into
    [[nodiscard]] Fate fate(Place place, net::Transport transport, const base::Endpoint &to) const;
};
[[nodiscard]] Story story(Scenario scenario);

} // namespace clearway::rehearsal
