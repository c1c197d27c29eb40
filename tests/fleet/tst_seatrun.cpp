// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "fleet/fleetfolder.h"
#include "fleet/fleetwriting.h"
#include "fleet/jsonmembers.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::fleet;
using namespace Qt::StringLiterals;

class TestSeatRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membersOf_data();
    void membersOf();
    void reads_data();
    void reads();
    void everyTruncationIsDamaged();
    void summarizesAFolder();
    void sitesOfARelativeFolder();
    void namesWhatItDoesNotEnter();
    void growsNoFurtherThanItsLimits();
    void everySeriesStandsOnce();
    void writes_data();
    void writes();
};

namespace {

const QByteArray report
    = R"({"schema":"clearway-report/1","run":{"code":"CW-1","started":"2026-11-20T10:00:00.000Z",
"complete":true,"rehearsal":null,"settings":{"site":"Kiel"}},"machine":{"x":["}",{"y":"\"]"}]},
"verdict":{"status":"limited","best_mode":"proxy-only"},
"modes":[{"id":"proxy-only","status":"ok"},{"id":"split","status":"failed"}],
"findings":[{"code":"udp-blocked","status":"failed"},{"code":"udp-blocked","status":"failed"},
{"code":"vpn-goto-direct","status":"ok"},{"code":"slow-setup","status":"limited"}],"observations":[{},[],"a"]})";
const QByteArray runEvent
    = R"({"schema":"clearway-event/1","event":"run","time":"2026-11-21T10:00:00.000Z","run":"CW-2",
"complete":false,"status":"failed","mode_proxy_only":"failed","mode_split":"ok",
"findings":[{"code":"captive-portal","status":"failed"},"…"]})";
const QByteArray checkEvent
    = R"({"schema":"clearway-event/1","event":"check","time":"x","run":"CW-2","status":"failed"})";

QByteArray oneLine(QByteArray json)
{
    return json.replace('\n', ' ') + '\n';
}

/// "CW-1 Kiel limited complete, proxy-only=ok split=failed, udp-blocked slow-setup"
QString text(const SeatRun &run)
{
    QStringList head{run.code, run.site, name(run.status), run.complete ? u"complete"_s : u"incomplete"_s};
    head.removeAll(QString());
    if (run.rehearsal)
        head << u"rehearsal"_s;
    QStringList modes;
    for (const catalogue::ModeId mode : catalogue::allModes)
        if (const auto status = run.modes[std::size_t(mode)])
            modes << name(mode) + u'=' + name(*status);
    return head.join(u' ') + u", "_s + modes.join(u' ') + u", "_s + run.causes.join(u' ');
}

void write(const QString &file, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(content);
}

QByteArray coded(const char *code)
{
    return QByteArray(report).replace("CW-1", code);
}

} // namespace

void TestSeatRun::membersOf_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("members");
    const auto row = [](const char *fact, const char *json, const char *members) {
        QTest::newRow(fact) << QByteArray(json) << QString::fromUtf8(members);
    };
    row("empty", "{}", "");
    row("kinds", R"({"a":1, "b" : "x,}" ,"c":[1,{"d":"]"}],"e":{},"f":null})",
        "a=1 b=\"x,}\" c=[1,{\"d\":\"]\"}] e={} f=null");
    row("escaped-quotes", R"({"a":"\\\"","b":1})", R"(a="\\\"" b=1)");
    row("white-space", " \n{ \"a\"\t:\r1 } \n", "a=1");
    row("array", "[1]", "none");
    row("cut-in-a-string", R"({"a":"x)", "none");
    row("cut-behind-an-escape", "{\"a\":\"x\\", "none");
    row("cut-in-an-array", R"({"a":[1,2)", "none");
    row("cut-behind-a-comma", R"({"a":1,)", "none");
    row("no-value", R"({"a":})", "none");
    row("no-colon", R"({"a" 1})", "none");
    row("something-behind", "{} x", "none");
    row("nothing", "", "none");
}

void TestSeatRun::membersOf()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, members);
    const auto found = jsonMembers(json);
    QStringList all;
    for (const auto &[key, value] : found.value_or(std::vector<std::pair<QByteArrayView, QByteArrayView>>()))
        all << QString::fromUtf8(key) + u'=' + QString::fromUtf8(value);
    QCOMPARE(found ? all.join(u' ') : u"none"_s, members);
}

