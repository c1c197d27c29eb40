// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/proxyroutes.h"

#include <algorithm>

namespace clearway::probes {

ProxyRoutes::ProxyRoutes(const evidence::ProxySource &source)
{
    for (const evidence::ProxyAnswer &answer : source.answers)
        for (const evidence::ProxyServer &server : answer.servers) {
            if (server.isDirect())
                continue;
            m_byHost[answer.host].push_back(server);
            if (std::ranges::find(m_servers, server) == m_servers.end())
                m_servers.push_back(server);
        }
}

std::vector<evidence::ProxyServer> ProxyRoutes::forHost(const QString &host) const
{
    const auto found = m_byHost.find(host);
    if (found != m_byHost.end())
        return found->second;
    return m_servers.empty() ? m_servers : std::vector{m_servers.front()};
}

} // namespace clearway::probes
