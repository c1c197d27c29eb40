// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The connection race: what becomes of each attempt on the axis, the four figures, and the models.
#include "gui/computermodel.h"
#include "gui/entryview.h"
#include "gui/racebars.h"
#include "gui/racefigures.h"
#include "gui/racemodel.h"
#include "gui/racescale.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace std::chrono_literals;

namespace {

using Kind = AttemptBar::Kind;
using base::FailureCode;
using evidence::Outcome;

verdict::RaceAttempt answered(const QString &address, std::uint16_t port, evidence::Duration tcp,
                              evidence::Duration tls, bool dropped = false)
{
    verdict::RaceAttempt attempt;
    attempt.address = address;
    attempt.port = port;
    attempt.outcome = Outcome::Ok;
    attempt.tcp = tcp;
    attempt.tls = tls;
    attempt.dropped = dropped;
    return attempt;
}

verdict::RaceAttempt failed(const QString &address, std::uint16_t port, FailureCode code)
{
    verdict::RaceAttempt attempt;
    attempt.address = address;
    attempt.port = port;
    attempt.outcome = Outcome::Failed;
    attempt.failure = base::Failure{base::Operation::Connect, code, 0, {}};
    return attempt;
}

const QString nearby = QStringLiteral("216.115.208.197");
const QString distant = QStringLiteral("216.115.217.34");

verdict::Race directRace()
{
    verdict::Race race;
    race.host = QStringLiteral("egw.gotomeeting.com");
    race.path = QString(evidence::directPath);
    race.winner = verdict::RaceWinner{nearby, 443, 95ms};
    race.falseWinner = verdict::RaceWinner{nearby, 80, 6ms};
    race.attempts = {failed(nearby, 8200, FailureCode::ConnectionTimeout),
                     answered(nearby, 443, 25ms, 70ms),
                     answered(distant, 443, 32ms, 90ms, true),
                     failed(nearby, 80, FailureCode::TlsNotTls),
                     failed(distant, 80, FailureCode::TlsNotTls),
                     failed(distant, 8200, FailureCode::ConnectionRefused),
                     verdict::RaceAttempt{}};
    race.attempts.front().evidence = {1};
    return race;
}

verdict::Race proxiedRace()
{
    verdict::Race race;
    race.host = QStringLiteral("egw.gotomeeting.com");
    race.path = QStringLiteral("proxy:proxy.corp.example:8080");
    race.winner = verdict::RaceWinner{race.host, 443, 388ms};
    race.attempts
        = {failed(race.host, 8200, FailureCode::ProxyDenied), answered(race.host, 443, 46ms, 342ms)};
    return race;
}

evidence::Evidence silence()
{
    evidence::Evidence evidence;
    evidence.observations = {observed(1, base::Operation::Connect, QString(), Outcome::Failed)};
    evidence.observations.front().elapsed = 3500ms;
    return evidence;
}

ReportPtr raced(std::vector<verdict::Race> races)
{
    auto report = sampleReport();
    report->evidence = silence();
    report->verdict.race = std::move(races);
    return report;
}

} // namespace

class RaceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAttemptHasItsKind();
    void everyAttemptHasItsKind_data();
    void droppedEndsWithTheWinner();
    void spansAreRoundAndHoldTheAnswers();
    void axisEndsAtItsSpan();
    void figuresTellBothWays();
    void extraPortIsOnlyEstimatedByEvidence();
    void extraPortIsOnlyEstimatedByEvidence_data();
    void modelsKeepTheRules();
    void everyCellSpeaksForItself();
    void computerIsPlainText();
    void computerSpeaksTheWindowsLanguage();
    void computerTellsWhatTheClientLogged();
};

void RaceTest::everyAttemptHasItsKind_data()
{
    QTest::addColumn<std::size_t>("attempt");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nobody-answers") << std::size_t(0) << Kind::Silent;
    QTest::newRow("first-trusted-handshake") << std::size_t(1) << Kind::Winner;
    QTest::newRow("another-was-first") << std::size_t(2) << Kind::Dropped;
    QTest::newRow("plaintext-before-everybody") << std::size_t(3) << Kind::FalseWinner;
    QTest::newRow("plaintext-later") << std::size_t(4) << Kind::NotGoto;
    QTest::newRow("refused") << std::size_t(5) << Kind::Failed;
    QTest::newRow("never-started") << std::size_t(6) << Kind::NotRun;
}

