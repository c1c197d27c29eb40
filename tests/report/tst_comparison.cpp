// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparison.h"
#include "report/samples.h"
#include "support/testprogram.h"
#include "verdict/rollup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using report::Change;
using verdict::Status;

namespace {

/// A report with one row, the same in all modes but for the cell that the test is about.
report::Report withCell(Status status, const verdict::Reason &reason)
{
    report::Report report = tests::wholeReport();
    report.verdict.matrix.clear();
    tests::addRow(report.verdict, u"gateway"_s, {Status::Ok, Status::Ok, Status::Ok, Status::Ok});
    report.verdict.matrix[2].status = status;
    report.verdict.matrix[2].reason = reason;
    return report;
}

QStringList shown(const std::vector<report::RowChange> &rows)
{
    QStringList all;
    for (const report::RowChange &row : rows) {
        QStringList modes;
        for (const catalogue::ModeId mode : row.modes)
            modes << name(mode);
        all << QString(name(row.change)) + u' ' + row.requirement + u' ' + modes.join(u'+');
    }
    return all;
}

QStringList shown(const std::vector<report::FindingChange> &findings)
{
    QStringList all;
    for (const report::FindingChange &finding : findings)
        all << QString(name(finding.change)) + (finding.before ? u" before"_s : QString())
                + (finding.after ? u" after"_s : QString());
    return all;
}

/// A network and a gateway, rolled up as a judge does it; the network's cells as given, in all modes.
report::Report rolledUp(Status gateway, Status network, verdict::ReasonCode reason)
{
    auto catalogue = std::make_shared<catalogue::Catalogue>();
    catalogue->tcpNetworks = {{.cidr = *base::Cidr::parse(u"173.199.0.0/18"_s)}};
    const auto rows = catalogue::requirements(*catalogue);
    report::Report report = tests::wholeReport();
    report.verdict.matrix.clear();
    for (const catalogue::Requirement &row : rows) {
        const bool isNetwork = row.kind == catalogue::RequirementKind::Tcp;
        const Status status = isNetwork ? network : gateway;
        tests::addRow(report.verdict, row.id, {status, status, status, status},
                      isNetwork ? reason : verdict::ReasonCode::HandshakeCompleted);
    }
    report.verdict.modes = verdict::rollUp(rows, report.verdict.matrix);
    report.verdict.status = verdict::overall(report.verdict.modes);
    report.catalogue = std::move(catalogue);
    return report;
}

QJsonObject json(const report::Comparison &comparison, const report::Report &report)
{
    return QJsonDocument::fromJson(report::toJson(comparison, report, report)).object();
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersStatuses_data();
    void ordersStatuses();
    void comparesCells_data();
    void comparesCells();
    void aSweepAloneMendsNoMode_data();
    void aSweepAloneMendsNoMode();
    void aReportEqualsItself();
    void rowsOfOneReportOnly();
    void comparesFindings_data();
    void comparesFindings();
    void tellsWhatIsAround_data();
    void tellsWhatIsAround();
    void anotherWayOutIsAnotherNetwork_data();
    void anotherWayOutIsAnotherNetwork();
    void csvIsNeverAFormula_data();
    void csvIsNeverAFormula();
    void jsonNamesBothSides();
};

void TestComparison::ordersStatuses_data()
{
    using enum Status;
    QTest::addColumn<std::optional<Status>>("before");
    QTest::addColumn<std::optional<Status>>("after");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *fact, std::optional<Status> before, std::optional<Status> after,
                        Change change) { QTest::newRow(fact) << before << after << change; };
    row("still-works", Ok, Ok, Change::Same);
    row("broke", Ok, Failed, Change::Worse);
    row("mended", Failed, Ok, Change::Better);
    row("now-with-limits", Ok, Limited, Change::Worse);
    row("no-longer-proven", Ok, Unclear, Change::Worse);
    row("proven-now", Unclear, Limited, Change::Better);
    row("failed-and-unclear-have-no-order", Failed, Unclear, Change::Other);
    row("unclear-and-failed-have-no-order", Unclear, Failed, Change::Other);
    row("tested-for-the-first-time", NotTested, Ok, Change::Other);
    row("not-tested-any-more", Failed, NotTested, Change::Other);
    row("needed-now", NotNeeded, Failed, Change::Other);
    row("only-in-the-later", std::nullopt, Ok, Change::Other);
    row("in-neither", std::nullopt, std::nullopt, Change::Same);
}

