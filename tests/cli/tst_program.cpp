// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The program as scripts meet it: exit codes, and what goes where.
#include "cli/program.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void answers_data();
    void answers();
    void versionNamesEachPart();
    void messagesAreOneLineOfText_data();
    void messagesAreOneLineOfText();

private:
    QTemporaryDir m_folder;
};

void TestProgram::initTestCase()
{
    QFile bad(m_folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{\"schema\": \"clearway-catalogue/9\"}");
    QFile pem(m_folder.filePath(u"bad.pem"_s));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write("no certificate\n");
}

void TestProgram::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *fact, const char *line, int code, const char *message) {
        QTest::newRow(fact) << QString::fromLatin1(line) << code << QString::fromUtf8(message);
    };
    row("nothing-at-all", "", 64, "clearway-cli: name a verb");
    row("unknown-verb", "chekc", 64, "clearway-cli: unknown verb chekc; did you mean check?");
    row("client-asked-for-two-things", "client forget-proxies logs", 64, "unexpected word \"logs\"");
    row("yes-to-nothing", "client --yes", 64, "--yes and --undo belong to");
    row("undo-of-nothing", "client forget-proxies --undo= --yes", 64, "--undo takes the file of a backup");
    row("forgetting-as-json", "client forget-proxies --json", 64, "takes neither --logs nor --json");
    row("undo-without-a-backup", "client forget-proxies --undo /nowhere/at/all", 65, "/nowhere/at/all");
    row("client-logs-that-are-no-folder", "client --logs /nowhere/at/all", 64, "--logs takes a folder");
    row("compare-needs-two", "compare a.json", 64, "clearway-cli compare: name two reports");
    row("compare-in-an-unknown-form", "compare a b --format xml", 64,
        "clearway-cli compare: --format takes one of");
    row("compare-a-file-that-is-none", "compare /nowhere/a.json /nowhere/b.json --language en", 65,
        "This report cannot be opened: /nowhere/a.json");
    row("unknown-option", "check --prodcut meeting", 64,
        "clearway-cli check: unknown option --prodcut; did you mean --product?");
    row("unknown-product", "check --product meting", 64, "did you mean meeting?");
    row("unknown-scenario", "check --rehearse oepn", 64, "did you mean open?");
    row("option-of-another-verb", "judge r.json --rehearse open", 64, "unknown option --rehearse");
    row("judge-without-report", "judge", 64, "name one report");
    row("judge-with-two-reports", "judge a.json b.json", 64, "name one report");
    row("catalogue-without-work", "catalogue", 64, "takes one of show, validate, allowlist, audit");
    row("fleet-with-unknown-work", "fleet summarise /", 64,
        "takes summarize, not \"summarise\"; did you mean summarize?");
    row("row-that-is-none", "check --rehearse open --only gatway", 64,
        "row: expected a row that can be tested, perhaps gateway, found gatway");
    row("row-that-nobody-can-guess", "check --rehearse open --only Verbindung", 64,
        "row: expected a row that can be tested, such as domain/goto.com, found Verbindung");
    row("catalogue-with-unknown-work", "catalogue shwo", 64, "did you mean show?");
    row("catalogue-show-with-a-word", "catalogue show goto", 64, "unexpected word \"goto\"");
    row("validate-without-file", "catalogue validate", 64, "name one file");
    row("allowlist-without-kind", "catalogue allowlist", 64,
        "needs --for with one of nftables, squid, cisco-wsa, pac, csv");
    row("allowlist-of-unknown-kind", "catalogue allowlist --for squidd", 64, "did you mean squid?");
    row("allowlist-of-unknown-mode", "catalogue allowlist --for csv --mode spilt", 64, "did you mean split?");
    row("audit-without-list", "catalogue audit", 64, "name one list");
    row("audit-of-a-missing-list", "catalogue audit /nowhere/list", 65, "/nowhere/list: expected a file");
    row("fleet-without-folder", "fleet summarize", 64, "name one folder");
    row("fleet-of-a-missing-folder", "fleet summarize /nowhere", 65, "/nowhere: expected a folder");
    row("fleet-in-two-formats", "fleet summarize / --json --csv", 64,
        "takes one of --json, --csv and --prom");
    row("key-without-catalogue", "check --rehearse open --catalogue-key k.pub", 64, "goes with --catalogue");
    row("key-that-is-none", "catalogue show --catalogue FOLDER/bad.json --catalogue-key FOLDER/bad.json", 65,
        "bad.json: line 1: expected an untrusted comment");
    row("rehearse-without-list", "rehearse", 64, "rehearse takes --list");
    row("respond-without-a-port", "respond", 64,
        "respond needs a port, best both that GoTo's media use: --port 8200");
    row("respond-to-a-word", "respond 8200", 64, "unexpected word \"8200\"; did you mean --port 8200?");
    row("respond-at-no-port", "respond --port 70000", 64,
        "--port takes a number from 1 to 65535, not \"70000\"");
    row("respond-at-a-name", "respond --port 8200 --address here", 64,
        "--address takes an IP address of this computer, not \"here\"");
    if (!clearway::test::isUnderWine()) // which gives away addresses that it does not have
        row("respond-at-somebody-elses-address", "respond --port 8200 --address 192.0.2.1", 2,
            "192.0.2.1:8200");
    row("missing-catalogue", "check --rehearse open --catalogue /nowhere/c.json", 65,
        "/nowhere/c.json: expected a file, found nothing at that path");
    row("bad-catalogue", "check --rehearse open --catalogue FOLDER/bad.json", 65,
        "bad.json: $.schema: expected ");
    row("bad-catalogue-to-validate", "catalogue validate FOLDER/bad.json", 65,
        "bad.json: $.schema: expected ");
    row("historic-catalogue", "check --rehearse open --catalogue SOURCE/resources/catalogue/goto-legacy.json",
        65, "goto-legacy.json: $.historic: expected a current catalogue to check by");
    row("missing-roots", "check --public-roots /nowhere/r.pem", 65,
        "/nowhere/r.pem: expected a file, found nothing at that path");
    row("roots-without-certificate", "check --public-roots FOLDER/bad.pem", 65, "bad.pem: ");
    row("missing-report", "judge /nowhere/r.json", 65,
        "/nowhere/r.json: expected a file, found nothing at that path");
    row("report-of-another-kind", "judge SOURCE/resources/catalogue/goto-v10.json", 65,
        "goto-v10.json: $.schema: expected \"clearway-report/1\"");
}

