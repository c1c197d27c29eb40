// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a single row of the matrix rests on, so that it can be tested again without the rest.
#pragma once

#include "catalogue/catalogue.h"

namespace clearway::catalogue {

/// Hosts and the network that a row is about.
struct RowReach {
    RequirementKind kind = RequirementKind::Gateway;
    /// Also hosts that are met on the row's way by others: those of the same domain, and those that the
    /// catalogue expects in the row's network.
    QStringList hosts;
    std::optional<base::Cidr> network; ///< rows tcp and udp
    bool operator==(const RowReach &) const = default;
};

/// Nothing when the catalogue has no such row, or nothing is known to test it by (websocket).
[[nodiscard]] std::optional<RowReach> reachOf(const Catalogue &catalogue, const QString &requirement);

/// The same catalogue with only what the row is about. The gateways stay: hellos with assumed names are tried
/// on them, and proxies are tried by them.
[[nodiscard]] Catalogue narrowed(const Catalogue &catalogue, const RowReach &reach);

} // namespace clearway::catalogue
