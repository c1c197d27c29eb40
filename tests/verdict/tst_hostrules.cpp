// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

namespace {

/// The last row's certificate is a gateway's, not that of a sign-in page.
void asGateway(Story &story)
{
    auto &seen = std::get<clearway::evidence::TlsSeen>(story.evidence().observations.back().seen);
    seen.chain.front().names = {u"*.gotomeeting.com"_s};
}

} // namespace

class HostRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentedHost_data();
    void documentedHost() { compareCells(); }
    void severalHosts_data();
    void severalHosts() { compareCells(); }
    void inferredHost_data();
    void inferredHost() { compareCells(); }
    void productAndProxy_data();
    void productAndProxy() { compareCells(); }
    void saysThatNoProxyIsConfigured_data();
    void saysThatNoProxyIsConfigured();
};

void HostRulesTest::documentedHost_data()
{
    cellColumns();
    const auto row = u"opener/launch.getgo.com"_s;
    const auto host = u"launch.getgo.com";
    const auto at = u"3.120.0.1:443";
    const auto ok = u"ok ok ok ok"_s;
    const auto failed = u"failed failed failed failed"_s;
    const auto notTested = u"not_tested not_tested not_tested not_tested"_s;
    cellRow(
        "nothing-seen", row, [](Story &) {}, notTested, u"confirmed not_run"_s);
    cellRow(
        "handshake-completed", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.hasNoV6(host);
            s.answers(host, at);
        },
        ok, u"confirmed handshake_completed launch.getgo.com 100"_s);
    cellRow(
        "handshake-trusted-by-this-computer-only", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.answers(host, at, Signed::Local);
        },
        ok, u"confirmed handshake_completed_local launch.getgo.com Example Corp Inspection CA"_s);
    cellRow(
        "second-address-answers", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.drops(host, at);
            s.answers(host, u"3.120.0.2:443");
        },
        ok, u"confirmed handshake_completed launch.getgo.com 100"_s);
    cellRow(
        "retry-after-tls-timeout-answers", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.breaksTls(host, at, FailureCode::TlsTimeout);
            s.later(std::chrono::seconds(4)).answers(host, at);
        },
        ok, u"confirmed handshake_completed launch.getgo.com 100"_s);
    cellRow(
        "one-address-silent-the-other-cut-off", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.drops(host, at);
            s.isCutOff(host, u"3.120.0.2:443");
        },
        notTested, u"confirmed not_run"_s);
    cellRow(
        "silence-of-a-documented-host-is-failure", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.drops(host, at);
        },
        failed, u"confirmed host_failed launch.getgo.com connection_timeout"_s);
    cellRow(
        "name-does-not-exist", row, [=](Story &s) { s.doesNotResolve(host); }, failed,
        u"confirmed name_not_resolved launch.getgo.com dns_nxdomain"_s);
    cellRow(
        "no-v6-address-alone-proves-nothing", row, [=](Story &s) { s.hasNoV6(host); }, notTested,
        u"confirmed not_run"_s);
    cellRow(
        "one-resolver-fails-the-other-answers", row,
        [=](Story &s) {
            s.doesNotResolve(host, FailureCode::DnsTimeout);
            s.resolves(host, u"3.120.0.1");
            s.answers(host, at);
        },
        ok, u"confirmed handshake_completed launch.getgo.com 100"_s);
    cellRow(
        "stranger-signed", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.answers(host, at, Signed::Stranger);
        },
        failed, u"confirmed host_failed launch.getgo.com tls_untrusted"_s);
    cellRow(
        "private-address-not-answering", row,
        [=](Story &s) {
            s.resolves(host, u"10.9.9.9");
            s.drops(host, u"10.9.9.9:443");
        },
        failed, u"confirmed name_rewritten launch.getgo.com 10.9.9.9"_s);
    cellRow(
        "sinkhole-address-is-not-dialled", row,
        [=](Story &s) {
            s.resolves(host, u"0.0.0.0");
            s.isNotDialled(host, u"0.0.0.0:443");
        },
        failed, u"confirmed name_rewritten launch.getgo.com 0.0.0.0"_s);
    cellRow(
        "trusted-handshake-beats-a-private-address", row,
        [=](Story &s) {
            s.resolves(host, u"10.9.9.9");
            s.answers(host, u"10.9.9.9:443");
        },
        ok, u"confirmed handshake_completed launch.getgo.com 100"_s);
    cellRow(
        "one-public-address-among-private-ones-is-no-rewriting", row,
        [=](Story &s) {
            s.resolves(host, u"10.9.9.9");
            s.resolves(host, u"3.120.0.1");
            s.drops(host, at);
        },
        failed, u"confirmed host_failed launch.getgo.com connection_timeout"_s);
    cellRow(
        "connect-cut-off", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.isCutOff(host, at);
            s.stopsEarly();
        },
        notTested, u"confirmed not_run"_s);
    cellRow(
        "open-connection-without-handshake-was-cut-off", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.connects(host, at);
        },
        notTested, u"confirmed not_run"_s);
    cellRow(
        "ok-outcome-with-an-untrusted-chain-is-not-believed", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.answers(host, at, Signed::Stranger).outcome = Outcome::Ok;
        },
        failed, u"confirmed host_failed launch.getgo.com tls_untrusted"_s);
    cellRow(
        "proxied-rows-say-nothing-about-the-network", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1");
            s.answers(host, at).path = u"proxy:10.0.0.3:3128"_s;
        },
        notTested, u"confirmed not_run"_s);
}

