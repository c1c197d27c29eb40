// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Counting a folder's reports: how it ends where there is something to count, and where there is nothing.
#include "cli/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class TestFleet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ends_data();
    void ends();
    void nothingToCountIsTold_data();
    void nothingToCountIsTold();

private:
    /// A folder below, and options.
    [[nodiscard]] Ended summarized(const QString &line) const
    {
        return clearwayCli((u"fleet summarize --language en "_s + m_folder.filePath(line)).split(u' '));
    }
    QTemporaryDir m_folder;
};

void TestFleet::initTestCase()
{
    const QDir root(m_folder.path());
    for (const QString &folder : {u"empty"_s, u"texts"_s, u"rehearsals"_s, u"damaged"_s, u"runs"_s})
        QVERIFY(root.mkdir(folder));
    const QString rehearsal = root.filePath(u"rehearsals/r.json"_s);
    const QStringList check{u"check"_s,    u"--rehearse"_s, u"open"_s,     u"--quiet"_s,
                            u"--report"_s, rehearsal,       u"--report"_s, root.filePath(u"texts/r.txt"_s)};
    QCOMPARE(clearwayCli(check).code, 0);
    QFile source(rehearsal);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray json = source.readAll();
    QFile damaged(root.filePath(u"damaged/r.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(json.left(json.size() / 2)) > 0);
    QFile run(root.filePath(u"runs/r.json"_s));
    json.replace("\"rehearsal\": \"open\"", "\"rehearsal\": null");
    QVERIFY(run.open(QIODevice::WriteOnly) && run.write(json) > 0);
}

void TestFleet::ends_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::newRow("runs") << u"runs"_s << 0 << u"Runs: 1\n"_s;
    QTest::newRow("runs-as-json") << u"runs --json"_s << 0 << u"\"files\": 1"_s;
    QTest::newRow("nothing") << u"empty"_s << 65 << u"Runs: 0\nFiles read: 0\n"_s;
    QTest::newRow("no-form-that-counts") << u"texts"_s << 65 << u"Runs: 0\nFiles read: 0\n"_s;
    QTest::newRow("rehearsals") << u"rehearsals"_s << 65 << u"Left out: 1 rehearsals"_s;
    QTest::newRow("damaged") << u"damaged"_s << 65 << u"Damaged, not counted: 1\n"_s;
    QTest::newRow("nothing-as-json") << u"empty --json"_s << 65 << u"\"files\": 0"_s;
    QTest::newRow("nothing-as-metrics") << u"empty --prom"_s << 65 << QString();
}

void TestFleet::ends()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, out);
    const Ended ended = summarized(line);
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.out.contains(out), qPrintable(ended.out));
}

void TestFleet::nothingToCountIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("as-text") << u"empty"_s;
    QTest::newRow("as-json") << u"empty --json"_s;
    QTest::newRow("as-a-table") << u"rehearsals --csv"_s;
}

void TestFleet::nothingToCountIsTold()
{
    QFETCH(QString, line);
    const QString folder = m_folder.filePath(line.section(u' ', 0, 0));
    QCOMPARE(summarized(line).err,
             u"No run was found in %1. Counted are reports (.json) and events (.ndjson, .jsonl) of checks; "
             "rehearsals are not.\n"_s.arg(folder));
}

CLEARWAY_TEST(TestFleet)
#include "tst_fleet.moc"
