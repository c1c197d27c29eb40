// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Certificates that lie, swell or break: T1 to T9 of docs/threats.md.
#include "evidence/evidencejson.h"
#include "forger.h"
#include "net/tcpconnect.h"
#include "net/tlshandshake.h"
#include "rehearsal/tcpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "tlspeer.h"

#include <QJsonDocument>
#include <QTest>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace clearway;
using test::Forgery;

namespace {

const base::Endpoint meant = test::endpoint("216.115.208.9");
const QString host = QStringLiteral("goto.com");

async::Task<int> connectAndShake(net::Context &context)
{
    auto connecting = net::tcpConnect(context, host, meant, net::Expectation::Documented);
    net::Connected connected = co_await connecting;
    auto shaking = net::tlsHandshake(context, net::socketChannel(std::move(connected.socket)),
                                     {.host = host, .endpoint = meant});
    const net::Shaken shaken = co_await shaking;
    co_return shaken.observation;
}

evidence::Observation shake(test::NetFixture &fixture, const rehearsal::ServerIdentity &identity)
{
    const auto server
        = rehearsal::TcpServer::listen([&] { return std::make_unique<test::TlsPeer>(identity, nullptr); });
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    return fixture.log.row(test::awaited(connectAndShake(fixture.context)));
}

QString code(const evidence::Observation &row)
{
    return row.failure ? QString(name(row.failure->code)) : QStringLiteral("none");
}

/// One that would be fine.
Forgery honest()
{
    return {.commonName = "goto.com", .hosts = {"goto.com"}};
}

std::vector<QByteArray> manyHosts()
{
    std::vector<QByteArray> hosts{"goto.com"};
    for (int i = 0; i < 9999; ++i)
        hosts.push_back(QByteArray::number(i, 36));
    return hosts;
}

void addRaw(X509 *to, const char *oid, const QByteArray &der)
{
    ASN1_OBJECT *object = OBJ_txt2obj(oid, 1);
    ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
    ASN1_STRING_set(value, der.constData(), int(der.size()));
    X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, object, 0, value);
    X509_add_ext(to, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(value);
    ASN1_OBJECT_free(object);
}

} // namespace

Q_DECLARE_METATYPE(clearway::test::Forgery)

class tst_HostileCertificates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void unknownIssuer();
    void chainOver100Kilobytes();
    void issuerWith16kBits();
    void tenThousandNames();
    void namesStayForeignText_data();
    void namesStayForeignText();
    void strengthIsRecorded();
    void timestampsAreCounted_data();
    void timestampsAreCounted();
    void pathIsRecorded();
    void reportStaysSmall();
};

void tst_HostileCertificates::isRefused_data()
{
    QTest::addColumn<Forgery>("forgery");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Forgery &forgery, const char *expected) {
        QTest::newRow(name) << forgery << QString::fromLatin1(expected);
    };
    row("honest", honest(), "none");
    row("expired", {.commonName = "goto.com", .hosts = {"goto.com"}, .fromDay = -9, .toDay = -2},
        "tls_expired");
    row("not-yet-valid", {.commonName = "goto.com", .hosts = {"goto.com"}, .fromDay = 2, .toDay = 9},
        "tls_expired");
    row("another-host", {.commonName = "goto.com", .hosts = {"login.hotel.example"}}, "tls_name_mismatch");
    row("nul-in-the-name", {.hosts = {QByteArray("goto.com\0.evil.example", 22)}}, "tls_name_mismatch");
    row("name-only-in-punycode", {.hosts = {"xn--goto-com.example"}}, "tls_name_mismatch");
    row("wildcard-for-all", {.hosts = {"*", "*.com"}}, "tls_name_mismatch");
    row("odd-string-type",
        {.commonName = QByteArray("\0g\0o\0t\0o", 8), .nameType = V_ASN1_BMPSTRING, .hosts = {"goto.com"}},
        "none");
    row("broken-utf-8-in-the-name",
        {.commonName = "\xff\xfe\xc0", .nameType = V_ASN1_UTF8STRING, .hosts = {"goto.com"}},
        "tls_malformed");
    Forgery broken = honest();
    broken.adorn = [](X509 *leaf) { addRaw(leaf, "2.5.29.19", "not DER"); }; // basic constraints
    row("malformed-extension", broken, "tls_untrusted");
    // Whoever evaluated policies would refuse it, and could be kept busy by a tree of them (CVE-2023-0464).
    Forgery policies = honest();
    policies.adorn = [](X509 *leaf) { addRaw(leaf, "2.5.29.32", "not DER"); };
    row("policies-are-never-evaluated", policies, "none");
    Forgery spoilt = honest();
    spoilt.spoil = [](X509 *leaf) { X509_gmtime_adj(X509_getm_notAfter(leaf), 1); };
    row("changed-after-signing", spoilt, "tls_untrusted");
}

