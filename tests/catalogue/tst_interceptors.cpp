// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/interceptorfile.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray &pattern, const QByteArray &sample = "squid",
                    const QByteArray &more = {})
{
    return R"({"schema":"clearway-interceptors/1","interceptors":[{"vendor":"V","kind":"antivirus",)"
           R"("field":"unit","pattern":")"
        + pattern + R"(","sample":")" + sample + R"(","certainty":"low","source":"a test")" + more + "}]}";
}

IssuerName named(IssuerField field, const QString &text)
{
    switch (field) {
    case IssuerField::CommonName:
        return {text, {}, {}, {}};
    case IssuerField::Organization:
        return {{}, text, {}, {}};
    case IssuerField::Unit:
        return {{}, {}, text, {}};
    case IssuerField::Email:
        return {{}, {}, {}, text};
    }
    return {};
}

/// Text that keeps a pattern hoping as long as it can: its own sample without the end, over and over.
QString hostile(const QString &sample)
{
    return sample.left(std::max<qsizetype>(1, sample.size() - 1)).repeated(1 + 100'000 / sample.size());
}

} // namespace

class InterceptorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedRows_data();
    void shippedRows();
    void stepsStayBounded_data() { shippedRows_data(); }
    void stepsStayBounded();
    void theLimitBites();
    void objections_data();
    void objections();
    void brokenFiles_data();
    void brokenFiles();
    void find_data();
    void find();
};

void InterceptorsTest::shippedRows_data()
{
    QTest::addColumn<int>("index");
    const auto &rows = builtInInterceptors().rows();
    QCOMPARE(rows.size(), std::size_t(113));
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%zu-%s", i, qPrintable(rows[i].vendor)) << int(i);
}

void InterceptorsTest::shippedRows()
{
    QFETCH(int, index);
    const Interceptor &row = builtInInterceptors().rows()[index];
    const InterceptorTable alone({row});

    QVERIFY(alone.find({named(row.field, row.sample)}));
    QVERIFY(alone.find({named(row.field, row.sample.toUpper())}));
    QVERIFY(builtInInterceptors().find({named(row.field, row.sample)}));
    QVERIFY(!objectionToPattern(row.pattern));
}

