// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/evaluated.h"
#include "support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;

namespace {

const QStringList oneHost{QStringLiteral("goto.com")};

} // namespace

class tst_PacProcess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void lookupsAreAnsweredHere();
    void silentLookupsEndInTime();
    void whatIsRecorded();
    void withoutTheProgram();
    void anotherProgramInItsPlace();
    void anotherProgramOfThatNameStays();
    void environmentStaysHere_data();
    void environmentStaysHere();
    void destroyedTaskEndsAtOnce();
};

void tst_PacProcess::answers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *file, const char *expected) {
        QTest::newRow(title) << QByteArray(file) << QString::fromLatin1(expected);
    };
    row("one-rule", "function FindProxyForURL(url, host) {\n  return 'PROXY a.example:3128; DIRECT';\n}",
        "goto.com=http://a.example:3128,direct@2; meet.goto.com=http://a.example:3128,direct@2");
    row("rule-per-host",
        "function FindProxyForURL(url, host) {\n"
        "  if (shExpMatch(host, 'meet.*'))\n    return 'DIRECT';\n  return 'HTTPS b';\n}",
        "goto.com=https://b:443@4; meet.goto.com=direct@3");
    row("rule-inside-another-function-is-the-call",
        "function pick(host) { return 'SOCKS5 s'; }\n"
        "function FindProxyForURL(url, host) {\n  return pick(host);\n}",
        "goto.com=socks5://s:1080@3; meet.goto.com=socks5://s:1080@3");
    row("url-comes-without-a-path",
        "function FindProxyForURL(url, host) { return 'PROXY ' + (url === 'https://' + host + '/' ? 'yes' : "
        "'no'); }",
        "goto.com=http://yes:80@1; meet.goto.com=http://yes:80@1");
    row("only-the-ex-function", "function FindProxyForURLEx(url, host) { return ''; }",
        "goto.com=direct@1; meet.goto.com=direct@1");
    row("state-kept-from-host-to-host",
        "var n = 0;\nfunction FindProxyForURL(url, host) { return 'PROXY p' + ++n; }",
        "goto.com=http://p1:80@2; meet.goto.com=http://p2:80@2");
    row("local-time",
        "function FindProxyForURL(url, host) { return 'PROXY h' + (timeRange(11) && timeRange(10, 'GMT')) "
        "+ (new Date(2026, 10, 25, 11).getTimezoneOffset()); }",
        "goto.com=http://htrue-60:80@1; meet.goto.com=http://htrue-60:80@1");
    row("needs-some-memory",
        "var all = [];\nfor (var i = 0; i < 100000; ++i) all.push('host' + i);\n"
        "function FindProxyForURL(url, host) { return all.length == 100000 ? 'DIRECT' : ''; }",
        "goto.com=direct@3; meet.goto.com=direct@3");
    row("alerts-are-ignored", "function FindProxyForURL(u, h) { alert('x');\n return 'DIRECT'; }",
        "goto.com=direct@2; meet.goto.com=direct@2");
}

void tst_PacProcess::answers()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    test::TableLookups lookups;
    const auto outcome
        = test::evaluated(file, {QStringLiteral("goto.com"), QStringLiteral("meet.goto.com")}, lookups);
    QCOMPARE(test::failureText(outcome), QStringLiteral("none"));
    QCOMPARE(test::answersText(outcome), expected);
}

void tst_PacProcess::failures_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *title, const QByteArray &file, const char *failure) {
        QTest::newRow(title) << file << QString::fromLatin1(failure);
    };
    row("syntax-error", "function FindProxyForURL(url, host) {\n  return 'DIRECT'\n", "pac_error: line 3: ");
    row("unknown-function", "function FindProxyForURL(url, host) {\n  return nothing(host);\n}",
        "pac_error: line 2: nothing is not defined");
    row("no-function", "var proxy = 'DIRECT';", "pac_error: defines no FindProxyForURL");
    row("no-text", "function FindProxyForURL(url, host) { return 7; }",
        "pac_error: answered no text for goto.com");
    row("login-page", "<!DOCTYPE html><html><title>Sign in</title></html>",
        "pac_error: a web page answered in place of the PAC file");
    row("larger-than-1-MB", QByteArray(5 * 1024 * 1024, ' '), "pac_error: larger than 1 MB");
    row("empty", "", "pac_error: empty");
    row("garbage-answer", "function FindProxyForURL(url, host) { return '<b>what</b>\\n'; }",
        "pac_error: the answer for goto.com names no proxy: <b>what</b>\\u{a}");
}

void tst_PacProcess::failures()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, failure);
    test::TableLookups lookups;
    const QString text = test::failureText(test::evaluated(file, oneHost, lookups));
    QVERIFY2(text.startsWith(failure), qPrintable(text)); // the engine words its own complaints
}

