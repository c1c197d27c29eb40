// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The published JSON Schema, held against reports by a validator that is not ours (Debian's
// python3-jsonschema).
#include "report/jsonreport.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

const QString schemaFile = QStringLiteral(CLEARWAY_SOURCE_DIR "/resources/schema/report-1.schema.json");

/// What the validator says; empty when the report is valid.
QString complaints(const QByteArray &report)
{
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(
        u"/usr/bin/python3"_s,
        {u"-W"_s, u"ignore"_s, QStringLiteral(CLEARWAY_SOURCE_DIR "/tests/report/validate.py"), schemaFile});
    validator.write(report);
    validator.closeWriteChannel();
    if (!validator.waitForFinished(-1))
        return u"the validator did not finish: "_s + validator.errorString();
    return QString::fromUtf8(validator.readAll()).trimmed();
}

QByteArray wholeJson()
{
    return report::toJson(tests::wholeReport(), tests::CodePhrases());
}

template<class E> void enumRow(const char *definition)
{
    QStringList words;
    for (int i = 0; i < base::enumCount<E>; ++i)
        words << name(E(i));
    QTest::newRow(definition) << words;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsWritten_data();
    void acceptsWhatIsWritten();
    void refuses_data();
    void refuses();
    void enumsAreThoseOfTheProgram_data();
    void enumsAreThoseOfTheProgram();
};

void TestSchema::acceptsWhatIsWritten_data()
{
    QTest::addColumn<report::Report>("report");
    const report::Report whole = tests::wholeReport();
    QTest::newRow("something-of-everything") << whole;
    report::Report stopped = whole;
    stopped.evidence.run.complete = false;
    stopped.evidence.run.rehearsal.reset();
    stopped.verdictTime.reset();
    stopped.verdict.bestMode.reset();
    stopped.verdict.race.clear();
    stopped.verdict.findings.clear();
    stopped.evidence.observations.clear();
    QTest::newRow("stopped-before-anything-was-seen") << stopped;
    report::Report kinds = whole;
    kinds.evidence.observations.clear();
    for (const auto &[fact, observation] : tests::observationKinds())
        kinds.evidence.observations.push_back(observation);
    QTest::newRow("every-kind-of-observation") << kinds;
}

void TestSchema::acceptsWhatIsWritten()
{
    QFETCH(report::Report, report);
    QCOMPARE(complaints(report::toJson(report, tests::CodePhrases())), QString());
}

void TestSchema::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *fact, const char *before, const char *after, const char *place) {
        QTest::newRow(fact) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place);
    };
    row("status-outside-the-contract", "\"status\": \"not_needed\"", "\"status\": \"green\"",
        "$.matrix[4].status");
    row("other-schema", "clearway-report/1", "clearway-report/2", "$.schema");
    row("missing-verdict", "\"verdict\":", "\"judgement\":", "$: 'verdict' is a required property");
    row("local-time", "31.250Z", "31.250+01:00", "$.run.started");
    row("number-as-text", "\"verdict_ms\": 210.25", "\"verdict_ms\": \"210.25\"", "$.run.verdict_ms");
    row("negative-duration", "\"verdict_ms\": 210.25", "\"verdict_ms\": -1", "$.run.verdict_ms");
    row("unknown-fixer", "network-team", "somebody", "$.findings[0].fixer");
    row("port-too-large", "\"port\": 8200", "\"port\": 82000", "$.observations[1].port");
    row("failed-without-a-failure", "\"outcome\": \"ok\"", "\"outcome\": \"failed\"",
        "$.observations[0].failure");
    row("success-without-its-measurement", "\"question\":", "\"asked\":", "$.observations[0]");
    row("cell-without-evidence", "\"evidence\": [\n                1\n            ]", "\"evidence\": []",
        "$.matrix[0].evidence");
    row("proxy-path-without-proxy", "proxy:proxy.test:8080", "proxy:", "$.observations[3].path");
}

void TestSchema::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray json = wholeJson();
    const qsizetype observations = json.indexOf("\"observations\"");
    const qsizetype inObservations = json.indexOf(before, observations);
    const qsizetype at = place.contains(u"observations") ? inObservations : json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);
    const QString said = complaints(json);
    QVERIFY2(said.startsWith(place), qPrintable(said));
}

void TestSchema::enumsAreThoseOfTheProgram_data()
{
    QTest::addColumn<QStringList>("words");
    enumRow<verdict::Status>("status");
    enumRow<verdict::Confidence>("confidence");
    enumRow<verdict::Fixer>("fixer");
    enumRow<verdict::Headline>("headline");
    enumRow<verdict::FindingCode>("findingCode");
    enumRow<verdict::ReasonCode>("reasonCode");
    enumRow<catalogue::ModeId>("mode");
    enumRow<catalogue::Product>("product");
    enumRow<evidence::Outcome>("outcome");
    enumRow<evidence::DnsType>("dnsType");
    enumRow<evidence::ProxyOrigin>("proxyOrigin");
    enumRow<evidence::ProxyMode>("proxyMode");
    enumRow<base::Operation>("operation");
    enumRow<base::FailureCode>("failureCode");
    enumRow<evidence::RemovedKind>("removedKind");
    enumRow<evidence::ClientTopic>("clientTopic");
}

void TestSchema::enumsAreThoseOfTheProgram()
{
    QFETCH(QStringList, words);
    QFile file(schemaFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject definitions = QJsonDocument::fromJson(file.readAll()).object()[u"$defs"].toObject();
    const QString definition = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(definitions[definition][u"enum"].toVariant().toStringList(), words);
}

CLEARWAY_TEST(TestSchema)
#include "tst_schema.moc"