void InterceptorsTest::stepsStayBounded()
{
    QFETCH(int, index);
    const Interceptor &row = builtInInterceptors().rows()[index];
    // The limit counts the matcher's steps from one starting place; exceeding it makes the match invalid
    // (pcre2pattern, "Setting match resource limits"). It is obeyed exactly only without machine code.
    const QRegularExpression limited(u"(*NO_JIT)(*LIMIT_MATCH=400)"_s + row.pattern,
                                     QRegularExpression::CaseInsensitiveOption);

    QVERIFY(limited.isValid());
    QVERIFY(limited.match(hostile(row.sample)).isValid());
    QVERIFY(limited.match(row.sample.left(1).repeated(100'000)).isValid());
    QVERIFY(limited.match(QString(100'000, u'A')).isValid());
}

void InterceptorsTest::theLimitBites()
{
    const QRegularExpression nested(u"(*NO_JIT)(*LIMIT_MATCH=400)(a{1,64}){1,64}bc"_s);

    QVERIFY(!nested.match(QString(1000, u'a') + u'c').isValid());
}

void InterceptorsTest::objections_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("objection");
    const auto bound = u"an upper bound on every repetition"_s;
    const auto most = u"repetitions of at most 64"_s;
    const auto nested = u"no repetition inside a repetition"_s;
    QTest::newRow("star") << u"a.*b"_s << bound;
    QTest::newRow("plus") << u"\\d+"_s << bound;
    QTest::newRow("star-as-text") << u"a\\*b[*+]"_s << QString();
    QTest::newRow("open-count") << u"a{8,}"_s << most;
    QTest::newRow("large-count") << u"a{1,65}"_s << most;
    QTest::newRow("count") << u"a{1,64}"_s << QString();
    QTest::newRow("count-of-a-count") << u"(a{1,9}){1,9}"_s << nested;
    QTest::newRow("count-of-an-option") << u"(ab?c){1,9}"_s << nested;
    QTest::newRow("nested-two-groups-deep") << u"((a?)b){2}"_s << nested;
    QTest::newRow("count-of-a-count-without-a-group") << u"a{1,9}{1,9}"_s << nested;
    QTest::newRow("option-of-a-plain-group") << u"(ab|cd)?"_s << QString();
    QTest::newRow("back-reference") << u"(a)\\1"_s << u"no back reference"_s;
    QTest::newRow("named-back-reference") << u"(a)\\k<x>"_s << u"no back reference"_s;
    QTest::newRow("look-ahead") << u"a(?=b)"_s << u"plain groups only"_s;
    QTest::newRow("verb") << u"(*ACCEPT)"_s << u"plain groups only"_s;
    QTest::newRow("bracket-in-a-class") << u"[]*]a"_s << QString();
    QTest::newRow("no-expression") << u"(a"_s << u"a regular expression"_s;
    QTest::newRow("empty") << QString() << u"a regular expression"_s;
}

void InterceptorsTest::objections()
{
    QFETCH(QString, pattern);
    QFETCH(QString, objection);

    QCOMPARE(objectionToPattern(pattern).value_or(QString()), objection);
}

void InterceptorsTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = u"$.interceptors[0]."_s;
    QTest::newRow("whole") << document("squid") << QString();
    QTest::newRow("with-an-exemption") << document("squid", "squid", R"(,"exemption":"squid")") << QString();
    QTest::newRow("unknown-exemption")
        << document("squid", "squid", R"(,"exemption":"hope")") << row + u"exemption"_s;
    QTest::newRow("unbounded-pattern") << document("s.*") << row + u"pattern"_s;
    QTest::newRow("sample-of-something-else") << document("squid", "octopus") << row + u"sample"_s;
    QTest::newRow("control-character") << document("squid", R"(squid\u001b)") << row + u"sample"_s;
    QTest::newRow("unknown-kind") << document("squid").replace("antivirus", "fish") << row + u"kind"_s;
    QTest::newRow("unknown-field") << document("squid").replace("unit", "serial") << row + u"field"_s;
    QTest::newRow("unknown-certainty") << document("squid").replace("low", "sure") << row + u"certainty"_s;
    QTest::newRow("no-source") << document("squid").replace("source", "origin") << row + u"source"_s;
    QTest::newRow("future-schema") << document("squid").replace("/1", "/2") << u"$.schema"_s;
    QTest::newRow("no-list") << QByteArray(R"({"schema":"clearway-interceptors/1"})") << u"$.interceptors"_s;
}

void InterceptorsTest::brokenFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);

    const auto rows = readInterceptors(json, u"list.json"_s);

    QCOMPARE(rows ? QString() : rows.error().place, place);
}

void InterceptorsTest::find_data()
{
    QTest::addColumn<IssuerName>("issuer");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("nobody") << IssuerName{u"R3"_s, u"Let's Encrypt"_s, {}, {}} << QString();
    QTest::newRow("empty-name") << IssuerName{} << QString();
    QTest::newRow("the-better-founded-row-wins")
        << IssuerName{u"Zscaler TLS Inspection"_s, u"Zscaler Inc."_s, {}, {}} << u"Zscaler"_s;
    QTest::newRow("a-guess-where-nothing-else-fits")
        << IssuerName{u"Example TLS-Inspection"_s, {}, {}, {}} << u"Generic TLS inspection CA"_s;
    QTest::newRow("the-field-counts") << IssuerName{{}, u"FortiGate CA"_s, {}, {}} << QString();
    QTest::newRow("what-stands-too-far-back-is-not-looked-at")
        << IssuerName{QString(300, u' ') + u"FortiGate CA"_s, {}, {}, {}} << QString();
}

void InterceptorsTest::find()
{
    QFETCH(IssuerName, issuer);
    QFETCH(QString, vendor);

    const Interceptor *found = builtInInterceptors().find({{u"Example Root"_s, {}, {}, {}}, issuer});

    QCOMPARE(found ? found->vendor : QString(), vendor);
}

CLEARWAY_TEST(InterceptorsTest)
#include "tst_interceptors.moc"
