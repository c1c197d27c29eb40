// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// No public authority may be taken for an inspection product.
#include "catalogue/interceptorfile.h"
#include "net/certificate.h"
#include "net/opensslpointer.h"
#include "net/trust.h"
#include "support/testprogram.h"
#include "verdict/shownchain.h"

#include <QTest>

#include <openssl/pem.h>

using namespace clearway;

class PublicRootNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsTakenForAProduct();
};

namespace {

std::vector<evidence::CertificateSeen> publicRoots()
{
    const QByteArray pem = net::builtInPublicRoots();
    const net::BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    std::vector<evidence::CertificateSeen> all;
    for (;;) {
        X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr);
        if (!certificate)
            break;
        const net::X509StackPointer alone(sk_X509_new_null());
        sk_X509_push(alone.get(), certificate);
        all.push_back(net::describe(alone.get()).front());
    }
    return all;
}

} // namespace

void PublicRootNamesTest::nobodyIsTakenForAProduct()
{
    const auto roots = publicRoots();
    QStringList taken;
    for (const evidence::CertificateSeen &root : roots) {
        evidence::TlsSeen seen;
        seen.chain = {root};
        const verdict::ShownChain chain{nullptr, &seen, verdict::ChainTrust::Public};
        if (const auto *product = catalogue::builtInInterceptors().find(chain.issuers()))
            taken << root.subject + QLatin1StringView(": ") + product->vendor;
    }

    QVERIFY(roots.size() > 100);
    QCOMPARE(taken, QStringList());
}

CLEARWAY_TEST(PublicRootNamesTest)
#include "tst_publicrootnames.moc"
