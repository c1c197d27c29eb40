// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/jsonreport.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

QByteArray wholeJson()
{
    return report::toJson(tests::wholeReport(), tests::CodePhrases());
}

/// The value at "findings/0/code".
QJsonValue at(const QByteArray &json, const QString &path)
{
    QJsonValue value = QJsonDocument::fromJson(json).object();
    for (const QString &step : path.split(u'/'))
        value = value.isArray() ? value[step.toInt()] : value[step];
    return value;
}

/// Names of everything in the text that acts on a terminal, a line break aside.
QStringList activeCharacters(const QString &text)
{
    QStringList found;
    for (QChar c : text)
        if (c != u'\n'
            && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                || c.category() == QChar::Separator_Line))
            found << QString::number(c.unicode(), 16);
    return found;
}

} // namespace

class TestJsonReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membersOfTheContract_data();
    void membersOfTheContract();
    void readsBackWhatItWrote();
    void unsetValuesAreNull_data();
    void unsetValuesAreNull();
    void hasNoActiveCharacters_data();
    void hasNoActiveCharacters();
    void endsInANewline();
};

void TestJsonReport::membersOfTheContract_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *fact, const char *path, const QJsonValue &value) {
        QTest::newRow(fact) << QString::fromLatin1(path) << value;
    };
    row("schema", "schema", u"clearway-report/1"_s);
    row("run-code", "run/code", u"CW-7F3K-2Q9M"_s);
    row("start-in-utc", "run/started", u"2026-11-20T14:02:31.250Z"_s);
    row("verdict-time", "run/verdict_ms", 210.25);
    row("rehearsal-is-named", "run/rehearsal", u"only-443"_s);
    row("system", "machine/os", u"Debian GNU/Linux 12 (x86_64)"_s);
    row("verdict-status", "verdict/status", u"limited"_s);
    row("best-mode", "verdict/best_mode", u"proxy-only"_s);
    row("headline-code", "verdict/headline", u"join_with_limits"_s);
    row("headline-sentence", "verdict/headline_text", u"<join_with_limits>"_s);
    row("mode-setup", "modes/0/setup_ms", 95.5);
    row("mode-reasons-are-finding-codes", "modes/1/reasons/0", u"udp-blocked"_s);
    row("cell-reason-code", "matrix/0/reason", u"handshake_completed"_s);
    row("cell-reason-arguments", "matrix/0/reason_arguments/1", u"95"_s);
    row("cell-reason-sentence", "matrix/0/reason_text", u"<handshake_completed goto.com>"_s);
    row("cell-evidence", "matrix/0/evidence/0", 1);
    row("finding-fixer", "findings/0/fixer", u"network-team"_s);
    row("finding-title", "findings/0/title", u"<title udp-blocked 173.199.0.0/18>"_s);
    row("finding-explanation", "findings/0/explanation", u"<explanation udp-blocked>"_s);
    row("finding-remedy", "findings/0/remedy", u"<remedy udp-blocked>"_s);
    row("race-winner", "race/0/winner/setup_ms", 95.5);
    row("race-attempt-failure", "race/0/attempts/1/failure_code", u"connection_refused"_s);
    row("observation", "observations/1/failure/code", u"connection_refused"_s);
    row("journal", "journal/0", u"routes: permission denied"_s);
}

void TestJsonReport::membersOfTheContract()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QCOMPARE(at(wholeJson(), path), value);
}

void TestJsonReport::readsBackWhatItWrote()
{
    const report::Report whole = tests::wholeReport();
    const auto opened = report::readReport(wholeJson(), u"r.json"_s);
    QVERIFY2(opened.hasValue(), qPrintable(opened.hasValue() ? QString() : opened.error().text()));
    QVERIFY(opened->evidence == whole.evidence);
    QCOMPARE(report::differences(opened->stored, whole.verdict), QStringList());
}

void TestJsonReport::unsetValuesAreNull_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"run/verdict_ms", "run/rehearsal", "verdict/best_mode", "modes/0/setup_ms",
                             "race/0/winner", "race/0/false_winner", "race/0/attempts/0/tcp_ms"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestJsonReport::unsetValuesAreNull()
{
    QFETCH(QString, path);
    report::Report report = tests::wholeReport();
    report.verdictTime.reset();
    report.evidence.run.rehearsal.reset();
    report.verdict.bestMode.reset();
    report.verdict.modes[0].setup.reset();
    report.verdict.race[0].winner.reset();
    report.verdict.race[0].attempts[0].tcp.reset();
    QCOMPARE(at(report::toJson(report, tests::CodePhrases()), path), QJsonValue(QJsonValue::Null));
}

void TestJsonReport::hasNoActiveCharacters_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("escape-sequence") << u"\u001b]52;c;AAAA\u0007"_s;
    QTest::newRow("delete") << u"a\u007fb"_s;
    QTest::newRow("c1-control") << u"a\u009b31mb"_s;
    QTest::newRow("right-to-left-override") << u"gpj.\u202eexe"_s;
    QTest::newRow("line-separator") << u"a\u2028b"_s;
    QTest::newRow("tag-character-beyond-the-bmp") << u"a\U000E0041b"_s;
    QTest::newRow("umlaut-beside-c1") << u"\u00fc\u0085"_s;
}

void TestJsonReport::hasNoActiveCharacters()
{
    QFETCH(QString, foreign);
    report::Report report = tests::wholeReport();
    report.evidence.observations[0].host = foreign;
    const QByteArray json = report::toJson(report, tests::CodePhrases());
    QCOMPARE(activeCharacters(QString::fromUtf8(json)), QStringList());
    QCOMPARE(at(json, u"observations/0/host"_s).toString(), foreign);
}

void TestJsonReport::endsInANewline()
{
    QVERIFY(wholeJson().endsWith("}\n"));
}

CLEARWAY_TEST(TestJsonReport)
#include "tst_jsonreport.moc"