void TestComparison::ordersStatuses()
{
    QFETCH(std::optional<Status>, before);
    QFETCH(std::optional<Status>, after);
    QFETCH(Change, change);
    QCOMPARE(report::changeOf(before, after), change);
}

void TestComparison::comparesCells_data()
{
    using enum verdict::ReasonCode;
    QTest::addColumn<Status>("status");
    QTest::addColumn<verdict::Reason>("reason");
    QTest::addColumn<QStringList>("rows");
    const verdict::Reason refused{HostFailed, {u"egw.test"_s, u"connection_refused"_s}};
    QTest::newRow("cell-that-broke") << Status::Failed << refused << QStringList{u"worse gateway split"_s};
    QTest::newRow("other-duration-is-no-change")
        << Status::Ok << verdict::Reason{HandshakeCompleted, {QString(), u"512"_s}}
        << QStringList{u"same gateway proxy-only+proxy-with-udp+split+unrestricted"_s};
    QTest::newRow("swept-and-not-swept-compare-to-nothing")
        << Status::Limited << verdict::Reason{SweepPartBlocked, {u"173.199.32.0/19"_s, QString()}}
        << QStringList{u"other gateway split"_s};
    QTest::newRow("of-silence-another-part-is-forbidden")
        << Status::Ok
        << verdict::Reason{SweepSilent, {u"0"_s, u"9"_s, u"9"_s, u"173.199.32.0/24"_s, QString()}}
        << QStringList{u"other gateway split"_s};
    QTest::newRow("works-for-another-reason")
        << Status::Ok << verdict::Reason{GatewayFallbackPort, {u"egw.test"_s, u"80"_s}}
        << QStringList{u"other gateway split"_s};
}

void TestComparison::comparesCells()
{
    QFETCH(Status, status);
    QFETCH(verdict::Reason, reason);
    QFETCH(QStringList, rows);
    using enum verdict::ReasonCode;
    const report::Report before = withCell(
        Status::Ok,
        reason.code == SweepPartBlocked  ? verdict::Reason{SampleConnected, {u"173.199.0.9"_s}}
            : reason.code == SweepSilent ? verdict::Reason{SweepSilent, {u"3"_s, u"8"_s, u"9"_s}}
                                         : verdict::Reason{HandshakeCompleted, {QString(), u"95"_s}});
    QCOMPARE(shown(report::compare(before, withCell(status, reason)).rows), rows);
}

void TestComparison::aSweepAloneMendsNoMode_data()
{
    QTest::addColumn<Status>("gatewaySwept");
    QTest::addColumn<Status>("gatewayUnswept");
    QTest::addColumn<Change>("since");
    QTest::addColumn<Change>("sweptSince");
    using enum Status;
    QTest::newRow("only-the-sweep-differs") << Ok << Ok << Change::Other << Change::Other;
    QTest::newRow("the-gateway-broke-besides") << Ok << Failed << Change::Worse << Change::Better;
    QTest::newRow("the-gateway-was-mended-besides") << Failed << Ok << Change::Better << Change::Worse;
}

