// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class GatewayRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void race_data();
    void race() { compareCells(); }
    void setup_data();
    void setup();
};

void GatewayRulesTest::race_data()
{
    cellColumns();
    const auto row = u"gateway"_s;
    const auto egw = u"egw.gotomeeting.com";
    const auto global = u"egwglobal.gotomeeting.com";
    const auto failed = u"failed failed failed failed"_s;
    const auto notTested = u"not_tested not_tested not_tested not_tested"_s;
    const auto otherIsSilent = [=](Story &s) {
        for (QStringView at : {u"216.115.208.20:8200", u"216.115.208.20:443", u"216.115.208.20:80"})
            s.drops(global, at);
    };
    cellRow(
        "443-answers", row, [=](Story &s) { s.answers(egw, u"216.115.208.10:443"); }, u"ok ok ok ok"_s,
        u"confirmed gateway_won egw.gotomeeting.com 443 100"_s);
    cellRow(
        "one-gateway-is-enough", row,
        [=](Story &s) { otherIsSilent(s), s.answers(egw, u"216.115.208.10:443"); }, u"ok ok ok ok"_s,
        u"confirmed gateway_won egw.gotomeeting.com 443 100"_s);
    cellRow(
        "8200-wins-the-race-443-works-too", row,
        [=](Story &s) {
            s.answers(egw, u"216.115.208.10:8200");
            s.later(20ms).answers(egw, u"216.115.208.10:443");
        },
        u"ok ok ok ok"_s, u"confirmed gateway_won egw.gotomeeting.com 8200 100"_s);
    cellRow(
        "only-8200-answers", row,
        [=](Story &s) {
            otherIsSilent(s);
            s.drops(egw, u"216.115.208.10:443");
            s.answers(egw, u"216.115.208.10:8200");
        },
        u"failed failed limited limited"_s, u"likely gateway_fallback_port egw.gotomeeting.com 8200"_s);
    cellRow(
        "443-was-cut-off-so-8200-decides-nothing", row,
        [=](Story &s) {
            otherIsSilent(s);
            s.isCutOff(egw, u"216.115.208.10:443");
            s.answers(egw, u"216.115.208.10:8200");
        },
        notTested, u"confirmed not_run"_s);
    cellRow(
        "none-answers", row,
        [=](Story &s) {
            otherIsSilent(s);
            s.drops(egw, u"216.115.208.10:443");
            s.resets(egw, u"216.115.208.10:80");
        },
        failed, u"confirmed gateway_no_answer 5"_s);
    cellRow("none-answers-but-one-gateway-was-not-tried", row, otherIsSilent, notTested,
            u"confirmed not_run"_s);
    cellRow(
        "a-stranger-answers", row,
        [=](Story &s) { otherIsSilent(s), s.answers(egw, u"216.115.208.10:443", Signed::Stranger); }, failed,
        u"confirmed gateway_untrusted egw.gotomeeting.com FGT60F CA"_s);
    cellRow(
        "an-open-connection-is-no-answer", row,
        [=](Story &s) {
            otherIsSilent(s);
            s.breaksTls(egw, u"216.115.208.10:443", FailureCode::TlsNotTls);
        },
        failed, u"confirmed gateway_no_answer 4"_s);
    cellRow(
        "names-do-not-resolve", row, [=](Story &s) { s.doesNotResolve(egw), s.doesNotResolve(global); },
        failed, u"confirmed name_not_resolved egw.gotomeeting.com dns_nxdomain"_s);
    cellRow(
        "names-are-rewritten", row,
        [=](Story &s) {
            s.doesNotResolve(egw);
            s.resolves(global, u"10.1.1.1");
            s.drops(global, u"10.1.1.1:443");
        },
        failed, u"confirmed name_rewritten egwglobal.gotomeeting.com 10.1.1.1"_s);
    cellRow(
        "not-run", row, [](Story &) {}, notTested, u"confirmed not_run"_s);
}

void GatewayRulesTest::setup_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("times");
    const auto egw = u"egw.gotomeeting.com";
    QTest::newRow("a-mode-counts-only-the-ports-it-may-use") << Telling([=](Story &s) {
        s.later(50ms).answers(egw, u"216.115.208.10:8200");
        s.later(20ms).answers(egw, u"216.115.208.10:443");
    }) << u"170 170 150 150"_s;
    QTest::newRow("no-gateway-no-time") << Telling([](Story &) {}) << u"- - - -"_s;
}

void GatewayRulesTest::setup()
{
    QFETCH(Telling, tell);
    QFETCH(QString, times);
    Story story;
    tell(story);

    QStringList seen;
    for (const verdict::ModeVerdict &mode : verdict::judge(story.evidence(), smallCatalogue()).modes)
        seen << (mode.setup ? QString::number(mode.setup->count() / 1000) : u"-"_s);

    QCOMPARE(seen.join(u' '), times);
}

CLEARWAY_TEST(GatewayRulesTest)
#include "tst_gatewayrules.moc"
