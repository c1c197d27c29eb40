// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a run may know about the ways out of this computer.
#pragma once

#include "base/nat64.h"
#include "surroundings/waysout.h"

#include <memory>
#include <optional>
#include <vector>

namespace clearway::probes {

struct ExitMeans {
    std::shared_ptr<const surroundings::WaysOut> ways; ///< nullptr: nobody looks
    std::optional<base::Nat64Prefix>
        nat64; ///< set before anything is dialled, where IPv4 has no way of its own
    std::vector<evidence::Exit> networks; ///< of the catalogue, then of the rest
    std::vector<std::vector<evidence::Exit>> hosts; ///< one list per required host, in the catalogue's order

    [[nodiscard]] std::vector<evidence::Exit> all() const;
};

} // namespace clearway::probes
