// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What each format says of some scenarios, as a person would read it. CLEARWAY_REGENERATE=1 writes the files
// in goldens/ anew and fails all the same: read every line of the difference before committing it.
#include "catalogue/cataloguefile.h"
#include "evidence/evidencejson.h"
#include "report/pageone.h"
#include "report/rendering.h"
#include "support/testprogram.h"
#include "text/wording.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CLEARWAY_SOURCE_DIR "/tests/documents/goldens/");

report::Report scenario(const QString &name)
{
    const QString file = QStringLiteral(CLEARWAY_SOURCE_DIR "/tests/scenarios/%1/evidence.json").arg(name);
    const auto bytes = base::readInputFile(file);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    const auto evidence = evidence::readEvidence(base::JsonCursor(json, file));
    return evidence ? report::makeReport(*evidence, catalogue::builtInCatalogue()) : report::Report();
}

/// One in which everything went wrong that goes wrong in any of `names`, all of `times`.
report::Report allOf(const QStringList &names, int times = 1)
{
    report::Report all = scenario(names.front());
    all.verdict.findings.clear();
    for (int i = 0; i < times; ++i)
        for (const QString &name : names)
            for (verdict::Finding finding : scenario(name).verdict.findings) {
                all.verdict.findings.push_back(finding);
                for (verdict::ModeVerdict &mode : all.verdict.modes)
                    mode.reasons.push_back(finding.code);
            }
    return all;
}

const QStringList troubles{u"udp-one-network-rejected"_s, u"pac-bad-rule"_s,           u"inspected-trusted"_s,
                           u"proxy-conflict"_s,           u"proxy-stored-stale"_s,     u"dns-rewritten"_s,
                           u"vpn-full-tunnel"_s,          u"transparent-proxy-auth"_s, u"clock-ahead"_s,
                           u"inspection-by-stranger"_s,   u"tcp-part-rejected"_s,      u"gateway-down"_s};

/// The pages as poppler reads them.
QByteArray pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished(-1) ? reader.readAllStandardOutput() : reader.errorString().toUtf8();
}

/// Without its attachments, whose content other goldens hold; with line ends that the tree keeps.
QByteArray firstPartOf(const QByteArray &mail)
{
    return mail.left(mail.indexOf("Content-Type: application/pdf")).replace("\r\n", "\n");
}

QByteArray readable(report::ReportFormat format, const QByteArray &document)
{
    if (format == report::ReportFormat::Pdf)
        return pagesOf(document);
    return format == report::ReportFormat::Mail ? firstPartOf(document) : document;
}

QByteArray kept(const QString &file)
{
    QFile golden(folder + file);
    return golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
}

void regenerate(const QString &file, const QByteArray &text)
{
    if (qEnvironmentVariableIntValue("CLEARWAY_REGENERATE") != 0)
        qInfo("%s: %s", qPrintable(file), qPrintable(report::writeFile(folder + file, text)));
}

} // namespace

class TestGoldens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void firstPageSaysWhatToChange_data();
    void firstPageSaysWhatToChange();
    void markdownCountsWhatItLeavesOut_data();
    void markdownCountsWhatItLeavesOut();
    void pdfIsWhole();
    void pdfHasTwoPagesInFront_data();
    void pdfHasTwoPagesInFront();
};

void TestGoldens::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<report::ReportFormat>("format");
    const std::pair<const char *, text::Language> stories[] = {{"udp-rejected", text::Language::En},
                                                               {"pac-bad-rule", text::Language::De},
                                                               {"inspected-trusted", text::Language::En}};
    for (const auto &[name, language] : stories)
        for (int i = 0; i < base::enumCount<report::ReportFormat>; ++i)
            if (const auto format = report::ReportFormat(i); format != report::ReportFormat::Json)
                QTest::addRow("%s-%s", name, report::name(format).data())
                    << QString::fromLatin1(name) << language << format;
}

void TestGoldens::reads()
{
    QFETCH(QString, name);
    QFETCH(text::Language, language);
    QFETCH(report::ReportFormat, format);
    const auto document = report::rendered(scenario(name), format, text::Wording(language));
    QVERIFY(document.hasValue());
    const QString file = name + u'.' + report::name(format) + u".golden"_s;
    const QByteArray actual = readable(format, *document);
    const QByteArray expected = kept(file);
    if (actual != expected)
        regenerate(file, actual);
    QCOMPARE(QString::fromUtf8(actual).split(u'\n'), QString::fromUtf8(expected).split(u'\n'));
}

void TestGoldens::firstPageSaysWhatToChange_data()
{
    QTest::addColumn<report::ReportFormat>("format");
    for (auto format : {report::ReportFormat::Text, report::ReportFormat::Markdown,
                        report::ReportFormat::Html, report::ReportFormat::Pdf, report::ReportFormat::Mail})
        QTest::newRow(report::name(format).data()) << format;
}