void TestSeatRun::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isEvent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &json, bool isEvent, const char *expected) {
        QTest::newRow(fact) << json << isEvent << QString::fromUtf8(expected);
    };
    row("report", report, false,
        "CW-1 Kiel limited complete, proxy-only=ok split=failed, udp-blocked slow-setup");
    row("rehearsal", QByteArray(report).replace("\"rehearsal\":null", "\"rehearsal\":\"open\""), false,
        "CW-1 Kiel limited complete rehearsal, proxy-only=ok split=failed, udp-blocked slow-setup");
    row("without-site", QByteArray(report).replace("\"site\":\"Kiel\"", ""), false,
        "CW-1 limited complete, proxy-only=ok split=failed, udp-blocked slow-setup");
    row("code-of-a-later-version", QByteArray(report).replace("slow-setup", "new-thing"), false,
        "CW-1 Kiel limited complete, proxy-only=ok split=failed, udp-blocked new-thing");
    row("no-code", QByteArray(report).replace("slow-setup", "<b>"), false,
        "$.findings[3].code: expected a finding code");
    row("another-schema", QByteArray(report).replace("report/1", "report/9"), false, "$.schema: expected");
    row("wrong-type", QByteArray(report).replace("\"limited\",\"best", "7,\"best"), false,
        "$.verdict.status: expected");
    row("missing-member", QByteArray(report).replace("\"complete\":true,", ""), false,
        "$.run.complete: expected");
    row("a-member-twice", QByteArray(report).replace("\"machine\"", "\"verdict\""), false,
        "expected each member once");
    row("event", runEvent, true, "CW-2 failed incomplete, proxy-only=failed split=ok, captive-portal");
    row("event-with-site", QByteArray(runEvent).replace("\"complete\"", "\"site\":\"Ulm\",\"complete\""),
        true, "CW-2 Ulm failed incomplete, proxy-only=failed split=ok, captive-portal");
    row("event-of-a-check", checkEvent, true, "none");
    row("no-event", "{}", true, "line 7, $.schema: expected");
    row("half-an-event", runEvent.left(50), true, "line 7");
}

void TestSeatRun::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isEvent);
    QFETCH(QString, expected);
    const auto fromReport = readSeatReport(json, u"f"_s);
    const auto fromEvent = readSeatEvent(json, u"f"_s, 7);
    const QString seenReport = fromReport ? text(*fromReport) : fromReport.error().text();
    const QString seenEvent = !fromEvent ? fromEvent.error().text()
        : *fromEvent                     ? text(**fromEvent)
                                         : u"none"_s;
    const QString seen = isEvent ? seenEvent : seenReport;
    QVERIFY2(seen.contains(expected), qPrintable(seen));
}

void TestSeatRun::everyTruncationIsDamaged()
{
    for (qsizetype size = 0; size < report.size(); ++size)
        QVERIFY(!readSeatReport(report.left(size), u"f"_s));
}

