// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which roots of a set count for a chain that must hold.
#include "net/forger.h"
#include "net/truststores.h"
#include "support/testprogram.h"

#include <QTest>

#include <openssl/x509.h>

using namespace clearway;

namespace {

struct Store {
    X509_STORE *store = X509_STORE_new();
    Store() = default;
    ~Store() { X509_STORE_free(store); }
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] bool holds(const X509 *wanted) const
    {
        const auto *objects = X509_STORE_get0_objects(store);
        for (int i = 0; i < sk_X509_OBJECT_num(objects); ++i)
            if (X509_cmp(X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, i)), wanted) == 0)
                return true;
        return false;
    }
};

} // namespace

class tst_TrustStores final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedRootsDoNotCount();
    void whatFollowsABrokenOneIsLeftOut();
    void aRehearsalRefusesNone();
};

void tst_TrustStores::refusedRootsDoNotCount()
{
    const test::Forger good;
    test::Forger distrusted;
    distrusted.inflateRoot(); // all forgers have the same key
    const Store kept;
    net::addRoots(kept.store, distrusted.pem() + good.pem(),
                  [&](X509 *root) { return X509_cmp(root, distrusted.root()) == 0; });
    QVERIFY(kept.holds(good.root()));
    QVERIFY(!kept.holds(distrusted.root()));
}

void tst_TrustStores::whatFollowsABrokenOneIsLeftOut()
{
    const test::Forger before;
    test::Forger after;
    after.inflateRoot();
    const Store kept;
    net::addRoots(kept.store,
                  before.pem() + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                      + after.pem(),
                  [](X509 *) { return false; });
    QVERIFY(kept.holds(before.root()));
    QVERIFY(!kept.holds(after.root()));
}

/// What this computer distrusts plays no part there.
void tst_TrustStores::aRehearsalRefusesNone()
{
    const test::Forger forger;
    net::TrustStores stores({.publicRootsPem = forger.pem(),
                             .publicRootsName = QStringLiteral("rehearsal"),
                             .useSystemRoots = false});
    QVERIFY(X509_STORE_get0_objects(stores.computersOwn()) != nullptr);
    QCOMPARE(sk_X509_OBJECT_num(X509_STORE_get0_objects(stores.computersOwn())), 1);
}

CLEARWAY_TEST(tst_TrustStores)
#include "tst_truststores.moc"
