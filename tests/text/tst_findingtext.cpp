// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace clearway;
using namespace clearway::text;
using verdict::Finding;
using verdict::FindingCode;
using verdict::Status;

Q_DECLARE_METATYPE(clearway::verdict::Finding)

namespace {

Finding finding(FindingCode code, Status status, const QStringList &arguments)
{
    Finding result;
    result.code = code;
    result.status = status;
    result.arguments = arguments;
    return result;
}

void everyFinding()
{
    QTest::addColumn<Finding>("sample");
    for (const SampleFinding &each : sampleFindings())
        QTest::newRow(each.name.constData()) << each.finding;
}

} // namespace

class TestFindingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data() { everyFinding(); }
    void sentences();
    void germanDiffers_data() { everyFinding(); }
    void germanDiffers();
    void foreignTextStaysInert_data() { everyFinding(); }
    void foreignTextStaysInert();
    void missingArgumentsLeaveNoPlaceholder_data() { everyFinding(); }
    void missingArgumentsLeaveNoPlaceholder();
    void codesDiffer_data();
    void codesDiffer();
    void silenceIsNeverCalledABlock_data();
    void silenceIsNeverCalledABlock();
    void remediesCanBePasted_data();
    void remediesCanBePasted();
    void longListsAreCutForReading();
    void kindsOfAddressAreNamed_data();
    void kindsOfAddressAreNamed();
};

void TestFindingText::sentences()
{
    QFETCH(Finding, sample);
    for (const Language language : bothLanguages) {
        const Wording wording(language);
        QCOMPARE(faultIn(wording.findingTitle(sample), language), QString());
        QCOMPARE(faultIn(wording.findingExplanation(sample), language), QString());
        QCOMPARE(faultIn(wording.findingRemedy(sample), language), QString());
    }
}

void TestFindingText::germanDiffers()
{
    QFETCH(Finding, sample);
    const Wording en(Language::En), de(Language::De);
    QVERIFY(en.findingTitle(sample) != de.findingTitle(sample));
    QVERIFY(en.findingExplanation(sample) != de.findingExplanation(sample));
    QVERIFY(en.findingRemedy(sample) != de.findingRemedy(sample));
}

void TestFindingText::foreignTextStaysInert()
{
    QFETCH(Finding, sample);
    sample.subject = hostileText();
    std::fill(sample.arguments.begin(), sample.arguments.end(), hostileText());
    for (const Language language : bothLanguages) {
        const Wording wording(language);
        const QString all = wording.findingTitle(sample) + wording.findingExplanation(sample);
        QVERIFY(isInert(all));
        QVERIFY(!all.contains(u'\n'));
        QVERIFY(isInert(wording.findingRemedy(sample)));
        // A list or statements of our own may follow, each on its line; foreign text brings none of its own.
        const qsizetype lines = wording.findingRemedy(sample).count(u'\n');
        QVERIFY(lines <= std::max<qsizetype>(1, sample.arguments.size() - verdict::listStart(sample.code)));
    }
}

void TestFindingText::missingArgumentsLeaveNoPlaceholder()
{
    QFETCH(Finding, sample);
    sample.subject.clear();
    sample.arguments.clear();
    static const QRegularExpression placeholder(QStringLiteral("%[1-9n]"));
    const Wording wording(Language::De);
    QVERIFY(!wording.findingTitle(sample).contains(placeholder));
    QVERIFY(!wording.findingExplanation(sample).contains(placeholder));
    QVERIFY(!wording.findingRemedy(sample).contains(placeholder));
}

void TestFindingText::codesDiffer_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("english") << int(Language::En);
    QTest::newRow("german") << int(Language::De);
}

void TestFindingText::codesDiffer()
{
    QFETCH(int, language);
    const Wording wording{Language(language)};
    QSet<QString> titles, explanations, remedies;
    for (int i = 0; i < base::enumCount<FindingCode>; ++i) {
        const Finding bare = finding(FindingCode(i), Status::Failed, {});
        titles += wording.findingTitle(bare);
        explanations += wording.findingExplanation(bare);
        remedies += wording.findingRemedy(bare);
    }
    QCOMPARE(titles.size(), base::enumCount<FindingCode>);
    QCOMPARE(explanations.size(), base::enumCount<FindingCode>);
    QCOMPARE(remedies.size(), base::enumCount<FindingCode>);
}

