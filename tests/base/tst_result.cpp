// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "support/testprogram.h"

#include <QTest>

#include <memory>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorAsText_data();
    void errorAsText();
    void holdsAValue();
    void holdsAnError();
    void valueAndErrorStayApart();
    void movesWhatCannotBeCopied();
};

void TestResult::errorAsText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << u"c.json"_s << u"$.id"_s << u"7"_s
                           << u"c.json: $.id: expected a word, found 7"_s;
    QTest::newRow("in-memory") << QString() << u"$.id"_s << u"7"_s << u"$.id: expected a word, found 7"_s;
    QTest::newRow("file-as-a-whole") << u"c.json"_s << QString() << u"7"_s
                                     << u"c.json: expected a word, found 7"_s;
    QTest::newRow("nothing-found") << u"c.json"_s << u"$.id"_s << QString()
                                   << u"c.json: $.id: expected a word"_s;
}

void TestResult::errorAsText()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QString, found);
    QFETCH(QString, text);
    QCOMPARE((InputError{file, place, u"a word"_s, found}.text()), text);
}

void TestResult::holdsAValue()
{
    const Result<int> result = 7;
    QVERIFY(result);
    QVERIFY(result.hasValue());
    QCOMPARE(*result, 7);
    QCOMPARE(result.value(), 7);
}

void TestResult::holdsAnError()
{
    const Result<int> result = InputError{u"f"_s, {}, u"x"_s, {}};
    QVERIFY(!result);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error(), (InputError{u"f"_s, {}, u"x"_s, {}}));
}

void TestResult::valueAndErrorStayApart()
{
    struct Error {
        QString text;
    };
    const Result<QString, Error> value = u"a"_s;
    const Result<QString, Error> error = Error{u"a"_s};
    QVERIFY(value);
    QVERIFY(!error);
}

void TestResult::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

CLEARWAY_TEST(TestResult)
#include "tst_result.moc"