void HostRulesTest::severalHosts_data()
{
    cellColumns();
    const auto row = u"domain/goto.com"_s;
    const auto meet = [](Story &s) { s.answers(u"meet.goto.com", u"3.120.0.1:443"); };
    const auto app = [](Story &s) { s.answers(u"app.goto.com", u"3.120.0.2:443"); };
    const auto appFails = [](Story &s) {
        s.resolves(u"app.goto.com", u"3.120.0.2");
        s.breaksTls(u"app.goto.com", u"3.120.0.2:443", FailureCode::TlsTimeout);
    };
    cellRow(
        "all-answer", row, [=](Story &s) { meet(s), app(s); }, u"ok ok ok ok"_s,
        u"confirmed all_hosts_answered 2 2"_s);
    cellRow(
        "one-answers-one-fails", row, [=](Story &s) { meet(s), appFails(s); },
        u"limited limited limited limited"_s, u"confirmed some_hosts_failed 1 2 app.goto.com tls_timeout"_s);
    cellRow(
        "one-answers-one-was-not-tried", row, [=](Story &s) { meet(s); },
        u"not_tested not_tested not_tested not_tested"_s, u"confirmed not_run"_s);
    cellRow(
        "all-fail", row,
        [=](Story &s) {
            s.doesNotResolve(u"meet.goto.com");
            appFails(s);
        },
        u"failed failed failed failed"_s, u"confirmed name_not_resolved meet.goto.com dns_nxdomain"_s);
}

void HostRulesTest::inferredHost_data()
{
    cellColumns();
    const auto row = u"domain/expertcity.com"_s;
    const auto host = u"www.expertcity.com";
    const auto at = u"78.108.112.9:443";
    const auto unclear = u"unclear unclear unclear unclear"_s;
    const auto failed = u"failed failed failed failed"_s;
    const auto elsewhere = [](Story &s) { s.resolves(u"meet.goto.com", u"3.120.0.1"); };
    cellRow(
        "answers", row, [=](Story &s) { s.answers(host, at); }, u"ok ok ok ok"_s,
        u"likely handshake_completed www.expertcity.com 100"_s);
    cellRow(
        "silence-proves-nothing", row,
        [=](Story &s) {
            s.resolves(host, u"78.108.112.9");
            s.drops(host, at);
        },
        unclear, u"possible inferred_host_only www.expertcity.com connection_timeout"_s);
    cellRow(
        "name-that-does-not-exist-proves-nothing", row,
        [=](Story &s) { elsewhere(s), s.doesNotResolve(host); }, unclear,
        u"possible inferred_host_only www.expertcity.com dns_nxdomain"_s);
    const auto gateway = [](Story &s) { s.resolves(u"egw.gotomeeting.com", u"216.115.208.10"); };
    const auto atGateway = u"216.115.208.10:443";
    cellRow(
        "a-gateway-answers-a-hello-with-the-name-as-itself", row,
        [=](Story &s) {
            gateway(s), s.doesNotResolve(host);
            s.breaksTls(host, atGateway, FailureCode::TlsNameMismatch);
            asGateway(s);
        },
        u"ok ok ok ok"_s, u"likely name_passed www.expertcity.com 216.115.208.10"_s);
    cellRow(
        "no-gateway-answers-a-hello-with-the-name", row,
        [=](Story &s) {
            gateway(s), s.doesNotResolve(host);
            s.breaksTls(host, atGateway, FailureCode::ConnectionReset);
        },
        unclear, u"possible inferred_host_only www.expertcity.com dns_nxdomain"_s);
    cellRow(
        "a-sign-in-page-answers-at-the-gateways-address", row,
        [=](Story &s) {
            gateway(s), s.doesNotResolve(host);
            s.breaksTls(host, atGateway, FailureCode::TlsNameMismatch);
        },
        unclear, u"possible inferred_host_only www.expertcity.com dns_nxdomain"_s);
    cellRow(
        "a-block-of-the-host-outweighs-the-name-at-a-gateway", row,
        [=](Story &s) {
            gateway(s), s.resolves(host, u"78.108.112.9"), s.resets(host, at);
            s.breaksTls(host, atGateway, FailureCode::TlsNameMismatch);
            asGateway(s);
        },
        failed, u"likely host_failed www.expertcity.com connection_refused"_s);
    cellRow(
        "no-name-at-all-resolves", row, [=](Story &s) { s.doesNotResolve(host, FailureCode::DnsTimeout); },
        failed, u"confirmed name_not_resolved www.expertcity.com dns_timeout"_s);
    cellRow(
        "rst-is-a-block", row, [=](Story &s) { s.resets(host, at); }, failed,
        u"likely host_failed www.expertcity.com connection_refused"_s);
    cellRow(
        "icmp-from-a-router-is-a-block", row, [=](Story &s) { s.rejects(host, at, u"10.0.0.1"); }, failed,
        u"likely host_failed www.expertcity.com admin_prohibited"_s);
    cellRow(
        "icmp-from-the-target-is-no-block", row, [=](Story &s) { s.rejects(host, at, u"78.108.112.9", 3); },
        unclear, u"possible inferred_host_only www.expertcity.com connection_refused"_s);
    cellRow(
        "stranger-signed-is-a-block", row, [=](Story &s) { s.answers(host, at, Signed::Stranger); }, failed,
        u"likely host_failed www.expertcity.com tls_untrusted"_s);
    cellRow(
        "plaintext-is-a-block", row, [=](Story &s) { s.breaksTls(host, at, FailureCode::TlsNotTls); }, failed,
        u"likely host_failed www.expertcity.com tls_not_tls"_s);
    cellRow(
        "question-after-plaintext-is-no-attempt-cut-off", row,
        [=](Story &s) {
            s.breaksTls(host, at, FailureCode::TlsNotTls);
            s.connects(host, at);
            s.answersHttp(host, at, 400, false);
        },
        failed, u"likely host_failed www.expertcity.com tls_not_tls"_s);
    cellRow(
        "reset-after-the-hello-is-a-block", row,
        [=](Story &s) { s.breaksTls(host, at, FailureCode::ConnectionReset); }, failed,
        u"likely host_failed www.expertcity.com connection_reset"_s);
    cellRow(
        "swallowed-hello-proves-nothing", row,
        [=](Story &s) { s.breaksTls(host, at, FailureCode::TlsTimeout); }, unclear,
        u"possible inferred_host_only www.expertcity.com tls_timeout"_s);
    cellRow(
        "alert-proves-nothing", row, [=](Story &s) { s.breaksTls(host, at, FailureCode::TlsAlert); }, unclear,
        u"possible inferred_host_only www.expertcity.com tls_alert"_s);
    cellRow(
        "rewritten-name-is-a-block", row,
        [=](Story &s) {
            s.resolves(host, u"127.0.0.1");
            s.isNotDialled(host, u"127.0.0.1:443");
        },
        failed, u"likely name_rewritten www.expertcity.com 127.0.0.1"_s);
}

