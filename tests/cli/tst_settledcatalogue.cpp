// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whatever a verb does, it does by the catalogue that is set.
#include "cli/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class TestSettledCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { set(u"own.json"_s); }
    void counts_data();
    void counts();
    void unusableIsNoOther_data();
    void unusableIsNoOther();
    void theCommandLineCountsMore();
    void whatWasRefusedIsTold_data();
    void whatWasRefusedIsTold();
    void saysWhyAnotherIsNotUsed_data();
    void saysWhyAnotherIsNotUsed();

private:
    [[nodiscard]] Ended run(QString line) const
    {
        return clearwayCli((line.replace(u"FOLDER"_s, m_folder.path()) + u" --language en"_s).split(u' '));
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void set(const QString &catalogue) const
    {
        write(u"clearway/settings.json"_s,
              "{\"Catalogue\": \"" + m_folder.filePath(catalogue).toUtf8() + "\"}");
    }
    QTemporaryDir m_folder;
};

void TestSettledCatalogue::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"clearway"_s));
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    QFile shipped(u"" CLEARWAY_SOURCE_DIR "/resources/catalogue/goto-v10.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray text = shipped.readAll();
    write(u"shipped.json"_s, text);
    write(u"own.json"_s, QByteArray(text).replace("\"version\": \"2026-11\"", "\"version\": \"2030-1\""));
    write(u"list.txt"_s, "*.goto.com\n");
    QCOMPARE(run(u"check --rehearse open --quiet --report FOLDER/report.json"_s).code, 0);
}

void TestSettledCatalogue::counts_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("catalogue-show") << u"catalogue show --json"_s;
    QTest::newRow("catalogue-allowlist") << u"catalogue allowlist --for nftables"_s;
    QTest::newRow("catalogue-audit") << u"catalogue audit FOLDER/list.txt"_s;
    QTest::newRow("judge") << u"judge FOLDER/report.json"_s;
}

void TestSettledCatalogue::counts()
{
    QFETCH(QString, line);
    const Ended ended = run(line);
    QVERIFY2(ended.out.contains(u"2030-1"_s), qPrintable(ended.out + ended.err));
}

void TestSettledCatalogue::unusableIsNoOther_data()
{
    counts_data();
    QTest::newRow("compare") << u"compare FOLDER/report.json FOLDER/report.json"_s;
}

void TestSettledCatalogue::unusableIsNoOther()
{
    QFETCH(QString, line);
    set(u"gone.json"_s);
    const Ended ended = run(line);
    QCOMPARE(ended.code, 65);
    QVERIFY2(ended.err.contains(u"gone.json: expected a file"_s), qPrintable(ended.err));
    QCOMPARE(ended.out, QString());
}

void TestSettledCatalogue::theCommandLineCountsMore()
{
    QVERIFY(run(u"catalogue show --json --catalogue FOLDER/shipped.json"_s).out.contains(u"2026-11"_s));
}

void TestSettledCatalogue::whatWasRefusedIsTold_data()
{
    unusableIsNoOther_data();
    QTest::newRow("fleet") << u"fleet summarize FOLDER"_s;
    QTest::newRow("client") << u"client --logs FOLDER"_s;
    QTest::newRow("rehearse") << u"rehearse --list"_s;
    QTest::newRow("catalogue-validate") << u"catalogue validate FOLDER/own.json"_s;
}

void TestSettledCatalogue::whatWasRefusedIsTold()
{
    QFETCH(QString, line);
    write(u"clearway/settings.json"_s, "{\"Langauge\": \"de\"}");
    const Ended ended = run(line);
    QVERIFY2(ended.err.contains(u"expected a known setting, perhaps Language, found Langauge"_s),
             qPrintable(ended.err));
}

void TestSettledCatalogue::saysWhyAnotherIsNotUsed_data()
{
    unusableIsNoOther_data();
    QTest::newRow("check") << u"check --rehearse open --quiet"_s;
}

void TestSettledCatalogue::saysWhyAnotherIsNotUsed()
{
    QFETCH(QString, line);
    QVERIFY(QFile::remove(m_folder.filePath(u"clearway/settings.json"_s)));
    const QString place = m_folder.filePath(u"data/clearway"_s);
    QVERIFY(QDir().mkpath(place)
            && QFile::copy(m_folder.filePath(u"own.json"_s), place + u"/catalogue.json"_s));
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    const Ended ended = run(line);
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(QDir(place).removeRecursively());
    const QString said = u"The catalogue %1/catalogue.json is not used: "_s.arg(place);
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
    QVERIFY2(!ended.out.contains(u"2030-1"_s), qPrintable(ended.out));
}

CLEARWAY_TEST(TestSettledCatalogue)
#include "tst_settledcatalogue.moc"
