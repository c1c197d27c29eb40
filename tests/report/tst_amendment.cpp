// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/samples.h"
#include "report/amendment.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using base::Operation;
using report::AmendRefusal;
using verdict::Status;

namespace {

const QString udpRow = u"udp/173.199.0.0/18"_s;

evidence::Observation row(int id, Operation operation, const QString &host, const QString &endpoint)
{
    evidence::Observation row;
    row.id = id;
    row.operation = operation;
    row.host = host;
    row.endpoint = base::Endpoint::parse(endpoint, 0);
    return row;
}

evidence::Evidence with(std::vector<evidence::Observation> rows)
{
    evidence::Evidence evidence;
    evidence.run.complete = true;
    evidence.observations = std::move(rows);
    return evidence;
}

evidence::Evidence whole()
{
    return with({row(1, Operation::Resolve, u"goto.com"_s, {}),
                 row(2, Operation::Udp, {}, u"173.199.0.9:8200"_s),
                 row(3, Operation::HopTrace, {}, u"173.199.0.9:8200"_s),
                 row(4, Operation::Connect, {}, u"173.199.0.9:443"_s),
                 row(7, Operation::Udp, {}, u"68.64.0.9:8200"_s)});
}

catalogue::RowReach reach()
{
    return {catalogue::RequirementKind::Udp, {}, base::Cidr::parse(u"173.199.0.0/18"_s)};
}

const QString tcpRow = u"tcp/173.199.0.0/18"_s;

/// A report of these observations with one row, judged as given.
report::Report judged(std::vector<evidence::Observation> rows, Status status, verdict::ReasonCode reason)
{
    report::Report report{
        .evidence = with(std::move(rows)), .verdict = {}, .verdictTime = {}, .catalogue = {}};
    report.evidence.run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    tests::addRow(report.verdict, tcpRow, {Status::NotNeeded, Status::NotNeeded, status, status}, reason);
    return report;
}

report::Report swept(Status status, verdict::ReasonCode reason)
{
    evidence::Observation sweep = row(3, Operation::Sweep, {}, {});
    evidence::SweepSeen seen(*base::Cidr::parse(u"173.199.0.0/18"_s));
    seen.note(0, {});
    sweep.seen = seen;
    sweep.started = std::chrono::seconds(20);
    return judged({row(1, Operation::Connect, {}, u"173.199.0.9:443"_s), sweep}, status, reason);
}

/// A quarter of an hour after it.
report::Report repeated(Status status, verdict::ReasonCode reason)
{
    report::Report report = judged({row(1, Operation::Connect, {}, u"173.199.0.9:443"_s),
                                    row(2, Operation::Connect, {}, u"173.199.0.10:443"_s)},
                                   status, reason);
    report.evidence.run.started = report.evidence.run.started.addSecs(900);
    return report;
}

std::vector<int> ids(const evidence::Evidence &evidence)
{
    std::vector<int> all;
    for (const evidence::Observation &each : evidence.observations)
        all.push_back(each.id);
    return all;
}

} // namespace

class TestAmendment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replacesTheRowsOwn();
    void aHostTakesAllThatWasSeenOfIt();
    void keepsWhatIsOfTheNetwork_data();
    void keepsWhatIsOfTheNetwork();
    void aSweepIsAsOldAsTheSamples_data();
    void aSweepIsAsOldAsTheSamples();
    void refuses_data();
    void refuses();
    void takesNoWpadForAnotherNetwork();
    void addsToEarlierOnes();
    void carriesASweepOn_data();
    void carriesASweepOn();
    void carriesWhatWasCarriedOn();
    void carriesNothingIntoAnotherNetwork();
    void aRowTestedAgainEndsWhatWasCarriedOn();
};

void TestAmendment::replacesTheRowsOwn()
{
    // Its traces are gone with the silence they explained; TCP to the same network belongs to another row,
    // and the gateway was only the witness.
    evidence::Evidence retest
        = with({row(1, Operation::Udp, {}, u"173.199.0.9:8200"_s),
                row(2, Operation::Tls, u"egw.gotomeeting.com"_s, u"216.115.208.9:443"_s)});
    retest.run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 9), Qt::UTC);
    const auto all = report::amended(whole(), retest, udpRow, reach());
    QVERIFY(all.hasValue());
    QCOMPARE(ids(*all), (std::vector<int>{1, 4, 7, 8}));
    QCOMPARE(all->run.amendments.size(), std::size_t(1));
    QCOMPARE(all->run.amendments[0],
             (evidence::Amendment{udpRow, retest.run.started, retest.run.duration, 8, 8}));
}

void TestAmendment::aHostTakesAllThatWasSeenOfIt()
{
    const catalogue::RowReach host{catalogue::RequirementKind::Domain, {u"goto.com"_s}, {}};
    const auto all = report::amended(whole(), with({}), u"domain/goto.com"_s, host);
    QVERIFY(all.hasValue());
    QCOMPARE(ids(*all), (std::vector<int>{2, 3, 4, 7}));
    QVERIFY(all->run.amendments[0].lastObservation < all->run.amendments[0].firstObservation);
}

