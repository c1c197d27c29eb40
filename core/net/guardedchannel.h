// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A tunnel through a proxy that was told a password. Private to core/net.
#pragma once

#include "net/channel.h"
#include "net/secrets.h"

namespace clearway::net {

/// What comes through a tunnel in clear text becomes evidence, and a proxy may echo there what it was told:
/// secrets are masked before anybody sees them, however they are cut into packets. TLS passes untouched; so
/// does all where there are no secrets.
[[nodiscard]] std::unique_ptr<Channel> guardedChannel(Secrets secrets, std::unique_ptr<Channel> channel);

} // namespace clearway::net
