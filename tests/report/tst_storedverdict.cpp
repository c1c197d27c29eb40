// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/jsonreport.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QDir>
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

/// The document with the member at `$.a.b[0].c` replaced; undefined takes it away.
QJsonValue with(QJsonValue document, QStringList steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = document.toArray();
        array[index] = with(array.at(index), steps, value);
        return array;
    }
    QJsonObject object = document.toObject();
    object[step] = with(object.value(step), steps, value); // undefined removes it
    return object;
}

QByteArray wholeJsonWith(const QString &path, const QJsonValue &value)
{
    const QStringList steps = path.mid(2).replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts);
    return QJsonDocument(with(QJsonDocument::fromJson(wholeJson()).object(), steps, value).toObject())
        .toJson();
}

QString refusal(const base::Result<report::OpenedReport> &opened)
{
    return opened ? QString() : opened.error().text();
}

} // namespace

class TestStoredVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void demandsEveryMember_data();
    void demandsEveryMember();
    void namesOtherForms_data();
    void namesOtherForms();
    void refusesFiles_data();
    void refusesFiles();
    void differences_data();
    void differences();
};

void TestStoredVerdict::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *fact, const char *before, const char *after, const char *text) {
        QTest::newRow(fact) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(text);
    };
    row("not-json", "{", "[", "r.json: line ");
    row("future-schema", "clearway-report/1", "clearway-report/2",
        "r.json: $.schema: expected \"clearway-report/1\"");
    row("unknown-status", "\"status\": \"not_needed\"", "\"status\": \"fine\"",
        "r.json: $.matrix[4].status: expected one of ok, limited, failed, unclear, not_tested, not_needed, "
        "found \"fine\"");
    row("unknown-best-mode", "\"best_mode\": \"proxy-only\"", "\"best_mode\": \"wifi\"",
        "r.json: $.verdict.best_mode: expected one of proxy-only, proxy-with-udp, split, unrestricted, found "
        "\"wifi\"");
    row("member-twice",
        "\"schema\":", "\"schema\": 1, \"schema\":", "r.json: $.schema: expected each member once");
    row("matrix-missing",
        "\"matrix\":", "\"matrices\":", "r.json: $.matrix: expected this member, found nothing");
    row("observations-missing",
        "\"observations\":", "\"seen\":", "r.json: $.observations: expected this member");
}

void TestStoredVerdict::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, text);
    QByteArray json = wholeJson();
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);
    const QString refused = refusal(report::readReport(json, u"r.json"_s));
    QVERIFY2(refused.startsWith(text), qPrintable(refused));
}

/// Each member that contract.md names: a stored report is whole or refused, whoever reads the member.
void TestStoredVerdict::demandsEveryMember_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"$.schema",
                             "$.run",
                             "$.run.code",
                             "$.run.tool",
                             "$.run.version",
                             "$.run.started",
                             "$.run.duration_ms",
                             "$.run.verdict_ms",
                             "$.run.complete",
                             "$.run.rehearsal",
                             "$.run.products",
                             "$.run.redaction",
                             "$.run.catalogue",
                             "$.run.catalogue.id",
                             "$.run.catalogue.version",
                             "$.run.catalogue.source",
                             "$.run.public_roots",
                             "$.run.public_roots.source",
                             "$.run.public_roots.count",
                             "$.run.settings",
                             "$.machine",
                             "$.machine.os",
                             "$.machine.adapters",
                             "$.machine.routes",
                             "$.machine.resolvers",
                             "$.machine.proxies",
                             "$.machine.client",
                             "$.verdict",
                             "$.verdict.status",
                             "$.verdict.best_mode",
                             "$.verdict.headline",
                             "$.modes",
                             "$.modes[1].id",
                             "$.modes[1].status",
                             "$.modes[1].setup_ms",
                             "$.modes[1].reasons",
                             "$.matrix",
                             "$.matrix[0].requirement",
                             "$.matrix[0].mode",
                             "$.matrix[0].status",
                             "$.matrix[0].confidence",
                             "$.matrix[0].reason",
                             "$.matrix[0].evidence",
                             "$.findings",
                             "$.findings[0].code",
                             "$.findings[0].status",
                             "$.findings[0].confidence",
                             "$.findings[0].subject",
                             "$.findings[0].modes",
                             "$.findings[0].evidence",
                             "$.findings[0].fixer",
                             "$.findings[0].title",
                             "$.findings[0].explanation",
                             "$.findings[0].remedy",
                             "$.race",
                             "$.race[0].host",
                             "$.race[0].path",
                             "$.race[0].winner",
                             "$.race[0].winner.address",
                             "$.race[0].winner.port",
                             "$.race[0].winner.setup_ms",
                             "$.race[0].false_winner",
                             "$.race[0].attempts",
                             "$.race[0].attempts[0].address",
                             "$.race[0].attempts[0].port",
                             "$.race[0].attempts[0].outcome",
                             "$.race[0].attempts[0].tcp_ms",
                             "$.race[0].attempts[0].tls_ms",
                             "$.race[0].attempts[0].dropped",
                             "$.observations",
                             "$.observations[0].id",
                             "$.observations[0].operation",
                             "$.observations[0].target",
                             "$.observations[0].path",
                             "$.observations[0].started_ms",
                             "$.observations[0].elapsed_ms",
                             "$.observations[0].outcome",
                             "$.observations[0].failure",
                             "$.journal"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestStoredVerdict::demandsEveryMember()
{
    QFETCH(QString, path);
    const QString place = u"r.json: "_s + path + u": expected "_s;

    const QString ofMissing
        = refusal(report::readReport(wholeJsonWith(path, QJsonValue::Undefined), u"r.json"_s));
    const QString ofOther = refusal(report::readReport(wholeJsonWith(path, QJsonArray{QJsonArray()}),
                                                       u"r.json"_s)); // no member is a list of lists

    QVERIFY2(ofMissing.startsWith(place), qPrintable(ofMissing));
    QVERIFY2(ofOther.startsWith(place.chopped(11)), qPrintable(ofOther));
}

