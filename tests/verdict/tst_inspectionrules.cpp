// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"

#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class InspectionRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chain_data();
    void chain() { compareCells(); }
};

void InspectionRulesTest::chain_data()
{
    cellColumns();
    const auto row = u"inspection/gotomeeting.com"_s;
    const auto host = u"global.gotomeeting.com";
    const auto at = u"216.115.208.9:443";
    const auto gateway = u"egw.gotomeeting.com";
    const auto gatewayAt = u"216.115.208.10:443";
    const auto failed = u"failed failed failed failed"_s;
    const auto notTested = u"not_tested not_tested not_tested not_tested"_s;
    cellRow(
        "public-chain", row, [=](Story &s) { s.answers(host, at); }, u"ok ok ok ok"_s,
        u"confirmed chain_public global.gotomeeting.com Public Authority R3"_s);
    cellRow(
        "locally-trusted-chain", row, [=](Story &s) { s.answers(host, at, Signed::Local); },
        u"limited limited limited limited"_s,
        u"confirmed chain_local global.gotomeeting.com Example Corp Inspection CA"_s);
    cellRow(
        "chain-of-a-stranger", row, [=](Story &s) { s.answers(host, at, Signed::Stranger); }, failed,
        u"confirmed chain_untrusted global.gotomeeting.com FGT60F CA unable to get local issuer certificate"_s);
    cellRow(
        "one-local-chain-outweighs-a-public-one", row,
        [=](Story &s) { s.answers(host, at), s.answers(gateway, gatewayAt, Signed::Local); },
        u"limited limited limited limited"_s,
        u"confirmed chain_local egw.gotomeeting.com Example Corp Inspection CA"_s);
    cellRow(
        "the-first-of-the-catalogue-is-named-whoever-answered-first", row,
        [=](Story &s) { s.answers(gateway, gatewayAt), s.answers(host, at); }, u"ok ok ok ok"_s,
        u"confirmed chain_public global.gotomeeting.com Public Authority R3"_s);
    cellRow(
        "a-gateway-speaks-for-its-domain", row,
        [=](Story &s) {
            s.resolves(host, u"216.115.208.9");
            s.drops(host, at);
            s.answers(gateway, gatewayAt);
        },
        u"ok ok ok ok"_s, u"confirmed chain_public egw.gotomeeting.com Public Authority R3"_s);
    cellRow(
        "a-gateway-on-a-race-port-does-not", row,
        [=](Story &s) {
            s.drops(host, at);
            s.answers(gateway, u"216.115.208.10:8200");
        },
        notTested, u"confirmed no_handshake_seen global.gotomeeting.com"_s);
    cellRow(
        "an-expired-chain-says-nothing", row, [=](Story &s) { s.answers(host, at, Signed::Expired); },
        notTested, u"confirmed no_handshake_seen global.gotomeeting.com"_s);
    cellRow(
        "another-hosts-public-chain-says-nothing", row,
        [=](Story &s) { s.breaksTls(host, at, FailureCode::TlsNameMismatch); }, notTested,
        u"confirmed no_handshake_seen global.gotomeeting.com"_s);
    cellRow(
        "no-handshake-seen", row, [=](Story &s) { s.drops(host, at); }, notTested,
        u"confirmed no_handshake_seen global.gotomeeting.com"_s);
    cellRow(
        "a-handshake-that-was-cut-off-says-nothing", row,
        [=](Story &s) { s.answers(host, at).outcome = Outcome::NotRun; }, notTested, u"confirmed not_run"_s);
    cellRow(
        "not-run", row, [](Story &) {}, notTested, u"confirmed not_run"_s);
    cellRow(
        "an-opener-speaks-for-no-other-domain", u"inspection/goto.com"_s,
        [](Story &s) { s.answers(u"launch.getgo.com", u"3.120.0.1:443"); }, notTested,
        u"confirmed not_run"_s);
}

CLEARWAY_TEST(InspectionRulesTest)
#include "tst_inspectionrules.moc"