/// The first 1,500 characters that a reader sees: the verdict, the cause, who, and the networks to allow.
void TestGoldens::firstPageSaysWhatToChange()
{
    QFETCH(report::ReportFormat, format);
    const auto document
        = report::rendered(scenario(u"udp-rejected"_s), format, text::Wording(text::Language::En));
    QString text = QString::fromUtf8(readable(format, *document));
    text.replace(u"=\n"_s, QString());
    text.remove(QRegularExpression(u"(?s)<head>.*</head>|<svg.*?</svg>|<[^>]*>"_s));
    text = text.simplified().left(1500);
    for (const QString &said : {u"Works with limits"_s, u"networks is blocked"_s, u"Network team"_s,
                                u"Allow outgoing UDP 1853 and 8200"_s, u"173.199.0.0/18"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u" is not in: "_s + text));
}

void TestGoldens::markdownCountsWhatItLeavesOut_data()
{
    QTest::addColumn<report::Report>("report");
    QTest::newRow("causes") << allOf(troubles);
    report::Report failing = scenario(u"udp-rejected"_s);
    for (int i = 0; i < 200; ++i)
        failing.evidence.journal << u"section %1: the disk is full"_s.arg(i);
    QTest::newRow("journal") << failing;
}

void TestGoldens::markdownCountsWhatItLeavesOut()
{
    QFETCH(report::Report, report);
    const text::Wording words(text::Language::En);
    const auto document = report::rendered(report, report::ReportFormat::Markdown, words);
    const QString text = QString::fromUtf8(*document);
    const report::PageOne page = report::pageOne(report, words);
    const auto shown = text.count(words.heading(report::Heading::WhatToDo, {}) + u": "_s)
        + text.count(u"the disk is full"_s);
    const auto counted = QRegularExpression(u"… and (\\d+) more"_s).match(text).captured(1).toInt();
    QVERIFY2(text.size() <= 4000, qPrintable(text));
    QCOMPARE(shown + counted, qsizetype(page.notProduced.size() + page.causes.size()));
}

void TestGoldens::pdfIsWhole()
{
    const QTemporaryDir work;
    const QString file = work.filePath(u"report.pdf"_s);
    const auto document = report::rendered(scenario(u"pac-bad-rule"_s), report::ReportFormat::Pdf,
                                           text::Wording(text::Language::De));
    QCOMPARE(report::writeFile(file, *document), QString());
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY(qpdf.waitForFinished(-1));
    QCOMPARE(qpdf.exitCode(), 0);
    QProcess info;
    info.start(u"pdfinfo"_s, {file});
    QVERIFY(info.waitForFinished(-1));
    const QString said = QString::fromUtf8(info.readAll()).simplified();
    QVERIFY2(said.contains(u"Tagged: yes"_s) && said.contains(u"JavaScript: no"_s), qPrintable(said));
    QVERIFY(document->contains("/Lang(de)"));
}

void TestGoldens::pdfHasTwoPagesInFront_data()
{
    QTest::addColumn<report::Report>("report");
    for (const QString &name : troubles)
        QTest::addRow("%s", qPrintable(name)) << scenario(name);
    QTest::newRow("five-scenarios-at-once") << allOf(troubles.mid(0, 5));
    QTest::newRow("all-scenarios-at-once") << allOf(troubles);
    QTest::newRow("all-scenarios-three-times") << allOf(troubles, 3);
    report::Report untested = scenario(u"stopped-early"_s);
    for (int i = 0; i < 60; ++i)
        untested.evidence.journal << u"section %1: the disk is full"_s.arg(i);
    QTest::newRow("a-long-journal") << untested;
}

/// Verdict, causes, modes, matrix, and what was not tested on two pages; nothing is lost of what has no place
/// there.
void TestGoldens::pdfHasTwoPagesInFront()
{
    QFETCH(report::Report, report);
    for (const auto language : {text::Language::En, text::Language::De}) {
        const text::Wording words(language);
        const auto heading = [&words](report::Heading one) { return words.heading(one, {}); };
        const auto document = report::rendered(report, report::ReportFormat::Pdf, words);
        const QStringList pages = QString::fromUtf8(pagesOf(*document)).split(u'\f');
        const QString front = (pages[0] + pages[1]).simplified(), whole = pages.join(u' ').simplified();
        QVERIFY2(front.contains(heading(report::Heading::NotAVerdict)), qPrintable(front));
        QVERIFY(front.contains(heading(report::Heading::Matrix)));
        const report::PageOne page = report::pageOne(report, words);
        const auto explained = QString(u' ' + heading(report::Heading::Why) + u' ');
        QVERIFY(whole.count(explained) >= qsizetype(page.causes.size() + page.notices.size()));
        for (const QString &line : page.notProduced + page.notTested)
            QVERIFY2(whole.contains(line.simplified().left(40)), qPrintable(line));
        for (const report::Cause &cause : page.causes)
            QVERIFY2(whole.contains(cause.title.simplified().left(40)), qPrintable(cause.title));
    }
}

CLEARWAY_TEST(TestGoldens)
#include "tst_goldens.moc"
