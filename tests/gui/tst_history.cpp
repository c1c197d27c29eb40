// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window keeps on this computer, what it forgets, and what it says when it cannot.
#include "gui/history.h"
#include "gui/recentfiles.h"
#include "gui/sample.h"
#include "report/jsonreport.h"
#include "support/testprogram.h"
#include "text/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

/// The sample's run, `minute` minutes later and with a code of its own.
report::Report runAt(int minute)
{
    report::Report report = *sampleReport();
    report.evidence.run.started = report.evidence.run.started.addSecs(60 * minute);
    report.evidence.run.code = QStringLiteral("CW-TEST-%1").arg(minute, 4, 10, QLatin1Char('0'));
    return report;
}

QStringList codes(const std::vector<StoredReport> &reports)
{
    QStringList all;
    for (const StoredReport &report : reports)
        all << report.code.section(u'-', 2);
    return all;
}

} // namespace

class HistoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatCanBeOpenedAgain();
    void keepsTheNewest_data();
    void keepsTheNewest();
    void keepsNothing_data();
    void keepsNothing();
    void saysWhyNot();
    void leavesForeignFilesAlone();
    void isReadableByItsOwnerOnly();
    void aRowTestedAgainIsTheSameRun();
    void remembersOpenedFiles();
    void writesNoNamesWhenSwitchedOff();
    void aDamagedListIsAnEmptyOne();

private:
    const text::Wording m_words{text::Language::En};
};

void HistoryTest::keepsWhatCanBeOpenedAgain()
{
    QTemporaryDir folder;
    History history(folder.filePath(QStringLiteral("new/history")));
    QCOMPARE(history.keep(runAt(0), m_words), QString());
    const auto kept = history.reports();
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().started, runAt(0).evidence.run.started);
    QCOMPARE(kept.front().status, runAt(0).verdict.status);
    QVERIFY(report::readReportFile(kept.front().path).hasValue());
    QCOMPARE(history.clear(), QString());
    QVERIFY(history.reports().empty());
}

void HistoryTest::keepsTheNewest_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("all-within-the-limits")
        << 5 << qint64(1 << 20)
        << QStringList{QStringLiteral("0003"), QStringLiteral("0002"), QStringLiteral("0001")};
    QTest::newRow("too-many") << 2 << qint64(1 << 20)
                              << QStringList{QStringLiteral("0003"), QStringLiteral("0002")};
    QTest::newRow("too-large-keeps-the-newest") << 5 << qint64(1) << QStringList{QStringLiteral("0003")};
}

void HistoryTest::keepsTheNewest()
{
    QFETCH(int, runs);
    QFETCH(qint64, bytes);
    QFETCH(QStringList, left);
    QTemporaryDir folder;
    History history(folder.path(), {runs, bytes});
    for (const int minute : {2, 1, 3})
        QCOMPARE(history.keep(runAt(minute), m_words), QString());
    QCOMPARE(codes(history.reports()), left);
}

void HistoryTest::keepsNothing_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("hasFolder");
    QTest::addColumn<bool>("rehearsal");
    QTest::newRow("switched-off") << false << true << false;
    QTest::newRow("nowhere-to-keep-it") << true << false << false;
    QTest::newRow("a-rehearsal") << true << true << true;
}

void HistoryTest::keepsNothing()
{
    QFETCH(bool, enabled);
    QFETCH(bool, hasFolder);
    QFETCH(bool, rehearsal);
    QTemporaryDir folder;
    History history(hasFolder ? folder.path() : QString());
    history.setEnabled(enabled);
    report::Report run = runAt(0);
    run.evidence.run.rehearsal = rehearsal ? std::optional(QStringLiteral("open")) : std::nullopt;
    QCOMPARE(history.keep(run, m_words), QString());
    QVERIFY(history.reports().empty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void HistoryTest::saysWhyNot()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("taken"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    History history(file + QStringLiteral("/history"));
    QVERIFY(!history.keep(runAt(0), m_words).isEmpty());
    QVERIFY(history.reports().empty());
}

void HistoryTest::leavesForeignFilesAlone()
{
    QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("notes.json"));
    QVERIFY(QFile(own).open(QIODevice::WriteOnly));
    History history(folder.path(), {1, 1});
    QCOMPARE(history.keep(runAt(1), m_words), QString());
    QCOMPARE(history.keep(runAt(2), m_words), QString());
    QCOMPARE(history.reports().size(), std::size_t(1));
    QCOMPARE(history.clear(), QString());
    QVERIFY(QFile::exists(own));
}

void HistoryTest::isReadableByItsOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("there its folder's rights hold, which are the user's alone");
#endif
    QTemporaryDir folder;
    History history(folder.filePath(QStringLiteral("history")));
    QCOMPARE(history.keep(runAt(0), m_words), QString());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(history.reports().front().path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("history"))) & others, QFile::Permissions());
}

void HistoryTest::aRowTestedAgainIsTheSameRun()
{
    QTemporaryDir folder;
    History history(folder.path());
    report::Report run = runAt(1);
    run.verdict.status = verdict::Status::Limited;
    QCOMPARE(history.keep(runAt(0), m_words), QString());
    QCOMPARE(history.keep(run, m_words), QString());
    run.verdict.status = verdict::Status::Ok;
    QCOMPARE(history.keep(run, m_words), QString());
    QCOMPARE(codes(history.reports()), (QStringList{QStringLiteral("0001"), QStringLiteral("0000")}));
    QCOMPARE(history.reports().front().status, verdict::Status::Ok);
}

void HistoryTest::writesNoNamesWhenSwitchedOff()
{
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("recent.json"));
    RecentFiles files(list);
    files.setEnabled(false);
    files.add(
        {QStringLiteral("/cases/1.json"), QStringLiteral("CW"), QDateTime(), verdict::Status::Ok, false});
    QCOMPARE(files.reports().size(), std::size_t(1));
    QVERIFY(!QFile::exists(list));
}

void HistoryTest::remembersOpenedFiles()
{
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("recent.json"));
    RecentFiles files(list);
    for (int i = 0; i < RecentFiles::most + 2; ++i)
        files.add({QStringLiteral("/cases/%1.json").arg(i), QStringLiteral("CW"), QDateTime(),
                   verdict::Status::Ok, false});
    files.add(
        {QStringLiteral("/cases/5.json"), QStringLiteral("CW"), QDateTime(), verdict::Status::Ok, false});
    const RecentFiles again(list);
    QCOMPARE(again.reports().size(), std::size_t(RecentFiles::most));
    QCOMPARE(again.reports().front().path, QStringLiteral("/cases/5.json"));
    QCOMPARE(again.reports()[1].path, QStringLiteral("/cases/11.json"));
}

void HistoryTest::aDamagedListIsAnEmptyOne()
{
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("recent.json"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"path\": 3}, 7, {\"path\": \"/a.json\", \"status\": \"fine\"}");
    file.close();
    QVERIFY(RecentFiles(list).reports().empty());
}

CLEARWAY_TEST(HistoryTest)
#include "tst_history.moc"