void RaceTest::everyAttemptHasItsKind()
{
    QFETCH(std::size_t, attempt);
    const verdict::Race race = directRace();
    QTEST(attemptBar(race, race.attempts[attempt], silence()).kind, "kind");
}

void RaceTest::droppedEndsWithTheWinner()
{
    const verdict::Race race = directRace();
    QCOMPARE(attemptBar(race, race.attempts[2], {}).end, evidence::Duration(95ms));
    verdict::RaceAttempt slow = answered(distant, 443, 200ms, 90ms, true);
    QCOMPARE(attemptBar(race, slow, {}).opened, std::optional(evidence::Duration(95ms)));
}

void RaceTest::spansAreRoundAndHoldTheAnswers()
{
    const std::vector<verdict::Race> races{directRace(), proxiedRace()};
    QCOMPARE(shortSpan(races, silence()), evidence::Duration(500ms));
    QCOMPARE(wholeSpan(races, silence()), evidence::Duration(4000ms));
    QCOMPARE(shortSpan({}, {}), evidence::Duration(100ms));
}

void RaceTest::axisEndsAtItsSpan()
{
    const RaceScale scale(500ms, QRectF(200, 0, 640, 40));
    QCOMPARE(scale.ticks().back(), evidence::Duration(500ms));
    QCOMPARE(scale.at(500ms), scale.end());
    QCOMPARE(scale.at(3500ms), scale.end());
    QVERIFY(!scale.holds(3500ms));
    QVERIFY(scale.at(95ms) > scale.at(25ms));
}

void RaceTest::figuresTellBothWays()
{
    const text::Wording words(text::Language::En);
    const auto figures = raceFigures({directRace(), proxiedRace()}, words);
    QCOMPARE(figures[0].value, QStringLiteral("443, 95 ms"));
    QCOMPARE(figures[0].note, nearby);
    QCOMPARE(figures[1].value, QStringLiteral("443, 388 ms"));
    QCOMPARE(figures[1].note, QStringLiteral("proxy.corp.example:8080"));
    QCOMPARE(figures[2].value, QStringLiteral("80, 6 ms"));
    QVERIFY(figures[2].note.contains(nearby));
    QCOMPARE(raceFigures({directRace()}, words)[1].value, words.racePage(text::RacePage::NotTried));
}

void RaceTest::extraPortIsOnlyEstimatedByEvidence_data()
{
    using text::RacePage;
    QTest::addColumn<std::vector<verdict::RaceAttempt>>("attempts");
    QTest::addColumn<RacePage>("note");
    using Attempts = std::vector<verdict::RaceAttempt>;
    const auto closed = failed(nearby, 8200, FailureCode::ConnectionTimeout);
    QTest::newRow("443-answers-so-there-is-nothing-to-gain")
        << Attempts{closed, answered(nearby, 443, 25ms, 67ms)} << RacePage::NothingToGain;
    QTest::newRow("nothing-direct-to-measure-by")
        << Attempts{closed, failed(nearby, 443, FailureCode::ConnectionTimeout)} << RacePage::CannotEstimate;
    QTest::newRow("8200-never-tried") << Attempts{answered(nearby, 443, 25ms, 67ms)} << RacePage::NotRaced;
}

void RaceTest::extraPortIsOnlyEstimatedByEvidence()
{
    QFETCH(std::vector<verdict::RaceAttempt>, attempts);
    QFETCH(text::RacePage, note);
    const text::Wording words(text::Language::En);
    verdict::Race race = directRace();
    race.attempts = attempts;
    QCOMPARE(raceFigures({race}, words)[3].note, words.racePage(note));
}

void RaceTest::modelsKeepTheRules()
{
    Voice voice(text::Language::En);
    RaceModel race(voice);
    ComputerModel computer(voice);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester ofRace(&race, mode);
    QAbstractItemModelTester ofComputer(&computer, mode);
    for (const ReportPtr &next : {raced({directRace()}), raced({directRace(), proxiedRace()}),
                                  raced({directRace(), proxiedRace()}), raced({}), ReportPtr()}) {
        race.setReport(next);
        computer.setReport(next);
    }
    QCOMPARE(race.rowCount() + computer.rowCount(), 0);
}

