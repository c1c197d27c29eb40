// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/csv.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void rows();
};

void TestCsv::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Kiel"_s << u"Kiel"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("beyond-ascii") << u"Köln"_s << u"Köln"_s;
    QTest::newRow("comma") << u"Kiel, Hafen"_s << u"\"Kiel, Hafen\""_s;
    QTest::newRow("quote") << u"the \"Hafen\""_s << u"\"the \"\"Hafen\"\"\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula-with-a-comma") << u"@SUM(1,2)"_s << u"\"'@SUM(1,2)\""_s;
    QTest::newRow("wide-formula") << u"\uff1d1"_s << u"'\uff1d1"_s;
    QTest::newRow("number-below-zero") << u"-1"_s << u"'-1"_s;
    QTest::newRow("escape-sequence") << u"\x1b[31mred"_s << u"\\u{1b}[31mred"_s;
    QTest::newRow("line-break") << u"a\nb\r"_s << u"a\\u{a}b\\u{d}"_s;
    QTest::newRow("tab-before-a-formula") << u"\t=1"_s << u"\\u{9}=1"_s;
    QTest::newRow("turned-around") << u"\u202elieK"_s << u"\\u{202e}lieK"_s;
    QTest::newRow("of-no-width") << u"Ki\u200bel"_s << u"Ki\\u{200b}el"_s;
}

void TestCsv::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvRow({text}), cell + u'\n');
}

void TestCsv::rows()
{
    QCOMPARE(csvRow({u"a"_s, {}, u"b,c"_s}), u"a,,\"b,c\"\n"_s);
}

CLEARWAY_TEST(TestCsv)
#include "tst_csv.moc"
