// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whole checkups on rehearsal networks: where verdict and reports go, and what is left when they cannot.
#include "cli/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

namespace {

const QString open = u"check --rehearse open --language en "_s;

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exitCodes_data();
    void exitCodes();
    void printsTheVerdict();
    void printsOnlyTheReport_data();
    void printsOnlyTheReport();
    void quietPrintsNothing();
    void summaryLineIsTheLast();
    void summaryLineSaysWhatWentWrong();
    void writesEveryReport();
    void unwritableReportGoesToOutput_data();
    void unwritableReportGoesToOutput();
    void diskThatTakesNoneGivesItToOutput_data();
    void diskThatTakesNoneGivesItToOutput();
    void folderThatVanishesGivesItToOutput_data();
    void folderThatVanishesGivesItToOutput();
    void unwritableMapIsAnError();
    void existingFilesThatAreNoFilesStay();
    void fullOutputIsAnError();
    void readerOfAPipeMayLeave_data();
    void readerOfAPipeMayLeave();
    void watchingRepeatsWhatProgramsRead_data();
    void watchingRepeatsWhatProgramsRead();
    void reportValidates();
    void judgeFindsTheSame();
    void judgeListsDifferences();
    void judgeReadsWhatAShellHandsOver_data();
    void judgeReadsWhatAShellHandsOver();
    void judgeNamesStandardInput();
    void judgeWritesOtherFormats();
    void judgeNeedsLittleMemoryForTheLargest();
    void noDescriptorLeftGivesAReport_data();
    void noDescriptorLeftGivesAReport();
    void fewDescriptorsBeginNoCheck_data();
    void fewDescriptorsBeginNoCheck();

private:
    [[nodiscard]] Ended run(QString line) const
    {
        return clearwayCli(line.replace(u"FOLDER"_s, m_folder.path()).split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString content(const QString &file) const
    {
        QFile input(m_folder.filePath(file));
        return input.open(QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
    }

    QTemporaryDir m_folder;
};

void TestReports::initTestCase()
{
    const Ended ended = run(open + u"--quiet --report FOLDER/open.json"_s);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(QFile::link(u"/dev/full"_s, m_folder.filePath(u"full.json"_s)));
}

void TestReports::exitCodes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("works") << u"--rehearse open"_s << 0;
    QTest::newRow("works-with-limits") << u"--rehearse only-443"_s << 1;
    QTest::newRow("does-not-work") << u"--rehearse dns-failing"_s << 2;
    QTest::newRow("limits-fail-when-asked") << u"--rehearse only-443 --fail-on limited"_s << 1;
    QTest::newRow("limits-pass-when-asked") << u"--rehearse only-443 --fail-on unclear"_s << 0;
    QTest::newRow("failure-fails-when-asked") << u"--rehearse dns-failing --fail-on failed"_s << 1;
    QTest::newRow("success-never-fails") << u"--rehearse open --fail-on limited"_s << 0;
}

void TestReports::exitCodes()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QCOMPARE(run(u"check --quiet "_s + line).code, code);
}

void TestReports::printsTheVerdict()
{
    const Ended ended = run(open);
    QVERIFY2(ended.out.startsWith(u"Rehearsal “open”"), qPrintable(ended.out));
    QVERIFY(ended.out.contains(u"\nWorks: Ready for your meeting\n"));
    QVERIFY(!ended.out.contains(u'\u001b'));
    QCOMPARE(ended.err, QString());
}

void TestReports::printsOnlyTheReport_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("json") << u"--json"_s;
    QTest::newRow("report-to-output") << u"--report - --format json"_s;
}

void TestReports::printsOnlyTheReport()
{
    QFETCH(QString, options);
    const QJsonObject report = json(run(open + options).out);
    QCOMPARE(report[u"schema"].toString(), u"clearway-report/1"_s);
    QCOMPARE(report[u"run"][u"rehearsal"].toString(), u"open"_s);
    QCOMPARE(report[u"verdict"][u"status"].toString(), u"ok"_s);
}

void TestReports::quietPrintsNothing()
{
    const Ended ended = run(open + u"--quiet"_s);
    QCOMPARE(ended.out + ended.err, QString());
}

void TestReports::summaryLineIsTheLast()
{
    const Ended ended = run(open + u"--summary-line"_s);
    const QString last = ended.out.trimmed().section(u'\n', -1);
    QVERIFY2(last.startsWith(u"clearway status=ok best_mode=unrestricted code=CW-"), qPrintable(last));
    QCOMPARE(ended.err, QString());
}

