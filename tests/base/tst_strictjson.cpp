// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/failure.h"
#include "base/strictjson.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void limitsAreExact_data();
    void limitsAreExact();
    void cursorReads();
    void cursorRefuses_data();
    void cursorRefuses();
    void integerBounds_data();
    void integerBounds();
    void missingAndNullAreAbsent();
    void keepsTheFirstErrorOnly();
    void namesThePathDown();
};

namespace {

QByteArray nested(int levels)
{
    return R"({"a":)" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + "}";
}

JsonCursor cursor(const QByteArray &json)
{
    return JsonCursor(QJsonDocument::fromJson(json).object(), u"f"_s);
}

/// Calls one reading function on member "a" and returns the error it leaves.
QString errorOf(const QByteArray &json, void (*read)(const JsonCursor &))
{
    const JsonCursor root = cursor(json);
    read(root.member("a"_L1));
    return root.error().value_or(InputError()).text();
}

} // namespace

void TestStrictJson::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty-object") << QByteArray("{}");
    QTest::newRow("blanks-around") << QByteArray(" \t\r\n{ \"a\" : 1 }\n");
    QTest::newRow("same-key-in-different-objects") << QByteArray(R"({"a":{"a":1},"b":{"a":1}})");
    QTest::newRow("same-key-in-array-elements") << QByteArray(R"({"a":[{"b":1},{"b":2}]})");
    QTest::newRow("key-after-a-nested-object") << QByteArray(R"({"a":{"b":1},"b":1})");
    QTest::newRow("value-equal-to-a-key") << QByteArray(R"({"a":"b","b":"a"})");
    QTest::newRow("keys-differ-in-case") << QByteArray(R"({"a":1,"A":2})");
    QTest::newRow("brackets-in-strings") << QByteArray(R"({"a":"{[,","b":"]}\"{"})");
    QTest::newRow("backslash-at-the-end-of-a-string") << QByteArray(R"({"a":"\\","b":1})");
    QTest::newRow("escaped-controls") << QByteArray(R"({"a":"\u0000\n\t\u001b"})");
    QTest::newRow("surrogates-in-pairs") << QByteArray(R"({"a":"\ud83d\ude00"})");
    QTest::newRow("utf-8-of-four-bytes") << QByteArray("{\"a\":\"\xf0\x9f\x98\x80\"}");
    QTest::newRow("byte-order-mark") << QByteArray("\xef\xbb\xbf{}");
}

void TestStrictJson::accepts()
{
    QFETCH(QByteArray, text);
    const auto object = parseStrictJson(text, u"f"_s);
    QVERIFY2(object, qPrintable(object ? QString() : object.error().text()));
}

void TestStrictJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *fact, const QByteArray &text, const QString &message) {
        QTest::newRow(fact) << text << u"f: "_s + message;
    };
    const QString twice = u"expected each member once, found a second one"_s;
    row("key-twice", R"({"a":1,"a":2})", u"$.a: "_s + twice);
    row("key-twice-once-escaped", R"({"a":1,"\u0061":2})", u"$.a: "_s + twice);
    row("key-twice-both-escaped", R"({"\u0061":1,"\u0061":2})", u"$.a: "_s + twice);
    row("key-twice-solidus-escaped", R"({"a/b":1,"a\/b":2})", u"$.a/b: "_s + twice);
    row("empty-key-twice", R"({"":1,"":2})", u"$: "_s + twice);
    row("key-twice-deep-down", R"({"x":[{},{"y":{"a":1,"b":[1,2],"a":2}}]})", u"$.x[1].y.a: "_s + twice);
    row("key-twice-after-an-array", R"({"a":[1,{"b":2}],"a":1})", u"$.a: "_s + twice);
    row("path-cannot-command-a-terminal", R"({"\u001b[2J":1,"\u001b[2J":2})", u"$.\\u{1b}[2J: "_s + twice);
    row("path-is-shortened", QByteArray(R"({"#":1,"#":2})").replace("#", QByteArray(100, 'k')),
        u"$."_s + QString(57, u'k') + u"...: "_s + twice);
    row("depth-100000", nested(100'000),
        u"$.a"_s + u"[0]"_s.repeated(32) + u": expected at most 32 nested levels, found more"_s);
    row("path-too-long-gives-the-line", QByteArray("{\n\"abcdefgh\":").repeated(100'000),
        u"line 33: expected at most 32 nested levels, found more"_s);
    row("depth-of-objects", QByteArray(R"({"a":)").repeated(100'000),
        u"$"_s + u".a"_s.repeated(32) + u": expected at most 32 nested levels, found more"_s);
    row("millions-of-values", "{\"a\":[" + QByteArray("0,").repeated(2'000'000) + "0]}",
        u"$.a[99999]: expected at most 100000 values, found more"_s);
    row("millions-of-empty-arrays", "{\"a\":[" + QByteArray("[],").repeated(2'000'000) + "0]}",
        u"$.a[49999]: expected at most 100000 values, found more"_s);
    row("nine-mebibytes", QByteArray(9 << 20, ' '), u"expected at most 8388608 bytes, found 9437184"_s);
    row("bad-utf-8", "{\"a\":\"\xff\"}", u"line 1: expected JSON in UTF-8, found invalid UTF8 string"_s);
    row("bad-utf-8-in-a-key", "{\"\xff\":1}", u"line 1: expected JSON in UTF-8, found invalid UTF8 string"_s);
    row("overlong-utf-8", "{\"a\":\"\xc0\xaf\"}",
        u"line 1: expected JSON in UTF-8, found invalid UTF8 string"_s);
    row("surrogate-as-utf-8", "{\"a\":\"\xed\xa0\x80\"}",
        u"line 1: expected JSON in UTF-8, found invalid UTF8 string"_s);
    row("utf-16", QByteArray("{\0}\0", 4), u"line 1: expected JSON in UTF-8, found unterminated object"_s);
    row("half-a-surrogate-pair", "{\n\"a\":\"\\ud83d\"}",
        u"line 2: expected surrogates in pairs, found half of one"_s);
    row("second-half-first", R"({"a":"\ude00\ud83d"})",
        u"line 1: expected surrogates in pairs, found half of one"_s);
    row("half-a-pair-in-a-key", R"({"\ud83d":1})",
        u"line 1: expected surrogates in pairs, found half of one"_s);
    row("raw-line-break-in-a-string", "{\"a\":\"x\ny\"}",
        u"line 1: expected control characters to be escaped, found one as it is"_s);
    row("raw-nul-in-a-string", QByteArray("{\"a\":\"\0\"}", 9),
        u"line 1: expected control characters to be escaped, found one as it is"_s);
    row("raw-escape-in-a-key", "{\"\x1b\":1}",
        u"line 1: expected control characters to be escaped, found one as it is"_s);
    row("not-a-number", R"({"a":NaN})", u"line 1: expected JSON in UTF-8, found illegal number"_s);
    row("infinity", R"({"a":Infinity})", u"line 1: expected JSON in UTF-8, found illegal number"_s);
    row("number-beyond-double", R"({"a":1e999})", u"line 1: expected JSON in UTF-8, found illegal number"_s);
    row("number-beyond-double-below", R"({"a":-1e999})",
        u"line 1: expected JSON in UTF-8, found illegal number"_s);
    row("nothing", "", u"expected JSON in UTF-8, found an empty file"_s);
    row("array", "[]", u"$: expected an object, found an array"_s);
    row("only-a-number", "7", u"line 1: expected JSON in UTF-8, found illegal value"_s);
    row("cut", "{\n\"a\":\n", u"line 3: expected JSON in UTF-8, found unterminated object"_s);
    row("cut-in-a-string", "{\"a", u"line 1: expected JSON in UTF-8, found unterminated string"_s);
    row("cut-in-an-escape", "{\"a\\", u"line 1: expected JSON in UTF-8, found unterminated string"_s);
    row("something-after", "{} x",
        u"line 1: expected JSON in UTF-8, found garbage at the end of the document"_s);
    row("nul-after", QByteArray("{}\0", 3),
        u"line 1: expected JSON in UTF-8, found garbage at the end of the document"_s);
    row("closed-too-often", "{}}}}]",
        u"line 1: expected JSON in UTF-8, found garbage at the end of the document"_s);
    row("comma-at-the-end", R"({"a":1,})",
        u"line 1: expected JSON in UTF-8, found object is missing after a comma"_s);
    row("comment", "{/**/}", u"line 1: expected JSON in UTF-8, found unterminated object"_s);
    row("web-page", "<!DOCTYPE html>", u"line 1: expected JSON in UTF-8, found illegal value"_s);
}

void TestStrictJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto object = parseStrictJson(text, u"f"_s);
    QVERIFY(!object);
    QCOMPARE(object.error().text(), message);
}

void TestStrictJson::limitsAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("depth-just-enough") << nested(4) << true;
    QTest::newRow("depth-one-too-many") << nested(5) << false;
    QTest::newRow("values-just-enough")
        << QByteArray(R"({"a":[1,2,3,4,5,6]})") << true; // two brackets, five commas
    QTest::newRow("values-too-many") << QByteArray(R"({"a":[1,2,3,4,5,6,7,8]})") << false;
    QTest::newRow("bytes-just-enough") << QByteArray("{" + QByteArray(48, ' ') + "}") << true;
    QTest::newRow("bytes-one-too-many") << QByteArray("{" + QByteArray(49, ' ') + "}") << false;
}

void TestStrictJson::limitsAreExact()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    QCOMPARE(parseStrictJson(text, u"f"_s, {.bytes = 50, .depth = 4, .nodes = 8}).hasValue(), expected);
}

void TestStrictJson::cursorReads()
{
    const JsonCursor root
        = cursor(R"({"s":"x","b":true,"n":1.5,"i":-7,"w":"dns_timeout","l":[1,2],"o":{"k":"v"}})");
    QCOMPARE(root.member("s"_L1).string(), u"x"_s);
    QCOMPARE(root.member("b"_L1).boolean(), true);
    QCOMPARE(root.member("n"_L1).number(), 1.5);
    QCOMPARE(root.member("i"_L1).integer(-7, 7), qint64(-7));
    QCOMPARE(root.member("w"_L1).word<FailureCode>(), FailureCode::DnsTimeout);
    QCOMPARE(root.member("l"_L1).elements(2).size(), std::size_t(2));
    QCOMPARE(root.member("l"_L1).elements()[1].integer(0, 9), qint64(2));
    QCOMPARE(root.member("o"_L1).member("k"_L1).string(), u"v"_s);
    QVERIFY(root.ok());
}

void TestStrictJson::cursorRefuses_data()
{
    using Read = void (*)(const JsonCursor &);
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &json, Read read, const char *expected) {
        QTest::newRow(fact) << errorOf(json, read) << u"f: $.a"_s + QString::fromUtf8(expected);
    };
    const Read string = [](const JsonCursor &at) { (void)at.string(3); };
    const Read boolean = [](const JsonCursor &at) { (void)at.boolean(); };
    const Read number = [](const JsonCursor &at) { (void)at.number(); };
    const Read integer = [](const JsonCursor &at) { (void)at.integer(1, 9); };
    const Read elements = [](const JsonCursor &at) { (void)at.elements(1); };
    const Read word = [](const JsonCursor &at) { (void)at.word<FailureCode>(); };
    const Read member = [](const JsonCursor &at) { (void)at.member("b"_L1); };
    row("missing", "{}", string, ": expected this member, found nothing");
    row("string-as-number", R"({"a":7})", string, ": expected a string, found 7");
    row("string-as-null", R"({"a":null})", string, ": expected a string, found null");
    row("string-too-long", R"({"a":"abcd"})", string,
        R"(: expected a string of at most 3 characters, found "abcd")");
    row("boolean-as-number", R"({"a":1})", boolean, ": expected true or false, found 1");
    row("boolean-as-word", R"({"a":"true"})", boolean, R"(: expected true or false, found "true")");
    row("number-as-string", R"({"a":"1"})", number, R"(: expected a number, found "1")");
    row("number-as-boolean", R"({"a":true})", number, ": expected a number, found true");
    row("integer-with-fraction", R"({"a":1.5})", integer, ": expected a whole number from 1 to 9, found 1.5");
    row("integer-as-string", R"({"a":"5"})", integer, R"(: expected a whole number from 1 to 9, found "5")");
    row("elements-of-an-object", R"({"a":{}})", elements, ": expected an array, found an object");
    row("elements-too-many", R"({"a":[1,2]})", elements, ": expected at most 1 elements, found an array");
    row("word-as-number", R"({"a":1})", word, ": expected a string, found 1");
    row("member-of-an-array", R"({"a":[]})", member, ": expected an object, found an array");
    row("member-of-a-string", R"({"a":"b"})", member, R"(: expected an object, found "b")");
    row("member-missing", R"({"a":{}})", member, ".b: expected this member, found nothing");
}

void TestStrictJson::cursorRefuses()
{
    QFETCH(QString, error);
    QFETCH(QString, expected);
    QCOMPARE(error, expected);
}

void TestStrictJson::integerBounds_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<bool>("accepted");
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    QTest::newRow("at-the-lower-bound") << QByteArray("1") << qint64(1) << qint64(9) << true;
    QTest::newRow("below-the-lower-bound") << QByteArray("0") << qint64(1) << qint64(9) << false;
    QTest::newRow("at-the-upper-bound") << QByteArray("9") << qint64(1) << qint64(9) << true;
    QTest::newRow("above-the-upper-bound") << QByteArray("10") << qint64(1) << qint64(9) << false;
    QTest::newRow("whole-in-other-notation") << QByteArray("9e0") << qint64(1) << qint64(9) << true;
    QTest::newRow("exact-in-a-double") << QByteArray("9007199254740992") << lowest << highest << true;
    QTest::newRow("beyond-exactness") << QByteArray("9007199254740994") << lowest << highest << false;
    QTest::newRow("2-to-63") << QByteArray("9223372036854775808") << lowest << highest << false;
    QTest::newRow("2-to-64") << QByteArray("18446744073709551616") << lowest << highest << false;
    QTest::newRow("minus-2-to-64") << QByteArray("-18446744073709551616") << lowest << highest << false;
    QTest::newRow("1e300") << QByteArray("1e300") << lowest << highest << false;
}

