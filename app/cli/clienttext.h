// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the GoTo client left behind, beside what is set up today, as a text for people.
#pragma once

#include "evidence/clientseen.h"
#include "text/wording.h"

namespace clearway::cli {

/// Wrapped for 80 columns; foreign text comes out inert. `settings` are this computer's proxy sources, those
/// that the client stored among them.
[[nodiscard]] QString clientText(const evidence::ClientSeen &client,
                                 const std::vector<evidence::ProxySource> &settings,
                                 const text::Wording &wording);

} // namespace clearway::cli
