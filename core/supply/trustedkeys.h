// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The keys whose signatures count.
#pragma once

#include "supply/cataloguesupply.h"
#include "supply/minisign.h"

namespace clearway::supply {

/// Those built in (resources/catalogue-keys), and those of the machine's folder where nobody but an
/// administrator can have put them. What could not be read becomes a remark.
[[nodiscard]] std::vector<PublicKey> trustedKeys(const Places &places, std::vector<Remark> &remarks);

} // namespace clearway::supply
