// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A STUN server's answer (RFC 8489), without a socket.
#pragma once

#include "base/address.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace clearway::net {

/// Success response to a Binding request, telling `mapped` as the sender's reflexive address, with `software`
/// (RFC 8489 14.14) where one is given; error 420 where the request needs an attribute this server does not
/// know; nothing for whatever is not a Binding request.
[[nodiscard]] std::optional<QByteArray> stunAnswer(QByteArrayView request, const base::Endpoint &mapped,
                                                   const QByteArray &software = {});

} // namespace clearway::net
