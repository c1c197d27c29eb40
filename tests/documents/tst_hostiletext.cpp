// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Goal G10: no payload, wherever a peer may put it, is more than text in any document.
#include "documents/hostilereport.h"
#include "documents/payloads.h"
#include "report/comparison.h"
#include "report/rendering.h"
#include "report/samples.h"
#include "support/testprogram.h"
#include "text/wording.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

/// Where chromium's requests would arrive; foreigntext.py listens there. No port that the kernel gives away
/// to tests beside this one (net.ipv4.ip_local_port_range).
const QString listener = QStringLiteral("127.0.0.1:17318");

/// What foreigntext.py says about a folder of documents; empty when all is well.
QString complaints(const QString &kind, const QString &folder)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(
        u"/usr/bin/python3"_s,
        {QStringLiteral(CLEARWAY_SOURCE_DIR "/tests/documents/foreigntext.py"), kind, folder, listener});
    if (!python.waitForFinished(-1)) // ctest ends what takes too long
        return u"foreigntext.py did not finish: "_s + python.errorString();
    const QString said = QString::fromUtf8(python.readAll()).trimmed();
    return python.exitCode() == 0 || !said.isEmpty() ? said : u"foreigntext.py failed without a word"_s;
}

/// Acts on a terminal, or hides or turns text around.
bool isActive(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return c != u'\n'
        && (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph);
}

} // namespace

class TestHostileText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void payloadsAreManyAndInManyPlaces();
    void noActiveCharacter_data();
    void noActiveCharacter();
    void isOnlyText_data();
    void isOnlyText();

private:
    QTemporaryDir m_folder;
    int m_places = 0;
};

void TestHostileText::initTestCase()
{
    const tests::HostileReports hostile;
    m_places = hostile.places();
    const text::Wording words[2] = {text::Wording(text::Language::En), text::Wording(text::Language::De)};
    const report::Report harmless = tests::wholeReport();
    int number = 0;
    for (const tests::Payload &payload : tests::payloads) {
        const report::Report report = hostile.with(textOf(payload, listener));
        const text::Wording &wording = words[number++ % 2];
        const QString file = m_folder.filePath(QString::fromLatin1(payload.name));
        for (int i = 0; i < base::enumCount<report::ReportFormat>; ++i) {
            const auto format = report::ReportFormat(i);
            const auto document = report::rendered(report, format, wording);
            QVERIFY2(document.hasValue(), payload.name);
            QCOMPARE(report::writeFile(file + u'.' + name(format), *document), QString());
        }
        const auto compared = report::compare(harmless, report);
        QCOMPARE(report::writeFile(file + u".csv"_s, report::toCsv(compared, wording)), QString());
    }
}

void TestHostileText::payloadsAreManyAndInManyPlaces()
{
    QVERIFY(std::size(tests::payloads) >= 60);
    QVERIFY2(m_places >= 100, qPrintable(QString::number(m_places)));
}

void TestHostileText::noActiveCharacter_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"txt", "md", "json", "ndjson", "prom", "html", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestHostileText::noActiveCharacter()
{
    QFETCH(QString, ending);
    QStringList bad;
    for (const QString &file : QDir(m_folder.path()).entryList({u"*."_s + ending})) {
        QFile document(m_folder.filePath(file));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(document.readAll().replace("\r\n", "\n")); // RFC 4180 2
        if (std::ranges::any_of(text.toUcs4(), isActive))
            bad << file;
    }
    QCOMPARE(bad, QStringList());
}

void TestHostileText::isOnlyText_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("html-runs-and-fetches-nothing-in-a-browser") << u"html"_s;
    QTest::newRow("markdown-has-no-link-image-or-element") << u"md"_s;
    QTest::newRow("pdf-has-nothing-active") << u"pdf"_s;
    QTest::newRow("mail-has-its-own-headers-and-parts-only") << u"eml"_s;
    QTest::newRow("events-are-whole-lines") << u"ndjson"_s;
    QTest::newRow("metrics-are-whole-samples") << u"prom"_s;
    QTest::newRow("csv-has-no-formula") << u"csv"_s;
}

void TestHostileText::isOnlyText()
{
    QFETCH(QString, ending);
    QCOMPARE(complaints(ending, m_folder.path()), QString());
}

CLEARWAY_TEST(TestHostileText)
#include "tst_hostiletext.moc"
