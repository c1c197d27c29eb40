// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How good a call would be, by the stream to the media peer and the limits of the catalogue.
#pragma once

#include "verdict/verdict.h"

namespace clearway::verdict {

/// The grade of the worst figure of the run's stream; nothing without an answered stream, or where the
/// catalogue has no limits.
[[nodiscard]] std::optional<PeerQuality> qualityOf(const evidence::Evidence &evidence,
                                                   const catalogue::Catalogue &catalogue);

} // namespace clearway::verdict
