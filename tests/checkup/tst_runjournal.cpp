// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A run that was killed leaves what it had seen: whatever the byte at which its journal ends.
#include "checkup/checkup.h"
#include "checkup/request.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.ndjson"_s});
    QFile file(folder + u'/' + names.value(0));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRunJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatTheRunSaw();
    void everyCutGivesAPartialReport();
    void lastingRunsAreNotInterrupted();
    void tellsWhichRunItWas();
    void onlyThreeAreKept();
    void aLinkInItsPlaceIsNotFollowed_data();
    void aLinkInItsPlaceIsNotFollowed();
};

void TestRunJournal::holdsWhatTheRunSaw()
{
    const QTemporaryDir folder;
    checkup::Request request;
    request.rehearsal = rehearsal::Scenario::Open;
    auto prepared = checkup::prepare(request);
    const auto journal = std::make_shared<checkup::RunJournal>(folder.path());
    prepared->plan.journal = journal;
    checkup::Checkup run(std::move(prepared->plan));
    QSignalSpy finished(&run, &checkup::Checkup::finished);
    run.start();
    QVERIFY(finished.wait(60'000));
    const auto seen = finished.front().front().value<std::shared_ptr<const evidence::Evidence>>();
    const auto again = checkup::readRunJournal(contentOf(folder.path()), u"journal"_s);
    QVERIFY2(again.hasValue(), qPrintable(again.hasValue() ? QString() : again.error().text()));
    QVERIFY(!again->run.complete);
    QCOMPARE(again->run.code, seen->run.code);
    QCOMPARE(again->machine.adapters, seen->machine.adapters);
    QCOMPARE(again->journal.size(), 1);
    std::vector<evidence::Observation> completed;
    for (const evidence::Observation &row : seen->observations)
        if (row.outcome != evidence::Outcome::NotRun)
            completed.push_back(row);
    QCOMPARE(again->observations.size(), completed.size());
    journal->discard();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestRunJournal::aLinkInItsPlaceIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("before"); ///< of what the link leads to
    QTest::newRow("to-somebody's-file") << QByteArray("precious");
    QTest::newRow("to-an-empty-file") << QByteArray();
}

void TestRunJournal::aLinkInItsPlaceIsNotFollowed()
{
#ifdef Q_OS_WIN
    QSKIP("its links are files of their own");
#endif
    QFETCH(QByteArray, before);
    const QTemporaryDir folder;
    QFile other(folder.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(before) == before.size());
    other.close();
    evidence::Evidence evidence;
    evidence.run.code = u"CW-TEST-0001"_s;
    QVERIFY(QFile::link(other.fileName(), folder.filePath(evidence.run.code + u".ndjson"_s)));
    checkup::RunJournal journal(folder.path());
    journal.begin(evidence.run, evidence.machine);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), before);
    journal.discard();
    QVERIFY(other.exists());
}

void TestRunJournal::everyCutGivesAPartialReport()
{
    const QTemporaryDir folder;
    checkup::RunJournal journal(folder.path());
    evidence::Evidence evidence;
    evidence.run.code = u"CW-TEST-0001"_s;
    evidence.run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    journal.begin(evidence.run, evidence.machine);
    for (int id = 1; id <= 50; ++id) {
        evidence::Observation row;
        row.id = id;
        row.target = u"meet.goto.com"_s;
        row.outcome = evidence::Outcome::Failed;
        row.failure = base::Failure{base::Operation::Connect, base::FailureCode::ConnectionTimeout, 0, {}};
        journal.add(row);
    }
    const QByteArray whole = contentOf(folder.path());
    const qsizetype head = whole.indexOf('\n') + 1;
    QRandomGenerator random(20261128);
    for (int i = 0; i < 100; ++i) {
        const QByteArray cut = whole.left(random.bounded(int(head), int(whole.size()) + 1));
        const auto read = checkup::readRunJournal(cut, u"cut"_s);
        QVERIFY2(read.hasValue(), qPrintable(QString::number(cut.size())));
        QCOMPARE(read->observations.size(), std::size_t(std::max<qsizetype>(0, cut.count('\n') - 2)));
    }
}

void TestRunJournal::lastingRunsAreNotInterrupted()
{
    const QTemporaryDir folder;
    checkup::RunJournal journal(folder.path());
    evidence::Run run;
    run.code = u"CW-TEST-0002"_s;
    journal.begin(run, {});
    QCOMPARE(QDir(folder.path()).entryList({u"*.ndjson"_s}).size(), 1);
    QVERIFY(checkup::interruptedRuns(folder.path()).empty());
}

void TestRunJournal::tellsWhichRunItWas()
{
    const QTemporaryDir folder;
    evidence::Run run;
    run.code = u"CW-TEST-0002"_s;
    run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2, 31), Qt::UTC);
    checkup::RunJournal(folder.path()).begin(run, {});
    const auto interrupted = checkup::interruptedRuns(folder.path());
    QCOMPARE(interrupted.size(), std::size_t(1));
    QCOMPARE(interrupted.front().code, run.code);
    QCOMPARE(interrupted.front().started, run.started);
}

void TestRunJournal::onlyThreeAreKept()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 5; ++i) {
        QFile file(folder.filePath(u"CW-TEST-000%1.ndjson"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(checkup::interruptedRuns(folder.path()).size(), std::size_t(3));
    QCOMPARE(QDir(folder.path()).entryList({u"*.ndjson"_s}).size(), 3);
}

CLEARWAY_TEST(TestRunJournal)
#include "tst_runjournal.moc"
