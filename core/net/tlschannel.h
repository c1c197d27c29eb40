// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is said inside TLS, on any channel: TLS to a proxy, TLS through it, TLS in TLS. Private to core/net.
#pragma once

#include "net/channel.h"
#include "net/tlsengine.h"

namespace clearway::net {

/// `engine` has completed its handshake over `below`. A peer that says nothing to the application for
/// 256 KiB of records (floods of tickets or key updates, RFC 8446 4.6) breaks the channel.
[[nodiscard]] std::unique_ptr<Channel> tlsChannel(std::unique_ptr<TlsEngine> engine,
                                                  std::unique_ptr<Channel> below);

} // namespace clearway::net
