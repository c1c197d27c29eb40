// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The proxies that the chosen setting names, host by host.
#pragma once

#include "evidence/proxysource.h"

#include <map>
#include <vector>

namespace clearway::probes {

/// Which proxies stand for a host. A mode of the document sends everything through the proxy, also what
/// today's setting exempts from it; for such a host the first proxy of the setting stands.
class ProxyRoutes {
public:
    /// `source`: the chosen one, with its answers.
    explicit ProxyRoutes(const evidence::ProxySource &source);

    [[nodiscard]] bool isEmpty() const { return m_servers.empty(); }
    /// Every proxy of the setting, each once.
    [[nodiscard]] const std::vector<evidence::ProxyServer> &servers() const { return m_servers; }
    /// To be tried in this order, the next one only when the one before cannot be reached.
    [[nodiscard]] std::vector<evidence::ProxyServer> forHost(const QString &host) const;

private:
    std::vector<evidence::ProxyServer> m_servers;
    std::map<QString, std::vector<evidence::ProxyServer>> m_byHost;
};

} // namespace clearway::probes
