// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The STUN server's answer (RFC 8489), without a socket.
#pragma once

#include "base/address.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace clearway::rehearsal {

/// Success response to a Binding request, telling `mapped` as the sender's reflexive address; error 420 where
/// the request needs an attribute this server does not know; nothing for whatever is not a Binding request.
[[nodiscard]] std::optional<QByteArray> stunReply(QByteArrayView request, const base::Endpoint &mapped);

} // namespace clearway::rehearsal
