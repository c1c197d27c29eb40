// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One TLS handshake on a channel that just opened.
#pragma once

#include "net/channel.h"
#include "net/context.h"

#include <QString>

#include <optional>

namespace clearway::net {

/// Whom a handshake is about; goes into its row as it stands.
struct TlsTarget {
    QString host; ///< empty: a canary or a sampled address
    std::optional<base::Endpoint> endpoint; ///< unset where a proxy resolves the name
    std::uint16_t namedPort = 0; ///< then its port; 0 otherwise
    QString path = evidence::directPath;
    QString serverName; ///< sent as SNI and looked for in the certificate; empty: `host`
};

struct Shaken {
    int observation = 0; ///< id of the TLS row
    /// What is said inside; set exactly when the handshake completed, whatever the certificate is worth.
    std::unique_ptr<Channel> inside;
};

/// The first bytes of the answer are kept before OpenSSL sees them; when they are not TLS, a second row
/// (`first_bytes`) holds them. Ends within Deadlines::tls whatever the peer does.
[[nodiscard]] async::Task<Shaken> tlsHandshake(Context &context, std::unique_ptr<Channel> channel,
                                               TlsTarget target);

} // namespace clearway::net
