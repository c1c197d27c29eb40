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
        "a-strangers-certificate-for-another-name-inspects-nothing", row,
        [=](Story &s) {
            std::get<clearway::evidence::TlsSeen>(s.answers(host, at, Signed::Stranger).seen).nameMatches
                = false;
        },
        notTested, u"confirmed no_handshake_seen global.gotomeeting.com"_s);
    cellRow(
        "no-handshake-seen", row, [=](Story &s) { s.drops(host, at); }, notTested,
        u"confirmed no_handshake_seen global.gotomeeting.com"_s);
    cellRow(
        "a-handshake-that-was-cut-off-says-nothing", row,
        [=](Story &s) { s.answers(host, at).outcome = Outcome::NotRun; }, notTested, u"confirmed not_run"_s);
    cellRow(
        "not-run", row, [](Story &) {}, notTested, u"confirmed not_run"_s);
    const auto city = u"inspection/expertcity.com"_s;
    const auto inferred = u"www.expertcity.com";
    const auto inferredAt = u"78.108.112.9:443";
    cellRow(
        "a-stranger-at-an-assumed-host-alone-may-be-that-host", city,
        [=](Story &s) { s.answers(inferred, inferredAt, Signed::Stranger), s.answers(gateway, gatewayAt); },
        u"unclear unclear unclear unclear"_s,
        u"possible chain_untrusted www.expertcity.com FGT60F CA unable to get local issuer certificate"_s);
    cellRow(
        "a-stranger-at-an-assumed-host-and-elsewhere-is-a-device", city,
        [=](Story &s) {
            s.answers(inferred, inferredAt, Signed::Stranger);
            s.answers(gateway, gatewayAt, Signed::Stranger);
        },
        failed,
        u"confirmed chain_untrusted www.expertcity.com FGT60F CA unable to get local issuer certificate"_s);
    const auto passes = [=](Signed by) {
        return [=](Story &s) {
            s.resolves(gateway, u"216.115.208.10"), s.doesNotResolve(inferred);
            auto &seen = std::get<clearway::evidence::TlsSeen>(s.answers(inferred, gatewayAt, by).seen);
            seen.nameMatches = false;
            seen.chain.front().names = {u"*.gotomeeting.com"_s};
            s.evidence().observations.back().outcome = Outcome::Failed;
            s.evidence().observations.back().failure
                = clearway::base::Failure{Operation::Tls, FailureCode::TlsNameMismatch, 0, {}};
        };
    };
    cellRow("a-gateways-own-certificate-comes-back-to-an-assumed-name", city, passes(Signed::Public),
            u"ok ok ok ok"_s, u"likely name_passed www.expertcity.com 216.115.208.10"_s);
    cellRow("a-copy-of-a-gateways-certificate-comes-back-to-an-assumed-name", city, passes(Signed::Local),
            u"limited limited limited limited"_s,
            u"confirmed chain_local www.expertcity.com Example Corp Inspection CA"_s);
    cellRow(
        "an-opener-speaks-for-no-other-domain", u"inspection/goto.com"_s,
        [](Story &s) { s.answers(u"launch.getgo.com", u"3.120.0.1:443"); }, notTested,
        u"confirmed not_run"_s);
}

CLEARWAY_TEST(InspectionRulesTest)
#include "tst_inspectionrules.moc"
