// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/truststores.h"

#include "net/certificate.h"
#include "net/opensslpointer.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace clearway::net {
namespace {

constexpr int longestPath = 10;

/// Calls `use` for each certificate; returns how many were read before the text ended or broke.
template<class Use> int eachCertificate(const QByteArray &pem, Use use)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    int count = 0;
    for (;; ++count) {
        const X509Pointer certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            return count;
        use(certificate.get());
    }
}

void add(X509_STORE *store, const QByteArray &pem)
{
    addRoots(store, pem, [](X509 *) { return false; });
}

/// The chain as it was built, and what of it the peer did not send.
void describePath(const STACK_OF(X509) * sent, const STACK_OF(X509) * built, evidence::TrustSeen &seen)
{
    QStringList known;
    for (int i = 0; i < sk_X509_num(sent); ++i)
        known << fingerprint(sk_X509_value(sent, i));
    const X509StackPointer added(sk_X509_new_null());
    for (int i = 0; i < std::min(sk_X509_num(built), longestPath); ++i) {
        X509 *certificate = sk_X509_value(built, i);
        seen.path << fingerprint(certificate);
        if (!known.contains(seen.path.last()) && X509_up_ref(certificate) == 1)
            sk_X509_push(added.get(), certificate);
    }
    seen.added = describe(added.get());
}

evidence::TrustSeen verify(X509_STORE *store, const STACK_OF(X509) * chain)
{
    const X509StoreContextPointer context(X509_STORE_CTX_new());
    // Verification never changes the chain; the API is only not const-correct.
    auto *untrusted = const_cast<STACK_OF(X509) *>(chain);
    evidence::TrustSeen seen;
    if (sk_X509_num(chain) < 1
        || X509_STORE_CTX_init(context.get(), store, sk_X509_value(chain, 0), untrusted) != 1) {
        seen.error = X509_V_ERR_UNSPECIFIED;
        seen.text = QStringLiteral("no certificate");
        return seen;
    }
    X509_VERIFY_PARAM_set_purpose(X509_STORE_CTX_get0_param(context.get()), X509_PURPOSE_SSL_SERVER);
    // Old but public chains must not look like interception: strength is a matter for a finding, not for
    // trust.
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), 0);
    seen.trusted = X509_verify_cert(context.get()) == 1;
    seen.error = X509_STORE_CTX_get_error(context.get());
    seen.depth = X509_STORE_CTX_get_error_depth(context.get());
    seen.text = QString::fromLatin1(X509_verify_cert_error_string(seen.error));
    if (const STACK_OF(X509) *built = X509_STORE_CTX_get0_chain(context.get()))
        describePath(chain, built, seen);
    ERR_clear_error();
    return seen;
}

QByteArray keyOf(const STACK_OF(X509) * chain)
{
    QByteArray all;
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        X509_digest(sk_X509_value(chain, i), EVP_sha256(), digest, &size);
        all.append(reinterpret_cast<const char *>(digest), qsizetype(size));
    }
    return all;
}

} // namespace

void addRoots(x509_store_st *store, const QByteArray &pem, const RefusesRoot &refuses)
{
    eachCertificate(pem, [&](X509 *certificate) {
        if (!refuses(certificate))
            X509_STORE_add_cert(store, certificate);
    });
    ERR_clear_error();
}

struct TrustStores::Stores {
    X509StorePointer publicRoots{X509_STORE_new()};
    X509StorePointer localRoots{X509_STORE_new()};
    X509StorePointer both; ///< where the computer trusts what is in either
};

TrustStores::TrustStores(TrustSources sources) : m_sources(std::move(sources)) { }

TrustStores::~TrustStores() = default;

TrustStores::Stores &TrustStores::stores()
{
    if (!m_stores) {
        m_stores = std::make_unique<Stores>();
        add(m_stores->publicRoots.get(), m_sources.publicRootsPem);
        add(m_stores->localRoots.get(), m_sources.extraLocalRootsPem);
        if (m_sources.useSystemRoots)
            addSystemRoots(m_stores->localRoots.get());
    }
    return *m_stores;
}

x509_store_st *TrustStores::computersOwn()
{
    Stores &kept = stores();
    if (m_sources.useSystemRoots && !fetchesPublicRoots())
        return kept.localRoots.get();
    if (!kept.both) {
        kept.both.reset(X509_STORE_new());
        add(kept.both.get(), m_sources.extraLocalRootsPem);
        if (m_sources.useSystemRoots) {
            addRoots(kept.both.get(), m_sources.publicRootsPem, systemRefusals());
            addSystemRoots(kept.both.get());
        } else {
            add(kept.both.get(), m_sources.publicRootsPem);
        }
    }
    return kept.both.get();
}

TrustStores::Judged TrustStores::judge(const stack_st_X509 *chain)
{
    const QByteArray key = keyOf(chain);
    if (const auto known = m_judged.constFind(key); known != m_judged.constEnd())
        return *known;
    const Judged judged{verify(stores().publicRoots.get(), chain), verify(stores().localRoots.get(), chain)};
    m_judged.insert(key, judged);
    return judged;
}

base::Result<int> countPemCertificates(const QByteArray &pem, const QString &file)
{
    static constexpr QByteArrayView marker("-----BEGIN CERTIFICATE-----");
    const int expected = int(pem.count(marker));
    const QString what = QStringLiteral("certificates in PEM form (%1)")
                             .arg(QLatin1StringView(marker.data(), marker.size()));
    if (expected == 0)
        return base::InputError{file, {}, what, QStringLiteral("none")};
    const int count = eachCertificate(pem, [](X509 *) {});
    ERR_clear_error();
    if (count == expected)
        return count;
    qsizetype at = -1;
    for (int i = 0; i <= count; ++i)
        at = pem.indexOf(marker, at + 1);
    return base::InputError{file, QStringLiteral("line %1").arg(pem.left(at).count('\n') + 1), what,
                            QStringLiteral("a broken one")};
}

} // namespace clearway::net