void TestFindingText::silenceIsNeverCalledABlock_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("tcp-range-unconfirmed") << int(FindingCode::TcpRangeUnconfirmed);
    QTest::newRow("udp-unconfirmed") << int(FindingCode::UdpUnconfirmed);
    QTest::newRow("domain-unreachable") << int(FindingCode::DomainUnreachable);
    QTest::newRow("gateway-unreachable") << int(FindingCode::GatewayUnreachable);
    QTest::newRow("dns-failing") << int(FindingCode::DnsFailing);
}

void TestFindingText::silenceIsNeverCalledABlock()
{
    QFETCH(int, code);
    const QString silence = QStringLiteral("connection_timeout"), three = QStringLiteral("3");
    const Finding silent
        = finding(FindingCode(code), Status::Unclear, {three, three, silence, QString(), QString()});
    QVERIFY(!Wording(Language::En).findingTitle(silent).contains(QStringLiteral("block")));
    QVERIFY(!Wording(Language::De).findingTitle(silent).contains(QStringLiteral("sperr")));
    QVERIFY(!Wording(Language::En).findingExplanation(silent).contains(QStringLiteral("is blocked")));
    QVERIFY(!Wording(Language::De).findingExplanation(silent).contains(QStringLiteral("ist gesperrt")));
}

void TestFindingText::remediesCanBePasted_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("english");
    QTest::newRow("udp-names-ports-and-networks")
        << int(FindingCode::UdpBlocked)
        << QStringList{QStringLiteral("2"),           QStringLiteral("9"),
                       QStringLiteral("1853, 8200"),  QString(),
                       QStringLiteral("10.20.0.1"),   QStringLiteral("173.199.0.0/18"),
                       QStringLiteral("68.64.0.0/19")}
        << QStringLiteral(
               "Allow outgoing UDP 1853 and 8200, replies included, past any proxy to these networks:\n"
               "173.199.0.0/18, 68.64.0.0/19");
    QTest::newRow("hosts-are-listed-in-full")
        << int(FindingCode::DomainUnreachable)
        << QStringList{QStringLiteral("5"),
                       QStringLiteral("8"),
                       QStringLiteral("connection_refused"),
                       QString(),
                       QStringLiteral("a.example"),
                       QStringLiteral("b.example"),
                       QStringLiteral("c.example"),
                       QStringLiteral("d.example"),
                       QStringLiteral("e.example")}
        << QStringLiteral("Allow outgoing TCP 443 to these hosts, directly or through the proxy:\n"
                          "a.example, b.example, c.example, d.example, e.example");
}

void TestFindingText::remediesCanBePasted()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    QTEST(Wording(Language::En).findingRemedy(finding(FindingCode(code), Status::Failed, arguments)),
          "english");
}

void TestFindingText::longListsAreCutForReading()
{
    const Finding many
        = finding(FindingCode::DomainUnreachable, Status::Failed,
                  {QStringLiteral("5"), QStringLiteral("8"), QStringLiteral("connection_refused"), QString(),
                   QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                   QStringLiteral("e")});
    QCOMPARE(Wording(Language::En).findingExplanation(many),
             QStringLiteral("No connection on TCP 443 (most often: refused) to a, b, c and 2 more."));
    QCOMPARE(Wording(Language::De).findingExplanation(many),
             QStringLiteral("Keine Verbindung über TCP 443 (meist: abgelehnt) zu a, b, c und 2 mehr."));
}

void TestFindingText::kindsOfAddressAreNamed_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"private", "cgnat", "link_local", "loopback", "unspecified", "documentation",
                             "multicast", "reserved"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestFindingText::kindsOfAddressAreNamed()
{
    QFETCH(QString, word);
    const Finding rewritten
        = finding(FindingCode::DnsAnswerRewritten, Status::Failed,
                  {QStringLiteral("1"), QStringLiteral("1"), word, QStringLiteral("10.0.0.1")});
    const QString german = Wording(Language::De).findingExplanation(rewritten);
    QCOMPARE(faultIn(german.mid(german.indexOf(QStringLiteral("führt"))).section(u';', 0, 0), Language::De),
             QString());
    QVERIFY(german.contains(QStringLiteral("Adresse;")) || german.contains(QStringLiteral("Adresse ")));
    QVERIFY(!german.contains(QStringLiteral("ist %1;").arg(word)));
}

CLEARWAY_TEST(TestFindingText)
#include "tst_findingtext.moc"
