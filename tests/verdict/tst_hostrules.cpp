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
    void devicesAnswer_data();
    void devicesAnswer() { compareCells(); }
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
        "what-the-network-did-tells-more-than-what-never-left", row,
        [=](Story &s) {
            s.resolves(host, u"3.120.0.1"), s.resolves(host, u"2001:db8::1");
            s.fails(host, u"[2001:db8::1]:443", FailureCode::NetworkUnreachable);
            s.drops(host, at);
        },
        failed, u"confirmed host_failed launch.getgo.com connection_timeout"_s);
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

void HostRulesTest::devicesAnswer_data()
{
    cellColumns();
    const auto row = u"opener/launch.getgo.com"_s;
    const auto host = u"launch.getgo.com";
    const auto at = u"3.120.0.1:443";
    const auto other = u"join.servers.getgo.com";
    const auto otherAt = u"3.120.0.2:443";
    const auto ok = u"ok ok ok ok"_s;
    const auto failed = u"failed failed failed failed"_s;
    const auto turnedAway = u"confirmed host_failed launch.getgo.com http_status"_s;
    const auto trusted = u"confirmed handshake_completed_local launch.getgo.com Example Corp Inspection CA"_s;
    const auto page = [=](int status, const char16_t *name, Signed by = Signed::Local) {
        return [=](Story &s) {
            s.answers(host, at, by);
            Observation &answer = s.answersHttp(host, at, status, true);
            std::get<clearway::evidence::HttpSeen>(answer.seen).answer.page = QString::fromUtf16(name);
        };
    };
    cellRow("a-filters-page-behind-a-trusted-certificate-is-no-server", row, page(403, u"fortinet-block"),
            failed, turnedAway);
    cellRow("a-filters-page-that-calls-itself-a-success", row, page(200, u"zscaler-block"), failed,
            turnedAway);
    cellRow("a-products-sign-in-page", row, page(200, u"fortinet-login"), failed, turnedAway);
    cellRow("an-error-of-squids-own", row, page(503, u"squid-error"), failed, turnedAway);
    cellRow("a-demand-for-a-sign-in-to-a-proxy", row, page(407, u""), failed, turnedAway);
    cellRow("a-server-says-403-itself", row, page(403, u"html"), ok, trusted);
    cellRow("under-its-public-certificate-the-server-speaks", row,
            page(403, u"fortinet-block", Signed::Public), ok,
            u"confirmed handshake_completed launch.getgo.com 100"_s);
    const auto sends = [=](QStringView where, QStringView otherWhere) {
        return [=](Story &s) {
            const QString to = u"location: "_s + where.toString();
            const QString otherTo = u"location: "_s + otherWhere.toString();
            s.answers(host, at, Signed::Local), s.answersHttp(host, at, 302, true, {QStringView(to)});
            s.answers(other, otherAt, Signed::Local);
            s.answersHttp(other, otherAt, 302, true, {QStringView(otherTo)});
        };
    };
    cellRow("two-hosts-are-sent-to-one-foreign-place", row,
            sends(u"https://wsa.corp.example/a", u"https://wsa.corp.example/b"), failed, turnedAway);
    cellRow("one-host-may-send-elsewhere", row,
            sends(u"https://wsa.corp.example/a", u"https://meet.goto.com/"), ok, trusted);
    cellRow("two-hosts-are-sent-to-goto", row, sends(u"https://meet.goto.com/a", u"https://meet.goto.com/b"),
            ok, trusted);
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
            gateway(s), s.resolves(host, u"78.108.112.9"), s.rejects(host, at, u"10.0.0.1");
            s.breaksTls(host, atGateway, FailureCode::TlsNameMismatch);
            asGateway(s);
        },
        failed, u"likely host_failed www.expertcity.com admin_prohibited"_s);
    cellRow(
        "the-name-at-a-gateway-outweighs-what-the-host-may-do-itself", row,
        [=](Story &s) {
            gateway(s), s.resolves(host, u"78.108.112.9"), s.resets(host, at);
            s.breaksTls(host, atGateway, FailureCode::TlsNameMismatch);
            asGateway(s);
        },
        u"ok ok ok ok"_s, u"likely name_passed www.expertcity.com 216.115.208.10"_s);
    cellRow(
        "cut-off-at-the-host-and-at-a-gateway-is-a-block-of-the-name", row,
        [=](Story &s) {
            gateway(s), s.resolves(host, u"78.108.112.9");
            s.breaksTls(host, at, FailureCode::ConnectionReset);
            s.breaksTls(host, atGateway, FailureCode::ConnectionReset);
        },
        failed, u"likely host_failed www.expertcity.com connection_reset"_s);
    const auto noName = [=](Story &s) { s.doesNotResolve(host, FailureCode::DnsTimeout); };
    cellRow(
        "no-name-at-all-resolves", row,
        [=](Story &s) { noName(s), s.doesNotResolve(u"meet.goto.com", FailureCode::DnsTimeout); }, failed,
        u"confirmed name_not_resolved www.expertcity.com dns_timeout"_s);
    cellRow("that-no-assumed-name-resolves-proves-nothing", row, noName, unclear,
            u"possible inferred_host_only www.expertcity.com dns_timeout"_s);
    cellRow(
        "as-long-as-a-look-up-was-cut-off-no-name-is-not-all", row,
        [=](Story &s) {
            noName(s), s.doesNotResolve(u"meet.goto.com", FailureCode::DnsTimeout);
            s.doesNotResolve(u"launch.getgo.com", FailureCode::Cancelled);
        },
        unclear, u"possible inferred_host_only www.expertcity.com dns_timeout"_s);
    const auto documented = [](const Telling &too) {
        return [too](Story &s) { s.resolves(u"launch.getgo.com", u"3.120.0.1"), too(s); };
    };
    const auto launchAt = u"3.120.0.1:443";
    const auto launch = u"launch.getgo.com";
    cellRow(
        "an-rst-may-be-the-hosts-own", row, [=](Story &s) { s.resets(host, at); }, unclear,
        u"possible inferred_host_only www.expertcity.com connection_refused"_s);
    cellRow("rst-from-documented-hosts-too-is-a-block", row,
            documented([=](Story &s) { s.resets(host, at), s.resets(launch, launchAt); }), failed,
            u"likely host_failed www.expertcity.com connection_refused"_s);
    cellRow(
        "rst-from-sampled-addresses-too-is-a-block", row,
        [=](Story &s) {
            s.resets(host, at);
            s.resets({}, u"173.199.0.9:443"), s.resets({}, u"173.199.16.9:443");
        },
        failed, u"likely host_failed www.expertcity.com connection_refused"_s);
    cellRow(
        "a-router-far-away-that-forbids-it-alone-may-be-gotos", row,
        [=](Story &s) { s.rejects(host, at, u"80.81.192.9"); }, unclear,
        u"possible inferred_host_only www.expertcity.com admin_prohibited"_s);
    cellRow(
        "a-router-that-misses-it-says-that-it-does-not-exist", row,
        [=](Story &s) { s.rejects(host, at, u"10.0.0.1", 1); }, unclear,
        u"possible inferred_host_only www.expertcity.com host_unreachable"_s);
    cellRow(
        "icmp-from-a-router-is-a-block", row, [=](Story &s) { s.rejects(host, at, u"10.0.0.1"); }, failed,
        u"likely host_failed www.expertcity.com admin_prohibited"_s);
    cellRow(
        "icmp-from-the-target-is-no-block", row, [=](Story &s) { s.rejects(host, at, u"78.108.112.9", 3); },
        unclear, u"possible inferred_host_only www.expertcity.com connection_refused"_s);
    cellRow(
        "a-strange-certificate-may-be-the-hosts-own", row,
        [=](Story &s) { s.answers(host, at, Signed::Stranger); }, unclear,
        u"possible inferred_host_only www.expertcity.com tls_untrusted"_s);
    cellRow("strange-certificates-of-documented-hosts-too-are-a-block", row, documented([=](Story &s) {
                s.answers(host, at, Signed::Stranger), s.answers(launch, launchAt, Signed::Stranger);
            }),
            failed, u"likely host_failed www.expertcity.com tls_untrusted"_s);
    cellRow(
        "plaintext-may-be-the-hosts-own", row,
        [=](Story &s) { s.breaksTls(host, at, FailureCode::TlsNotTls); }, unclear,
        u"possible inferred_host_only www.expertcity.com tls_not_tls"_s);
    cellRow("question-after-plaintext-is-no-attempt-cut-off", row, documented([=](Story &s) {
                s.breaksTls(host, at, FailureCode::TlsNotTls);
                s.connects(host, at);
                s.answersHttp(host, at, 400, false);
                s.breaksTls(launch, launchAt, FailureCode::TlsNotTls);
            }),
            failed, u"likely host_failed www.expertcity.com tls_not_tls"_s);
    cellRow(
        "a-reset-after-the-hello-may-be-the-hosts-own", row,
        [=](Story &s) { s.breaksTls(host, at, FailureCode::ConnectionReset); }, unclear,
        u"possible inferred_host_only www.expertcity.com connection_reset"_s);
    cellRow("resets-of-documented-hosts-too-are-a-block", row, documented([=](Story &s) {
                s.breaksTls(host, at, FailureCode::ConnectionReset);
                s.breaksTls(launch, launchAt, FailureCode::ConnectionReset);
            }),
            failed, u"likely host_failed www.expertcity.com connection_reset"_s);
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
