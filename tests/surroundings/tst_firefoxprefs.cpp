// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/firefoxprefs.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_FirefoxPrefs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void manyLines();
};

void tst_FirefoxPrefs::files_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // of network.proxy.x: type and value; then the lines ignored
    const auto row = [](const char *fact, const QByteArray &text, const QString &expected) {
        QTest::newRow(fact) << text << expected;
    };
    row("empty", "", u" ignored 0"_s);
    row("text", R"(user_pref("network.proxy.x", "p.example");)", u"QString p.example ignored 0"_s);
    row("number", R"(user_pref("network.proxy.x", 8080);)", u"int 8080 ignored 0"_s);
    row("negative-number", R"(user_pref("network.proxy.x", -1);)", u"int -1 ignored 0"_s);
    row("true", R"(user_pref("network.proxy.x", true);)", u"bool true ignored 0"_s);
    row("false", R"(user_pref("network.proxy.x", false);)", u"bool false ignored 0"_s);
    row("blanks-anywhere", "\t user_pref ( \"network.proxy.x\" ,\t1 ) ; ", u"int 1 ignored 0"_s);
    row("single-quotes", "user_pref('network.proxy.x', 'a\"b');", u"QString a\"b ignored 0"_s);
    row("quote-escaped", R"(user_pref("network.proxy.x", "a\"b");)", u"QString a\"b ignored 0"_s);
    row("backslash-escaped", R"(user_pref("network.proxy.x", "a\\");)", u"QString a\\ ignored 0"_s);
    row("line-break-escaped", R"(user_pref("network.proxy.x", "a\nb");)", u"QString a\nb ignored 0"_s);
    row("hexadecimal-escape", R"(user_pref("network.proxy.x", "\x41");)", u"QString A ignored 0"_s);
    row("unicode-escape", R"(user_pref("network.proxy.x", "\u00e9");)", u"QString é ignored 0"_s);
    row("utf-8", "user_pref(\"network.proxy.x\", \"\xc3\xa9\");", u"QString é ignored 0"_s);
    row("last-one-counts", "user_pref(\"network.proxy.x\", 1);\nuser_pref(\"network.proxy.x\", 2);\n",
        u"int 2 ignored 0"_s);
    row("two-in-a-line", R"(user_pref("network.proxy.x", 1); user_pref("network.proxy.x", 2);)",
        u"int 2 ignored 0"_s);
    row("windows-line-ends", "user_pref(\"network.proxy.x\", 1);\r\n", u"int 1 ignored 0"_s);
    row("comment-behind", R"(user_pref("network.proxy.x", 1); // why)", u"int 1 ignored 0"_s);
    row("comments", "// user_pref(\"network.proxy.x\", 1);\n# Mozilla User Preferences\n", u" ignored 0"_s);
    row("block-comment", "/*\nuser_pref(\"network.proxy.x\", 1);\n*/\nuser_pref(\"network.proxy.x\", 2);\n",
        u"int 2 ignored 0"_s);
    row("block-comment-left-open", "/* x\nuser_pref(\"network.proxy.x\", 1);\n", u" ignored 0"_s);
    row("other-names", R"(user_pref("browser.startup.homepage", "https://goto.com");)", u" ignored 0"_s);
    row("web-address-in-text", R"(user_pref("network.proxy.x", "http://pac/p");)",
        u"QString http://pac/p ignored 0"_s);
    row("expression", R"(user_pref("network.proxy.x", 1+1);)", u" ignored 1"_s);
    row("function-call", R"(user_pref("network.proxy.x", f());)", u" ignored 1"_s);
    row("null", R"(user_pref("network.proxy.x", null);)", u" ignored 1"_s);
    row("fraction", R"(user_pref("network.proxy.x", 1.5);)", u" ignored 1"_s);
    row("number-beyond-32-bits", R"(user_pref("network.proxy.x", 99999999999);)", u" ignored 1"_s);
    row("text-left-open", R"(user_pref("network.proxy.x", "a);)", u" ignored 1"_s);
    row("escape-at-the-end", R"(user_pref("network.proxy.x", "a\)", u" ignored 1"_s);
    row("escape-cut-short", R"(user_pref("network.proxy.x", "\u00");)", u" ignored 1"_s);
    row("escaped-zero", R"(user_pref("network.proxy.x", "a\x00b");)", u" ignored 1"_s);
    row("raw-zero", QByteArray("user_pref(\"network.proxy.x\", \"a\0b\");", 33), u" ignored 1"_s);
    row("semicolon-missing", R"(user_pref("network.proxy.x", 1))", u" ignored 1"_s);
    row("junk-behind", R"(user_pref("network.proxy.x", 1); alert(1))", u" ignored 1"_s);
    row("other-function", R"(lockPref("network.proxy.x", 1);)", u" ignored 1"_s);
    row("name-without-quotes", R"(user_pref(network.proxy.x, 1);)", u" ignored 1"_s);
    row("bad-line-does-not-spoil-the-next", "junk\nuser_pref(\"network.proxy.x\", 1);\n",
        u"int 1 ignored 1"_s);
    row("line-of-a-megabyte", "user_pref(\"network.proxy.x\", \"" + QByteArray(1 << 20, 'a') + "\");",
        u" ignored 1"_s);
}

void tst_FirefoxPrefs::files()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto file = surroundings::firefoxPrefs(text);
    const QVariant value = file.prefs.value(u"network.proxy.x"_s);
    const QString shown
        = value.isValid() ? QString::fromLatin1(value.typeName()) + u' ' + value.toString() : QString();
    QCOMPARE(shown + u" ignored "_s + QString::number(file.ignoredLines), expected);
}

void tst_FirefoxPrefs::manyLines()
{
    QByteArray text;
    for (int i = 0; i < 50'000; ++i)
        text += "user_pref(\"network.proxy.x\", " + QByteArray::number(i) + ");\n";
    QCOMPARE(surroundings::firefoxPrefs(text).prefs.value(u"network.proxy.x"_s).toInt(), 49'999);
}

CLEARWAY_TEST(tst_FirefoxPrefs)
#include "tst_firefoxprefs.moc"
