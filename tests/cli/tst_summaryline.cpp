// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/summaryline.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class TestSummaryLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheResult();
    void cases_data();
    void cases();
    void isNeverTooLong();
    void saysAnError();
};

void TestSummaryLine::saysTheResult()
{
    QCOMPARE(cli::summaryLine(tests::wholeReport()),
             u"clearway status=limited best_mode=proxy-only code=CW-7F3K-2Q9M findings=udp-blocked "
             u"proxy-only=limited "
             "proxy-with-udp=failed split=failed unrestricted=failed complete=true duration_ms=2346 "
             "catalogue=goto-v10/2026.11 rehearsal=only-443\n"_s);
}

void TestSummaryLine::cases_data()
{
    QTest::addColumn<report::Report>("report");
    QTest::addColumn<QString>("part");
    report::Report report = tests::wholeReport();
    report.verdict.bestMode.reset();
    QTest::newRow("no-mode-works") << report << u" best_mode=none "_s;
    report = tests::wholeReport();
    report.verdict.findings.clear();
    QTest::newRow("nothing-found") << report << u" findings=none "_s;
    report = tests::wholeReport();
    report.verdict.findings.push_back(report.verdict.findings.front());
    QTest::newRow("finding-named-once") << report << u" findings=udp-blocked "_s;
    report = tests::wholeReport();
    report.evidence.run.complete = false;
    QTest::newRow("stopped-early") << report << u" complete=false "_s;
    report = tests::wholeReport();
    report.evidence.run.catalogue.id = u"my list\u001b[2J\nstatus=ok"_s;
    QTest::newRow("foreign-name-stays-one-word")
        << report << u" catalogue=my_list\\u{1b}[2J_status=ok/2026.11 "_s;
}

void TestSummaryLine::cases()
{
    QFETCH(report::Report, report);
    QFETCH(QString, part);
    const QString line = cli::summaryLine(report);
    QVERIFY2(line.contains(part), qPrintable(line));
    QCOMPARE(line.count(u'\n'), 1);
}

void TestSummaryLine::isNeverTooLong()
{
    report::Report report = tests::wholeReport();
    report.evidence.run.catalogue.id = QString(5000, u'x');
    const QString line = cli::summaryLine(report);
    QCOMPARE(line.size(), cli::longestSummaryLine);
    QVERIFY(line.endsWith(u'\n'));
}

void TestSummaryLine::saysAnError()
{
    QCOMPARE(cli::summaryLine(u"c.json: expected a file\n\u009b"_s),
             u"clearway error=c.json: expected a file\\u{a}\\u{9b}\n"_s);
}

CLEARWAY_TEST(TestSummaryLine)
#include "tst_summaryline.moc"
