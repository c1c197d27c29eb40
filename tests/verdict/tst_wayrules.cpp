// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Cells where a proxy is chosen, where somebody accepts any connection, and of WebSocket.
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;
using evidence::ProxyOrigin;

class WayRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
};

namespace {

const auto proxy = u"proxy.example:3128";
const auto meet = u"meet.goto.com";
const auto city = u"www.expertcity.com";
const auto cityAt = u"78.108.112.9:443";
const auto egw = u"egw.gotomeeting.com";
const auto sampled = u"173.199.0.9:443";

void choose(Story &s)
{
    s.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
}

void bothAnswer(Story &s, QStringView by)
{
    s.tunnels(by, meet);
    s.tunnels(by, u"app.goto.com");
}

catalogue::Catalogue catalogueWithWebsocket()
{
    catalogue::Catalogue catalogue = smallCatalogue();
    catalogue.websocketHosts = {{u"meet.goto.com"_s, catalogue::Origin::Documented, {}, {}}};
    return catalogue;
}

void add(const char *fact, const QString &requirement, const Telling &tell, const QString &cells,
         const QString &why)
{
    QTest::newRow(fact) << requirement << tell << cells << why;
}

void hosts()
{
    const auto row = u"domain/goto.com"_s;
    const auto silent = [](Story &s) {
        s.drops(meet, u"3.120.0.1:443");
        s.drops(u"app.goto.com", u"3.120.0.2:443");
    };
    add(
        "only-the-proxy-carries", row, [=](Story &s) { choose(s), silent(s), bothAnswer(s, proxy); },
        u"ok ok ok failed"_s, u"all_hosts_answered 2 2"_s);
    add(
        "the-proxy-resolves-what-nobody-here-does", row,
        [=](Story &s) {
            choose(s);
            s.doesNotResolve(meet, FailureCode::DnsTimeout);
            s.doesNotResolve(u"app.goto.com", FailureCode::DnsTimeout);
            bothAnswer(s, proxy);
        },
        u"ok ok ok failed"_s, u"all_hosts_answered 2 2"_s);
    add(
        "the-proxy-denies", row,
        [=](Story &s) {
            choose(s);
            s.refusesTunnel(proxy, meet, FailureCode::ProxyDenied);
            s.refusesTunnel(proxy, u"app.goto.com", FailureCode::ProxyDenied);
        },
        u"failed failed failed not_tested"_s, u"host_failed meet.goto.com proxy_denied"_s);
    add(
        "another-proxys-rows-do-not-count", row,
        [=](Story &s) { choose(s), bothAnswer(s, u"old.example:8080"); },
        u"not_tested not_tested not_tested not_tested"_s, u"not_run"_s);
    add(
        "a-source-that-is-not-chosen-does-not-count", row,
        [=](Story &s) {
            s.uses(ProxyOrigin::Firefox, u"http://proxy.example:3128", false);
            bothAnswer(s, proxy), silent(s);
        },
        u"failed failed failed failed"_s, u"host_failed meet.goto.com connection_timeout"_s);
    add(
        "the-settings-send-the-host-direct", row,
        [=](Story &s) {
            auto &source = s.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
            source.answers = {{u"app.goto.com"_s, source.servers, 0, {}}, {u"meet.goto.com"_s, {{}}, 0, {}}};
            s.answers(meet, u"3.120.0.1:443");
            s.tunnels(proxy, u"app.goto.com");
        },
        u"ok ok ok not_tested"_s, u"all_hosts_answered 2 2"_s);
    add(
        "inspection-is-judged-by-the-way", u"inspection/goto.com"_s,
        [=](Story &s) {
            choose(s), s.answers(meet, u"3.120.0.1:443"), s.tunnels(proxy, meet, 443, Signed::Local);
        },
        u"limited limited limited ok"_s, u"chain_local meet.goto.com Example Corp Inspection CA"_s);
}

void inferredHost()
{
    const auto row = u"domain/expertcity.com"_s;
    const auto through = [](FailureCode code) {
        return [code](Story &s) {
            choose(s);
            s.drops(city, cityAt);
            s.refusesTunnel(proxy, city, code);
        };
    };
    add(
        "the-proxy-could-not-reach-an-assumed-host", row,
        [=](Story &s) { through(FailureCode::HttpStatus)(s), s.tunnels(proxy, meet); },
        u"ok ok unclear unclear"_s, u"name_tried_by_proxy www.expertcity.com http_status"_s);
    add("a-proxy-that-reaches-nobody-says-nothing-of-a-name", row, through(FailureCode::HttpStatus),
        u"unclear unclear unclear unclear"_s, u"inferred_host_only www.expertcity.com http_status"_s);
    add("the-proxy-never-answered-for-an-assumed-host", row, through(FailureCode::HttpTimeout),
        u"unclear unclear unclear unclear"_s, u"inferred_host_only www.expertcity.com http_timeout"_s);
    add("the-proxy-denies-an-assumed-host", row, through(FailureCode::ProxyDenied),
        u"failed failed unclear unclear"_s, u"host_failed www.expertcity.com proxy_denied"_s);
    add("a-proxy-that-is-not-there-carries-nothing", row, through(FailureCode::ProxyUnreachable),
        u"failed failed unclear unclear"_s, u"proxy_unreachable proxy.example:3128"_s);
    add(
        "port-8200-by-proxy-is-no-way-to-the-gateway", u"gateway"_s,
        [](Story &s) {
            choose(s);
            s.tunnels(proxy, egw, 8200);
            s.refusesTunnel(proxy, egw, FailureCode::ProxyDenied);
            s.refusesTunnel(proxy, u"egwglobal.gotomeeting.com", FailureCode::ProxyDenied);
        },
        u"failed failed not_tested not_tested"_s, u"gateway_no_answer 2"_s);
}

void networks()
{
    const auto row = u"tcp/173.199.0.0/18"_s;
    const auto through = [](FailureCode code) {
        return [code](Story &s) { choose(s), s.refusesTunnelTo(proxy, sampled, code); };
    };
    add(
        "the-proxy-connects-to-the-address", row, [](Story &s) { choose(s), s.tunnelsTo(proxy, sampled); },
        u"ok ok not_tested not_tested"_s, u"sample_connected 173.199.0.9 1 1"_s);
    add("the-proxy-denies-the-address", row, through(FailureCode::ProxyDenied),
        u"failed failed not_tested not_tested"_s, u"sample_denied proxy.example:3128 proxy_denied 1 1"_s);
    add("the-proxy-could-not-reach-the-address", row, through(FailureCode::HttpStatus),
        u"unclear unclear not_tested not_tested"_s, u"sample_silent 1"_s);
    add(
        "a-proxy-that-answers-itself-shows-nothing", row,
        [](Story &s) {
            choose(s);
            s.refusesTunnel(proxy, meet, FailureCode::ProxyProtocol);
            s.tunnelsTo(proxy, sampled);
        },
        u"unclear unclear not_tested not_tested"_s, u"sample_opened_by_others 1"_s);
    add(
        "a-proxy-that-denies-some-addresses", row,
        [](Story &s) {
            choose(s);
            s.tunnelsTo(proxy, sampled);
            s.refusesTunnelTo(proxy, u"173.199.16.9:443", FailureCode::ProxyDenied);
        },
        u"limited limited not_tested not_tested"_s, u"sample_denied proxy.example:3128 proxy_denied 1 2"_s);
    add(
        "a-proxy-that-says-yes-before-it-has-reached-anybody", row,
        [](Story &s) {
            choose(s);
            s.tunnels(proxy, u"app.goto.com");
            s.tunnels(proxy, meet).seen = evidence::TlsSeen{};
            Observation &silent = s.evidence().observations.back();
            silent.outcome = Outcome::Failed;
            silent.failure = base::Failure{Operation::Tls, FailureCode::TlsTimeout, 0, {}};
            s.tunnelsTo(proxy, sampled);
        },
        u"unclear unclear not_tested not_tested"_s, u"sample_opened_by_others 1"_s);
    add(
        "a-device-that-accepts-canaries-shows-nothing", row,
        [](Story &s) { s.connects({}, u"192.0.2.1:443"), s.connects({}, sampled); },
        u"unclear unclear unclear unclear"_s, u"sample_opened_by_others 1"_s);
    add(
        "a-canary-on-another-port-does-not-matter", row,
        [](Story &s) { s.connects({}, u"192.0.2.1:8200"), s.connects({}, sampled); }, u"ok ok ok ok"_s,
        u"sample_connected 173.199.0.9 1 1"_s);
    add(
        "a-handshake-shows-that-the-network-was-reached", row,
        [](Story &s) {
            s.connects({}, u"192.0.2.1:443");
            s.answers(u"attendee.gotowebinar.com", sampled);
        },
        u"ok ok ok ok"_s, u"sample_connected 173.199.0.9 1 1"_s);
    add(
        "a-syn-with-a-small-hop-limit-is-no-sample", row, [](Story &s) { s.acceptsAtFirstHop({}, sampled); },
        u"not_tested not_tested not_tested not_tested"_s, u"not_run"_s);
}

void signInPages()
{
    const auto row = u"tcp/173.199.0.0/18"_s;
    const auto stranger = [](FailureCode code) {
        return [code](Story &s) {
            s.breaksTls(meet, u"3.120.0.1:443", code);
            s.breaksTls(u"app.goto.com", u"3.120.0.2:443", code);
            s.connects({}, sampled);
        };
    };
    add("a-page-with-one-certificate-for-all-names-shows-nothing", row,
        stranger(FailureCode::TlsNameMismatch), u"unclear unclear unclear unclear"_s,
        u"sample_opened_by_others 1"_s);
    add("a-page-in-plain-text-for-all-names-shows-nothing", row, stranger(FailureCode::TlsNotTls),
        u"unclear unclear unclear unclear"_s, u"sample_opened_by_others 1"_s);
    add(
        "one-server-with-a-wrong-certificate-is-no-page", row,
        [](Story &s) {
            s.breaksTls(meet, u"3.120.0.1:443", FailureCode::TlsNameMismatch);
            s.connects({}, sampled);
        },
        u"ok ok ok ok"_s, u"sample_connected 173.199.0.9 1 1"_s);
    add(
        "all-names-sent-to-one-server-say-nothing-of-the-network", row,
        [](Story &s) {
            s.breaksTls(meet, u"3.120.0.1:443", FailureCode::TlsNameMismatch);
            s.breaksTls(u"app.goto.com", u"3.120.0.1:443", FailureCode::TlsNameMismatch);
            s.connects({}, sampled);
        },
        u"ok ok ok ok"_s, u"sample_connected 173.199.0.9 1 1"_s);
    add(
        "where-a-server-was-met-no-page-answers-for-all", row,
        [=](Story &s) {
            stranger(FailureCode::TlsNameMismatch)(s);
            s.answers(city, cityAt);
        },
        u"ok ok ok ok"_s, u"sample_connected 173.199.0.9 1 1"_s);
}

void websocket()
{
    const auto row = u"websocket"_s;
    const auto at = u"3.120.0.1:443";
    const auto refused = [=](FailureCode code) {
        return [=](Story &s) { s.answers(meet, at), s.doesNotUpgrade(meet, at, code); };
    };
    add(
        "the-upgrade-is-accepted", row, [=](Story &s) { s.answers(meet, at), s.upgrades(meet, at); },
        u"ok ok ok ok"_s, u"websocket_accepted meet.goto.com 50"_s);
    add("the-upgrade-is-refused", row, refused(FailureCode::WebsocketRefused),
        u"failed failed failed failed"_s, u"websocket_failed meet.goto.com websocket_refused"_s);
    add("the-accept-key-is-wrong", row, refused(FailureCode::WebsocketBadAccept),
        u"failed failed failed failed"_s, u"websocket_failed meet.goto.com websocket_bad_accept"_s);
    add(
        "https-fails-too", row,
        [=](Story &s) {
            s.drops(meet, at);
            s.doesNotUpgrade(meet, at, FailureCode::ConnectionTimeout);
        },
        u"failed failed failed failed"_s, u"websocket_no_https meet.goto.com"_s);
    add(
        "the-upgrade-was-not-tried", row, [=](Story &s) { s.answers(meet, at); },
        u"not_tested not_tested not_tested not_tested"_s, u"not_run"_s);
}

} // namespace

void WayRulesTest::cells_data()
{
    cellColumns();
    hosts();
    inferredHost();
    networks();
    signInPages();
    websocket();
}

void WayRulesTest::cells()
{
    QFETCH(QString, requirement);
    QFETCH(Telling, tell);
    QFETCH(QString, cells);
    QFETCH(QString, why);
    Story story;
    tell(story);

    const auto verdict = verdict::judge(story.evidence(), catalogueWithWebsocket());

    const auto &reason = verdict.cell(requirement, catalogue::ModeId::ProxyOnly)->reason;
    QCOMPARE(statusWords(verdict, requirement), cells);
    QCOMPARE((QStringList{verdict::name(reason.code)} + reason.arguments).join(u' '), why);
}

CLEARWAY_TEST(WayRulesTest)
#include "tst_wayrules.moc"
