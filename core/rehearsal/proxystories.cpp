// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/proxystories.h"

#include "rehearsal/company.h"

namespace clearway::rehearsal {
namespace {

using evidence::ProxyMode;
using evidence::ProxyOrigin;
using evidence::ProxyScheme;

constexpr std::uint16_t proxyPort = 3128;

evidence::ProxySource names(ProxyOrigin origin, const QString &place, CompanyHost proxy)
{
    const evidence::ProxyServer server{ProxyScheme::Http, hostName(proxy), proxyPort};
    return {.origin = origin,
            .place = place,
            .mode = ProxyMode::Manual,
            .raw = server.toString(),
            .servers = {server}};
}

evidence::ProxySource environmentNames(CompanyHost proxy)
{
    return names(ProxyOrigin::Environment, QStringLiteral("https_proxy"), proxy);
}

} // namespace

Story proxyOnly()
{
    return {.rules = {{.fate = Fate::Swallow}},
            .services = {{at(CompanyHost::Proxy, proxyPort), Service::Proxy}},
            .proxies = {environmentNames(CompanyHost::Proxy)}};
}

Story proxySplit()
{
    // The networks GoTo documents, and nothing else, go out by themselves; its hosts in clouds do not.
    Story split = proxyOnly();
    split.rules = {{.place = Place::CloudHost, .fate = Fate::Swallow}};
    return split;
}

Story proxyWithUdp()
{
    Story open = proxyOnly();
    open.rules = {{.transport = net::Transport::Tcp, .fate = Fate::Swallow}};
    return open;
}

Story proxyAuth()
{
    Story guarded = proxyOnly();
    guarded.services = {{at(CompanyHost::Proxy, proxyPort), Service::SignInProxy}};
    return guarded;
}

Story proxyStale()
{
    const QString remembered = QStringLiteral("HKCU\\SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo");
    return {.services = {{at(CompanyHost::OldProxy, proxyPort), Service::Closed},
                         {at(CompanyHost::Proxy, proxyPort), Service::Proxy}},
            .proxies = {names(ProxyOrigin::GotoStored, remembered, CompanyHost::OldProxy),
                        environmentNames(CompanyHost::Proxy)}};
}

Story proxyConflict()
{
    Story two = proxyOnly();
    two.services.emplace(at(CompanyHost::SecondProxy, proxyPort), Service::Proxy);
    two.proxies.push_back(names(ProxyOrigin::Firefox, QStringLiteral("profile default-release, prefs.js"),
                                CompanyHost::SecondProxy));
    return two;
}

Story proxyDnsDead()
{
    Story dead = proxyOnly();
    dead.resolver = ResolverMood::FailsOutside;
    return dead;
}

Story pacBadRule()
{
    // The file is fetched by address, so that nobody looks for its fault in DNS.
    const QString url
        = QStringLiteral("http://%1/proxy.pac").arg(hostAddress(CompanyHost::Settings).toString());
    return {.rules = {{.fate = Fate::Swallow}},
            .services = {{at(CompanyHost::Settings, 80), Service::PacFile},
                         {at(CompanyHost::Proxy, proxyPort), Service::Proxy},
                         {at(CompanyHost::StrictProxy, proxyPort), Service::RefusingProxy}},
            .proxies = {{.origin = ProxyOrigin::Gnome,
                         .place = QStringLiteral("org.gnome.system.proxy autoconfig-url"),
                         .mode = ProxyMode::Pac,
                         .raw = url,
                         .pacUrl = url}}};
}

} // namespace clearway::rehearsal
