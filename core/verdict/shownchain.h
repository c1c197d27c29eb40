// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Certificate chains as they were shown, whoever carried the connection.
#pragma once

#include "catalogue/interceptortable.h"
#include "verdict/hostseen.h"

namespace clearway::verdict {

/// A chain that somebody sent in answer to our hello.
struct ShownChain {
    Row row = nullptr;
    const evidence::TlsSeen *seen = nullptr;
    ChainTrust trust = ChainTrust::Neutral;

    [[nodiscard]] const evidence::CertificateSeen &leaf() const { return seen->chain.front(); }
    /// Sent from an address at which no server can be (RFC 5737).
    [[nodiscard]] bool fromCanary() const;
    [[nodiscard]] bool foreign() const
    {
        return trust == ChainTrust::Local || trust == ChainTrust::Untrusted;
    }
    /// The root it ends in, as far as it is known: sent, added when it was built, or named as issuer.
    [[nodiscard]] QString anchor() const;
    /// A self-signed certificate above the leaf was sent, which public servers leave out (RFC 8446 4.4.2).
    [[nodiscard]] bool sendsRoot() const;
    /// The leaf says nothing but the name that our hello asked for.
    [[nodiscard]] bool bare() const;
    /// Names of everybody who signed, the leaf's issuer first.
    [[nodiscard]] std::vector<catalogue::IssuerName> issuers() const;
    /// Keys and signatures that are too weak today, such as "RSA 1024" or "sha1WithRSAEncryption"; a root's
    /// signature on itself protects nothing and does not count.
    [[nodiscard]] QStringList weaknesses() const;
};

/// All chains in these rows that are not empty, in the rows' order.
[[nodiscard]] std::vector<ShownChain> shownChains(const std::vector<Row> &rows);

[[nodiscard]] bool selfSigned(const evidence::CertificateSeen &certificate);

} // namespace clearway::verdict
