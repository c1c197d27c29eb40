// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/company.h"

namespace clearway::rehearsal {
namespace {

base::IpAddress inCompany(std::uint32_t host)
{
    return base::IpAddress::fromV4(0x0a140000 + host); // 10.20.0.0/24
}

} // namespace

QString hostName(CompanyHost host)
{
    switch (host) {
    case CompanyHost::Proxy:
        return QStringLiteral("proxy.rehearsal.example");
    case CompanyHost::OldProxy:
        return QStringLiteral("old-proxy.rehearsal.example");
    case CompanyHost::SecondProxy:
        return QStringLiteral("proxy-2.rehearsal.example");
    case CompanyHost::StrictProxy:
        return QStringLiteral("proxy-3.rehearsal.example");
    case CompanyHost::Settings:
        return QStringLiteral("settings.rehearsal.example");
    case CompanyHost::Portal:
        return QStringLiteral("login.portal.rehearsal.example");
    case CompanyHost::Appliance:
        return QStringLiteral("wsa.rehearsal.example");
    }
    return {};
}

base::IpAddress hostAddress(CompanyHost host)
{
    switch (host) {
    case CompanyHost::Proxy:
        return inCompany(128);
    case CompanyHost::OldProxy:
        return inCompany(129);
    case CompanyHost::SecondProxy:
        return inCompany(130);
    case CompanyHost::StrictProxy:
        return inCompany(131);
    case CompanyHost::Settings:
        return inCompany(81);
    case CompanyHost::Portal:
        return inCompany(82);
    case CompanyHost::Appliance:
        return inCompany(90);
    }
    return {};
}

base::Endpoint at(CompanyHost host, std::uint16_t port)
{
    return {hostAddress(host), port};
}

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

base::Endpoint mediaPeerEndpoint()
{
    return {base::IpAddress::fromV4(0xc6336452), 8200}; // 198.51.100.82
}

base::Nat64Prefix nat64Prefix()
{
    return *base::Nat64Prefix::from(*base::Cidr::parse(u"64:ff9b::/96")); // RFC 6052 2.1
}

evidence::Machine inventedMachine(const std::vector<evidence::ProxySource> &proxies)
{
    const QString adapter = QStringLiteral("rehearsal0");
    const QString network = inCompany(0).toString() + QLatin1StringView("/24");
    return {.system = QStringLiteral("Rehearsal computer (invented)"),
            .adapters = {{.name = adapter,
                          .addresses = {inCompany(7).toString() + QLatin1StringView("/24")},
                          .up = true,
                          .kind = evidence::AdapterKind::Ethernet,
                          .toldBy = QStringLiteral("invented")}},
            .routes = {{.destination = QStringLiteral("0.0.0.0/0"),
                        .gateway = firewallAddress().toString(),
                        .adapter = adapter},
                       {.destination = network, .gateway = {}, .adapter = adapter}},
            .resolvers = {resolverEndpoint().toString()},
            .proxies = proxies};
}

void takeAwayV4(evidence::Machine &machine)
{
    const QString adapter = machine.adapters.front().name;
    machine.adapters.front().addresses = {QStringLiteral("2001:db8:20::7/64")};
    machine.routes = {{QStringLiteral("::/0"), QStringLiteral("fe80::1"), adapter},
                      {QStringLiteral("2001:db8:20::/64"), {}, adapter}};
    const base::Endpoint resolver{nat64Prefix().around(resolverEndpoint().address), resolverEndpoint().port};
    machine.resolvers = {resolver.toString()};
}

void addSplitTunnel(evidence::Machine &machine, const std::vector<base::Cidr> &past)
{
    const QString tunnel = QStringLiteral("rehearsal-vpn");
    const QString server = QStringLiteral("10.77.0.1");
    machine.adapters.push_back({.name = tunnel,
                                .addresses = {QStringLiteral("10.77.0.2/24")},
                                .up = true,
                                .kind = evidence::AdapterKind::Tunnel,
                                .toldBy = QStringLiteral("invented")});
    for (const QString &half : {QStringLiteral("0.0.0.0/1"), QStringLiteral("128.0.0.0/1")})
        machine.routes.push_back({half, server, tunnel});
    machine.routes.push_back({QStringLiteral("10.77.0.0/24"), {}, tunnel});
    const QString adapter = machine.adapters.front().name;
    for (const base::Cidr &network : past)
        machine.routes.push_back({network.toString(), firewallAddress().toString(), adapter});
}

} // namespace clearway::rehearsal
