// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where a program with windows answers --help and the like.
#include "gui/programanswer.h"
#include "support/testprogram.h"

#include <QTest>

#include <memory>

using namespace clearway::gui;

namespace {

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

} // namespace

class tst_ProgramAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void redirectedStreamGetsIt();
};

void tst_ProgramAnswer::places_data()
{
    QTest::addColumn<bool>("leads");
    QTest::addColumn<bool>("isConsole");
    QTest::addColumn<bool>("console");
    QTest::newRow("file-or-pipe") << true << false << false;
    QTest::newRow("started-in-a-console") << false << false << true;
    QTest::newRow("console-handed-on") << true << true << true;
}

void tst_ProgramAnswer::places()
{
    QFETCH(bool, leads);
    QFETCH(bool, isConsole);
    QFETCH(bool, console);
    QCOMPARE(answerPlace(leads, isConsole) == AnswerPlace::Console, console);
}

void tst_ProgramAnswer::redirectedStreamGetsIt()
{
    const std::unique_ptr<std::FILE, Close> file(std::tmpfile());
    QVERIFY(file);
    answer(file.get(), QStringLiteral("clearway 1\n"));
    std::rewind(file.get());
    char text[32] = {};
    QCOMPARE(std::fread(text, 1, sizeof text - 1, file.get()), std::size_t(11));
    QCOMPARE(text, "clearway 1\n");
}

CLEARWAY_TEST(tst_ProgramAnswer)
#include "tst_programanswer.moc"
