// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// J1 to J13 of docs/threats.md: each ends in the right failure, and the next evaluation works.
#include "pac/evaluated.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// Sanitizers reserve terabytes of address space, so their builds have no limit on memory: what eats memory is
// ended there by the limit on time, or by the sanitizer's own limit on one allocation.
#define ENDS_BY_MEMORY "pac_memory|pac_timeout|pac_error"
// Nor is a gigabyte at once more than a long answer there, on a computer that is quick enough.
#define ENDS_BY_ALLOCATION ENDS_BY_MEMORY "|none"
#else
#define ENDS_BY_MEMORY "pac_memory"
#define ENDS_BY_ALLOCATION ENDS_BY_MEMORY
#endif

class tst_HostilePac final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void lookupFlood_data();
    void lookupFlood();
    void unfinishedExpressions_data();
    void unfinishedExpressions();
    void tamperedBuiltIns();
    void differentAnswerEachTime();
    void answersBeforeTheEndAreKept();
};

void tst_HostilePac::ends_data()
{
    QTest::addColumn<QByteArray>("body"); ///< of FindProxyForURL
    QTest::addColumn<QString>("codes"); ///< that are right
    const auto row = [](const char *title, const char *body, const char *codes) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(codes);
    };
    row("endless-loop", "for (;;);", "pac_timeout");
    row("endless-loop-that-catches", "for (;;) { try { for (;;); } catch (e) { } }", "pac_timeout");
    row("endless-sort", "[3, 2, 1].sort(function () { for (;;); });", "pac_timeout");
    row("heap-bomb", "var a = []; for (;;) a.push('x'.repeat(100000));", ENDS_BY_MEMORY);
    row("string-doubling", "var s = 'x'; for (;;) { s += s; s.charCodeAt(7); }", ENDS_BY_MEMORY);
    row("native-call-bomb", "return 'x'.repeat(1 << 30);", ENDS_BY_ALLOCATION);
    row("array-bomb", "new Array(4e8).fill(7);", ENDS_BY_MEMORY);
    row("regular-expression-bomb",
        "return /^(a+)+$/.test(new Array(60).join('a') + 'b') ? 'DIRECT' : 'PROXY p';", "pac_error");
    row("regular-expression-bomb-that-catches",
        "try { /^(a+)+$/.exec(new Array(60).join('a') + 'b'); } catch (e) { } return 'PROXY p';",
        "pac_error");
    row("slow-regular-expression",
        "return /x*x*x*x*x*x*y/.test(new Array(3000).join('x')) ? 'DIRECT' : 'PROXY p';", "pac_timeout");
    row("recursion", "return FindProxyForURL(url, host);", "pac_error");
    row("garbage", "return '\\u0007\\u001b[2J';", "pac_error");
    row("no-answer", "", "pac_error");
    row("answer-without-end", "return new Array(10000).join('PROXY a:1;') + 'x'.repeat(100000);", "none");
    row("ten-thousand-proxies", "return new Array(10001).join('PROXY a:1;');", "none");
    row("half-a-surrogate-pair", "return '\\ud800';", "pac_error");
    row("throws-a-lump", "throw { toString: function () { for (;;); } };", "pac_error");
    row("throws-what-looks-like-an-answer", "throw 'PROXY a:1';", "pac_error");
}

void tst_HostilePac::ends()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, codes);
    test::TableLookups lookups;
    const QStringList hosts{QStringLiteral("goto.com")};
    const auto outcome
        = test::evaluated("function FindProxyForURL(url, host) { " + body + " }", hosts, lookups);
    const QString code = test::failureText(outcome).section(u':', 0, 0);
    QVERIFY2(codes.split(u'|').contains(code), qPrintable(test::failureText(outcome)));
    const auto next = test::evaluated("function FindProxyForURL() { return 'DIRECT'; }", hosts, lookups);
    QCOMPARE(test::answersText(next), QStringLiteral("goto.com=direct@1"));
}

void tst_HostilePac::lookupFlood_data()
{
    QTest::addColumn<int>("perHost");
    QTest::addColumn<int>("expected");
    QTest::newRow("of-one-host") << 16 << 16;
    QTest::newRow("in-all") << 1000 << 64;
}

void tst_HostilePac::lookupFlood()
{
    QFETCH(int, perHost);
    QFETCH(int, expected);
    test::TableLookups lookups;
    const auto outcome
        = test::evaluated("function FindProxyForURL(url, host) {\n"
                          "  for (var i = 0; i < 500; ++i) dnsResolve('secret' + i + '.example');\n"
                          "  return 'DIRECT';\n}",
                          {QStringLiteral("goto.com")}, lookups, {.lookupsPerHost = perHost});
    QCOMPARE(test::failureText(outcome),
             QStringLiteral("pac_error: asks for too many name look-ups; the rest stayed unanswered"));
    QCOMPARE(outcome.seen.lookups, expected);
    QCOMPARE(lookups.asked.size(), expected);
    QCOMPARE(test::answersText(outcome), QStringLiteral("goto.com=direct@3"));
}