void RaceTest::everyCellSpeaksForItself()
{
    Voice voice(text::Language::En);
    RaceModel model(voice);
    model.setReport(raced({directRace(), proxiedRace()}));
    QStringList mute;
    for (int race = 0; race < model.rowCount(); ++race) {
        const QModelIndex parent = model.index(race, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < RaceModel::columns; ++column)
                if (model.index(row, column, parent).data(Qt::AccessibleTextRole).toString().isEmpty())
                    mute << QString::number(row);
    }
    QCOMPARE(mute, QStringList());
    const QModelIndex winner = model.index(1, RaceModel::Outcome, model.index(0, 0));
    QVERIFY(winner.data(Qt::AccessibleTextRole).toString().contains(nearby));
}

void RaceTest::computerIsPlainText()
{
    Voice voice(text::Language::En);
    ComputerModel model(voice);
    auto report = sampleReport();
    evidence::Adapter adapter;
    adapter.name = QStringLiteral("eth0\u202E<b>");
    adapter.addresses = QStringList{QStringLiteral("192.0.2.7/24")};
    adapter.up = true;
    report->evidence.machine.adapters = {adapter};
    report->evidence.machine.routes
        = {{QStringLiteral("0.0.0.0/0"), QStringLiteral("192.0.2.1"), QStringLiteral("eth0")}};
    model.setReport(report);
    const QString all = model.plainText();
    QVERIFY(all.contains(QStringLiteral("192.0.2.7/24")));
    QVERIFY(all.contains(QStringLiteral("192.0.2.1")));
    QVERIFY(all.contains(QStringLiteral("OpenSSL ")));
    QVERIFY(!all.contains(QChar(0x202E)));
    QVERIFY(!model.index(0).data(EntryNotes).toStringList().isEmpty());
}

void RaceTest::computerSpeaksTheWindowsLanguage()
{
    Voice voice(text::Language::De);
    ComputerModel model(voice);
    auto report = sampleReport();
    report->evidence.run.catalogue.source = QStringLiteral("built-in");
    report->evidence.run.publicRoots.source = QStringLiteral("built-in");
    report->evidence.run.rehearsal = QStringLiteral("open");
    report->evidence.machine.system = QStringLiteral("Rehearsal computer (invented)");
    model.setReport(report);
    const QString all = model.plainText();
    for (const char *english : {"catalogue", "built-in", "Rehearsal"})
        QVERIFY2(!all.contains(QString::fromLatin1(english)), qPrintable(all));
    QCOMPARE(all.count(QStringLiteral("Katalog: ")), 2); // of the check, and of this program
    QCOMPARE(all.count(QStringLiteral("eingebaut")), 3);
}

void RaceTest::computerTellsWhatTheClientLogged()
{
    Voice voice(text::Language::En);
    ComputerModel model(voice);
    auto report = sampleReport();
    evidence::ClientSeen &client = report->evidence.machine.client;
    client.looked = true;
    client.folders = {{QStringLiteral("~/logs"), false, 1, report->evidence.run.started, {}}};
    client.proxies
        = {{{evidence::ProxyScheme::Http, QStringLiteral("old.test"), 8080}, 2, QStringLiteral("a.log"), 7}};
    client.lines = {{QStringLiteral("a.log"), 7, evidence::ClientTopic::Proxy,
                     QStringLiteral("proxy old.test:8080\u202E")}};
    evidence::ProxySource today;
    today.origin = evidence::ProxyOrigin::Environment;
    today.servers = {{evidence::ProxyScheme::Http, QStringLiteral("new.test"), 8080}};
    report->evidence.machine.proxies = {today};
    verdict::Finding conflict;
    conflict.code = verdict::FindingCode::ProxyConflict;
    report->verdict.findings.push_back(conflict);
    model.setReport(report);
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row).data().toString();
    QCOMPARE(titles.mid(1, 3),
             QStringList({QStringLiteral("Log folders of the GoTo client"),
                          QStringLiteral("Proxies that the logs name"),
                          QStringLiteral("Today's settings of this computer")}));
    QCOMPARE(titles.back(), QStringLiteral("Lines about proxies and connections")); // there may be hundreds
    QCOMPARE(model.index(3).data(EntryStatus).toInt(), int(verdict::Status::Limited));
    const QString compared = model.index(3).data(EntryNotes).toStringList().join(u'\n');
    QVERIFY(compared.contains(QStringLiteral("The log shows http://old.test:8080, today's settings say")));
    QVERIFY(compared.contains(QStringLiteral("This check found: ")));
    QVERIFY(!model.plainText().contains(QChar(0x202E)));
}

CLEARWAY_TEST(RaceTest)
#include "tst_race.moc"
