// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What FindProxyForURL said: "PROXY a:3128; SOCKS5 b; DIRECT".
#pragma once

#include "evidence/proxysource.h"

namespace clearway::surroundings {

/// Longest list that is kept; no client tries more.
inline constexpr std::size_t mostPacServers = 16;

struct PacAnswer {
    std::vector<evidence::ProxyServer> servers; ///< in order, at most mostPacServers
    int ignored = 0; ///< entries that were malformed or beyond the limit
    bool credentialsDropped = false; ///< an entry held user information; the entry is kept without it
};

/// Words in any case: DIRECT, PROXY and HTTP (port 80), HTTPS (443), SOCKS, SOCKS4, SOCKS4A and SOCKS5
/// (1080); SOCKS alone is taken for version 5. An empty text means DIRECT, as browsers have it. No servers:
/// nothing in the text could be understood.
[[nodiscard]] PacAnswer parsePacAnswer(const QString &text);

} // namespace clearway::surroundings