void TestReports::summaryLineSaysWhatWentWrong()
{
    const Ended ended = run(open + u"--summary-line --catalogue /nowhere/c.json"_s);
    QCOMPARE(ended.out, u"clearway error=/nowhere/c.json: expected a file, found nothing at that path\n"_s);
    QCOMPARE(ended.err, QString());
    QCOMPARE(ended.code, 65);
}

void TestReports::writesEveryReport()
{
    const Ended ended = run(open + u"--report FOLDER/a.json --report FOLDER/a.txt"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(json(content(u"a.json"_s))[u"verdict"][u"status"].toString(), u"ok"_s);
    QCOMPARE(content(u"a.txt"_s), ended.out);
}

void TestReports::unwritableReportGoesToOutput_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("folder-that-does-not-exist") << u"/nowhere/r.json"_s;
    QTest::newRow("device-instead-of-a-file") << u"FOLDER/full.json"_s;
}

void TestReports::unwritableReportGoesToOutput()
{
    QFETCH(QString, file);
    const Ended ended = run(open + u"--report "_s + file);
    QCOMPARE(ended.code, 74);
    QVERIFY(!ended.err.isEmpty());
    QCOMPARE(json(ended.out)[u"verdict"][u"status"].toString(), u"ok"_s);
}

void TestReports::diskThatTakesNoneGivesItToOutput_data()
{
    QTest::addColumn<QString>("disk");
    QTest::addColumn<QString>("reason");
    QTest::newRow("full") << u"size=16k"_s << u"(No space left on device)"_s;
    QTest::newRow("read-only") << u"ro"_s << u"(Read-only file system)"_s;
}

void TestReports::diskThatTakesNoneGivesItToOutput()
{
    QFETCH(QString, disk);
    QFETCH(QString, reason);
    QVERIFY(QDir(m_folder.path()).mkpath(u"disk"_s));
    const QString folder = m_folder.filePath(u"disk"_s);
    const QString line
        = u"unshare --mount sh -c 'mount -t tmpfs -o %1 none %2 && exec \"$0\" check --rehearse open "
          "--report %2/r.json' \"$0\""_s;
    const Ended ended = shell(line.arg(disk, folder));
    QCOMPARE(ended.code, 74);
    QVERIFY2(ended.err.contains(reason), qPrintable(ended.err));
    QCOMPARE(json(ended.out)[u"verdict"][u"status"].toString(), u"ok"_s);
}

void TestReports::folderThatVanishesGivesItToOutput_data()
{
    QTest::addColumn<QString>("vanishing");
    QTest::newRow("where-the-report-goes") << u"reports"_s;
    QTest::newRow("where-the-run-keeps-its-journal-too") << u"."_s;
}

void TestReports::folderThatVanishesGivesItToOutput()
{
    QFETCH(QString, vanishing);
    const QTemporaryDir folder;
    QDir root(folder.path());
    QVERIFY(root.mkdir(u"reports"_s));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLEARWAY_STATE_FOLDER"_s, folder.filePath(u"runs"_s));
    program.setProcessEnvironment(environment);
    // The silence of UDP keeps this check going; its journal says when it has begun.
    program.start(QStringLiteral(CLEARWAY_CLI),
                  {u"check"_s, u"--rehearse"_s, u"udp-blocked"_s, u"--report"_s,
                   folder.filePath(u"reports/r.json"_s), u"--report"_s, m_folder.filePath(u"stays.json"_s)});
    while (QDir(folder.filePath(u"runs"_s)).entryList({u"*.ndjson"_s}).isEmpty()
           && program.state() != QProcess::NotRunning)
        (void)program.waitForFinished(1);
    QCOMPARE(program.state(), QProcess::Running);
    QVERIFY(QDir(folder.filePath(vanishing)).removeRecursively());
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitCode(), 74);
    QVERIFY(program.readAllStandardError().contains("reports/r.json"));
    const QString out = QString::fromUtf8(program.readAllStandardOutput());
    QCOMPARE(json(out)[u"verdict"][u"status"].toString(), u"limited"_s);
    QCOMPARE(out, content(u"stays.json"_s));
}

void TestReports::unwritableMapIsAnError()
{
    // What stands for what is lost with it: a script must hear of that even where nothing is printed.
    const Ended ended = run(open + u"--quiet --summary-line --redaction-map /nowhere/map.json"_s);
    QCOMPARE(ended.code, 74);
    QVERIFY2(ended.out.startsWith(u"clearway status=ok "), qPrintable(ended.out));
}

