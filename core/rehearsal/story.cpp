// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/story.h"

#include <algorithm>

namespace clearway::rehearsal {

QLatin1StringView name(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Open:
        return QLatin1StringView("open");
    case Scenario::Only443:
        return QLatin1StringView("only-443");
    case Scenario::UdpBlocked:
        return QLatin1StringView("udp-blocked");
    case Scenario::DnsFailing:
        return QLatin1StringView("dns-failing");
    case Scenario::DnsRewritten:
        return QLatin1StringView("dns-rewritten");
    case Scenario::GatewayDown:
        return QLatin1StringView("gateway-down");
    case Scenario::AllDropped:
        return QLatin1StringView("all-dropped");
    }
    return {};
}

bool Rule::matches(Place at, net::Transport by, std::uint16_t port) const
{
    return (!place || *place == at) && (!transport || *transport == by)
        && (ports.empty() || ports.contains(port));
}

Fate Story::fate(Place place, net::Transport transport, std::uint16_t port) const
{
    const auto rule
        = std::ranges::find_if(rules, [&](const Rule &r) { return r.matches(place, transport, port); });
    return rule == rules.end() ? Fate::Pass : rule->fate;
}

Story story(Scenario scenario)
{
    using net::Transport;
    switch (scenario) {
    case Scenario::Open:
        return {};
    case Scenario::Only443:
        return {.rules = {{.transport = Transport::Tcp, .ports = {443}, .fate = Fate::Pass},
                          {.fate = Fate::Swallow}}};
    case Scenario::UdpBlocked:
        return {.rules = {{.transport = Transport::Udp, .fate = Fate::Reject}}};
    case Scenario::DnsFailing:
        // SERVFAIL rather than silence: a resolver that is there but cannot help is the common fault (its own
        // forwarder is unreachable, DNSSEC fails), and it is evidence of another kind than the silence
        // all-dropped plays.
        return {.resolver = ResolverMood::Fails};
    case Scenario::DnsRewritten:
        return {
            .resolver = ResolverMood::Rewrites,
            .rules
            = {{.place = Place::BlockPage, .transport = Transport::Tcp, .ports = {443}, .fate = Fate::Pass},
               {.place = Place::BlockPage, .fate = Fate::Refuse}}};
    case Scenario::GatewayDown:
        return {.rules = {{.place = Place::Gateway, .fate = Fate::Refuse}}};
    case Scenario::AllDropped:
        return {.resolver = ResolverMood::Silent, .rules = {{.fate = Fate::Swallow}}};
    }
    return {};
}

namespace {

base::IpAddress inCompany(std::uint32_t host)
{
    return base::IpAddress::fromV4(0x0a140000 + host); // 10.20.0.0/24
}

} // namespace

base::IpAddress firewallAddress()
{
    return inCompany(1);
}

base::IpAddress blockPageAddress()
{
    return inCompany(80);
}

base::IpAddress reflexiveAddress()
{
    return base::IpAddress::fromV4(0xcb007107); // 203.0.113.7
}

base::Endpoint resolverEndpoint()
{
    return {inCompany(53), 53};
}

evidence::Machine inventedMachine()
{
    const QString adapter = QStringLiteral("rehearsal0");
    const QString network = inCompany(0).toString() + QLatin1StringView("/24");
    return {
        .system = QStringLiteral("Rehearsal computer (invented)"),
        .adapters
        = {{.name = adapter, .addresses = {inCompany(7).toString() + QLatin1StringView("/24")}, .up = true}},
        .routes = {{.destination = QStringLiteral("0.0.0.0/0"),
                    .gateway = firewallAddress().toString(),
                    .adapter = adapter},
                   {.destination = network, .gateway = {}, .adapter = adapter}},
        .resolvers = {resolverEndpoint().toString()}};
}

} // namespace clearway::rehearsal
