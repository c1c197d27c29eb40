// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textlayout.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::report;
using namespace Qt::StringLiterals;

class TestTextLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wraps_data();
    void wraps();
    void hangs();
    void alignsColumns_data();
    void alignsColumns();
    void wideTextMovesOnlyItsNeighbour();
    void paintsAfterAligning();
};

void TestTextLayout::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short-text-stays") << u"one two"_s << QStringList{u"one two"_s};
    QTest::newRow("exactly-full-line") << u"one two three"_s << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("long-word-stays-whole")
        << u"a 173.199.0.0/18 b"_s << QStringList{u"a"_s, u"173.199.0.0/18"_s, u"b"_s};
    QTest::newRow("number-and-unit-stay-together") << u"loss 5 %, b"_s << QStringList{u"loss"_s, u"5 %, b"_s};
    QTest::newRow("number-and-word-may-part") << u"port 5 some"_s << QStringList{u"port 5"_s, u"some"_s};
    QTest::newRow("line-breaks-stay") << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("nothing-is-one-empty-line") << QString() << QStringList{QString()};
}

void TestTextLayout::wraps()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, 7), lines);
}

void TestTextLayout::hangs()
{
    QCOMPARE(hanging(u"- "_s, u"one two three"_s, 9), u"- one two\n  three\n"_s);
}

void TestTextLayout::alignsColumns_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QString>("row");
    QTest::newRow("second-column-starts-after-the-gap") << u"ab"_s << 0 << u"ab    x\n"_s;
    QTest::newRow("indent-counts-as-width") << u"ab"_s << 2 << u"  ab  x\n"_s;
    QTest::newRow("wide-text-keeps-one-space") << u"abcdefg"_s << 0 << u"abcdefg x\n"_s;
    QTest::newRow("wrapped-cell-leaves-no-trailing-space") << u"ab cd"_s << 0 << u"ab    x\ncd\n"_s;
}

void TestTextLayout::alignsColumns()
{
    QFETCH(QString, first);
    QFETCH(int, indent);
    QFETCH(QString, row);
    QCOMPARE(tableRow({{first, indent}, {u"x"_s}}, {4, 4}), row);
}

void TestTextLayout::wideTextMovesOnlyItsNeighbour()
{
    QCOMPARE(tableRow({{u"abcdefg"_s}, {u"x"_s}, {u"y"_s}}, {4, 4, 4}), u"abcdefg x   y\n"_s);
}

void TestTextLayout::paintsAfterAligning()
{
    const auto mark = [](const QString &text) { return u"<<"_s + text + u">>"_s; };
    QCOMPARE(tableRow({{u"ab"_s, 0, mark}, {u"x"_s}}, {4, 4}), u"<<ab>>    x\n"_s);
}

CLEARWAY_TEST(TestTextLayout)
#include "tst_textlayout.moc"
