// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// TLS for what must not fall into the wrong hands.
#pragma once

#include "net/channel.h"
#include "net/context.h"

#include <QString>

#include <optional>

namespace clearway::net {

struct Verified {
    std::unique_ptr<Channel> inside; ///< set exactly when nothing failed
    /// tls_untrusted, tls_name_mismatch, tls_expired, or what else ended the handshake; of operation Tls.
    std::optional<base::Failure> failure;
};

/// Unlike tlsHandshake(), which keeps whatever chain it is shown because looking at it is its business, this
/// ends before a byte is said unless the chain leads to a root that this computer trusts
/// (TrustStores::computersOwn) and names `host`, a name or an address (RFC 6125), not empty. TLS 1.2 or
/// newer. Whether a certificate was revoked is not asked. Writes no row. Ends within Deadlines::tls.
[[nodiscard]] async::Task<Verified> verifiedTls(Context &context, std::unique_ptr<Channel> channel,
                                                QString host);

} // namespace clearway::net
