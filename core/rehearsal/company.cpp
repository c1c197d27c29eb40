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

evidence::Machine inventedMachine(const std::vector<evidence::ProxySource> &proxies)
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
        .resolvers = {resolverEndpoint().toString()},
        .proxies = proxies};
}

} // namespace clearway::rehearsal
