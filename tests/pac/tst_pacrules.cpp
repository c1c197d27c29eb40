// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/pacrules.h"

#include <QTest>

using namespace clearway;

class tst_PacRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
};

void tst_PacRules::marks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected"); ///< with § for a mark; empty: left alone
    const auto row = [](const char *title, const QString &body, const QString &expected) {
        QTest::newRow(title) << body << expected;
    };
    row("plain", u"return 'DIRECT';"_qs, u"return§ 'DIRECT';"_qs);
    row("without-a-blank", u"return'DIRECT'"_qs, u"return§'DIRECT'"_qs);
    row("after-a-condition-without-braces", u"if (a) return b; else return c;"_qs,
        u"if (a) return§ b; else return§ c;"_qs);
    row("in-blocks", u"for (;;) { switch (a) { case 1: return b; } }"_qs,
        u"for (;;) { switch (a) { case 1: return§ b; } }"_qs);
    row("value-on-the-next-line-is-none", u"return\n'DIRECT';"_qs, QString());
    row("without-a-value", u"return;"_qs, QString());
    row("inner-functions-are-left-alone", u"var f = function (x) { return x; }; return f(1);"_qs,
        u"var f = function (x) { return x; }; return§ f(1);"_qs);
    row("arrow-functions-too", u"var f = x => { return x; }; return f(1);"_qs,
        u"var f = x => { return x; }; return§ f(1);"_qs);
    row("methods-too", u"var o = { f() { return 1; } }; return o;"_qs,
        u"var o = { f() { return 1; } }; return§ o;"_qs);
    row("a-member-of-that-name", u"a.return; return 1;"_qs, u"a.return; return§ 1;"_qs);
    row("in-texts-and-comments", u"'return 1'; // return 2\n/* return 3 */ return 4;"_qs,
        u"'return 1'; // return 2\n/* return 3 */ return@2 4;"_qs);
    row("in-a-regular-expression", u"if (/}return/.test(a)) return 1;"_qs,
        u"if (/}return/.test(a)) return§ 1;"_qs);
    row("after-a-division", u"var a = b / c; return a / 2;"_qs, u"var a = b / c; return§ a / 2;"_qs);
    row("unsure-after-a-brace", u"var a = {} / 2; return 1;"_qs, QString());
    row("unterminated-text", u"var a = 'b\nreturn 1;"_qs, QString());
    row("template-with-a-program", u"var a = `${b}`; return 1;"_qs, QString());
    row("uses-the-name-itself", u"clearwayRule = 7; return 1;"_qs, QString());
}

void tst_PacRules::marks()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QString frame = QStringLiteral("function FindProxyForURL(url, host) {%1}");
    QString whole = expected.isEmpty() ? QString() : frame.arg(expected);
    whole.replace(u"§"_qs, u" (clearwayRule=1),"_qs).replace(u"@2"_qs, u" (clearwayRule=2),"_qs);
    QCOMPARE(surroundings::withRuleMarks(frame.arg(body)), whole);
}

CLEARWAY_TEST(tst_PacRules)
#include "tst_pacrules.moc"