void TestSeatRun::summarizesAFolder()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const char *file, const QByteArray &content) {
        write(folder.filePath(QString::fromLatin1(file)), content);
    };
    put("a/1.json", report);
    put("a/again.json", report);
    put("a/2.json", coded("CW-3"));
    put("a/damaged.json", report.left(100));
    put("b/deep/3.json", coded("CW-4").replace("\"site\":\"Kiel\"", ""));
    put("b/spool.ndjson",
        oneLine(runEvent) + oneLine(checkEvent) + "half a line\n"
            + oneLine(QByteArray(runEvent).replace("CW-2", "CW-5")));
    put("loose.json", coded("CW-6").replace("\"site\":\"Kiel\"", ""));
    put("played.json", coded("CW-7").replace("\"rehearsal\":null", "\"rehearsal\":\"open\""));
    put("notes.txt", "not ours");
    QStringList progress;
    const auto summary = summarizeFolder(
        folder.path(), [&](int done, int all) { progress << u"%1/%2"_s.arg(done).arg(all); });
    QVERIFY(summary.hasValue());
    QCOMPARE(QStringList(summary->sites.keys()), QStringList({u""_s, u"Kiel"_s, u"b"_s}));
    QCOMPARE(sum(summary->sites[u"Kiel"_s].runs), 2);
    QCOMPARE(sum(summary->sites[u"b"_s].runs), 3);
    QCOMPARE(sum(summary->total().runs), 6);
    QCOMPARE(summary->total().causes.value(u"captive-portal"_s), 2);
    QCOMPARE(summary->sitesWith(u"udp-blocked"_s), 3);
    QCOMPARE(summary->repeated, 1);
    QCOMPARE(summary->rehearsals, 1);
    QCOMPARE(summary->incomplete, 2);
    QCOMPARE(summary->damagedCount, 2);
    QVERIFY(summary->damaged[0].file.endsWith(u"a/damaged.json"_s));
    QVERIFY(summary->damaged[1].text().contains(u"b/spool.ndjson: line 3"_s));
    QCOMPARE(progress, QStringList{u"8/8"_s});
    QVERIFY(!summarizeFolder(folder.filePath(u"nowhere"_s)));
}

void TestSeatRun::sitesOfARelativeFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"fleet/Ulm/1.json"_s), coded("CW-1").replace("\"site\":\"Kiel\"", ""));
    write(folder.filePath(u"fleet/loose.json"_s), coded("CW-2").replace("\"site\":\"Kiel\"", ""));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    for (const QString &name : {u"fleet"_s, u"./fleet/"_s, u"fleet/../fleet"_s}) {
        const auto summary = summarizeFolder(name);
        QVERIFY(summary.hasValue());
        QCOMPARE(QStringList(summary->sites.keys()), QStringList({u""_s, u"Ulm"_s}));
    }
    QVERIFY(QDir::setCurrent(before));
}

void TestSeatRun::namesWhatItDoesNotEnter()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"fleet/Ulm/1.json"_s), report);
    write(folder.filePath(u"elsewhere/2.json"_s), coded("CW-2"));
#ifdef Q_OS_WIN
    QSKIP("only an administrator makes such links on Windows");
#endif
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"fleet/Bonn"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nothing"_s), folder.filePath(u"fleet/Ulm/gone.json"_s)));
    QVERIFY(QFile::link(folder.filePath(u"elsewhere/2.json"_s), folder.filePath(u"fleet/Ulm/linked.json"_s)));
    const auto summary = summarizeFolder(folder.filePath(u"fleet"_s));
    QVERIFY(summary.hasValue());
    QCOMPARE(sum(summary->total().runs), 2);
    QStringList named;
    for (const base::InputError &error : summary->notEntered)
        named << QDir(folder.path()).relativeFilePath(error.file) + u": "_s + error.found;
    named.sort();
    QCOMPARE(named,
             QStringList({u"fleet/Bonn: a link to a folder"_s, u"fleet/Ulm/gone.json: a link to nothing"_s}));
    QCOMPARE(summary->notEnteredCount, 2);
    QVERIFY(toJson(*summary).contains("\"not_entered\": 2"));
    QVERIFY(toMetrics(*summary).contains("\nclearway_fleet_not_entered 2\n"));
}

void TestSeatRun::growsNoFurtherThanItsLimits()
{
    Summary summary({.sites = 2, .causes = 3, .runs = 5, .damaged = 1});
    for (int i = 0; i < 8; ++i) {
        SeatRun run = readSeatReport(report, u"f"_s).value();
        run.code = QString::number(i);
        run.causes = QStringList{u"cause-%1"_s.arg(i)};
        summary.add(run, u"site-%1"_s.arg(i));
        summary.addDamaged({});
        summary.addNotEntered({});
    }
    QCOMPARE(QStringList(summary.sites.keys()), QStringList({u"site-0"_s, u"site-1"_s}));
    QCOMPARE(sum(summary.furtherSites.runs), 3);
    QCOMPARE(sum(summary.total().runs), 5);
    QCOMPARE(summary.beyond, 3);
    QCOMPARE(summary.total().causes.size(), 3);
    QCOMPARE(summary.furtherCauses, 2);
    QCOMPARE(summary.sitesWith(u"cause-2"_s), 1);
    QCOMPARE(summary.damagedCount, 8);
    QCOMPARE(summary.damaged.size(), std::size_t(1));
    QCOMPARE(summary.notEntered.size(), std::size_t(1));
    QVERIFY(toCsv(summary).contains(u"\n(further),,,limited,3\n"_s));
    QVERIFY(toMetrics(summary).contains("{site=\"(further)\",status=\"limited\"} 3\n"));
    QVERIFY(toJson(summary).contains("\"beyond_limit\": 3"));
}

