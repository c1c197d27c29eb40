// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Devices that want to know who one is before they let anything through: an appliance nobody configured, and
// the portal of a guest network. What they answer to HTTP; who stands in the way is the story's business.
#pragma once

#include "rehearsal/httpsession.h"

namespace clearway::rehearsal {

/// The appliance in the way (domain.md 2.1): 307 to itself with the address asked for, in plain HTTP and in
/// the TLS it opened alike.
[[nodiscard]] HttpHandler sentToSignIn(const QByteArray &scheme);
/// The page it sends to: 401.
[[nodiscard]] HttpReply signInPage(const HttpRequest &request);

/// The portal in the way (domain.md 2.3): 302 to its page.
[[nodiscard]] HttpReply sentToPortal(const HttpRequest &request);
/// Its page, and the way there for every other host.
[[nodiscard]] HttpReply portalPage(const HttpRequest &request);

} // namespace clearway::rehearsal