void TestStoredVerdict::namesOtherForms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const QString another = u"; ask for the .json of the same run"_s;
    QTest::newRow("text") << u"r.txt"_s << QByteArray("Works: Ready") << u"plain text"_s + another;
    QTest::newRow("capital-ending") << u"R.PDF"_s << QByteArray("%PDF-1.7\n") << u"a PDF"_s + another;
    QTest::newRow("page") << u"r.html"_s << QByteArray("<!DOCTYPE html>") << u"a page in HTML"_s + another;
    QTest::newRow("ticket") << u"r.md"_s << QByteArray("**Works**") << u"a ticket's text"_s + another;
    QTest::newRow("metrics") << u"r.prom"_s << QByteArray("# HELP x") << u"metrics"_s + another;
    QTest::newRow("events-are-json-by-the-line")
        << u"r.ndjson"_s << QByteArray("{}\n{}\n") << u"events for a log"_s + another;
    QTest::newRow("mail-has-it-with-it")
        << u"r.eml"_s << QByteArray("X-Unsent: 1") << u"a mail; save the .json that is attached to it"_s;
    QTest::newRow("redirected-by-powershell")
        << u"r.json"_s << QByteArray("\xff\xfe{\0", 4)
        << u"UTF-16, as PowerShell's > writes it; check --report FILE writes UTF-8"_s;
}

void TestStoredVerdict::namesOtherForms()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const QString expected
        = file + u": expected a report as .json, the only form that can be opened again, found "_s + found;
    QCOMPARE(refusal(report::readReport(bytes, file)), expected);
    QVERIFY(report::readReport(wholeJson(), u"renamed.txt"_s).hasValue());
}

void TestStoredVerdict::refusesFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing-file") << u"/nowhere/r.json"_s
                                  << u"/nowhere/r.json: expected a file, found nothing at that path"_s;
    QTest::newRow("a-folder") << QDir::tempPath()
                              << QDir::tempPath() + u": expected a regular file, found a folder"_s;
}

void TestStoredVerdict::refusesFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QCOMPARE(refusal(report::readReportFile(file)), text);
}

void TestStoredVerdict::differences_data()
{
    using enum verdict::Status;
    QTest::addColumn<verdict::Verdict>("recomputed");
    QTest::addColumn<QStringList>("lines");
    const verdict::Verdict same = tests::wholeReport().verdict;
    QTest::newRow("same-verdict") << same << QStringList();
    auto changed = same;
    changed.status = Ok;
    QTest::newRow("other-status") << changed << QStringList{u"verdict: limited → ok"_s};
    changed = same;
    changed.bestMode.reset();
    QTest::newRow("no-best-mode-any-more") << changed << QStringList{u"best mode: proxy-only → none"_s};
    changed = same;
    changed.modes[2].status = Unclear;
    QTest::newRow("other-mode-status") << changed << QStringList{u"mode split: failed → unclear"_s};
    changed = same;
    changed.matrix[10].status = Failed;
    QTest::newRow("other-cell") << changed << QStringList{u"gateway, split: ok → failed"_s};
    changed = same;
    changed.matrix.pop_back();
    QTest::newRow("row-of-an-older-catalogue")
        << changed << QStringList{u"websocket, unrestricted: not_tested → absent"_s};
    changed = same;
    changed.matrix.push_back({u"domain/new.test"_s, catalogue::ModeId::Split, Ok, {}, {}, {1}});
    QTest::newRow("row-of-a-newer-catalogue")
        << changed << QStringList{u"domain/new.test, split: absent → ok"_s};
}

void TestStoredVerdict::differences()
{
    QFETCH(verdict::Verdict, recomputed);
    QFETCH(QStringList, lines);
    const auto opened = report::readReport(wholeJson(), u"r.json"_s);
    QVERIFY2(opened.hasValue(), qPrintable(refusal(opened)));
    QCOMPARE(report::differences(opened->stored, recomputed), lines);
}

CLEARWAY_TEST(TestStoredVerdict)
#include "tst_storedverdict.moc"