void HostRulesTest::productAndProxy_data()
{
    cellColumns();
    const auto webinar = [](Story &s) { s.answers(u"attendee.gotowebinar.com", u"173.199.0.9:443"); };
    const auto flags = [](Story &s) { s.answers(u"events.launchdarkly.com", u"35.190.0.1:443"); };
    cellRow("not-the-chosen-product", u"domain/gotowebinar.com"_s, webinar,
            u"not_needed not_needed not_needed not_needed"_s, u"confirmed not_for_product"_s);
    cellRow("not-the-chosen-product-nor-its-inspection", u"inspection/gotowebinar.com"_s, webinar,
            u"not_needed not_needed not_needed not_needed"_s, u"confirmed not_for_product"_s);
    cellRow(
        "the-chosen-product", u"domain/gotowebinar.com"_s,
        [=](Story &s) { s.asks({u"webinar"}), webinar(s); }, u"ok ok ok ok"_s,
        u"confirmed handshake_completed attendee.gotowebinar.com 100"_s);
    cellRow("feature-flags-only-without-a-proxy", u"domain/launchdarkly.com"_s, flags,
            u"not_needed not_needed not_needed ok"_s,
            u"likely handshake_completed events.launchdarkly.com 100"_s);
    cellRow("no-websocket-host-is-known", u"websocket"_s, flags,
            u"not_tested not_tested not_tested not_tested"_s, u"confirmed no_endpoint_known"_s);
}

void HostRulesTest::saysThatNoProxyIsConfigured_data()
{
    QTest::addColumn<QString>("requirement");
    QTest::addColumn<QString>("without");
    QTest::newRow("aws-host-goes-through-the-proxy-in-three-modes")
        << u"opener/join.servers.getgo.com"_s << u"yes yes yes no"_s;
    QTest::newRow("goto-host-goes-direct-in-split") << u"opener/launch.getgo.com"_s << u"yes yes no no"_s;
    QTest::newRow("gateway-goes-direct-in-split") << u"gateway"_s << u"yes yes no no"_s;
    QTest::newRow("udp-never-meets-a-proxy") << u"udp/173.199.0.0/18"_s << u"no no no no"_s;
}

void HostRulesTest::saysThatNoProxyIsConfigured()
{
    QFETCH(QString, requirement);
    const auto verdict = clearway::verdict::judge({}, smallCatalogue());

    QStringList seen;
    for (auto mode : clearway::catalogue::allModes)
        seen << (verdict.cell(requirement, mode)->reason.withoutProxy ? u"yes"_s : u"no"_s);

    QTEST(seen.join(u' '), "without");
}

CLEARWAY_TEST(HostRulesTest)
#include "tst_hostrules.moc"
