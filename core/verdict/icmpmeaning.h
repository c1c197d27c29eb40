// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an ICMP error says about the way to a target.
//
// The sender decides: the target itself can only complain when the packet arrived. RFC 792, RFC 1812 5.2.7.1
// and RFC 4443 3.1 number the reasons; a router on the way that names one stopped the packet.
#pragma once

#include "evidence/observation.h"

namespace clearway::verdict {

/// "admin_prohibited", "port_unreachable", "host_unreachable", "network_unreachable", "protocol_unreachable";
/// empty for errors that do not end a way (time exceeded, packet too big).
[[nodiscard]] QString icmpMeaning(const evidence::IcmpError &error);

/// True for a code that only a filter sends, never a router that has lost its route.
[[nodiscard]] bool prohibits(const evidence::IcmpError &error);

/// True for a router's word that there is no such host, though there is a way to its network.
[[nodiscard]] bool missesHost(const evidence::IcmpError &error);

/// This computer itself let nothing out: its own firewall, or another program that guards it.
[[nodiscard]] bool isForbiddenHere(const evidence::Observation &row);

/// Stands for this computer where reasons and findings name who blocks.
inline constexpr QLatin1StringView thisComputer("self");
/// Who stopped the packet: the sender of the ICMP error, `thisComputer`, or empty where the system hides it.
[[nodiscard]] QString blockedBy(const evidence::Observation &row);

/// True when the row's ICMP error, or its code where the system hides the sender, proves that something other
/// than the target stopped the packet.
[[nodiscard]] bool blocks(const evidence::Observation &row);

/// True when the target itself answered with an ICMP error: the way there is open.
[[nodiscard]] bool reachedTarget(const evidence::Observation &row);

} // namespace clearway::verdict
