// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/certificateviews.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace clearway::verdict;
using namespace Qt::StringLiterals;

namespace {

evidence::TlsSeen &tls(Story::Line line)
{
    return std::get<evidence::TlsSeen>(line.seen);
}

QString words(const CertificateView &view)
{
    QStringList origins;
    for (const ChainOrigin &origin : view.origins)
        origins << u"%1:%2@%3"_s.arg(origin.host).arg(origin.port).arg(origin.path);
    return name(view.status) + u' ' + view.issuer + u' ' + view.product + u' ' + origins.join(u' ');
}

QString words(const BuiltChain &chain)
{
    QStringList names;
    for (const evidence::CertificateSeen &certificate : chain.certificates)
        names << certificate.subject;
    return (chain.trusted ? u"trusted"_s : chain.error) + u": "_s + names.join(u' ');
}

} // namespace

class CertificateViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void views_data();
    void views();
    void chainsAreBuiltFromWhatWasSentAndAdded();
    void aChainNobodyBuiltStaysEmpty();
};

void CertificateViewsTest::views_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *fact, const Telling &tell, const QStringList &expected) {
        QTest::newRow(fact) << tell << expected;
    };
    add("nothing-seen", [](Story &s) { s.drops(u"a.example", u"3.120.0.1:443"); }, {});
    add("plaintext-shows-no-certificate",
        [](Story &s) { s.breaksTls(u"a.example", u"3.120.0.1:443", FailureCode::TlsNotTls); }, {});
    add("least-trusted-first",
        [](Story &s) {
            s.answers(u"a.example", u"3.120.0.1:443");
            s.answers(u"b.example", u"3.120.0.2:443", Signed::Expired);
            s.answers(u"c.example", u"3.120.0.3:443", Signed::Local);
            s.answersAs(u"d.example", u"3.120.0.4:443", Signed::Stranger, u"FortiGate CA");
        },
        {u"failed FortiGate CA Fortinet FortiGate d.example:443@direct"_s,
         u"limited Example Corp Inspection CA  c.example:443@direct"_s,
         u"unclear Public Authority R3  b.example:443@direct"_s,
         u"ok Public Authority R3  a.example:443@direct"_s});
    add("one-chain-on-two-ports-and-paths-is-one",
        [](Story &s) {
            s.answers(u"a.example", u"3.120.0.1:443");
            s.answers(u"a.example", u"3.120.0.1:8200");
            s.answers(u"a.example", u"3.120.0.1:443").path = u"proxy:p.example:3128"_s;
        },
        {u"ok Public Authority R3  a.example:443@direct a.example:8200@direct "
         "a.example:443@proxy:p.example:3128"_s});
    add("a-canary-is-named-by-its-address",
        [](Story &s) { s.answers({}, u"192.0.2.1:443", Signed::Stranger); },
        {u"failed FGT60F CA  192.0.2.1:443@direct"_s});
    add("a-public-name-is-no-product",
        [](Story &s) { s.answersAs(u"a.example", u"3.120.0.1:443", Signed::Public, u"FortiGate CA"); },
        {u"ok FortiGate CA  a.example:443@direct"_s});
    add("a-proxy-knows-the-port",
        [](Story &s) {
            Story::Line row = s.answers(u"a.example", u"3.120.0.1:443");
            row.endpoint.reset();
            row.namedPort = 443;
        },
        {u"ok Public Authority R3  a.example:443@direct"_s});
}

void CertificateViewsTest::views()
{
    QFETCH(Telling, tell);
    QFETCH(QStringList, expected);
    Story story;
    tell(story);
    QStringList actual;
    for (const CertificateView &view : certificateViews(story.evidence()))
        actual << words(view);

    QCOMPARE(actual, expected);
}

void CertificateViewsTest::chainsAreBuiltFromWhatWasSentAndAdded()
{
    Story story;
    auto &seen = tls(story.answers(u"a.example", u"3.120.0.1:443", Signed::Local));
    seen.chain.front().sha256 = u"01"_s;
    evidence::CertificateSeen stray;
    stray.sha256 = u"02"_s;
    stray.subject = u"CN=stray"_s;
    seen.chain.push_back(stray);
    evidence::CertificateSeen root;
    root.sha256 = u"03"_s;
    root.subject = root.issuer = u"CN=root"_s;
    seen.publicRoots.path = {u"01"_s};
    seen.localRoots.path = {u"01"_s, u"03"_s};
    seen.localRoots.added = {root};

    const auto views = certificateViews(story.evidence());

    QCOMPARE(views.size(), std::size_t(1));
    QCOMPARE(words(views.front().localRoots), u"trusted: CN=a.example CN=root"_s);
    QCOMPARE(words(views.front().publicRoots), u"unable to get local issuer certificate: CN=a.example"_s);
    QCOMPARE(views.front().sent.size(), std::size_t(2));
}

void CertificateViewsTest::aChainNobodyBuiltStaysEmpty()
{
    Story story;
    story.answers(u"a.example", u"3.120.0.1:443");

    QVERIFY(certificateViews(story.evidence()).front().publicRoots.certificates.empty());
}

CLEARWAY_TEST(CertificateViewsTest)
#include "tst_certificateviews.moc"