void tst_HostileCertificates::isRefused()
{
    QFETCH(Forgery, forgery);
    QFETCH(QString, expected);
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, forger.issue(forgery));
    QCOMPARE(code(row), expected);
    QCOMPARE(row.as<evidence::TlsSeen>()->completed, expected != QStringLiteral("tls_malformed"));
}

void tst_HostileCertificates::unknownIssuer()
{
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines);
    const auto row = shake(fixture, forger.issue(honest()));
    QCOMPARE(code(row), QStringLiteral("tls_untrusted"));
    QCOMPARE(row.failure->native, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
}

void tst_HostileCertificates::chainOver100Kilobytes()
{
    const test::Forger forger;
    const auto identity = forger.issue(honest());
    for (int i = 0; i < 200; ++i)
        SSL_CTX_add1_chain_cert(identity.get(), forger.root());
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, identity);
    QCOMPARE(code(row), QStringLiteral("tls_malformed"));
    QVERIFY(row.as<evidence::TlsSeen>()->chain.empty());
}

/// A key of that size takes minutes to make, so it has only a public half; what costs the one who checks, the
/// signature under it, is tried all the same.
void tst_HostileCertificates::issuerWith16kBits()
{
    test::Forger forger;
    forger.inflateRoot();
    Forgery forgery = honest();
    forgery.spoil = [](X509 *leaf) {
        const ASN1_BIT_STRING *signature = nullptr;
        X509_get0_signature(&signature, nullptr, leaf);
        const QByteArray noise(16384 / 8, '\x5a');
        ASN1_STRING_set(const_cast<ASN1_BIT_STRING *>(signature), noise.constData(), int(noise.size()));
    };
    const auto identity = forger.issue(forgery);
    SSL_CTX_add1_chain_cert(identity.get(), forger.root());
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, identity);
    QCOMPARE(code(row), QStringLiteral("tls_untrusted"));
    QCOMPARE(row.failure->native, X509_V_ERR_CERT_SIGNATURE_FAILURE);
    QCOMPARE(row.as<evidence::TlsSeen>()->chain.at(1).keyBits, 16384);
}

void tst_HostileCertificates::tenThousandNames()
{
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, forger.issue({.hosts = manyHosts()}));
    QCOMPARE(code(row), QStringLiteral("none"));
    QCOMPARE(row.as<evidence::TlsSeen>()->chain.at(0).names.size(), 100);
    QVERIFY(row.as<evidence::TlsSeen>()->chain.at(0).pem.isEmpty()); // 80 kB of it
}

void tst_HostileCertificates::namesStayForeignText_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::newRow("terminal-escape") << QByteArray("\x1b]0;owned\x07\x1b[31m");
    QTest::newRow("line-ends") << QByteArray("a\r\nb");
    QTest::newRow("html") << QByteArray("<img src=x onerror=alert(1)>");
    QTest::newRow("spreadsheet") << QByteArray("=cmd|' /C calc'!A0");
    QTest::newRow("bidi") << QByteArray("\xe2\x80\xaemoc.otog");
    QTest::newRow("markdown") << QByteArray("[x](javascript:1)");
}

