// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/samples.h"
#include "report/textreport.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

/// As CodePhrases writes a heading.
QString heading(report::Heading which, const QStringList &arguments = {})
{
    return tests::CodePhrases().heading(which, arguments);
}

QString textOf(const report::Report &report)
{
    return report::toText(report, tests::CodePhrases());
}

QStringList linesHolding(const QString &text, const QString &part)
{
    return text.split(u'\n').filter(part);
}

} // namespace

class TestTextReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void keepsQuiet_data();
    void keepsQuiet();
    void firstLineOfARehearsalSaysSo();
    void namesAlreadyInTheRemedyAreNotRepeated();
    void modesNameTheirOwnFindingsOnce();
    void rowsThatNeedNothingDoNotSplitAGroup();
    void notTestedRowsShareALine();
    void foreignTextIsInert();
    void fitsEightyColumns();
    void paintsStatusWordsOnly();
};

void TestTextReport::says_data()
{
    using enum report::Heading;
    QTest::addColumn<QString>("line");
    const auto row = [](const char *fact, const QString &line) { QTest::newRow(fact) << line; };
    row("headline-with-its-status", u"<limited>: <join_with_limits>"_s);
    row("best-mode", u"<best mode>"_s);
    row("mode-with-status", u"  proxy only      <limited>"_s);
    row("mode-with-the-finding-behind-it", u"    - <title udp-blocked 173.199.0.0/18>"_s);
    row("finding-with-confidence", u"  1. <title udp-blocked 173.199.0.0/18> (likely)"_s);
    row("finding-with-fixer", u"     "_s + heading(WhoCanFix) + u": <network-team>"_s);
    row("finding-with-remedy", u"     <remedy udp-blocked>"_s);
    row("finding-with-affected-names", u"     "_s + heading(Affected) + u": 173.199.0.0/18, 68.64.0.0/19"_s);
    row("single-row-group-has-a-word",
        u"[gateway]             <ok>           <ok>           <ok>           <ok>"_s);
    row("green-group-has-a-count",
        u"[tcp]                 <not_needed>   <not_needed>   2 of 2         2 of 2"_s);
    row("equal-group-has-words",
        u"[udp]                 <not_needed>   <failed>       <failed>       <failed>"_s);
    row("mixed-group-has-counts",
        u"[domain]              1 of 1         1 of 1         1 of 2         2 of 2"_s);
    row("row-not-green", u" launchdarkly.com     <not_needed>   <not_needed>   <limited>      <ok>"_s);
    row("what-was-not-tested-and-why", u"  [websocket]: <no_endpoint_known >"_s);
    row("what-could-not-be-produced", u"  routes: permission denied"_s);
    // Wrapped: the key's name stands in the next line.
    row("run-code-and-catalogue",
        heading(RunCode) + u": CW-7F3K-2Q9M · "_s + heading(Catalogue) + u": goto-v10 2026.11 ("_s
            + heading(CatalogueSigned, {u"catalogue.json"_s}).chopped(1));
    row("products-and-duration", u"meeting webinar · <checked>"_s);
}

void TestTextReport::says()
{
    QFETCH(QString, line);
    const QString text = textOf(tests::wholeReport());
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(u'\n' + text));
}

void TestTextReport::keepsQuiet_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("green-row") << u"goto.com"_s;
    QTest::newRow("row-of-an-equal-group") << u"  68.64.0.0/19"_s;
    QTest::newRow("group-without-rows") << u"[opener]"_s;
}

void TestTextReport::keepsQuiet()
{
    QFETCH(QString, part);
    QCOMPARE(linesHolding(textOf(tests::wholeReport()), part), QStringList());
}

void TestTextReport::firstLineOfARehearsalSaysSo()
{
    QVERIFY(textOf(tests::wholeReport()).startsWith(u"[rehearsal only-443]\n"));
}

