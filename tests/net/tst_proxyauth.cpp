// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxyauth.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

/// The user of RFC 7616 3.9.1.
net::ProxyCredentials mufasa()
{
    return {{}, QStringLiteral("Mufasa"), QStringLiteral("Circle of Life"), true};
}

const net::SignedRequest request{"GET", "/dir/index.html", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"};

QByteArray digest(const QByteArray &more)
{
    return "Digest realm=\"http-auth@example.org\", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
           "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\""
        + more;
}

} // namespace

class tst_ProxyAuth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsPublished_data();
    void answersAsPublished();
    void chooses_data();
    void chooses();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void basicOnlyWhereItMayBe();
    void quotes();
};

void tst_ProxyAuth::answersAsPublished_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("proof");
    QTest::newRow("md5") << digest(", qop=\"auth, auth-int\", algorithm=MD5")
                         << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("md5-by-default") << digest(", qop=auth") << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("sha-256") << digest(", qop=\"auth, auth-int\", algorithm=SHA-256")
                             << QByteArray(
                                    "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"") << QByteArray("TXVmYXNhOkNpcmNsZSBvZiBMaWZl");
}

void tst_ProxyAuth::answersAsPublished()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, proof);
    const auto answer = net::signIn(net::readChallenges({challenge}), mufasa(), request);
    QVERIFY(answer);
    QCOMPARE(answer->proof, proof);
    QVERIFY(answer->value.contains(proof));
}

void tst_ProxyAuth::chooses_data()
{
    QTest::addColumn<QByteArray>("challenges");
    QTest::addColumn<QByteArray>("start"); // of the answer; empty: none
    QTest::newRow("nothing-offered") << QByteArray() << QByteArray();
    QTest::newRow("ntlm-only") << QByteArray("NTLM, Negotiate") << QByteArray();
    QTest::newRow("digest-over-basic")
        << QByteArray("Basic realm=x, " + digest(", qop=auth")) << QByteArray("Digest ");
    QTest::newRow("no-basic-beside-a-digest-of-another-kind")
        << QByteArray(digest(", qop=auth, algorithm=SHA-512-256") + ", Basic realm=x") << QByteArray();
    QTest::newRow("basic-beside-ntlm") << QByteArray("NTLM, Basic realm=x") << QByteArray("Basic ");
    QTest::newRow("integrity-only") << digest(", qop=auth-int") << QByteArray();
    QTest::newRow("session-variant") << digest(", qop=auth, algorithm=MD5-sess") << QByteArray();
    QTest::newRow("no-qop") << digest({}) << QByteArray();
}

void tst_ProxyAuth::chooses()
{
    QFETCH(QByteArray, challenges);
    QFETCH(QByteArray, start);
    const auto answer = net::signIn(net::readChallenges({challenges}), mufasa(), request);
    QCOMPARE(answer.has_value(), !start.isEmpty());
    QVERIFY(answer.value_or(net::ProxySignIn{}).value.startsWith(start));
}

void tst_ProxyAuth::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("line-end-in-the-name") << QStringLiteral("a\r\nX: y") << QStringLiteral("p");
    QTest::newRow("line-end-in-the-password") << QStringLiteral("a") << QStringLiteral("p\n");
    QTest::newRow("nul") << QStringLiteral("a") << QString(QChar(0));
    QTest::newRow("colon-in-a-basic-name") << QStringLiteral("a:b") << QStringLiteral("p");
}

void tst_ProxyAuth::refusesWhatCannotBeSent()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QVERIFY(!net::signIn(net::readChallenges({"Basic realm=x"}), {{}, user, password, true}, request));
}

void tst_ProxyAuth::basicOnlyWhereItMayBe()
{
    net::ProxyCredentials careful = mufasa();
    careful.basic = false;
    QVERIFY(!net::signIn(net::readChallenges({"Basic realm=x"}), careful, request));
    QVERIFY(net::signIn(net::readChallenges({digest(", qop=auth")}), careful, request));
}

void tst_ProxyAuth::quotes()
{
    const auto answer = net::signIn(net::readChallenges({"Digest realm=\"a\\\"b\", nonce=n, qop=auth"}),
                                    {{}, QStringLiteral("x\\y"), QStringLiteral("p"), true}, request);
    QVERIFY(answer->value.startsWith("Digest username=\"x\\\\y\", realm=\"a\\\"b\", "));
}

CLEARWAY_TEST(tst_ProxyAuth)
#include "tst_proxyauth.moc"
