// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Two checkups held against each other by the program itself.
#include "cli/program.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class TestCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ends_data();
    void ends();
    void putsTheBestNewsFirst();
    void csvHasALinePerChange();

private:
    [[nodiscard]] Ended run(QString line) const
    {
        return clearwayCli(line.replace(u"FOLDER"_s, m_folder.path()).split(u' ', Qt::SkipEmptyParts));
    }
    QTemporaryDir m_folder;
};

void TestCompare::initTestCase()
{
    QCOMPARE(run(u"check --rehearse udp-blocked --quiet --report FOLDER/before.json"_s).code, 1);
    QCOMPARE(run(u"check --rehearse open --quiet --report FOLDER/after.json"_s).code, 0);
}

void TestCompare::ends_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<int>("code");
    QTest::newRow("same-report-twice") << u"FOLDER/before.json FOLDER/before.json"_s << 0;
    QTest::newRow("mended-in-between") << u"FOLDER/before.json FOLDER/after.json"_s << 1;
    QTest::newRow("broke-in-between") << u"FOLDER/after.json FOLDER/before.json"_s << 1;
    QTest::newRow("second-is-missing") << u"FOLDER/after.json FOLDER/none.json"_s << 65;
}

void TestCompare::ends()
{
    QFETCH(QString, files);
    QFETCH(int, code);
    QCOMPARE(run(u"compare "_s + files).code, code);
}

void TestCompare::putsTheBestNewsFirst()
{
    const Ended ended = run(u"compare FOLDER/before.json FOLDER/after.json --language en"_s);
    QVERIFY2(ended.out.startsWith(u"Better than before\n9 rows changed, 34 stayed the same."),
             qPrintable(ended.out));
    QVERIFY(ended.out.contains(u"\n  Overall: Works with limits → Works\n"));
    QVERIFY(ended.out.contains(u"\nUnchanged (34)\n"));
    QCOMPARE(ended.err, QString());
    const QJsonDocument json
        = QJsonDocument::fromJson(run(u"compare FOLDER/before.json FOLDER/after.json --json"_s).out.toUtf8());
    QCOMPARE(json.object()[u"verdict"].toString(), u"better"_s);
}

void TestCompare::csvHasALinePerChange()
{
    const Ended ended = run(u"compare FOLDER/before.json FOLDER/after.json --format csv --language en"_s);
    QVERIFY(ended.out.startsWith(u"change,kind,"));
    QCOMPARE(ended.out.count(u"\nbetter,row,udp/"), 9);
}

CLEARWAY_TEST(TestCompare)
#include "tst_compare.moc"
