// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What Windows is set to: WinINet (the user's Internet settings) and WinHTTP (the services').
#pragma once

#include "evidence/proxysource.h"

namespace clearway::surroundings {

class Registry;

/// Of the LAN and of each dial-up or VPN connection that has settings of its own. One source per way that is
/// switched on, in WinINet's own order: WPAD, PAC file, named proxy; a single one of mode None where none is.
/// Machine-wide settings where the policy ProxySettingsPerUser is 0.
///
/// `connected`: names of the dial-up and VPN connections that are up. Their settings stand first and replace
/// the LAN's (WinHttpGetIEProxyConfigForCurrentUser, Microsoft Learn: those of the active connection count).
/// Whatever is not in force is a single source of mode None whose `raw` says why and what would be.
[[nodiscard]] std::vector<evidence::ProxySource> winInetProxies(const Registry &registry,
                                                                const QStringList &connected);

/// Names of the dial-up and VPN connections that are up. Windows only.
[[nodiscard]] QStringList connectedDialUps();

/// Nothing where WinHTTP was never set.
[[nodiscard]] std::vector<evidence::ProxySource> winHttpProxies(const Registry &registry);

/// Puts in the proxy for https of "host:port", "http=h:p;https=h:p;socks=h:p" or a mixture: the one of https,
/// else the one without a kind, else SOCKS, which is version 4 here. One of http alone serves http alone.
void readProxyServer(evidence::ProxySource &source, const QString &proxyServer);

} // namespace clearway::surroundings
