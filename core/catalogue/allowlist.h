// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an administrator pastes: what must pass, as rules for a product.
#pragma once

#include "catalogue/passage.h"

namespace clearway::catalogue {

enum class RuleKind { Nftables, Squid, CiscoWsa, Pac, Csv };
[[nodiscard]] QLatin1StringView name(RuleKind kind);

/// Complete, pasteable rules with a comment head naming catalogue, version, products and mode; it says what
/// the product cannot carry. Everything below the head comes from `passages`. Ends in a newline.
[[nodiscard]] QString allowlist(const Catalogue &catalogue, RuleKind kind, const ListScope &scope = {});

/// A rule for some UDP networks only, for the remedy of one finding: for nftables a line of a chain each
/// address family; for products that carry no UDP a comment that says what the firewall must allow. Ends in a
/// newline.
[[nodiscard]] QString udpRule(const std::vector<base::Cidr> &networks,
                              const std::vector<std::uint16_t> &ports, RuleKind kind);

} // namespace clearway::catalogue

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::catalogue::RuleKind> = 5;
}