void TestReports::existingFilesThatAreNoFilesStay()
{
    QCOMPARE(run(open + u"--quiet --report FOLDER/full.json"_s).code, 74);
    QVERIFY(QFileInfo(u"/dev/full"_s).exists());
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
}

void TestReports::fullOutputIsAnError()
{
    const Ended ended = shell(u"$0 check --rehearse open --json > /dev/full"_s);
    QCOMPARE(ended.code, 74);
    QVERIFY(ended.err.contains(u"standard output could not be written"));
}

void TestReports::readerOfAPipeMayLeave_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("verdict") << u"check --rehearse udp-blocked"_s << 1;
    QTest::newRow("report") << u"check --rehearse udp-blocked --json"_s << 1;
    QTest::newRow("watching-ends") << u"check --rehearse udp-blocked --watch 86400"_s << 1;
    QTest::newRow("rules") << u"catalogue allowlist --for csv"_s << 0;
    QTest::newRow("help") << u"--help"_s << 0;
}

void TestReports::readerOfAPipeMayLeave()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    // A pipe whose only reader has gone before anything is written.
    const QString pipe = m_folder.filePath(u"pipe-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const Ended ended = shell(u"mkfifo %1 && exec 3<>%1 4>%1 3<&- && exec $0 %2 >&4"_s.arg(pipe, line));
    QCOMPARE(ended.err, QString());
    QCOMPARE(ended.code, code);
}

void TestReports::watchingRepeatsWhatProgramsRead_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("read");
    QTest::newRow("summary-line") << u"--summary-line"_s << u"grep -m 3 -c 'status=ok'"_s << u"3\n"_s;
    QTest::newRow("json") << u"--json --quiet"_s << u"grep -m 3 -c '\"schema\": \"clearway-report/1\"'"_s
                          << u"3\n"_s;
}

void TestReports::watchingRepeatsWhatProgramsRead()
{
    QFETCH(QString, options);
    QFETCH(QString, reader);
    const Ended ended = shell(u"$0 check --rehearse open --watch 1 %1 | %2"_s.arg(options, reader));
    QCOMPARE(ended.err, QString());
    QTEST(ended.out, "read");
}

void TestReports::reportValidates()
{
    const QString validator
        = QStringLiteral("/usr/bin/python3 -W ignore " CLEARWAY_SOURCE_DIR "/tests/report/validate.py ");
    const QString schema = QStringLiteral(CLEARWAY_SOURCE_DIR "/resources/schema/report-1.schema.json");
    const Ended validated = shell(validator + schema + u" < "_s + m_folder.filePath(u"open.json"_s));
    QCOMPARE(validated.out + validated.err, QString());
    QCOMPARE(validated.code, 0);
}

void TestReports::judgeFindsTheSame()
{
    const Ended ended = run(u"judge FOLDER/open.json --language en"_s);
    QVERIFY2(ended.out.endsWith(u"\nThe verdict, judged again, matches.\n"), qPrintable(ended.out));
    QCOMPARE(ended.err, QString());
    QCOMPARE(ended.code, 0);
}

void TestReports::judgeListsDifferences()
{
    QString text = content(u"open.json"_s);
    const qsizetype at = text.indexOf(u"\"status\": \"ok\"", text.indexOf(u"\"verdict\":"));
    text.replace(at, 14, u"\"status\": \"failed\""_s);
    QFile forged(m_folder.filePath(u"forged.json"_s));
    QVERIFY(forged.open(QIODevice::WriteOnly));
    forged.write(text.toUtf8());
    forged.close();
    const Ended ended = run(u"judge FOLDER/forged.json --language en"_s);
    QVERIFY2(ended.out.contains(u"\n  verdict: failed → ok\n"), qPrintable(ended.out));
    QCOMPARE(ended.code, 0);
}

void TestReports::judgeReadsWhatAShellHandsOver_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a-pipe") << u"cat REPORT | $0 judge -"_s;
    QTest::newRow("a-pipe-by-its-device") << u"cat REPORT | $0 judge /dev/stdin"_s;
    QTest::newRow("a-redirected-file") << u"$0 judge - < REPORT"_s;
    QTest::newRow("a-substituted-process") << u"cat REPORT | $0 judge /dev/fd/3 3<&0 < /dev/null"_s;
    QTest::newRow("a-catalogue") << u"$0 catalogue show --json | $0 catalogue validate -"_s;
    QTest::newRow("one-of-two-to-compare") << u"cat REPORT | $0 compare - REPORT"_s;
}

