// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does the network let a name through whose hosts nobody documents?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// True for a host that stands for a domain on GoTo's own servers of which no host at all is documented.
[[nodiscard]] bool isAssumed(const catalogue::Catalogue &catalogue, const QString &host);

/// Servers of such a domain are handed out per session. Where the assumed one did not answer, one hello with
/// its name goes to port 443 of a gateway: filters judge by the name in the hello (RFC 6066 3), and a gateway
/// that answers shows that it arrived.
[[nodiscard]] async::Task<> namePassage(ProbeContext &context, QString host);

} // namespace clearway::probes
