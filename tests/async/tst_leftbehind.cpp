// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/leftbehind.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_LeftBehind final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramEndsWithoutIt_data();
    void aProgramEndsWithoutIt();
    void whatItOwnsGoesWithIt();
};

void tst_LeftBehind::aProgramEndsWithoutIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<QByteArray>>("said");
#ifdef Q_OS_WIN // where a process ends at once in any case
    QTest::newRow("nothing-left") << QStringList() << QList<QByteArray>{"42"};
#else
    QTest::newRow("nothing-left") << QStringList() << QList<QByteArray>{"42", "taken down"};
#endif
    QTest::newRow("takes-nothing-down-under-it") << QStringList(u"leave"_s) << QList<QByteArray>{"42"};
}

void tst_LeftBehind::aProgramEndsWithoutIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QList<QByteArray>, said);
    QProcess program;
    program.start(u"" LEAVING_PROGRAM ""_s, arguments);
    QVERIFY2(program.waitForFinished(), "the program waits for what never ends");
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput().replace('\r', "").trimmed().split('\n'), said);
}

void tst_LeftBehind::whatItOwnsGoesWithIt()
{
    auto owned = std::make_shared<int>(7);
    const std::weak_ptr<int> seen = owned;
    const auto result = async::resultLeftBehind([owned = std::move(owned)] { return *owned + 1; });
    QCOMPARE(result.get(), 8);
    QTRY_VERIFY(seen.expired());
}

CLEARWAY_TEST(tst_LeftBehind)

#include "tst_leftbehind.moc"