void TestReports::judgeReadsWhatAShellHandsOver()
{
    QFETCH(QString, line);
    const Ended ended = shell(line.replace(u"REPORT"_s, m_folder.filePath(u"open.json"_s)));
    QCOMPARE(ended.err, QString());
    QCOMPARE(ended.code, 0);
}

void TestReports::judgeNamesStandardInput()
{
    const Ended empty = shell(u"$0 judge - --language en < /dev/null"_s);
    QCOMPARE(
        empty.err,
        u"This report cannot be opened: standard input: expected JSON in UTF-8, found an empty file\n"_s);
    QCOMPARE(empty.code, 65);
    const Ended endless = shell(u"$0 judge - --language en < /dev/zero"_s);
    QVERIFY2(endless.err.contains(u"standard input: expected at most"), qPrintable(endless.err));
    QCOMPARE(endless.code, 65);
    QCOMPARE(shell(u"$0 compare - /dev/stdin < /dev/null"_s).code, 64);
    QVERIFY2(shell(u"$0 judge - < /"_s).err.contains(u"Is a directory"_s), "not taken for an empty file");
}

void TestReports::judgeWritesOtherFormats()
{
    const Ended ended = run(u"judge FOLDER/open.json --language en --report FOLDER/old.pdf"_s);
    QCOMPARE(ended.code, 0);
    QFile pdf(m_folder.filePath(u"old.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

/// Five megabytes and nearly as many values as a report may have; a person opens it because somebody sent it.
void TestReports::judgeNeedsLittleMemoryForTheLargest()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers reserve terabytes of address space");
#endif
    QJsonObject report = json(run(open + u"--quiet --json"_s).out);
    QJsonArray rows = report[u"observations"_s].toArray();
    const auto handshake = std::ranges::find_if(
        rows, [](const QJsonValue &row) { return row[u"operation"].toString() == "tls"_L1; });
    QVERIFY(handshake != rows.end());
    QJsonObject more = handshake->toObject();
    for (int id = 10'000; id < 11'000; ++id) {
        more[u"id"_s] = id;
        rows.append(more);
    }
    report[u"observations"_s] = rows;
    QFile large(m_folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.write(QJsonDocument(report).toJson(QJsonDocument::Compact)) > 4'000'000);
    large.close();
    const Ended ended
        = shell(u"ulimit -v 262144 && exec \"$0\" judge %1 --language en"_s.arg(large.fileName())); // KiB
    QVERIFY2(ended.out.contains(u"Ready for your meeting"), qPrintable(ended.err));
    QCOMPARE(ended.code, 0);
}

void TestReports::noDescriptorLeftGivesAReport_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {104, 120}) // enough to begin, not for all sockets at once
        QTest::addRow("of-%d", most) << most;
}

/// Each socket, pipe and file that is one too many fails; the report tells what was seen all the same.
void TestReports::noDescriptorLeftGivesAReport()
{
    QFETCH(int, most);
    const Ended ended = shell(
        u"ulimit -n %1 && exec \"$0\" check --rehearse pac-bad-rule --time-limit 2 --json"_s.arg(most));
    QVERIFY2(ended.code >= 0 && ended.code <= 3, qPrintable(ended.err));
    const QJsonObject report = json(ended.out);
    QCOMPARE(report[u"schema"_s].toString(), u"clearway-report/1"_s);
    QVERIFY(report[u"verdict"_s][u"status"].toString() != u"ok");
}

void TestReports::fewDescriptorsBeginNoCheck_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("message");
    QTest::newRow("too-few-for-qt") << 8 << u"clearway-cli: too few open files are allowed (ulimit -n)\n"_s;
    for (const int most : {20, 64})
        QTest::addRow("of-%d", most) << most << u"open files: expected at least 80 more (ulimit -n), found"_s;
}

void TestReports::fewDescriptorsBeginNoCheck()
{
    QFETCH(int, most);
    QFETCH(QString, message);
    const Ended ended = shell(u"ulimit -n %1 && exec \"$0\" check --rehearse open --json"_s.arg(most));
    QVERIFY2(ended.err.contains(message), qPrintable(ended.err));
    QCOMPARE(ended.out, QString());
    QCOMPARE(ended.code, 3);
}

CLEARWAY_TEST(TestReports)
#include "tst_reports.moc"
