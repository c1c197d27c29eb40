// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Answers of a device in a server's place, inside a connection that the device opened for that (domain.md 2.2
// and 5): a handshake that this computer trusts then proves nothing, since what comes through it is a
// refusal.
//
// Such are 407 and 511, pages that a product is known by, and redirects of different hosts to one foreign
// place. A plain 403 or 404 is not: servers answer "/" like that themselves.
#pragma once

#include "catalogue/catalogue.h"
#include "verdict/evidenceview.h"

namespace clearway::verdict {

/// One of the names that must be reachable, or below one of them.
[[nodiscard]] bool isGotoName(const catalogue::Catalogue &catalogue, const QString &name);

/// The page is known as a filter's denial, or as a product's demand for a sign-in.
[[nodiscard]] bool isFilterPage(const QString &page);
[[nodiscard]] bool isSignInPage(const QString &page);

/// Rows of such answers, in the rows' order. Those under a public certificate of the host's own are the
/// server's.
[[nodiscard]] std::vector<Row> turnedAway(const catalogue::Catalogue &catalogue,
                                          const std::vector<Row> &rows);

} // namespace clearway::verdict
