// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The certificates of a run, arranged for a person to look at: each chain once, with everybody who showed it.
#pragma once

#include "catalogue/interceptortable.h"
#include "evidence/evidence.h"
#include "verdict/hostseen.h"
#include "verdict/verdict.h"

namespace clearway::verdict {

/// Somebody who showed a chain.
struct ChainOrigin {
    QString host; ///< the name asked for, or the address where none was
    std::uint16_t port = 0;
    QString path; ///< "direct" or "proxy:HOST:PORT"
    bool nameMatches = false; ///< the leaf names the host
    int observation = 0; ///< its id
    bool operator==(const ChainOrigin &) const = default;
};

/// A chain as one root set built it; ends where it could not go on.
struct BuiltChain {
    bool trusted = false;
    QString error; ///< the reason why not, in English technical words; empty when trusted
    int depth = 0; ///< of the certificate that the error is about
    std::vector<evidence::CertificateSeen> certificates; ///< the leaf first; empty: the report does not tell
    bool operator==(const BuiltChain &) const = default;
};

/// One distinct chain. All names are foreign text.
struct CertificateView {
    ChainTrust trust = ChainTrust::Neutral;
    Status status = Status::Unclear; ///< of that trust: ok, limited, failed; unclear where it says nothing
    QString issuer; ///< who signed the leaf
    QString product; ///< inspection product that the names are known from; empty: none
    catalogue::Certainty certainty = catalogue::Certainty::Low; ///< of the product
    QStringList weaknesses; ///< "RSA 1024"
    std::vector<evidence::CertificateSeen> sent; ///< the leaf first, never empty
    BuiltChain publicRoots;
    BuiltChain localRoots;
    std::vector<ChainOrigin> origins; ///< in the order of the run
    bool operator==(const CertificateView &) const = default;

    [[nodiscard]] const evidence::CertificateSeen &leaf() const { return sent.front(); }
    /// Distinct hosts, in the order of the run.
    [[nodiscard]] QStringList hosts() const;
};

/// Chains are the same when all their fingerprints are. What least can be trusted comes first, then in the
/// order of the run.
[[nodiscard]] std::vector<CertificateView> certificateViews(const evidence::Evidence &evidence);

} // namespace clearway::verdict
