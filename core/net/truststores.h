// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The two root sets, loaded when first needed. Private to core/net and the run that owns them.
#pragma once

#include "evidence/observation.h"
#include "net/systemroots.h"
#include "net/trust.h"

#include <QHash>

#include <memory>

struct stack_st_X509;

namespace clearway::net {

/// Adds the certificates of a PEM text, up to the first broken one, without those that are refused.
void addRoots(x509_store_st *store, const QByteArray &pem, const RefusesRoot &refuses);

class TrustStores {
public:
    explicit TrustStores(TrustSources sources);
    ~TrustStores();

    struct Judged {
        evidence::TrustSeen publicRoots;
        evidence::TrustSeen localRoots;
    };
    /// Holds a chain as sent, the server's own certificate first, against both sets. Names are not looked at.
    /// Equal chains are judged once.
    [[nodiscard]] Judged judge(const stack_st_X509 *chain);

    /// What programs of this computer trust: its own store, and the public set where the system fetches
    /// public roots by itself, without those of it that the system refuses. In a rehearsal, which knows
    /// nothing of that, what plays both sets. Owned here.
    [[nodiscard]] x509_store_st *computersOwn();

private:
    struct Stores;
    Stores &stores();
    TrustSources m_sources;
    std::unique_ptr<Stores> m_stores;
    QHash<QByteArray, Judged> m_judged;
};

} // namespace clearway::net
