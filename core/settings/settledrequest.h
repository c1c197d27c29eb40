// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Settings on their way into a checkup.
#pragma once

#include "checkup/request.h"
#include "settings/effective.h"

namespace clearway::settings {

/// Puts what counts into a request. A rehearsal takes its network from itself: resolvers, catalogue and media
/// peer of a policy or of settings mean the real one, and are left out.
void applyTo(checkup::Request &request, const Effective &effective);

} // namespace clearway::settings
