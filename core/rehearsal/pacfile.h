// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The invented company's PAC file.
#pragma once

#include "rehearsal/httpsession.h"

namespace clearway::rehearsal {

/// Sends GoTo's domains to a proxy that refuses them and the rest to one that works, and does so by a
/// function of its own and a regular expression, which reduced parsers miss.
[[nodiscard]] QByteArray pacFile();

/// The file at /proxy.pac, 404 elsewhere.
[[nodiscard]] HttpReply pacServer(const HttpRequest &request);

} // namespace clearway::rehearsal