/// The sweep saw a part blocked; a run without one saw the network open.
void TestComparison::aSweepAloneMendsNoMode()
{
    QFETCH(Status, gatewaySwept);
    QFETCH(Status, gatewayUnswept);
    using enum verdict::ReasonCode;
    const report::Report swept = rolledUp(gatewaySwept, Status::Limited, SweepPartBlocked);
    const report::Report unswept = rolledUp(gatewayUnswept, Status::Ok, SampleConnected);
    const report::Comparison since = report::compare(swept, unswept);
    const report::Comparison sweptSince = report::compare(unswept, swept);
    QTEST(since.verdict, "since");
    QTEST(sweptSince.verdict, "sweptSince");
    QCOMPARE(since.modes.size(), std::size_t(4));
    for (std::size_t i = 0; i < since.modes.size(); ++i) {
        QTEST(since.modes[i].change, "since");
        QTEST(sweptSince.modes[i].change, "sweptSince");
    }
    QCOMPARE(since.modes[0].before, swept.verdict.modes[0].status); // what is shown stays as judged
    QCOMPARE(since.modes[0].after, unswept.verdict.modes[0].status);
}

void TestComparison::aReportEqualsItself()
{
    const report::Report report = tests::wholeReport();
    const report::Comparison comparison = report::compare(report, report);
    QVERIFY(comparison.sameJudgement());
    QVERIFY(comparison.facts.empty());
    QCOMPARE(comparison.requirements(Change::Same), 8);
    QCOMPARE(comparison.requirements(Change::Worse), 0);
}

void TestComparison::rowsOfOneReportOnly()
{
    report::Report after = tests::wholeReport();
    tests::addRow(after.verdict, u"domain/new.test"_s, {Status::Ok, Status::Ok, Status::Ok, Status::Ok});
    const report::Comparison comparison = report::compare(tests::wholeReport(), after);
    QCOMPARE(comparison.rows.front().requirement, u"domain/new.test"_s);
    QCOMPARE(comparison.rows.front().change, Change::Other);
    QVERIFY(!comparison.rows.front().before);
    QVERIFY(!comparison.sameJudgement());
}

void TestComparison::comparesFindings_data()
{
    QTest::addColumn<std::vector<verdict::Finding>>("before");
    QTest::addColumn<std::vector<verdict::Finding>>("after");
    QTest::addColumn<QStringList>("changes");
    using Findings = std::vector<verdict::Finding>;
    const verdict::Finding blocked = tests::udpBlocked();
    verdict::Finding other = blocked;
    other.subject = u"68.64.0.0/19"_s;
    verdict::Finding milder = blocked;
    milder.status = Status::Limited;
    verdict::Finding information = blocked;
    information.status = Status::Ok;
    QTest::newRow("came") << Findings{} << Findings{blocked} << QStringList{u"worse after"_s};
    QTest::newRow("went") << Findings{blocked} << Findings{} << QStringList{u"better before"_s};
    QTest::newRow("stayed") << Findings{blocked} << Findings{blocked} << QStringList{};
    QTest::newRow("milder-now") << Findings{blocked} << Findings{milder}
                                << QStringList{u"better before after"_s};
    QTest::newRow("about-another-network")
        << Findings{blocked} << Findings{other} << QStringList{u"other before after"_s};
    QTest::newRow("second-of-its-kind")
        << Findings{blocked} << Findings{other, blocked} << QStringList{u"worse after"_s};
    verdict::Finding part = blocked; // the later run did not sweep
    part.code = verdict::FindingCode::TcpRangeBlocked;
    part.arguments = {u"1"_s, u"10"_s, u"443"_s, u"443"_s, QString()};
    QTest::newRow("part-that-was-not-looked-at")
        << Findings{part} << Findings{} << QStringList{u"other before"_s};
    QTest::newRow("information-makes-nothing-worse")
        << Findings{} << Findings{information} << QStringList{u"other after"_s};
}

void TestComparison::comparesFindings()
{
    QFETCH(std::vector<verdict::Finding>, before);
    QFETCH(std::vector<verdict::Finding>, after);
    QFETCH(QStringList, changes);
    report::Report first = tests::wholeReport();
    report::Report second = first;
    first.verdict.findings = before;
    second.verdict.findings = after;
    second.evidence.run.settings.sweep = false;
    QCOMPARE(shown(report::compare(first, second).findings), changes);
}