void tst_PacProcess::lookupsAreAnsweredHere()
{
    test::TableLookups lookups;
    lookups.table[QStringLiteral("goto.com")] = {QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.9")};
    const auto outcome = test::evaluated("function FindProxyForURL(url, host) {\n"
                                         "  if (isInNet(host, '192.0.2.0', '255.255.255.0') && "
                                         "isInNet(myIpAddress(), '10.0.0.0', '255.0.0.0')\n"
                                         "      && dnsResolve(host) == '192.0.2.9' && !isResolvable('bad "
                                         "name') && !isResolvable('none.example'))\n"
                                         "    return 'DIRECT';\n"
                                         "  return 'PROXY other';\n}",
                                         oneHost, lookups);
    QCOMPARE(test::answersText(outcome), QStringLiteral("goto.com=direct@4"));
    QCOMPARE(lookups.asked, QStringList({QStringLiteral("goto.com"), QStringLiteral("none.example")}));
    QCOMPARE(outcome.seen.lookups, 4); // with this computer's address, and the name that is none
}

void tst_PacProcess::silentLookupsEndInTime()
{
    test::TableLookups lookups;
    lookups.silent = true;
    const auto outcome = test::evaluated(
        "function FindProxyForURL(url, host) {\n"
        "  return isResolvable('a.example') || isResolvable('b.example') ? 'DIRECT' : 'PROXY p';\n}",
        oneHost, lookups, {.whole = std::chrono::minutes(1), .waiting = std::chrono::milliseconds(50)});
    QCOMPARE(test::failureText(outcome), QStringLiteral("none"));
    QCOMPARE(test::answersText(outcome), QStringLiteral("goto.com=http://p:80@2"));
    QCOMPARE(lookups.asked, QStringList(QStringLiteral("a.example"))); // nothing was left for the second
}

void tst_PacProcess::whatIsRecorded()
{
    test::TableLookups lookups;
    const auto outcome = test::evaluated(
        "function FindProxyForURL(url, host) {\n  return /goto/.test(host) ? 'DIRECT' : 'PROXY p';\n}",
        oneHost, lookups);
    QCOMPARE(outcome.seen.url, QStringLiteral("http://pac.example/proxy.pac"));
    QCOMPARE(outcome.seen.bytes, 90);
    QCOMPARE(outcome.seen.sha256.size(), 64);
    QCOMPARE(outcome.seen.answers.at(0).rule,
             QStringLiteral("return /goto/.test(host) ? 'DIRECT' : 'PROXY p';"));
    QCOMPARE(outcome.seen.constructs.at(0).construct, QStringLiteral("regular-expression"));
}

void tst_PacProcess::withoutTheProgram()
{
    test::TableLookups lookups;
    surroundings::PacRequest request{.file = "function FindProxyForURL() { return 'DIRECT'; }",
                                     .hosts = oneHost,
                                     .now = test::someTime(),
                                     .program = QStringLiteral("/nonexistent/clearway-pac")};
    const auto outcome = test::awaited(surroundings::evaluatePac(std::move(request), lookups));
    QCOMPARE(test::failureText(outcome), QStringLiteral("unsupported: clearway-pac could not be started"));
}

void tst_PacProcess::anotherProgramInItsPlace()
{
    test::TableLookups lookups;
    surroundings::PacRequest request{.file = "function FindProxyForURL() { return 'DIRECT'; }",
                                     .hosts = oneHost,
                                     .now = test::someTime(),
                                     .program = QStringLiteral("/bin/cat")};
    const auto outcome = test::awaited(surroundings::evaluatePac(std::move(request), lookups));
    QCOMPARE(test::failureText(outcome), QStringLiteral("pac_error: clearway-pac answered out of turn"));
}

/// Neither the folder one stands in nor PATH says which program is started.
void tst_PacProcess::anotherProgramOfThatNameStays()
{
    const QString own = surroundings::pacProgram();
    QVERIFY(QFileInfo(own).isAbsolute());
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(own, folder.filePath(QFileInfo(own).fileName())));
    const QString before = QDir::currentPath();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()));
    QVERIFY(QDir::setCurrent(folder.path()));
    const QString found = surroundings::pacProgram();
    QVERIFY(QDir::setCurrent(before));
    qputenv("PATH", path);
    QCOMPARE(found, own);
}

void tst_PacProcess::environmentStaysHere_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"LD_LIBRARY_PATH", "LD_AUDIT", "QT_PLUGIN_PATH", "QT_DEBUG_PLUGINS",
                             "QML_IMPORT_PATH", "CLEARWAY_PROXY_PASSWORD", "PATH", "HOME"})
        QTest::newRow(name) << QByteArray(name);
}

/// What makes a program load foreign code, and what only this one may know.
void tst_PacProcess::environmentStaysHere()
{
#ifdef Q_OS_WIN
    QSKIP("a shell script stands in for the program");
#endif
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("clearway-pac")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n[ \"${" + name + "-none}\" = found-me ] && echo inherited > "
                 + QFile::encodeName(folder.path()) + "/" + name + "\npwd > "
                 + QFile::encodeName(folder.path()) + "/folder\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray before = qgetenv(name.constData());
    qputenv(name.constData(), "found-me");
    test::TableLookups lookups;
    surroundings::PacRequest request{.file = "function FindProxyForURL() { return 'DIRECT'; }",
                                     .hosts = oneHost,
                                     .now = test::someTime(),
                                     .program = script.fileName()};
    (void)test::awaited(surroundings::evaluatePac(std::move(request), lookups));
    qputenv(name.constData(), before);
    QVERIFY(!QFile::exists(folder.filePath(QString::fromLatin1(name))));
    QFile where(folder.filePath(QStringLiteral("folder")));
    QVERIFY(where.open(QIODevice::ReadOnly));
    QCOMPARE(where.readAll(), QByteArray("/\n")); // nothing is found in a folder of somebody's choice
}

void tst_PacProcess::destroyedTaskEndsAtOnce()
{
    test::TableLookups lookups;
    QElapsedTimer timer;
    timer.start();
    {
        surroundings::PacRequest request{.file = "for (;;);", .hosts = oneHost, .now = test::someTime()};
        request.limits.whole = std::chrono::hours(1);
        async::Group group;
        const auto ignoring
            = [](surroundings::PacRequest asked, test::TableLookups &answers) -> async::Task<> {
            auto evaluating = surroundings::evaluatePac(std::move(asked), answers);
            co_await evaluating;
        };
        group.add(ignoring(std::move(request), lookups));
    }
    QVERIFY(timer.elapsed() < 60'000);
}

CLEARWAY_TEST(tst_PacProcess)
#include "tst_pacprocess.moc"
