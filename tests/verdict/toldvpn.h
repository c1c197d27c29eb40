// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A computer with a VPN, as its adapters, routes and ways out would have been read.
#pragma once

#include "catalogue/catalogue.h"
#include "evidence/evidence.h"

namespace clearway::tests {

enum class VpnTreatment {
    None,
    HalvedDefault, ///< 0.0.0.0/1 and 128.0.0.0/1 into the tunnel, as OpenVPN's redirect-gateway def1 has it
    PolicyTable, ///< a table of its own that a rule chooses, as wg-quick has it; the main table shows nothing
    GotoDirect, ///< everything but GoTo's networks into the tunnel
    OneForgotten, ///< the same, but half of 173.199.0.0/18 goes with the rest
    InternalOnly,
    Idle ///< the tunnel is up and has no route but that of its own network
};

void addVpn(evidence::Machine &machine, const catalogue::Catalogue &catalogue, VpnTreatment treatment);

} // namespace clearway::tests
