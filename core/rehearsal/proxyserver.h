// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An explicit proxy: CONNECT (RFC 9110 9.3.6) to what lies beyond the firewall, without a socket there.
#pragma once

#include "rehearsal/httpsession.h"
#include "rehearsal/landscape.h"

#include <set>

namespace clearway::rehearsal {

/// How a proxy differs from the usual one.
struct ProxyManner {
    std::set<std::uint16_t> ports{443}; ///< where CONNECT may go; empty: nowhere
    bool signIn = false; ///< 407 until "rehearsal" signs in with the password "rehearsal" (RFC 7617)
};

/// Finds the other end of a tunnel by the landscape: names are resolved by the proxy, so that a client needs
/// no DNS. Denials and failures are told as Squid tells them (domain.md 2.4), except that an address where
/// nobody plays fails at once rather than after a minute.
[[nodiscard]] HttpHandler proxyServer(const ProxyManner &manner, std::shared_ptr<const Landscape> landscape,
                                      SessionMaker server);

} // namespace clearway::rehearsal
