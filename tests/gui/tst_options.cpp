// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/options.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::gui;

class OptionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void refuses();
    void refuses_data();
};

void OptionsTest::reads()
{
    const text::Wording words(text::Language::En);
    const auto options = parseOptions(
        {QStringLiteral("--rehearse"), QStringLiteral("udp-blocked"), QStringLiteral("--language=de"),
         QStringLiteral("--page"), QStringLiteral("findings"), QStringLiteral("--size"),
         QStringLiteral("1024x700"), QStringLiteral("--theme"), QStringLiteral("dark"),
         QStringLiteral("--proxy"), QStringLiteral("http://proxy.example:3128"), QStringLiteral("case.json")},
        words);
    QVERIFY(options);
    QCOMPARE(options->rehearsal, rehearsal::Scenario::UdpBlocked);
    QCOMPARE(options->language, text::Language::De);
    QCOMPARE(options->page, PageId::Findings);
    QCOMPARE(options->size, QSize(1024, 700));
    QCOMPARE(options->theme, Theme::Dark);
    QCOMPARE(options->proxy, QStringLiteral("http://proxy.example:3128"));
    QCOMPARE(options->report, QStringLiteral("case.json"));
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown-option-names-the-nearest")
        << QStringList{QStringLiteral("--rehears")} << QStringLiteral("--rehearse");
    QTest::newRow("unknown-scenario-names-the-nearest")
        << QStringList{QStringLiteral("--rehearse"), QStringLiteral("udp-bloked")}
        << QStringLiteral("udp-blocked");
    QTest::newRow("missing-value-names-the-option")
        << QStringList{QStringLiteral("--page")} << QStringLiteral("--page");
    QTest::newRow("size-that-is-none")
        << QStringList{QStringLiteral("--size"), QStringLiteral("wide")} << QStringLiteral("1280x860");
    QTest::newRow("proxy-that-is-none")
        << QStringList{QStringLiteral("--proxy=systen")} << QStringLiteral("“system”");
    QTest::newRow("proxy-with-a-password-is-named-without-it")
        << QStringList{QStringLiteral("--proxy=http://me:secret@proxy.example:3128")}
        << QStringLiteral("“http://proxy.example:3128");
    QTest::newRow("size-of-a-wall") << QStringList{QStringLiteral("--size=99999x99999")}
                                    << QStringLiteral("1280x860");
}

void OptionsTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = parseOptions(arguments, text::Wording(text::Language::En));
    QVERIFY(!options);
    QVERIFY2(options.error().contains(named), qPrintable(options.error()));
}

CLEARWAY_TEST(OptionsTest)
#include "tst_options.moc"
