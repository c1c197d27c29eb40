// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The program as a person at a terminal meets it. script(1) plays the terminal; it is part of every Debian.
#include "cli/program.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

namespace {

/// The program with these arguments inside a terminal; its two outputs come as one.
QStringList inTerminal(const QString &line)
{
    return {u"-qefc"_s, QStringLiteral(CLEARWAY_CLI " ") + line, u"/dev/null"_s};
}

} // namespace

class TestTerminal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapeCodes_data();
    void escapeCodes();
    void progress_data();
    void progress();
    void unwritablePdfComesAsText();
    void interruptedRunLeavesAReport();
};

void TestTerminal::escapeCodes_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("colour-on-a-terminal") << u"env -u NO_COLOR"_s << true;
    QTest::newRow("no-color-is-respected") << u"env NO_COLOR=1"_s << false;
    QTest::newRow("empty-no-color-means-nothing") << u"env NO_COLOR="_s << true;
}

void TestTerminal::escapeCodes()
{
    QFETCH(QString, environment);
    QFETCH(bool, coloured);
    QStringList arguments = inTerminal(u"check --rehearse open --language en"_s);
    arguments[1].prepend(environment + u' ');
    const Ended seen = ended(u"script"_s, arguments);
    QVERIFY(seen.out.contains(u"Ready for your meeting"));
    QCOMPARE(seen.out.contains(u'\u001b'), coloured);
}

void TestTerminal::progress_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("shown");
    QTest::newRow("progress-on-a-terminal") << QString() << true;
    QTest::newRow("quiet-hides-it") << u"--quiet"_s << false;
    QTest::newRow("summary-line-hides-it") << u"--summary-line"_s << false;
}

void TestTerminal::progress()
{
    QFETCH(QString, options);
    QFETCH(bool, shown);
    const Ended seen = ended(u"script"_s, inTerminal(u"check --rehearse open --language en "_s + options));
    QCOMPARE(seen.out.contains(u" so far · "), shown);
}

void TestTerminal::unwritablePdfComesAsText()
{
    const Ended seen
        = ended(u"script"_s, inTerminal(u"check --rehearse open --language en --report /nowhere/r.pdf"_s));
    QCOMPARE(seen.code, 74);
    QVERIFY(seen.out.contains(u"Ready for your meeting"));
    QVERIFY(!seen.out.contains(u"%PDF"));
}

void TestTerminal::interruptedRunLeavesAReport()
{
    const QTemporaryDir folder;
    QProcess terminal;
    terminal.start(u"script"_s,
                   inTerminal(u"check --rehearse all-dropped --report "_s + folder.filePath(u"r.json"_s)));
    QVERIFY(terminal.waitForReadyRead()); // the first progress: the run is under way
    terminal.write("\x03");
    QVERIFY(terminal.waitForFinished(-1));
    QCOMPARE(terminal.exitCode(), 130);
    QFile report(folder.filePath(u"r.json"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(report.readAll()).object();
    QCOMPARE(json[u"run"][u"complete"], QJsonValue(false));
}

CLEARWAY_TEST(TestTerminal)
#include "tst_terminal.moc"
