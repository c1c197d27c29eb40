// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/story.h"

#include "rehearsal/company.h"
#include "rehearsal/proxystories.h"

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
    case Scenario::UdpOnePort:
        return QLatin1StringView("udp-one-port");
    case Scenario::DnsFailing:
        return QLatin1StringView("dns-failing");
    case Scenario::DnsRewritten:
        return QLatin1StringView("dns-rewritten");
    case Scenario::GatewayDown:
        return QLatin1StringView("gateway-down");
    case Scenario::AllDropped:
        return QLatin1StringView("all-dropped");
    case Scenario::ProxyOnly:
        return QLatin1StringView("proxy-only");
    case Scenario::ProxySplit:
        return QLatin1StringView("proxy-split");
    case Scenario::ProxyWithUdp:
        return QLatin1StringView("proxy-with-udp");
    case Scenario::ProxyAuth:
        return QLatin1StringView("proxy-auth");
    case Scenario::ProxyStale:
        return QLatin1StringView("proxy-stale");
    case Scenario::ProxyConflict:
        return QLatin1StringView("proxy-conflict");
    case Scenario::ProxyDnsDead:
        return QLatin1StringView("proxy-dns-dead");
    case Scenario::PacBadRule:
        return QLatin1StringView("pac-bad-rule");
    case Scenario::TransparentAuth:
        return QLatin1StringView("transparent-auth");
    case Scenario::CaptivePortal:
        return QLatin1StringView("captive-portal");
    case Scenario::InspectedTrusted:
        return QLatin1StringView("inspected-trusted");
    case Scenario::InspectedUntrusted:
        return QLatin1StringView("inspected-untrusted");
    case Scenario::InspectedExempt:
        return QLatin1StringView("inspected-exempt");
    case Scenario::UdpLossy:
        return QLatin1StringView("udp-lossy");
    case Scenario::VpnSplit:
        return QLatin1StringView("vpn-split");
    case Scenario::Ipv6Only:
        return QLatin1StringView("ipv6-only");
    case Scenario::TcpPartBlocked:
        return QLatin1StringView("tcp-part-blocked");
    }
    return {};
}

bool Rule::matches(Place at, net::Transport by, const base::Endpoint &to) const
{
    return (place ? *place == at : at != Place::Elsewhere) && (!transport || *transport == by)
        && (ports.empty() || ports.contains(to.port)) && (!within || within->contains(to.address));
}

Fate Story::fate(Place place, net::Transport transport, const base::Endpoint &to) const
{
    const auto rule
        = std::ranges::find_if(rules, [&](const Rule &r) { return r.matches(place, transport, to); });
    return rule == rules.end() ? Fate::Pass : rule->fate;
}

namespace {

using net::Transport;

Story only443()
{
    return {.rules
            = {{.transport = Transport::Tcp, .ports = {443}, .fate = Fate::Pass}, {.fate = Fate::Swallow}}};
}

/// None of the addresses that an ordinary check samples, nor a documented host, lies in that part.
Story tcpPartBlocked()
{
    return {.rules = {{.transport = Transport::Tcp,
                       .within = base::Cidr::parse(u"173.199.48.0/21"),
                       .fate = Fate::Reject}},
            .needsSweep = true};
}

Story dnsRewritten()
{
    return {.resolver = ResolverMood::Rewrites,
            .rules
            = {{.place = Place::BlockPage, .transport = Transport::Tcp, .ports = {443}, .fate = Fate::Pass},
               {.place = Place::BlockPage, .fate = Fate::Refuse}}};
}

/// Media passes: what fails, fails by the device alone.
Story transparentAuth()
{
    const std::set<std::uint16_t> ports{443, 80, 8200};
    return {
        .rules
        = {{.transport = Transport::Tcp, .ports = ports, .fate = Fate::Intercept},
           {.place = Place::Elsewhere, .transport = Transport::Tcp, .ports = ports, .fate = Fate::Intercept}},
        .device = Device::SignInGate,
        .services = {{at(CompanyHost::Appliance, 80), Service::SignInPage}}};
}

Story captivePortal()
{
    return {.rules = {{.transport = Transport::Tcp, .ports = {443, 80}, .fate = Fate::Intercept},
                      {.transport = Transport::Tcp, .ports = {8200}, .fate = Fate::Reject},
                      {.fate = Fate::Swallow}},
            .device = Device::Portal,
            .services = {{at(CompanyHost::Portal, 443), Service::PortalPage},
                         {at(CompanyHost::Portal, 80), Service::PortalRedirect}}};
}

Story inspected(Device device)
{
    return {.rules = {{.transport = Transport::Tcp, .ports = {443}, .fate = Fate::Intercept}},
            .device = device};
}

} // namespace

Story story(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Open:
        return {};
    case Scenario::Only443:
        return only443();
    case Scenario::UdpBlocked:
        return {.rules = {{.transport = Transport::Udp, .fate = Fate::Reject}}};
    case Scenario::UdpOnePort:
        return {.rules = {{.transport = Transport::Udp, .ports = {8200}, .fate = Fate::Reject}}};
    case Scenario::DnsFailing:
        // SERVFAIL rather than silence: a resolver that is there but cannot help is the common fault (its own
        // forwarder is unreachable, DNSSEC fails), and it is evidence of another kind than the silence
        // all-dropped plays.
        return {.resolver = ResolverMood::Fails};
    case Scenario::DnsRewritten:
        return dnsRewritten();
    case Scenario::GatewayDown:
        return {.rules = {{.place = Place::Gateway, .fate = Fate::Refuse}}};
    case Scenario::AllDropped:
        return {.resolver = ResolverMood::Silent, .rules = {{.fate = Fate::Swallow}}};
    case Scenario::ProxyOnly:
        return proxyOnly();
    case Scenario::ProxySplit:
        return proxySplit();
    case Scenario::ProxyWithUdp:
        return proxyWithUdp();
    case Scenario::ProxyAuth:
        return proxyAuth();
    case Scenario::ProxyStale:
        return proxyStale();
    case Scenario::ProxyConflict:
        return proxyConflict();
    case Scenario::ProxyDnsDead:
        return proxyDnsDead();
    case Scenario::PacBadRule:
        return pacBadRule();
    case Scenario::TransparentAuth:
        return transparentAuth();
    case Scenario::CaptivePortal:
        return captivePortal();
    case Scenario::InspectedTrusted:
        return inspected(Device::TrustedInspector);
    case Scenario::InspectedUntrusted:
        return inspected(Device::UntrustedInspector);
    case Scenario::InspectedExempt:
        return inspected(Device::ExemptingInspector);
    case Scenario::UdpLossy:
        // 16 ms is less than the 20 ms between two packets: uneven, but in order.
        return {.peer = {.losesEvery = 10,
                         .delay = std::chrono::milliseconds(20),
                         .unevenness = std::chrono::milliseconds(16)},
                .namesPeer = true};
    case Scenario::VpnSplit:
        return {.splitTunnel = true};
    case Scenario::Ipv6Only:
        return {.resolver = ResolverMood::Translates};
    case Scenario::TcpPartBlocked:
        return tcpPartBlocked();
    }
    return {};
}

} // namespace clearway::rehearsal
