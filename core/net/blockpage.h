// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which product's page answers in a server's place; no I/O. Private to core/net.
#pragma once

#include "net/httphead.h"

namespace clearway::net {

/// A stable word: "squid-error", "fortinet-block", "zscaler-login" … where a mark of that product stands in
/// the head or the start of the body; "html" for any other page; empty: not a page.
[[nodiscard]] QString pageOf(const HttpHead &head, const QByteArray &body);

} // namespace clearway::net
