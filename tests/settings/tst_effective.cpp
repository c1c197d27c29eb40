// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/effective.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using settings::Effective;
using settings::Origin;
using settings::Policy;
using settings::Setting;
using settings::Values;

namespace {

Values language(const QString &word)
{
    return {{Setting::Language, {word}}};
}

Policy policyOf(const Values &binding, const Values &defaults = {})
{
    return {
        .place = u"/etc/clearway/policy.json"_s, .binding = binding, .defaults = defaults, .problems = {}};
}

} // namespace

class tst_Effective final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void builtIn();
    void policyOverrulesTheCommandLine();
    void theSameWishIsNotOverruled();
    void redactionOnlyRises_data();
    void redactionOnlyRises();
    void aPolicyWithoutAnAddressForbidsUploads();
};

void tst_Effective::order_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("origin");
    const QStringList order{u"policy"_s, u"command-line"_s, u"user"_s, u"machine-default"_s};
    for (qsizetype i = 0; i < order.size(); ++i)
        QTest::newRow(qPrintable(order[i] + u"-beats-what-follows"_s)) << order.mid(i) << order[i];
    QTest::newRow("nobody-said-anything") << QStringList() << u"built-in"_s;
}

void tst_Effective::order()
{
    QFETCH(QStringList, sources);
    const auto from = [&](const QString &source, const QString &word) {
        return sources.contains(source) ? language(word) : Values();
    };
    const Effective effective(policyOf(from(u"policy"_s, u"aa"_s), from(u"machine-default"_s, u"dd"_s)),
                              from(u"command-line"_s, u"bb"_s), from(u"user"_s, u"cc"_s));
    QTEST(QString(name(effective.origin(Setting::Language))), "origin");
    QCOMPARE(effective.isLocked(Setting::Language), sources.contains(u"policy"_s));
}

void tst_Effective::builtIn()
{
    const Effective effective({}, {}, {});
    QCOMPARE(effective.products(), std::set{catalogue::Product::Meeting});
    QCOMPARE(effective.word(Setting::Redaction), u"standard"_s);
    QVERIFY(effective.keepsHistory());
    QCOMPARE(effective.words(Setting::UploadAddress), QStringList());
}

void tst_Effective::policyOverrulesTheCommandLine()
{
    const Effective effective(policyOf(language(u"de"_s)), language(u"en"_s), {});
    QCOMPARE(effective.word(Setting::Language), u"de"_s);
    QVERIFY(effective.isOverruled(Setting::Language));
}

void tst_Effective::theSameWishIsNotOverruled()
{
    QVERIFY(!Effective(policyOf(language(u"de"_s)), language(u"de"_s), {}).isOverruled(Setting::Language));
    QVERIFY(!Effective(policyOf(language(u"de"_s)), {}, language(u"en"_s)).isOverruled(Setting::Language));
}

void tst_Effective::redactionOnlyRises_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("overruled");
    QTest::newRow("less-than-demanded") << u"standard"_s << u"internal"_s << u"standard"_s << true;
    QTest::newRow("as-much-as-demanded") << u"standard"_s << u"standard"_s << u"standard"_s << false;
    QTest::newRow("more-than-demanded") << u"standard"_s << u"strict"_s << u"strict"_s << false;
    QTest::newRow("anything-is-more-than-nothing")
        << u"internal"_s << u"internal"_s << u"internal"_s << false;
}

void tst_Effective::redactionOnlyRises()
{
    QFETCH(QString, policy);
    QFETCH(QString, wish);
    const Effective effective(policyOf({{Setting::Redaction, {policy}}}), {{Setting::Redaction, {wish}}}, {});
    QTEST(effective.word(Setting::Redaction), "level");
    QTEST(effective.isOverruled(Setting::Redaction), "overruled");
    QVERIFY(effective.isLocked(Setting::Redaction));
    QVERIFY(effective.mayRedact(effective.word(Setting::Redaction)));
    QCOMPARE(effective.mayRedact(u"internal"_s), policy == u"internal"_s);
}

void tst_Effective::aPolicyWithoutAnAddressForbidsUploads()
{
    const Effective effective(policyOf({{Setting::UploadAddress, {}}}),
                              {{Setting::UploadAddress, {u"https://help.example/"_s}}}, {});
    QCOMPARE(effective.words(Setting::UploadAddress), QStringList());
    QVERIFY(effective.isLocked(Setting::UploadAddress) && effective.isOverruled(Setting::UploadAddress));
    QVERIFY(!effective.isLocked(Setting::Language));
}

CLEARWAY_TEST(tst_Effective)

#include "tst_effective.moc"