/// Prometheus refuses a whole file in which a series stands twice.
void TestSeatRun::everySeriesStandsOnce()
{
    Summary summary({.sites = 8});
    for (const QString &site : {QString(), u"(none)"_s, u"((none))"_s, u"(further)"_s, u"(other)"_s,
                                u"a\u200b"_s, u"a\\u{200b}"_s, u"Kiel"_s, u"Ulm"_s, u"Bonn"_s}) {
        SeatRun run = readSeatReport(report, u"f"_s).value();
        run.code = site;
        summary.add(run, site);
    }
    const QByteArray metrics = toMetrics(summary);
    QSet<QByteArray> series;
    for (const QByteArray &line : metrics.trimmed().split('\n')) {
        const QByteArray name = line.left(line.lastIndexOf(' '));
        QVERIFY2(line.startsWith('#') || !series.contains(name), name.constData());
        series.insert(name);
    }
    QVERIFY(metrics.contains("\nclearway_fleet_runs{site=\"(none)\",status=\"limited\"} 1\n"));
    QVERIFY(metrics.contains("\nclearway_fleet_runs{site=\"((none))\",status=\"limited\"} 1\n"));
    QVERIFY(metrics.contains("\nclearway_fleet_runs{site=\"(further)\",status=\"limited\"} 2\n"));
}

void TestSeatRun::writes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("part");
    QTest::newRow("csv-site") << u"csv"_s << u"\nKiel,,,limited,1\n"_s;
    QTest::newRow("csv-mode") << u"csv"_s << u"\nKiel,split,,failed,1\n"_s;
    QTest::newRow("csv-cause") << u"csv"_s << u"\nKiel,,udp-blocked,,1\n"_s;
    QTest::newRow("csv-formula") << u"csv"_s << u"\n'=1+1,,,limited,1\n"_s;
    QTest::newRow("csv-escape-sequence") << u"csv"_s << u"\n\\u{1b}[31m,,,limited,1\n"_s;
    QTest::newRow("prom-site") << u"prom"_s
                               << u"\nclearway_fleet_runs{site=\"Kiel\",status=\"limited\"} 1\n"_s;
    QTest::newRow("prom-quotes") << u"prom"_s << u"{site=\"a\\\"b\",mode=\"split\",status=\"failed\"} 1\n"_s;
    QTest::newRow("prom-cause") << u"prom"_s
                                << u"\nclearway_fleet_cause_runs{site=\"Kiel\",cause=\"udp-blocked\"} 1\n"_s;
    QTest::newRow("json-total") << u"json"_s << u"\"first\":\"2026-11-20T10:00:00.000Z\""_s;
    QTest::newRow("json-site") << u"json"_s << u"\"site\":\"Kiel\",\"status\":{\"limited\":1}"_s;
}

void TestSeatRun::writes()
{
    QFETCH(QString, format);
    QFETCH(QString, part);
    Summary summary;
    SeatRun run = readSeatReport(report, u"f"_s).value();
    for (const QString &site : {u"Kiel"_s, u"=1+1"_s, u"a\"b"_s, u"\x1b[31m"_s}) {
        run.code += u'x';
        summary.add(run, site);
    }
    const QHash<QString, QString> texts{
        {u"csv"_s, toCsv(summary)},
        {u"prom"_s, QString::fromUtf8(toMetrics(summary))},
        {u"json"_s,
         QString::fromUtf8(QJsonDocument::fromJson(toJson(summary)).toJson(QJsonDocument::Compact))}};
    QVERIFY2(texts[format].contains(part), qPrintable(texts[format]));
}

CLEARWAY_TEST(TestSeatRun)
#include "tst_seatrun.moc"
