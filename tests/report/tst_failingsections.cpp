// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Goal G8: a section that fails is named in the report; the report comes out all the same.
#include "report/jsonreport.h"
#include "report/rendering.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

/// Cannot say one thing.
class Stumbling : public tests::CodePhrases {
public:
    explicit Stumbling(const QString &over) : m_over(over) { }
    QString findingRemedy(const verdict::Finding &finding) const override
    {
        stumble(u"remedy"_s);
        return CodePhrases::findingRemedy(finding);
    }
    QString reason(const verdict::Reason &reason) const override
    {
        stumble(u"reason"_s);
        return CodePhrases::reason(reason);
    }
    QString observationTitle(const evidence::Observation &row,
                             const evidence::Observation *before) const override
    {
        stumble(u"observation"_s);
        return CodePhrases::observationTitle(row, before);
    }
    QString headline(const report::Report &report) const override
    {
        stumble(u"headline"_s);
        return CodePhrases::headline(report);
    }

private:
    void stumble(const QString &here) const
    {
        if (here == m_over)
            throw std::runtime_error("stumbled");
    }
    QString m_over;
};

} // namespace

class TestFailingSections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentComesOut_data();
    void documentComesOut();
    void jsonSaysWhichSection_data();
    void jsonSaysWhichSection();
    void writesNothingOdd_data();
    void writesNothingOdd();
    void aPipeStaysAPipe();
};

void TestFailingSections::documentComesOut_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<report::ReportFormat>("format");
    QTest::addColumn<bool>(
        "told"); // where it can be read: a PDF's text is encoded, lines and figures have no journal
    using enum report::ReportFormat;
    for (const auto format : {Html, Markdown})
        QTest::addRow("appendix-%s", report::name(format).data()) << u"observation"_s << format << true;
    for (const char *over : {"remedy", "reason", "headline"}) {
        for (const auto format : {Json, Html, Markdown, Text, Mail})
            QTest::addRow("%s-%s", over, report::name(format).data())
                << QString::fromLatin1(over) << format << true;
        for (const auto format : {Pdf, Metrics})
            QTest::addRow("%s-%s", over, report::name(format).data())
                << QString::fromLatin1(over) << format << false;
    }
    QTest::newRow("event-of-a-row") << u"reason"_s << Events << true;
    QTest::newRow("event-of-the-run") << u"headline"_s << Events << true;
}

void TestFailingSections::documentComesOut()
{
    QFETCH(QString, over);
    QFETCH(report::ReportFormat, format);
    const auto document = report::rendered(tests::wholeReport(), format, Stumbling(over));
    QVERIFY2(document.hasValue(), qPrintable(document.hasValue() ? QString() : document.error()));
    QVERIFY(!document->isEmpty());
    QTEST(document->contains("stumbled"), "told");
}

void TestFailingSections::jsonSaysWhichSection_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<QString>("entry");
    QTest::newRow("findings") << u"remedy"_s << u"findings: stumbled"_s;
    QTest::newRow("matrix") << u"reason"_s << u"matrix: stumbled"_s;
    QTest::newRow("verdict") << u"headline"_s << u"headline: stumbled"_s;
}

void TestFailingSections::jsonSaysWhichSection()
{
    QFETCH(QString, over);
    QFETCH(QString, entry);
    const auto document = report::rendered(tests::wholeReport(), report::ReportFormat::Json, Stumbling(over));
    const QJsonObject json = QJsonDocument::fromJson(*document).object();
    QVERIFY(json[u"journal"].toVariant().toStringList().contains(entry));
    QVERIFY(report::readReport(*document, u"r.json"_s).hasValue());
}

void TestFailingSections::writesNothingOdd_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("folder-that-vanished") << u"FOLDER/gone/r.json"_s;
    QTest::newRow("folder-in-place-of-the-file") << u"FOLDER"_s;
    QTest::newRow("device-in-place-of-the-file") << u"/dev/full"_s;
    QTest::newRow("name-too-long") << u"FOLDER/"_s + QString(300, u'a');
}

void TestFailingSections::writesNothingOdd()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    file.replace(u"FOLDER"_s, folder.path());
    QVERIFY(!report::writeFile(file, "x").isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

/// Opening one to write waits for a reader; replacing it would cut off whoever made it.
void TestFailingSections::aPipeStaysAPipe()
{
#ifndef Q_OS_UNIX
    QSKIP("has no pipes among its files");
#else
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"r.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(report::writeFile(pipe, "x"), u"not a regular file"_s);
    QVERIFY(QFileInfo(pipe).exists() && !QFileInfo(pipe).isFile());
#endif
}

CLEARWAY_TEST(TestFailingSections)
#include "tst_failingsections.moc"