void TestAmendment::keepsWhatIsOfTheNetwork_data()
{
    QTest::addColumn<catalogue::RequirementKind>("kind");
    QTest::addColumn<evidence::Observation>("seen");
    QTest::addColumn<bool>("kept");
    const QString host = u"goto.com"_s;
    evidence::Observation nearby = row(1, Operation::Connect, host, u"173.199.0.9:443"_s);
    nearby.seen = evidence::ConnectSeen{.local = {}, .hopLimit = 1};
    evidence::Observation ordinary = nearby;
    ordinary.seen = evidence::ConnectSeen{};
    using enum catalogue::RequirementKind;
    QTest::newRow("hop-limited") << Gateway << nearby << true;
    QTest::newRow("ordinary-connection") << Gateway << ordinary << false;
    QTest::newRow("sign-in-connect") << Domain << row(1, Operation::Connect, host, u"173.199.0.9:80"_s)
                                     << true;
    QTest::newRow("sign-in-question") << Domain << row(1, Operation::Http, host, u"173.199.0.9:80"_s) << true;
    QTest::newRow("gateway-race") << Gateway << row(1, Operation::Connect, host, u"173.199.0.9:80"_s)
                                  << false;
}

void TestAmendment::keepsWhatIsOfTheNetwork()
{
    QFETCH(catalogue::RequirementKind, kind);
    QFETCH(evidence::Observation, seen);
    QFETCH(bool, kept);
    const auto all = report::amended(with({seen}), with({}), u"a row"_s, {kind, {seen.host}, {}});
    QVERIFY(all.hasValue());
    QCOMPARE(all->observations.size() == 1, kept);
}

void TestAmendment::aSweepIsAsOldAsTheSamples_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("kept");
    QTest::newRow("of-the-row") << u"173.199.0.0/18"_s << false;
    QTest::newRow("of-another-row") << u"68.64.0.0/19"_s << true;
}

void TestAmendment::aSweepIsAsOldAsTheSamples()
{
    QFETCH(QString, network);
    QFETCH(bool, kept);
    evidence::Observation sweep = row(1, Operation::Sweep, {}, {});
    sweep.seen = evidence::SweepSeen(*base::Cidr::parse(network));
    const catalogue::RowReach tcp{catalogue::RequirementKind::Tcp, {}, reach().network};
    const auto all = report::amended(with({sweep}), with({}), u"tcp/173.199.0.0/18"_s, tcp);
    QVERIFY(all.hasValue());
    QCOMPARE(all->observations.size() == 1, kept);
}

void TestAmendment::refuses_data()
{
    QTest::addColumn<evidence::Evidence>("retest");
    QTest::addColumn<AmendRefusal>("why");
    evidence::Evidence retest = whole();
    retest.run.complete = false;
    QTest::newRow("stopped-early") << retest << AmendRefusal::NotFinished;
    retest = whole();
    retest.machine.resolvers = {u"192.0.2.53:53"_s};
    QTest::newRow("other-resolver") << retest << AmendRefusal::OtherNetwork;
    retest = whole();
    retest.machine.routes = {{u"0.0.0.0/0"_s, u"192.0.2.1"_s, u"eth0"_s}};
    QTest::newRow("other-way-out") << retest << AmendRefusal::OtherNetwork;
    retest = whole();
    retest.run.rehearsal = u"open"_s;
    QTest::newRow("a-rehearsal") << retest << AmendRefusal::OtherNetwork;
    retest = whole();
    retest.run.networkChanges = {evidence::NetworkChange::Tunnel};
    QTest::newRow("changed-meanwhile") << retest << AmendRefusal::OtherNetwork;
}

void TestAmendment::refuses()
{
    QFETCH(evidence::Evidence, retest);
    QFETCH(AmendRefusal, why);
    const auto all = report::amended(whole(), retest, udpRow, reach());
    QVERIFY(!all.hasValue());
    QCOMPARE(all.error(), why);
}

void TestAmendment::takesNoWpadForAnotherNetwork()
{
    evidence::Evidence before = whole();
    before.machine.proxies = {{.origin = evidence::ProxyOrigin::Wpad, .mode = evidence::ProxyMode::Pac}};
    QVERIFY(report::amended(before, whole(), udpRow, reach()).hasValue());
    before.machine.proxies = {{.origin = evidence::ProxyOrigin::Gnome, .mode = evidence::ProxyMode::Pac}};
    QVERIFY(!report::amended(before, whole(), udpRow, reach()).hasValue());
}

