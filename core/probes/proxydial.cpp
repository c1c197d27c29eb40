// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/proxydial.h"

namespace clearway::probes {

async::Task<net::ProxyDial> proxyDial(ProbeContext &context, evidence::ProxyServer server)
{
    net::ProxyDial dial;
    dial.server = server;
    std::vector<base::IpAddress> addresses;
    if (const auto address = base::IpAddress::parse(server.host)) {
        addresses.push_back(*address);
    } else {
        auto resolving = context.names.addresses(server.host, evidence::DnsType::A);
        addresses = co_await resolving;
    }
    for (const base::IpAddress &address : addresses)
        dial.addresses.push_back({address, server.port});
    dial.credentials = context.proxies.credentials ? &*context.proxies.credentials : nullptr;
    co_return dial;
}

} // namespace clearway::probes
