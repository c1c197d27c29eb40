// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// STUN messages (RFC 8489): the payload of our UDP probes, and how a reply is recognised.
#pragma once

#include "base/address.h"

#include <QByteArray>

#include <optional>

namespace clearway::net {

inline constexpr int stunTransactionSize = 12;

/// Unguessable, as RFC 8489 5 wants it.
[[nodiscard]] QByteArray freshStunTransaction();

/// A binding request (RFC 8489 5 and 14.7) with a SOFTWARE-less, FINGERPRINT-less body: 20 bytes.
[[nodiscard]] QByteArray stunBindingRequest(const QByteArray &transaction);

/// The same, filled with SOFTWARE attributes (RFC 8489 14.14, which servers skip) to exactly `bytes`, a
/// multiple of four from 24 on: where the size matters, and for servers that never send more than they got.
[[nodiscard]] QByteArray paddedBindingRequest(const QByteArray &transaction, int bytes);

struct StunReply {
    bool success = false; ///< binding success response; otherwise an error response
    std::optional<base::Endpoint> reflexive; ///< XOR-MAPPED-ADDRESS, else MAPPED-ADDRESS
    std::optional<base::Endpoint> otherAddress; ///< OTHER-ADDRESS (RFC 5780 7.4)
    QByteArray software; ///< foreign text
};

/// Nothing unless `datagram` is a well-formed response to exactly this transaction.
[[nodiscard]] std::optional<StunReply> parseStunReply(const QByteArray &datagram,
                                                      const QByteArray &transaction);

} // namespace clearway::net
