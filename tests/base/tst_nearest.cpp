// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/nearest.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestNearest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distance_data();
    void distance();
    void nearestWord_data();
    void nearestWord();
    void nearbyWord_data();
    void nearbyWord();
};

void TestNearest::distance_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("edits");
    QTest::newRow("same-word") << u"meeting"_s << u"meeting"_s << 0;
    QTest::newRow("nothing-to-a-word") << QString() << u"abc"_s << 3;
    QTest::newRow("one-missing") << u"meting"_s << u"meeting"_s << 1;
    QTest::newRow("one-too-many") << u"meeeting"_s << u"meeting"_s << 1;
    QTest::newRow("one-wrong") << u"meetimg"_s << u"meeting"_s << 1;
    QTest::newRow("neighbours-swapped-count-once") << u"meetnig"_s << u"meeting"_s << 1;
    QTest::newRow("swap-at-the-start") << u"emeting"_s << u"meeting"_s << 1;
    QTest::newRow("nothing-in-common") << u"abc"_s << u"xyz"_s << 3;
}

void TestNearest::distance()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, edits);
    QCOMPARE(editDistance(a, b), edits);
    QCOMPARE(editDistance(b, a), edits);
}

void TestNearest::nearestWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("found");
    QTest::newRow("typing-error") << u"--prodcut"_s << u"--product"_s;
    QTest::newRow("beginning-of-a-word-wins") << u"--rep"_s << u"--report"_s;
    QTest::newRow("far-from-all-names-the-nearest") << u"--dsn"_s << u"--dns"_s;
    QTest::newRow("empty-word") << QString() << u"--dns"_s;
}

void TestNearest::nearestWord()
{
    QFETCH(QString, word);
    QFETCH(QString, found);
    QCOMPARE(nearest(word, {u"--product"_s, u"--report"_s, u"--dns"_s}), found);
}

void TestNearest::nearbyWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("found");
    QTest::newRow("typing-error") << u"--jsno"_s << u"--json"_s;
    QTest::newRow("beginning-of-a-word") << u"--su"_s << u"--summary-line"_s;
    QTest::newRow("another-word") << u"--version"_s << QString();
    QTest::newRow("another-short-word") << u"fr"_s << QString();
    QTest::newRow("one-letter-of-two") << u"dr"_s << u"de"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestNearest::nearbyWord()
{
    QFETCH(QString, word);
    QFETCH(QString, found);
    QCOMPARE(nearby(word, {u"--json"_s, u"--summary-line"_s, u"de"_s, u"en"_s}), found);
}

CLEARWAY_TEST(TestNearest)
#include "tst_nearest.moc"
