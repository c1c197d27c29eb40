// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/inspectionsigns.h"
#include "verdict/smallcatalogue.h"

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

evidence::CertificateSeen &leaf(Story::Line line)
{
    return tls(line).chain.front();
}

/// A leaf as public authorities make them.
void ordinary(Story::Line line)
{
    leaf(line).subject = u"CN="_s + line.host + u",O=GoTo"_s;
    leaf(line).timestamps = 2;
}

void sendsRoot(Story::Line line)
{
    evidence::CertificateSeen root;
    root.subject = root.issuer = leaf(line).issuer;
    tls(line).chain.push_back(root);
}

void through(Story::Line line, QStringView proxy)
{
    line.path = u"proxy:"_s + proxy.toString();
}

QString words(const std::vector<InspectionSign> &signs)
{
    QStringList all;
    for (InspectionSign sign : signs)
        all << name(sign);
    return all.join(u' ');
}

constexpr auto meet = u"meet.goto.com"; // AWS
constexpr auto meetAt = u"3.120.0.1:443";
constexpr auto egw = u"egw.gotomeeting.com"; // GoTo
constexpr auto egwAt = u"216.115.208.9:443";

} // namespace

class InspectionSignsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signs_data();
    void signs();
    void confidence_data();
    void confidence();
};

void InspectionSignsTest::signs_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *fact, const Telling &tell, const QString &expected) {
        QTest::newRow(fact) << tell << expected;
    };
    add(
        "a-bare-leaf-of-a-stranger", [](Story &s) { s.answers(meet, meetAt, Signed::Stranger); },
        u"bare-subject"_s);
    add(
        "a-full-subject", [](Story &s) { ordinary(s.answers(meet, meetAt, Signed::Stranger)); }, QString());
    add(
        "where-public-leaves-are-bare-too-it-tells-nothing",
        [](Story &s) { s.answers(egw, egwAt), s.answers(meet, meetAt, Signed::Stranger); }, QString());
    add(
        "a-root-of-this-computer", [](Story &s) { ordinary(s.answers(meet, meetAt, Signed::Local)); },
        u"local-root"_s);
    add(
        "two-providers",
        [](Story &s) {
            ordinary(s.answers(meet, meetAt, Signed::Stranger));
            ordinary(s.answers(egw, egwAt, Signed::Stranger));
        },
        u"several-clouds"_s);
    add(
        "two-hosts-of-one-provider",
        [](Story &s) {
            ordinary(s.answers(meet, meetAt, Signed::Stranger));
            ordinary(s.answers(u"app.goto.com", u"3.120.0.2:443", Signed::Stranger));
        },
        QString());
    add(
        "a-domain-of-either-provider-is-no-second-one",
        [](Story &s) {
            ordinary(s.answers(meet, meetAt, Signed::Stranger));
            ordinary(s.answers(u"global.gotomeeting.com", u"3.120.0.2:443", Signed::Stranger));
        },
        QString());
    add(
        "no-timestamps-where-public-ones-have-some",
        [](Story &s) {
            ordinary(s.answers(egw, egwAt));
            Story::Line forged = s.answers(meet, meetAt, Signed::Stranger);
            ordinary(forged);
            leaf(forged).timestamps = 0;
        },
        u"no-timestamps"_s);
    add(
        "no-timestamps-and-no-public-certificate-to-compare",
        [](Story &s) {
            Story::Line forged = s.answers(meet, meetAt, Signed::Stranger);
            ordinary(forged);
            leaf(forged).timestamps = 0;
        },
        QString());
    add(
        "timestamps-that-nobody-looked-at",
        [](Story &s) {
            ordinary(s.answers(egw, egwAt));
            Story::Line forged = s.answers(meet, meetAt, Signed::Stranger);
            ordinary(forged);
            leaf(forged).timestamps = -1;
        },
        QString());
    add(
        "the-root-sent-along",
        [](Story &s) {
            Story::Line forged = s.answers(meet, meetAt, Signed::Stranger);
            ordinary(forged);
            sendsRoot(forged);
        },
        u"root-sent"_s);
    add(
        "a-self-signed-leaf-alone-sends-no-root",
        [](Story &s) {
            Story::Line own = s.answers(meet, meetAt, Signed::Stranger);
            leaf(own).subject = leaf(own).issuer = u"CN=router"_s;
        },
        QString());
    add(
        "a-server-that-signs-for-itself-is-bare-by-itself",
        [](Story &s) {
            ordinary(s.answers(egw, egwAt));
            Story::Line own = s.answers(meet, meetAt, Signed::Stranger);
            leaf(own).issuer = leaf(own).subject;
            leaf(own).timestamps = 0;
        },
        QString());
    add(
        "the-canary-has-the-same-issuer",
        [](Story &s) {
            ordinary(s.answers(meet, meetAt, Signed::Stranger));
            s.answers({}, u"192.0.2.1:443", Signed::Stranger);
        },
        u"canary"_s);
    add(
        "the-canary-has-another-issuer",
        [](Story &s) {
            ordinary(s.answers(meet, meetAt, Signed::Stranger));
            s.answersAs({}, u"192.0.2.1:443", Signed::Stranger, u"Somebody else");
        },
        QString());
    add(
        "port-8200-is-untouched",
        [](Story &s) {
            ordinary(s.answers(egw, egwAt, Signed::Stranger));
            ordinary(s.answers(egw, u"216.115.208.9:8200"));
        },
        u"other-port"_s);
    add(
        "past-the-proxy-it-is-untouched",
        [](Story &s) {
            Story::Line proxied = s.answers(egw, egwAt, Signed::Stranger);
            ordinary(proxied);
            through(proxied, u"proxy.example:3128");
            ordinary(s.answers(egw, egwAt));
        },
        u"other-path"_s);
}

void InspectionSignsTest::signs()
{
    QFETCH(Telling, tell);
    QFETCH(QString, expected);
    Story story;
    tell(story);
    std::vector<Row> rows;
    for (const evidence::Observation &row : story.evidence().observations)
        rows.push_back(&row);
    const auto all = shownChains(rows);
    std::vector<const ShownChain *> foreign;
    for (const ShownChain &chain : all)
        if (chain.foreign() && !chain.fromCanary())
            foreign.push_back(&chain);

    QCOMPARE(words(signsOf(foreign, all, Clouds(smallCatalogue()))), expected);
}

void InspectionSignsTest::confidence_data()
{
    QTest::addColumn<QList<int>>("signs");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *fact, std::initializer_list<InspectionSign> signs, Confidence expected) {
        QList<int> numbers;
        for (InspectionSign sign : signs)
            numbers << int(sign);
        QTest::newRow(fact) << numbers << int(expected);
    };
    using enum InspectionSign;
    row("none", {}, Confidence::Possible);
    row("one-is-a-hunch", {SeveralClouds}, Confidence::Possible);
    row("two", {LocalRoot, BareSubject}, Confidence::Likely);
    row("three", {LocalRoot, BareSubject, RootSent}, Confidence::Confirmed);
    row("the-canary-alone", {Canary}, Confidence::Confirmed);
}

void InspectionSignsTest::confidence()
{
    QFETCH(QList<int>, signs);
    QFETCH(int, expected);
    std::vector<InspectionSign> all;
    for (int sign : signs)
        all.push_back(InspectionSign(sign));

    QCOMPARE(int(confidenceOf(all)), expected);
}

CLEARWAY_TEST(InspectionSignsTest)
#include "tst_inspectionsigns.moc"
