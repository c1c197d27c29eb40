// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the chain of a completed handshake is worth. Private to core/net.
#pragma once

#include "evidence/observation.h"
#include "net/tlscourse.h"

namespace clearway::net {

/// What `engine` and `course` have seen, held against both root sets.
[[nodiscard]] evidence::TlsSeen describe(Context &context, const TlsCourse &course, const TlsEngine &engine,
                                         const QString &serverName);

/// A completed handshake still fails when nobody trusts the chain or it names another host.
[[nodiscard]] std::optional<base::Failure> worth(const evidence::TlsSeen &seen);

} // namespace clearway::net
