// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a catalogue may make the program contact (threats F13, F14): public hosts and networks, the documented
// ports.
#pragma once

#include "base/address.h"

#include <QStringView>

#include <optional>

namespace clearway::catalogue {

/// Ports a GoTo client uses; a catalogue may name no other.
inline constexpr std::uint16_t knownPorts[] = {80, 443, 1853, 8200};

/// What should have stood in its place, in technical English; nothing when the name is a public host name:
/// LDH labels (RFC 1123 2.1) in lower case, at least two, at most 253 characters (RFC 1035 2.3.4), no address
/// in any notation, no name that stays inside a network (RFC 6761, RFC 6762, RFC 8375).
[[nodiscard]] std::optional<QString> objection(QStringView hostName);

/// The same for a network: every address in it is public, and it is no larger than the caps allow.
[[nodiscard]] std::optional<QString> objection(const base::Cidr &network);

} // namespace clearway::catalogue