void TestComparison::tellsWhatIsAround_data()
{
    QTest::addColumn<evidence::Evidence>("after");
    QTest::addColumn<QString>("fact");
    const evidence::Evidence same = tests::wholeReport().evidence;
    auto changed = same;
    changed.machine.resolvers = {u"192.0.2.99:53"_s};
    QTest::newRow("other-resolver") << changed << u"resolvers"_s;
    changed = same;
    changed.run.catalogue.version = u"2031-01"_s;
    QTest::newRow("other-catalogue") << changed << u"catalogue"_s;
    changed = same;
    changed.run.rehearsal = u"open"_s;
    QTest::newRow("a-rehearsal-is-another-network") << changed << u"network"_s;
    changed = same;
    changed.machine.proxies.clear();
    QTest::newRow("no-proxy-any-more") << changed << u"proxies"_s;
    changed = same;
    changed.run.redaction = u"strict"_s;
    QTest::newRow("redacted-otherwise") << changed << u"redaction"_s;
}

void TestComparison::tellsWhatIsAround()
{
    QFETCH(evidence::Evidence, after);
    QFETCH(QString, fact);
    report::Report second = tests::wholeReport();
    second.evidence = after;
    second.evidence.run.started = second.evidence.run.started.addSecs(3600);
    const report::Comparison comparison = report::compare(tests::wholeReport(), second);
    QCOMPARE(comparison.facts.size(), std::size_t(1));
    QCOMPARE(QString(name(comparison.facts.front().fact)), fact);
    QVERIFY(comparison.sameJudgement());
}

void TestComparison::anotherWayOutIsAnotherNetwork_data()
{
    QTest::addColumn<report::Report>("after");
    QTest::addColumn<bool>("elsewhere");
    report::Report after = tests::wholeReport();
    QTest::newRow("the-same") << after << false;
    after.evidence.machine.resolvers = {u"192.0.2.99:53"_s};
    QTest::newRow("other-resolvers") << after << false;
    after = tests::wholeReport();
    after.evidence.machine.routes.push_back({u"0.0.0.0/0"_s, u"192.0.2.77"_s, u"eth7"_s});
    QTest::newRow("other-gateway") << after << true;
    after = tests::wholeReport();
    after.evidence.run.rehearsal = u"all-dropped"_s;
    QTest::newRow("other-rehearsal") << after << false;
}

void TestComparison::anotherWayOutIsAnotherNetwork()
{
    QFETCH(report::Report, after);
    QTEST(report::compare(tests::wholeReport(), after).isElsewhere(), "elsewhere");
}

void TestComparison::csvIsNeverAFormula_data()
{
    QTest::addColumn<QString>("resolver");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"192.0.2.99:53"_s << QByteArray(",192.0.2.99:53,");
    QTest::newRow("formula") << u"=cmd|x"_s << QByteArray(",'=cmd|x,");
    QTest::newRow("at-sign") << u"@SUM(1)"_s << QByteArray(",'@SUM(1),");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line-break") << u"a\nb"_s << QByteArray(",a\\u{a}b,");
}

void TestComparison::csvIsNeverAFormula()
{
    QFETCH(QString, resolver);
    QFETCH(QByteArray, cell);
    report::Report after = tests::wholeReport();
    after.evidence.machine.resolvers = {resolver};
    const QByteArray csv = report::toCsv(report::compare(tests::wholeReport(), after), tests::CodePhrases());
    QVERIFY2(csv.contains(cell), csv.constData());
    QCOMPARE(csv.count("\r\n"), csv.count('\n'));
}

void TestComparison::jsonNamesBothSides()
{
    const report::Report report = withCell(Status::Ok, {verdict::ReasonCode::HandshakeCompleted, {}});
    const QJsonObject shown = json(report::compare(report, report), report);
    QCOMPARE(shown[u"schema"].toString(), u"clearway-comparison/1"_s);
    QCOMPARE(shown[u"before"][u"code"].toString(), report.evidence.run.code);
    QCOMPARE(shown[u"same"].toBool(), true);
    QCOMPARE(shown[u"rows"].toArray().first()[u"change"].toString(), u"same"_s);
}

CLEARWAY_TEST(TestComparison)
#include "tst_comparison.moc"
