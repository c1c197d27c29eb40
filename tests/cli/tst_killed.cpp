// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A check that is killed at any moment can be judged from what it left behind.
#include "checkup/runjournal.h"
#include "cli/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;

class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesWhatWasSeen();
    void leavesAPartialReport();
    void leavesNothingWhenItEnds();
};

namespace {

QStringList journalsIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"*.ndjson"_s});
}

/// Lines that the run has written so far.
qsizetype progressOf(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(journalsIn(folder).value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
}

/// Kills a check as soon as it has written `lines` lines.
void killAfter(qsizetype lines, const QTemporaryDir &folder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLEARWAY_STATE_FOLDER"_s, folder.path());
    program.setProcessEnvironment(environment);
    // Much is seen at once, and the silence of UDP keeps it going.
    program.start(QStringLiteral(CLEARWAY_CLI),
                  {u"check"_s, u"--rehearse"_s, u"udp-blocked"_s, u"--quiet"_s});
    QVERIFY(program.waitForStarted(-1));
    while (progressOf(folder) < lines && program.state() == QProcess::Running)
        (void)program.waitForFinished(1);
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    QVERIFY(program.waitForFinished(-1));
}

} // namespace

void TestKilled::leavesWhatWasSeen()
{
    QRandomGenerator random(4711);
    for (int i = 0; i < 100; ++i) {
        const QTemporaryDir folder;
        const qsizetype lines = random.bounded(2, 60);
        killAfter(lines, folder);
        QFile file(folder.filePath(journalsIn(folder).value(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto seen = checkup::readRunJournal(file.readAll(), file.fileName());
        QVERIFY2(seen.hasValue(), seen.hasValue() ? "" : qPrintable(seen.error().text()));
        QVERIFY(!seen->run.complete);
        const qsizetype other
            = 3; // what is said of the run and the computer, and a line that was being written
        QVERIFY(qsizetype(seen->observations.size()) + other >= lines);
    }
}

void TestKilled::leavesAPartialReport()
{
    const QTemporaryDir folder;
    killAfter(40, folder);
    const Ended judged = clearwayCli({u"judge"_s, folder.filePath(journalsIn(folder).value(0)), u"--json"_s});
    const QJsonObject report = QJsonDocument::fromJson(judged.out.toUtf8()).object();
    QCOMPARE(report["schema"_L1].toString(), u"clearway-report/1"_s);
    QCOMPARE(report["run"_L1]["complete"_L1].toBool(true), false);
    QCOMPARE(report["run"_L1]["redaction"_L1].toString(), u"standard"_s);
}

void TestKilled::leavesNothingWhenItEnds()
{
    const QTemporaryDir folder;
    qputenv("CLEARWAY_STATE_FOLDER", folder.path().toUtf8());
    (void)clearwayCli({u"check"_s, u"--rehearse"_s, u"open"_s, u"--quiet"_s});
    qunsetenv("CLEARWAY_STATE_FOLDER");
    QCOMPARE(journalsIn(folder), QStringList());
}

CLEARWAY_TEST(TestKilled)
#include "tst_killed.moc"
