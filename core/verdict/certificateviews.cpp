// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/certificateviews.h"

#include "catalogue/interceptorfile.h"
#include "verdict/shownchain.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

/// Certificates without a fingerprint, as in hand-made reports, are told apart by what they say.
QString identity(const ShownChain &chain)
{
    QString all;
    for (const evidence::CertificateSeen &certificate : chain.seen->chain)
        all += certificate.sha256 + u'|' + certificate.subject + u'|' + certificate.issuer + u'\n';
    return all;
}

Status statusOf(ChainTrust trust)
{
    switch (trust) {
    case ChainTrust::Public:
        return Status::Ok;
    case ChainTrust::Local:
        return Status::Limited;
    case ChainTrust::Untrusted:
        return Status::Failed;
    case ChainTrust::Neutral:
        break;
    }
    return Status::Unclear;
}

const evidence::CertificateSeen *withFingerprint(const std::vector<evidence::CertificateSeen> &all,
                                                 const QString &sha256)
{
    const auto found = std::ranges::find(all, sha256, &evidence::CertificateSeen::sha256);
    return found == all.end() ? nullptr : &*found;
}

BuiltChain built(const std::vector<evidence::CertificateSeen> &sent, const evidence::TrustSeen &trust)
{
    BuiltChain chain{trust.trusted, trust.trusted ? QString() : trust.text, trust.depth, {}};
    for (const QString &sha256 : trust.path) {
        const auto *certificate = withFingerprint(sent, sha256);
        if (!certificate)
            certificate = withFingerprint(trust.added, sha256);
        if (certificate)
            chain.certificates.push_back(*certificate);
    }
    return chain;
}

ChainOrigin originOf(const ShownChain &chain)
{
    const evidence::Observation &row = *chain.row;
    const QString host = row.host.isEmpty() && row.endpoint ? row.endpoint->address.toString() : row.host;
    return {host, row.port(), row.path, chain.seen->nameMatches, row.id};
}

CertificateView viewOf(const ShownChain &chain)
{
    CertificateView view;
    view.trust = chain.trust;
    view.status = statusOf(chain.trust);
    view.issuer = issuerOf(chain.seen);
    if (const auto *product
        = chain.foreign() ? catalogue::builtInInterceptors().find(chain.issuers()) : nullptr) {
        view.product = product->vendor;
        view.certainty = product->certainty;
    }
    view.weaknesses = chain.weaknesses();
    view.sent = chain.seen->chain;
    view.publicRoots = built(view.sent, chain.seen->publicRoots);
    view.localRoots = built(view.sent, chain.seen->localRoots);
    return view;
}

/// Least trusted first.
int rank(const CertificateView &view)
{
    switch (view.trust) {
    case ChainTrust::Untrusted:
        return 0;
    case ChainTrust::Local:
        return 1;
    case ChainTrust::Neutral:
        return 2;
    case ChainTrust::Public:
        break;
    }
    return 3;
}

} // namespace

QStringList CertificateView::hosts() const
{
    QStringList all;
    for (const ChainOrigin &origin : origins)
        if (!all.contains(origin.host))
            all << origin.host;
    return all;
}

std::vector<CertificateView> certificateViews(const evidence::Evidence &evidence)
{
    std::vector<Row> rows;
    for (const evidence::Observation &row : evidence.observations)
        rows.push_back(&row);
    QHash<QString, std::size_t> known;
    std::vector<CertificateView> views;
    for (const ShownChain &chain : shownChains(rows)) {
        const QString key = identity(chain);
        if (!known.contains(key)) {
            known.insert(key, views.size());
            views.push_back(viewOf(chain));
        }
        CertificateView &view = views[known.value(key)];
        // The same chain proves less for a host it does not name; the view shows the most that it proved.
        if (chain.trust == ChainTrust::Public && view.trust == ChainTrust::Neutral) {
            view.trust = chain.trust;
            view.status = statusOf(chain.trust);
        }
        view.origins.push_back(originOf(chain));
    }
    std::ranges::stable_sort(views, {}, rank);
    return views;
}

} // namespace clearway::verdict
