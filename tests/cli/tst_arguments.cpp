// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::cli;
using namespace Qt::StringLiterals;

namespace {

base::Result<Arguments, UsageError> parsed(const QString &line)
{
    const std::vector<Option> options{
        {"--json"_L1, {}, {}}, {"--catalogue"_L1, "FILE"_L1, {}}, {"--report"_L1, "FILE"_L1, {}, true}};
    return Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), options);
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void refuses_data();
    void refuses();
    void flagsArePresentOrNot();
};

void TestArguments::values_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reports");
    QTest::addColumn<QString>("words");
    QTest::newRow("value-after-a-space") << u"--report a.json"_s << u"a.json"_s << QString();
    QTest::newRow("value-after-an-equals-sign") << u"--report=a.json"_s << u"a.json"_s << QString();
    QTest::newRow("equals-sign-in-the-value") << u"--report=a=b.json"_s << u"a=b.json"_s << QString();
    QTest::newRow("repeated-in-order")
        << u"--report b.txt --report a.json"_s << u"b.txt|a.json"_s << QString();
    QTest::newRow("words-are-kept") << u"show --json all"_s << QString() << u"show|all"_s;
    QTest::newRow("hyphen-alone-is-a-word") << u"-"_s << QString() << u"-"_s;
    QTest::newRow("hyphen-alone-is-a-value") << u"--report -"_s << u"-"_s << QString();
    QTest::newRow("all-are-words-after-two-hyphens") << u"-- --report a"_s << QString() << u"--report|a"_s;
}

void TestArguments::values()
{
    QFETCH(QString, line);
    QFETCH(QString, reports);
    QFETCH(QString, words);
    const auto arguments = parsed(line);
    QVERIFY(arguments.hasValue());
    QCOMPARE(arguments->values("--report"_L1).join(u'|'), reports);
    QCOMPARE(arguments->words().join(u'|'), words);
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown-option") << u"--jsno"_s << u"unknown option --jsno; did you mean --json?"_s;
    QTest::newRow("unknown-option-with-value")
        << u"--reprot=a"_s << u"unknown option --reprot; did you mean --report?"_s;
    QTest::newRow("short-option") << u"-j"_s << u"unknown option -j; did you mean --json?"_s;
    QTest::newRow("value-missing") << u"--report"_s << u"--report needs a value: --report FILE"_s;
    QTest::newRow("value-for-a-flag") << u"--json=yes"_s << u"--json takes no value"_s;
    QTest::newRow("twice-what-counts-once")
        << u"--catalogue a --catalogue b"_s << u"--catalogue can be given once"_s;
}

void TestArguments::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const auto arguments = parsed(line);
    QVERIFY(!arguments.hasValue());
    QCOMPARE(arguments.error().text, text);
}

void TestArguments::flagsArePresentOrNot()
{
    QVERIFY(parsed(u"--json"_s)->has("--json"_L1));
    QVERIFY(!parsed(QString())->has("--json"_L1));
}

CLEARWAY_TEST(TestArguments)
#include "tst_arguments.moc"