void TestTextReport::namesAlreadyInTheRemedyAreNotRepeated()
{
    report::Report report = tests::wholeReport();
    report.verdict.findings[0].arguments = {{}, {}, {}, {}, {}, u"udp"_s, u"68.64.0.0/19"_s};
    report.verdict.matrix.clear();
    QCOMPARE(linesHolding(textOf(report), u"68.64"_s),
             QStringList{u"     "_s + heading(report::Heading::Affected) + u": 68.64.0.0/19"_s});
}

void TestTextReport::modesNameTheirOwnFindingsOnce()
{
    report::Report report = tests::wholeReport();
    report.verdict.findings.push_back(report.verdict.findings.front());
    report.verdict.findings.push_back(report.verdict.findings.front());
    report.verdict.findings.back().subject = u"10.0.0.0/8"_s;
    report.verdict.findings.back().modes = {catalogue::ModeId::Split};
    const QString text = textOf(report);
    QCOMPARE(linesHolding(text, u"    - <title udp-blocked 173.199.0.0/18>"_s).size(), 3);
    QCOMPARE(linesHolding(text, u"    - <title udp-blocked 10.0.0.0/8>"_s).size(), 1);
}

void TestTextReport::rowsThatNeedNothingDoNotSplitAGroup()
{
    using enum verdict::Status;
    report::Report report = tests::wholeReport();
    report.verdict.matrix.clear();
    tests::addRow(report.verdict, u"domain/a.test"_s, {Failed, Failed, Failed, Failed});
    tests::addRow(report.verdict, u"domain/b.test"_s, {NotNeeded, NotNeeded, Failed, Failed});
    const QString text = textOf(report);
    QCOMPARE(linesHolding(text, u".test"_s), QStringList());
    QCOMPARE(linesHolding(text, u"[domain]"_s),
             QStringList{u"[domain]              <failed>       <failed>       <failed>       <failed>"_s});
}

void TestTextReport::notTestedRowsShareALine()
{
    using enum verdict::Status;
    report::Report report = tests::wholeReport();
    report.verdict.matrix.clear();
    const auto reason = verdict::ReasonCode::NoHandshakeSeen;
    tests::addRow(report.verdict, u"inspection/a.test"_s, {NotTested, NotTested, NotTested, NotTested},
                  reason);
    tests::addRow(report.verdict, u"inspection/b.test"_s, {NotTested, NotTested, NotTested, NotTested},
                  reason);
    QCOMPARE(linesHolding(textOf(report), u"a.test"_s),
             QStringList{u"  [inspection] (a.test, b.test): "_s
                         + tests::CodePhrases().heading(report::Heading::OthersAlike,
                                                        {u"<no_handshake_seen a.test>"_s})});
}

void TestTextReport::foreignTextIsInert()
{
    report::Report report = tests::wholeReport();
    report.verdict.findings[0].subject = u"\u001b[31m\u202e\u009b"_s;
    report.verdict.findings[0].arguments << u"\u001b]0;x\u0007"_s;
    report.evidence.journal << u"a\u0085b"_s;
    report.evidence.run.catalogue.source = u"\u001b[2J.json"_s;
    QString text = textOf(report);
    QVERIFY(text.contains(u"\\u{1b}"));
    text.removeIf([](QChar c) { return c == u'\n' || c.isPrint(); });
    QCOMPARE(text, QString());
}

void TestTextReport::fitsEightyColumns()
{
    QStringList wide = textOf(tests::wholeReport()).split(u'\n');
    wide.removeIf([](const QString &line) { return line.size() <= 80; });
    QCOMPARE(wide, QStringList());
}

void TestTextReport::paintsStatusWordsOnly()
{
    const auto paint = [](verdict::Status, const QString &word) { return u'*' + word + u'*'; };
    QString text = report::toText(tests::wholeReport(), tests::CodePhrases(), paint);
    QVERIFY(text.contains(u"*<limited>*: <join_with_limits>"));
    QCOMPARE(text.remove(u'*'), textOf(tests::wholeReport()));
}

CLEARWAY_TEST(TestTextReport)
#include "tst_textreport.moc"
