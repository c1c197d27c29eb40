// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/pacconstructs.h"

#include <QElapsedTimer>
#include <QTest>

using namespace clearway;

namespace {

/// "2 loop, 3 switch"
QString found(const QString &source)
{
    QStringList all;
    for (const auto &construct : surroundings::limitedConstructs(source))
        all << QStringLiteral("%1 %2").arg(construct.line).arg(construct.construct);
    return all.join(QStringLiteral(", "));
}

} // namespace

class tst_PacConstructs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constructs_data();
    void constructs();
    void atMostTenOfAKind();
    void textIsCut();
    void linear_data();
    void linear();
};

void tst_PacConstructs::constructs_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *source, const char *expected) {
        QTest::newRow(title) << QString::fromUtf8(source) << QString::fromLatin1(expected);
    };
    row("nothing-unusual",
        "function FindProxyForURL(url, host)\n{\n  // for switch /x/\n  if (isPlainHostName(host) || "
        "shExpMatch(host, '*.goto.com'))\n    return \"DIRECT\";\n  else return 'PROXY a:1; DIRECT';\n}",
        "");
    row("regular-expression", "if (\n/^a/.test(host))", "2 regular-expression, 2 string-method");
    row("regular-expression-object", "new RegExp('a')", "1 object, 1 regular-expression");
    row("function-and-its-call", "function inside(h) { }\nif (inside(host)) { }",
        "1 user-function, 2 function-call");
    row("anonymous-function", "f(function () { })", "1 user-function");
    row("loops", "for (;;) ;\nwhile (a) ;\ndo ; while (a)", "1 loop, 2 loop, 3 loop");
    row("switch", "switch (a) { }", "1 switch");
    row("array", "var a = ['x'];", "1 array");
    row("array-element", "b = a[0];", "1 array");
    row("object", "var a = { b: 1 };", "1 object");
    row("conditional-expression", "return a ? b : c;", "1 conditional-expression");
    row("string-method", "host.toLowerCase();\nhost.length", "1 string-method, 2 string-method");
    row("computed-variable", "var ip = dnsResolve(host);", "1 computed-variable");
    row("plain-variable", "var proxy = 'PROXY a:1';", "");
    row("comparison-is-no-assignment", "if (a == dnsResolve(host)) { }", "");
    row("ex-function", "isInNetEx(a, b)", "1 ex-function");
    row("exception", "try { } catch (e) { }", "1 exception");
    row("eval", "eval('a')", "1 eval");
    row("let-and-const", "let a = 1;\nconst b = 2;", "1 let-const, 2 let-const");
    row("template-literal", "var a = `b`;", "1 template-literal");
    row("arrow-function", "var f = x => x;", "1 arrow-function");
    row("spread", "f(...a)", "1 modern-syntax");
    row("line-ends-of-windows", "a\r\nswitch (b) { }", "2 switch");
    row("broken-file", "'unterminated\n[", "2 array");
}

void tst_PacConstructs::constructs()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(found(source), expected);
}

void tst_PacConstructs::atMostTenOfAKind()
{
    QCOMPARE(surroundings::limitedConstructs(QStringLiteral("switch (a) { }\n").repeated(50)).size(),
             std::size_t(10));
}

void tst_PacConstructs::textIsCut()
{
    const auto all = surroundings::limitedConstructs(u"  switch ("_qs + QString(500, u'a') + u')');
    QCOMPARE(all.at(0).text, u"switch ("_qs + QString(112, u'a'));
}

void tst_PacConstructs::linear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"/[", "'", "`", "{", "(", "a=", "a=b(", "/*", "\\", "=/=[=/", "\n", "? [ "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void tst_PacConstructs::linear()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    (void)surroundings::limitedConstructs(piece.repeated(512 * 1024 / piece.size()));
    QVERIFY(timer.elapsed() < 30'000); // a quadratic scan of half a megabyte takes hours
}

CLEARWAY_TEST(tst_PacConstructs)
#include "tst_pacconstructs.moc"