void TestStrictJson::integerBounds()
{
    QFETCH(QByteArray, number);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(bool, accepted);
    const JsonCursor root = cursor("{\"a\":" + number + "}");
    (void)root.member("a"_L1).integer(least, most);
    QCOMPARE(root.ok(), accepted);
}

void TestStrictJson::missingAndNullAreAbsent()
{
    const JsonCursor root = cursor(R"({"a":null,"b":0})");
    QVERIFY(!root.optionalMember("a"_L1));
    QVERIFY(!root.optionalMember("c"_L1));
    QVERIFY(root.optionalMember("b"_L1));
    QVERIFY(root.ok());
}

void TestStrictJson::keepsTheFirstErrorOnly()
{
    const JsonCursor root = cursor(R"({"a":1,"b":2,"c":"good"})");
    (void)root.member("a"_L1).string();
    (void)root.member("b"_L1).boolean();
    QCOMPARE(root.error()->place, u"$.a"_s);
    QCOMPARE(root.member("c"_L1).string(), QString());
}

void TestStrictJson::namesThePathDown()
{
    const JsonCursor root = cursor(R"({"a":[{},{"b":[[],["x"]]}]})");
    const auto deep = root.member("a"_L1).elements()[1].member("b"_L1).elements()[1].elements()[0];
    QCOMPARE(deep.path(), u"$.a[1].b[1][0]"_s);
    deep.fail(u"something else"_s);
    QCOMPARE(root.error()->text(), u"f: $.a[1].b[1][0]: expected something else, found \"x\""_s);
}

CLEARWAY_TEST(TestStrictJson)
#include "tst_strictjson.moc"
