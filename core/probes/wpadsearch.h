// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does this network offer a PAC file that nobody named?
#pragma once

#include "probes/pacfetch.h"

namespace clearway::probes {

struct WpadFound {
    QString url; ///< empty: none
    QString method; ///< "dhcp" or "dns"
    PacFile file;
};

/// Asks the candidates one after the other, for at most 5 s in all. Writes one row `wpad` per method.
[[nodiscard]] async::Task<WpadFound> searchWpad(ProbeContext &context);

} // namespace clearway::probes
