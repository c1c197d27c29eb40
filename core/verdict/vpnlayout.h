// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which of the firewall document's three VPN layouts the routes of this computer show ("VPN-Konfiguration").
#pragma once

#include "verdict/scope.h"
#include "verdict/verdict.h"

namespace clearway::verdict {

/// How far the layout is what the document describes.
enum class VpnExtent {
    Whole,
    Mixed, ///< some of GoTo's networks leave the other way
    GotoOnly ///< GoTo's networks use the tunnel while the rest of the Internet does not; nobody documents
             ///< that
};
[[nodiscard]] QLatin1StringView name(VpnExtent extent);

struct VpnLayoutSeen {
    FindingCode code = FindingCode::VpnFullTunnel;
    VpnExtent extent = VpnExtent::Whole;
    QStringList tunnels; ///< adapters
    QStringList others; ///< adapters that carry something past them
    QStringList through; ///< GoTo's networks, or the parts of one that is split, in the catalogue's order
    QStringList past;
    QStringList nowhere;
    QStringList inside; ///< what else the tunnel's routes name, without its own network
};

/// Nothing without an adapter that is up, is a tunnel by its kind, and has routes that are not only its own
/// network; and nothing for reports that do not say which way the networks leave.
[[nodiscard]] std::optional<VpnLayoutSeen> vpnLayout(const evidence::Machine &machine,
                                                     const catalogue::Catalogue &catalogue);

/// Statements for GoTo's networks in the language of the machine's system. What a shell might
/// take for more than the name of an adapter or an address is left out.
[[nodiscard]] QStringList pinStatements(const evidence::Machine &machine, const VpnLayoutSeen &seen);
[[nodiscard]] QStringList releaseStatements(const evidence::Machine &machine, const VpnLayoutSeen &seen);

} // namespace clearway::verdict

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::verdict::VpnExtent> = 3;
}