void TestAmendment::addsToEarlierOnes()
{
    const evidence::Evidence before = tests::wholeEvidence();
    evidence::Evidence retest = before;
    retest.run.networkChanges.clear();
    const auto all = report::amended(before, retest, udpRow, reach());
    QVERIFY(all.hasValue());
    QCOMPARE(all->run.amendments.size(), before.run.amendments.size() + 1);
    QVERIFY(all->find(all->run.amendments.back().lastObservation + 1) == nullptr);
}

void TestAmendment::carriesASweepOn_data()
{
    QTest::addColumn<report::Report>("before");
    QTest::addColumn<report::Report>("after");
    QTest::addColumn<bool>("carried");
    using enum Status;
    using enum verdict::ReasonCode;
    QTest::newRow("a-blocked-part-is-not-mended")
        << swept(Limited, SweepPartBlocked) << repeated(Ok, SampleConnected) << true;
    QTest::newRow("all-open-stays-open")
        << swept(Ok, SweepConnected) << repeated(Ok, SampleConnected) << true;
    QTest::newRow("all-silent-stays-silent")
        << swept(Unclear, SweepSilent) << repeated(Unclear, SampleSilent) << true;
    QTest::newRow("open-hides-no-block")
        << swept(Ok, SweepConnected) << repeated(Failed, SampleBlocked) << false;
    QTest::newRow("open-hides-no-silence")
        << swept(Limited, SweepPartBlocked) << repeated(Unclear, SampleSilent) << false;
    QTest::newRow("silence-hides-no-connection")
        << swept(Unclear, SweepSilent) << repeated(Ok, SampleConnected) << false;
    QTest::newRow("a-block-hides-no-repair")
        << swept(Failed, SampleBlocked) << repeated(Ok, SampleConnected) << false;
    QTest::newRow("refused-everywhere-is-more-than-silent")
        << swept(Unclear, SweepSilent) << repeated(Failed, SampleRefused) << false;
    report::Report again = repeated(Ok, SampleConnected);
    again.evidence.run.settings.sweep = true;
    QTest::newRow("a-newer-sweep-stands-alone") << swept(Limited, SweepPartBlocked) << again << false;
    QTest::newRow("nothing-was-swept")
        << repeated(Ok, SampleConnected) << repeated(Ok, SampleConnected) << false;
}

void TestAmendment::carriesASweepOn()
{
    QFETCH(report::Report, before);
    QFETCH(report::Report, after);
    QTEST(report::withSweepOf(before, after).has_value(), "carried");
}

void TestAmendment::carriesWhatWasCarriedOn()
{
    using enum verdict::ReasonCode;
    const report::Report first = swept(Status::Limited, SweepPartBlocked);
    report::Report second = repeated(Status::Ok, SampleConnected);
    const auto once = report::withSweepOf(first, second);
    QVERIFY(once);
    QCOMPARE(ids(*once), (std::vector{1, 2, 3}));
    QCOMPARE(once->observations.back().operation, Operation::Sweep);
    QCOMPARE(once->run.amendments,
             (std::vector{evidence::Amendment{tcpRow, first.evidence.run.started, first.evidence.run.duration,
                                              3, 3}}));
    QVERIFY(report::isCarriedOn(once->run, once->run.amendments[0]));
    QCOMPARE(report::sinceStart(once->run, once->observations.back()), std::chrono::seconds(20 - 900));
    report::Report third = repeated(Status::Ok, SampleConnected);
    third.evidence.run.started = third.evidence.run.started.addSecs(60);
    second.evidence = *once;
    second.verdict = first.verdict; // judged with it
    const auto twice = report::withSweepOf(second, third);
    QVERIFY(twice);
    QCOMPARE(twice->run.amendments, once->run.amendments);
}

void TestAmendment::carriesNothingIntoAnotherNetwork()
{
    using enum verdict::ReasonCode;
    report::Report elsewhere = repeated(Status::Ok, SampleConnected);
    elsewhere.evidence.machine.resolvers = {u"192.0.2.99:53"_s};
    QVERIFY(!report::withSweepOf(swept(Status::Limited, SweepPartBlocked), elsewhere));
}

void TestAmendment::aRowTestedAgainEndsWhatWasCarriedOn()
{
    using enum verdict::ReasonCode;
    const auto carried = report::withSweepOf(swept(Status::Limited, SweepPartBlocked),
                                             repeated(Status::Ok, SampleConnected));
    QVERIFY(carried);
    evidence::Evidence retest = with({});
    retest.run.started = carried->run.started.addSecs(60);
    const catalogue::RowReach tcp{catalogue::RequirementKind::Tcp, {}, reach().network};
    const auto all = report::amended(*carried, retest, tcpRow, tcp);
    QVERIFY(all.hasValue());
    QVERIFY(all->observations.empty());
    QCOMPARE(all->run.amendments.size(), std::size_t(1));
    QVERIFY(!report::isCarriedOn(all->run, all->run.amendments[0]));
}

CLEARWAY_TEST(TestAmendment)
#include "tst_amendment.moc"