void tst_HostileCertificates::namesStayForeignText()
{
    QFETCH(QByteArray, commonName);
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, forger.issue({.commonName = commonName, .hosts = {"goto.com"}}));
    QCOMPARE(code(row), QStringLiteral("none"));
    const auto &leaf = row.as<evidence::TlsSeen>()->chain.at(0);
    QCOMPARE(leaf.subjectCommonName, QString::fromUtf8(commonName)); // as it is, for those who compare
    for (const QChar c : leaf.subject)
        QVERIFY(c.unicode() >= 0x20);
}

void tst_HostileCertificates::strengthIsRecorded()
{
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, forger.issue(honest()));
    const auto &leaf = row.as<evidence::TlsSeen>()->chain.at(0);
    QCOMPARE(leaf.keyType, QStringLiteral("EC"));
    QCOMPARE(leaf.keyBits, 256);
    QCOMPARE(leaf.signatureAlgorithm, QStringLiteral("sha256WithRSAEncryption"));
}

void tst_HostileCertificates::timestampsAreCounted_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<int>("count");
    const auto list = [](const char *hex) {
        const QByteArray body = QByteArray::fromHex(hex);
        return '\x04' + QByteArray(1, char(body.size())) + body;
    };
    QTest::newRow("two") << list("0009 0003aabbcc 0002ddee") << 2;
    QTest::newRow("empty-list") << list("0000") << 0;
    QTest::newRow("last-one-cut") << list("0009 0003aabbcc 0009dd") << 1;
    QTest::newRow("not-der") << QByteArray("nonsense") << 0;
    QTest::newRow("no-bytes") << QByteArray() << 0;
}

void tst_HostileCertificates::timestampsAreCounted()
{
    QFETCH(QByteArray, extension);
    QFETCH(int, count);
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    Forgery forgery = honest();
    forgery.adorn = [&](X509 *leaf) { addRaw(leaf, "1.3.6.1.4.1.11129.2.4.2", extension); };
    const auto row = shake(fixture, forger.issue(forgery));
    QCOMPARE(row.as<evidence::TlsSeen>()->chain.at(0).timestamps, count);
}

void tst_HostileCertificates::pathIsRecorded()
{
    const test::Forger forger;
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, forger.issue(honest()));
    const auto *seen = row.as<evidence::TlsSeen>();
    QCOMPARE(seen->publicRoots.path.size(), 2);
    QCOMPARE(seen->publicRoots.path.first(), seen->chain.at(0).sha256);
    QCOMPARE(seen->publicRoots.added.size(), std::size_t(1));
    QCOMPARE(seen->publicRoots.added.at(0).subjectCommonName, QStringLiteral("Forger"));
    QCOMPARE(seen->publicRoots.added.at(0).sha256, seen->publicRoots.path.last());
    QCOMPARE(seen->localRoots.path, QStringList(seen->chain.at(0).sha256)); // no further than that
    QVERIFY(seen->localRoots.added.empty());
}

/// Sixty of the worst rows fit a report of 8 MiB.
void tst_HostileCertificates::reportStaysSmall()
{
    const test::Forger forger;
    std::vector<QByteArray> hosts;
    for (int i = 0; i < 100; ++i)
        hosts.push_back(QByteArray(60, '\x01') + QByteArray::number(i));
    const auto identity = forger.issue({.commonName = QByteArray(64, '\x02'), .hosts = hosts});
    for (int i = 0; i < 9; ++i) {
        const auto more = forger.issue({.commonName = QByteArray(64, '\x02'), .hosts = hosts});
        SSL_CTX_add1_chain_cert(identity.get(), SSL_CTX_get0_certificate(more.get()));
    }
    test::NetFixture fixture(test::longDeadlines, forger.pem());
    const auto row = shake(fixture, identity);
    QVERIFY(row.as<evidence::TlsSeen>()->chain.size() == 10);
    const QJsonDocument json(evidence::toJson(row));
    QVERIFY2(json.toJson(QJsonDocument::Indented).size() < 8 * 1024 * 1024 / 60,
             qPrintable(QString::number(json.toJson(QJsonDocument::Indented).size())));
}

CLEARWAY_TEST(tst_HostileCertificates)
#include "tst_hostilecertificates.moc"