void tst_HostilePac::unfinishedExpressions_data()
{
    QTest::addColumn<QByteArray>("use"); ///< of a regular expression
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *title, const char *use, const char *expression) {
        const QString end = QStringLiteral("pac_error: a regular expression finds no end: ");
        const QString found = QString::fromLatin1(expression);
        QTest::newRow(title) << QByteArray(use) << (found.isEmpty() ? QStringLiteral("none") : end + found);
    };
    row("test", "/^(a+)+$/.test(s)", "/^(a+)+$/");
    row("exec", "/^(a+)+$/i.exec(s)", "/^(a+)+$/i");
    row("match", "s.match(/^(a+)+$/)", "/^(a+)+$/");
    row("match-a-text", "s.match('^(a+)+$')", "/^(a+)+$/");
    row("search", "s.search(/^(a+)+$/)", "/^(a+)+$/");
    row("replace", "s.replace(/^(a+)+$/, '')", "/^(a+)+$/");
    row("replace-at-the-second", "('a!' + s).replace(/(a+)+!/g, '')", "/(a+)+!/g");
    row("split", "('a!' + s).split(/(a+)+!/)", "/(a+)+!/");
    row("sticky", "/(a+)+!/y.test(s)", "/(a+)+!/y");
    row("shExpMatch", "shExpMatch(s, '(a+)+')", "/^(a+)+$/");
    row("not-at-its-place", "var e = /(b)+/g; e.lastIndex = 99; e.test(s)", "");
    row("replace-only-the-first", "('a!' + s).replace(/(a+)+!/, '')", "");
    row("no-match-that-ends", "/^(?:[a-z]+\\.)*goto\\.com$/.test('www.example.com')", "");
    row("matches-at-the-end", "/(b)+/.test(s) && s.search(/(b)*$/)", "");
    row("nothing-to-search", "''.split(/(a)+/)", "");
}

void tst_HostilePac::unfinishedExpressions()
{
    QFETCH(QByteArray, use);
    QFETCH(QString, failure);
    test::TableLookups lookups;
    const auto outcome = test::evaluated("var s = new Array(60).join('a') + 'b';\n"
                                         "function FindProxyForURL(url, host) { "
                                             + use + "; return 'DIRECT'; }",
                                         {QStringLiteral("goto.com")}, lookups);
    QCOMPARE(test::failureText(outcome), failure);
    QCOMPARE(outcome.seen.answers.empty(), failure != QLatin1StringView("none"));
}

void tst_HostilePac::tamperedBuiltIns()
{
    test::TableLookups lookups;
    const QStringList hosts{QStringLiteral("goto.com")};
    const auto outcome
        = test::evaluated("JSON = Array = String = Object = undefined;\n"
                          "dnsResolve = function () { return '192.0.2.1'; };\n"
                          "function FindProxyForURL(url, host) {\n  return 'PROXY ' + dnsResolve(host);\n}",
                          hosts, lookups);
    QCOMPARE(test::answersText(outcome), QStringLiteral("goto.com=http://192.0.2.1:80@4"));
    const auto next = test::evaluated("function FindProxyForURL(url, host) { return shExpMatch(host, "
                                      "'*.com') && !dnsResolve(host) ? 'DIRECT' : '?'; }",
                                      hosts, lookups);
    QCOMPARE(test::answersText(next), QStringLiteral("goto.com=direct@1"));
}

void tst_HostilePac::differentAnswerEachTime()
{
    test::TableLookups lookups;
    const auto outcome = test::evaluated(
        "function FindProxyForURL(url, host) { return 'PROXY p' + Math.random().toString().slice(2); }",
        {QStringLiteral("goto.com")}, lookups);
    QCOMPARE(test::failureText(outcome), QStringLiteral("none"));
    QCOMPARE(outcome.seen.answers.at(0).line, 0); // which rule decided is not certain
}

void tst_HostilePac::answersBeforeTheEndAreKept()
{
    test::TableLookups lookups;
    const auto outcome = test::evaluated(
        "function FindProxyForURL(url, host) {\n  if (host == 'b') for (;;);\n  return 'DIRECT';\n}",
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, lookups);
    QCOMPARE(test::failureText(outcome), QStringLiteral("pac_timeout: ran out of processor time"));
    QCOMPARE(test::answersText(outcome), QStringLiteral("a=direct@0"));
}

CLEARWAY_TEST(tst_HostilePac)
#include "tst_hostilepac.moc"
