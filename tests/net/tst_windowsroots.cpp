// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which certificates of a store count as roots of servers.
#include "net/forger.h"
#include "net/systemroots_windows.h"
#include "net/truststores.h"
#include "support/testprogram.h"

#include <QTest>

#include <openssl/x509.h>

// wincrypt.h gives these names to its own texts.
#undef X509_NAME
#undef X509_EXTENSIONS
#undef PKCS7_SIGNER_INFO
#undef OCSP_REQUEST
#undef OCSP_RESPONSE
#include <windows.h>

#include <wincrypt.h>

using namespace clearway;

namespace {

struct MemoryStore {
    HCERTSTORE handle = CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr);
    MemoryStore() = default;
    ~MemoryStore() { CertCloseStore(handle, 0); }
    Q_DISABLE_COPY_MOVE(MemoryStore)

    /// With a property that limits what it is for, unless `purpose` is null; "": for nothing.
    void add(const test::Forger &forger, const char *purpose) const
    {
        unsigned char *der = nullptr;
        const int size = i2d_X509(forger.root(), &der);
        PCCERT_CONTEXT kept = nullptr;
        QVERIFY(CertAddEncodedCertificateToStore(handle, X509_ASN_ENCODING, der, DWORD(size),
                                                 CERT_STORE_ADD_ALWAYS, &kept));
        OPENSSL_free(der);
        char *texts[] = {const_cast<char *>(purpose)};
        CERT_ENHKEY_USAGE usage{purpose && *purpose ? 1U : 0U, texts};
        if (purpose)
            QVERIFY(CertSetEnhancedKeyUsage(kept, &usage));
        CertFreeCertificateContext(kept);
    }
};

/// In this user's own store for as long as it lives.
class Disallowed {
public:
    explicit Disallowed(const test::Forger &forger)
    {
        unsigned char *der = nullptr;
        const int size = i2d_X509(forger.root(), &der);
        CertAddEncodedCertificateToStore(m_store, X509_ASN_ENCODING, der, DWORD(size), CERT_STORE_ADD_ALWAYS,
                                         &m_kept);
        OPENSSL_free(der);
    }
    ~Disallowed()
    {
        if (m_kept)
            CertDeleteCertificateFromStore(m_kept);
        CertCloseStore(m_store, 0);
    }
    Q_DISABLE_COPY_MOVE(Disallowed)

private:
    HCERTSTORE m_store = CertOpenSystemStoreW(0, L"Disallowed");
    PCCERT_CONTEXT m_kept = nullptr;
};

/// Whether a chain up to the root of `forger`, which plays the public ones, is trusted.
bool counts(const test::Forger &forger)
{
    net::TrustStores stores(
        {.publicRootsPem = forger.pem(), .publicRootsName = QStringLiteral("test"), .useSystemRoots = true});
    const auto *objects = X509_STORE_get0_objects(stores.computersOwn());
    for (int i = 0; i < sk_X509_OBJECT_num(objects); ++i)
        if (const X509 *one = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, i));
            one && X509_cmp(one, forger.root()) == 0)
            return true;
    return false;
}

} // namespace

class tst_WindowsRoots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void purposes_data();
    void purposes();
    void refusals_data();
    void refusals();
    void publicRootsAreFetched();
    void refusedRootsAreNotFetched();
};

void tst_WindowsRoots::purposes_data()
{
    QTest::addColumn<QByteArray>("purpose");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<int>("count");
    QTest::newRow("for-everything") << QByteArray() << false << 1;
    QTest::newRow("for-servers") << QByteArray(szOID_PKIX_KP_SERVER_AUTH) << false << 1;
    QTest::newRow("for-any-purpose") << QByteArray(szOID_ANY_ENHANCED_KEY_USAGE) << false << 1;
    QTest::newRow("for-code") << QByteArray(szOID_PKIX_KP_CODE_SIGNING) << false << 0;
    QTest::newRow("distrusted") << QByteArray() << true << 0;
}

void tst_WindowsRoots::purposes()
{
    QFETCH(QByteArray, purpose);
    QFETCH(bool, isRefused);
    QFETCH(int, count);
    const test::Forger forger;
    const MemoryStore roots, refused;
    roots.add(forger, purpose.isNull() ? nullptr : purpose.constData());
    if (isRefused)
        refused.add(forger, nullptr);
    X509_STORE *store = X509_STORE_new();
    net::addServerRoots(store, roots.handle, refused.handle);
    QCOMPARE(int(sk_X509_OBJECT_num(X509_STORE_get0_objects(store))), count);
    X509_STORE_free(store);
}

void tst_WindowsRoots::refusals_data()
{
    QTest::addColumn<QByteArray>("purpose");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("isDisallowed");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("in-no-store") << QByteArray() << false << false << false;
    QTest::newRow("held-for-everything") << QByteArray() << true << false << false;
    QTest::newRow("held-for-servers") << QByteArray(szOID_PKIX_KP_SERVER_AUTH) << true << false << false;
    QTest::newRow("held-for-code-only") << QByteArray(szOID_PKIX_KP_CODE_SIGNING) << true << false << true;
    QTest::newRow("disallowed") << QByteArray() << false << true << true;
    QTest::newRow("held-and-disallowed") << QByteArray() << true << true << true;
}

/// What is asked of a root that Windows would fetch, before it counts.
void tst_WindowsRoots::refusals()
{
    QFETCH(QByteArray, purpose);
    QFETCH(bool, isHeld);
    QFETCH(bool, isDisallowed);
    const test::Forger forger;
    const MemoryStore roots, refused;
    if (isHeld)
        roots.add(forger, purpose.isNull() ? nullptr : purpose.constData());
    if (isDisallowed)
        refused.add(forger, nullptr);
    QTEST(net::refusesRoot(roots.handle, refused.handle, forger.root()), "isRefused");
}

/// A new installation holds a few dozen roots; the others come when a program of Windows meets them.
void tst_WindowsRoots::publicRootsAreFetched()
{
    const test::Forger forger;
    QVERIFY(counts(forger));
}

void tst_WindowsRoots::refusedRootsAreNotFetched()
{
    const test::Forger forger;
    const Disallowed disallowed(forger);
    QVERIFY(!counts(forger));
}

CLEARWAY_TEST(tst_WindowsRoots)
#include "tst_windowsroots.moc"