void TestProgram::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, message);
    line.replace(u"FOLDER"_s, m_folder.path()).replace(u"SOURCE"_s, QStringLiteral(CLEARWAY_SOURCE_DIR));
    const Ended ended = clearwayCli(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(ended.err.contains(message), qPrintable(ended.err));
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.out, QString());
}

void TestProgram::answers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *fact, const char *line, const char *part) {
        QTest::newRow(fact) << QString::fromLatin1(line) << QString::fromUtf8(part);
    };
    row("version", "--version", "clearway-cli " CLEARWAY_VERSION " (");
    row("help-names-the-verbs", "--help", "clearway-cli judge REPORT.json");
    row("help-names-the-exit-codes", "--help", "130 cancelled");
    row("help-of-a-verb", "check --help", "--rehearse SCENARIO");
    row("help-wins-over-errors", "check --prodcut --help", "--product PRODUCT");
    row("rehearsals-by-name", "rehearse --list", "all-dropped");
    row("rehearsals-in-german", "rehearse --list --language de", "Netz");
    row("catalogue-with-networks", "catalogue show", "173.199.0.0/18");
    row("catalogue-with-modes", "catalogue show", "proxy-with-udp");
    row("catalogue-in-german", "catalogue show --language de", "Domänen");
    row("catalogue-as-json", "catalogue show --json", "\"schema\": \"clearway-catalogue/1\"");
    row("catalogue-from-a-file", "catalogue show --catalogue SOURCE/resources/catalogue/goto-legacy.json",
        "goto-legacy.json");
    row("valid-catalogue", "catalogue validate SOURCE/resources/catalogue/goto-v10.json",
        "OK: goto-v10 2026-11: 10 domains, 4 openers, 10 TCP networks, 9 UDP networks, 2 gateways\n");
    row("rules-for-one-product-and-mode",
        "catalogue allowlist --for squid --product meeting --mode proxy-only",
        "# For meeting; mode proxy-only, Proxy only.");
    row("rules-for-a-firewall", "catalogue allowlist --for nftables", "173.199.0.0/18");
}

void TestProgram::answers()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    line.replace(u"SOURCE"_s, QStringLiteral(CLEARWAY_SOURCE_DIR));
    const Ended ended = clearwayCli(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ended.err, QString());
    QVERIFY2(ended.out.contains(part), qPrintable(ended.out));
    QCOMPARE(ended.code, 0);
}

/// Scripts read the first line; the others say which libraries are loaded.
void TestProgram::versionNamesEachPart()
{
    const Ended ended = clearwayCli({u"--version"_s});
    static const QRegularExpression form(u"^clearway-cli [0-9.]+ \\(([0-9a-f]{12}|unknown)\\)\n"
                                         "Qt 6\\.[0-9.]+\n"
                                         "c-ares 1\\.[0-9.]+\n"
                                         "OpenSSL 3\\.[^\n]+\n"
                                         "catalogue goto-v10 [0-9-]+\n$"_s);
    QVERIFY2(form.match(ended.out).hasMatch(), qPrintable(ended.out));
    QCOMPARE(ended.code, 0);
}

void TestProgram::messagesAreOneLineOfText_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString forged = u"x\n2026-11-20 14:02:31 clearway: Works\x1b[2J\u009b31m\u202e"_s;
    QFile file(m_folder.filePath(u"forged.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"clearway-report/1\\n2026-11-20 14:02:31 clearway: Works\\u001b[2J\\u202e\"}");
    QTest::newRow("name-of-a-file") << QStringList{u"judge"_s, forged};
    QTest::newRow("content-of-a-report") << QStringList{u"judge"_s, file.fileName()};
    QTest::newRow("content-of-a-catalogue") << QStringList{u"catalogue"_s, u"validate"_s, file.fileName()};
    QTest::newRow("option") << QStringList{u"check"_s, u"--"_s + forged};
    QTest::newRow("value-of-an-option") << QStringList{u"check"_s, u"--product"_s, forged};
}

/// What reads as a line of its own in somebody's log was none of ours.
void TestProgram::messagesAreOneLineOfText()
{
    QFETCH(QStringList, arguments);
    const Ended ended = clearwayCli(arguments);
    QVERIFY(ended.code == 64 || ended.code == 65);
    QVERIFY2(ended.err.contains(u"\\u{a}2026-11-20"), qPrintable(ended.err));
    for (const QChar c : QString(ended.out + ended.err))
        QVERIFY2(c == u'\n' || c.isPrint(), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(u"\n2026-11-20"));
}

CLEARWAY_TEST(TestProgram)
#include "tst_program.moc"
