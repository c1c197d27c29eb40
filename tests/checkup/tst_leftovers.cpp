// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A run that ends, however early, leaves no socket, no thread and no child behind: a window repeats checks
// for days.
#include "checkup/checkup.h"
#include "checkup/request.h"
#include "support/testprogram.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <sys/wait.h>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

qsizetype countIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

qsizetype descriptors()
{
    return countIn(u"/proc/self/fd"_s);
}

qsizetype threads()
{
    return countIn(u"/proc/self/task"_s);
}

bool hasChildren()
{
    return ::waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD;
}

/// A run that is stopped after so many turns of this thread's loop, or has ended by then; what it saw.
std::shared_ptr<const evidence::Evidence> stoppedAfter(int turns, rehearsal::Scenario scenario)
{
    checkup::Request request;
    request.rehearsal = scenario;
    auto prepared = checkup::prepare(request);
    checkup::Checkup run(std::move(prepared->plan));
    QSignalSpy finished(&run, &checkup::Checkup::finished);
    run.start();
    for (int i = 0; i < turns && finished.isEmpty(); ++i)
        QCoreApplication::processEvents();
    run.stop();
    if (finished.isEmpty() && !finished.wait(60'000))
        return nullptr;
    return finished.front().front().value<std::shared_ptr<const evidence::Evidence>>();
}

} // namespace

class tst_Leftovers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsThatAreStoppedLeaveNothing_data();
    void runsThatAreStoppedLeaveNothing();
};

void tst_Leftovers::runsThatAreStoppedLeaveNothing_data()
{
    QTest::addColumn<rehearsal::Scenario>("scenario");
    QTest::addColumn<int>("mostTurns");
    QTest::newRow("at-once") << rehearsal::Scenario::Open << 1;
    QTest::newRow("amid-answers") << rehearsal::Scenario::Open << 40'000;
    QTest::newRow("amid-silence") << rehearsal::Scenario::AllDropped << 40'000;
    QTest::newRow("amid-a-pac-file") << rehearsal::Scenario::PacBadRule << 40'000;
}

void tst_Leftovers::runsThatAreStoppedLeaveNothing()
{
    QFETCH(rehearsal::Scenario, scenario);
    QFETCH(int, mostTurns);
    constexpr int runs = 50;
    QRandomGenerator random(4711);
    QVERIFY(stoppedAfter(mostTurns, scenario)); // what is loaded once, stays
    const qsizetype descriptorsBefore = descriptors(), threadsBefore = threads();
    int early = 0;
    for (int i = 0; i < runs; ++i) {
        const auto seen = stoppedAfter(random.bounded(mostTurns), scenario);
        QVERIFY(seen);
        early += !seen->run.complete;
    }
    QVERIFY(early > 0);
    QCOMPARE(descriptors(), descriptorsBefore);
    QVERIFY(!hasChildren());
    // Whoever reads the client's logs ends by itself; no run waits for it.
    QTRY_VERIFY2(threads() <= threadsBefore, qPrintable(QString::number(threads())));
}

CLEARWAY_TEST(tst_Leftovers)
#include "tst_leftovers.moc"
