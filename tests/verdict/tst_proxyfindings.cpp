// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about proxies, their settings, and devices that nobody configured.
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using evidence::ProxyOrigin;

class ProxyFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

namespace {

const auto proxy = u"proxy.example:3128";
const auto old = u"old.example:8080";
const auto meet = u"meet.goto.com";
const auto meetAt = u"3.120.0.1:443";
const auto egw = u"egw.gotomeeting.com";
const auto canary = u"192.0.2.1:443";

void choose(Story &s)
{
    s.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
}

void forged(Story &s, int status, std::initializer_list<QStringView> headers = {})
{
    s.answers({}, canary, Signed::Stranger);
    s.answersHttp({}, canary, status, true, headers);
}

void add(const char *fact, const Telling &tell, const QString &findings)
{
    QTest::newRow(fact) << tell << findings;
}

/// The first four arguments; the rest are lists of hosts and networks.
QString words(const verdict::Finding &finding)
{
    return (QStringList{verdict::name(finding.code), verdict::name(finding.status),
                        verdict::name(finding.confidence), u"<"_s + finding.subject + u">"_s}
            + finding.arguments.mid(0, 4))
        .join(u' ');
}

void answersOfProxies()
{
    const auto says = [](FailureCode code) {
        return [code](Story &s) { choose(s), s.refusesTunnel(proxy, meet, code); };
    };
    const auto twoHosts = [](FailureCode code) {
        return [code](Story &s) {
            choose(s);
            s.refusesTunnel(proxy, meet, code);
            s.refusesTunnel(proxy, u"app.goto.com", code);
        };
    };
    add("proxy-wants-a-sign-in", twoHosts(FailureCode::ProxyAuthRequired),
        u"proxy-auth-required failed confirmed <proxy.example:3128> 2 2 basic, negotiate "_s);
    add("proxy-turns-the-password-down", twoHosts(FailureCode::ProxyAuthFailed),
        u"proxy-auth-failed failed confirmed <proxy.example:3128> 2 2  basic, negotiate"_s);
    add("proxy-denies", twoHosts(FailureCode::ProxyDenied),
        u"proxy-denied failed confirmed <proxy.example:3128> 2 2 proxy_denied 403"_s);
    add("proxy-says-yes-and-speaks-itself", twoHosts(FailureCode::ProxyProtocol),
        u"proxy-denied failed confirmed <proxy.example:3128> 2 2 proxy_protocol 200"_s);
    add("proxy-is-not-there", twoHosts(FailureCode::ProxyUnreachable),
        u"proxy-unreachable failed confirmed <proxy.example:3128> 2 2 proxy_unreachable "_s);
    add("one-host-undecided-leaves-the-row-open", says(FailureCode::ProxyDenied),
        u"proxy-denied unclear confirmed <proxy.example:3128> 1 1 proxy_denied 403"_s);
    add("another-ports-refusal-is-no-denial",
        [](Story &s) { choose(s), s.refusesTunnel(proxy, egw, FailureCode::ProxyDenied, 8200); }, {});
    add(
        "closed-race-ports-by-proxy-are-information",
        [](Story &s) {
            choose(s);
            s.tunnels(proxy, egw);
            s.refusesTunnel(proxy, egw, FailureCode::ProxyDenied, 8200);
        },
        u"gateway-port-blocked ok confirmed <egw.gotomeeting.com> 8200 443 proxy_denied "_s);
}

void setup()
{
    const auto slow = [](std::chrono::milliseconds took) {
        return [took](Story &s) {
            choose(s);
            s.answers(egw, u"216.115.208.10:443");
            s.tunnels(proxy, egw).elapsed = took;
        };
    };
    add("proxy-much-slower-than-direct", slow(400ms),
        u"slow-setup ok confirmed <egw.gotomeeting.com> 450 100 proxy.example:3128"_s);
    add("proxy-a-little-slower-than-direct", slow(300ms), {});
}

void settings()
{
    const auto stored = [](QStringView server) {
        return [server](Story &s) {
            s.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
            s.uses(ProxyOrigin::GotoStored, server, false);
        };
    };
    add(
        "sources-answer-differently",
        [](Story &s) {
            choose(s);
            s.uses(ProxyOrigin::Firefox, u"http://old.example:8080", false);
        },
        u"proxy-conflict ok confirmed <meet.goto.com> 1 meet.goto.com environment place of a test"_s);
    add("sources-agree",
        [](Story &s) { choose(s), s.uses(ProxyOrigin::Firefox, u"http://proxy.example:3128", false); }, {});
    add("a-source-without-a-proxy-contradicts-nobody",
        [](Story &s) {
            choose(s);
            s.uses(ProxyOrigin::Gnome, u"direct", false).mode = evidence::ProxyMode::None;
        },
        {});
    add("stored-proxy-differs", stored(u"http://old.example:8080"),
        u"proxy-stored-stale ok likely <http://old.example:8080> http://old.example:8080 different "
        "http://proxy.example:3128 place of a test"_s);
    add("stored-proxy-is-todays", stored(u"http://proxy.example:3128"), {});
    add(
        "stored-proxy-does-not-answer",
        [](Story &s) {
            s.uses(ProxyOrigin::GotoStored, u"http://old.example:8080", false);
            s.refusesTunnel(old, meet, FailureCode::ProxyUnreachable);
        },
        u"proxy-stored-stale ok confirmed <http://old.example:8080> http://old.example:8080 no_answer direct place of a test"_s);
    add(
        "pac-file-fails",
        [](Story &s) {
            Observation &row = s.fails({}, u"10.0.0.2:80", FailureCode::PacTimeout);
            row.operation = Operation::Pac;
            row.seen = evidence::PacSeen{u"http://wpad.example/wpad.dat"_s, 0, {}, {}, 0, {}};
        },
        u"pac-failed ok confirmed <http://wpad.example/wpad.dat> http://wpad.example/wpad.dat pac_timeout "_s);
    add(
        "pac-file-is-more-than-a-reduced-parser-knows",
        [](Story &s) {
            s.readsPacFile(u"10.0.0.2:80",
                           {u"file:///p"_s, 9, {}, {}, 0, {{7, u"regular-expression"_s, u"/a/"_s}}});
        },
        u"pac-limited-parser ok possible <file:///p> file:///p 1 7: /a/"_s);
    add(
        "wpad-announces-a-file",
        [](Story &s) {
            Observation &row = s.connects({}, u"10.0.0.2:80");
            row.operation = Operation::Wpad;
            row.seen = evidence::WpadSeen{u"dns"_s, {}, u"http://wpad.example/wpad.dat"_s};
        },
        u"wpad-present ok confirmed <http://wpad.example/wpad.dat> http://wpad.example/wpad.dat dns"_s);
}

void devices()
{
    add(
        "canary-accepted-and-nothing-demanded",
        [](Story &s) { s.breaksTls({}, canary, FailureCode::TlsTimeout); },
        u"transparent-proxy ok likely <> 443 canary  "_s);
    add(
        "canary-accepted-and-a-hello-answered",
        [](Story &s) { s.breaksTls({}, canary, FailureCode::TlsNotTls); },
        u"transparent-proxy ok confirmed <> 443 canary  "_s);
    add(
        "accepted-at-the-first-hop", [](Story &s) { s.acceptsAtFirstHop(egw, u"216.115.208.10:443"); },
        u"transparent-proxy ok likely <> 443 hop-limit  "_s);
    add(
        "networks-that-only-the-device-accepts",
        [](Story &s) { s.connects({}, canary), s.connects({}, u"173.199.0.9:443"); },
        u"transparent-proxy limited likely <> 443 canary  "_s);
    add(
        "sign-in-demanded-inside-a-forged-certificate", [](Story &s) { forged(s, 407); },
        u"transparent-proxy-auth ok confirmed <> 443 407  "_s);
    add(
        "redirect-inside-a-forged-certificate",
        [](Story &s) {
            forged(s, 302, {u"location: https://wsa.corp.example/login", u"via: 1.1 wsa"});
        },
        u"transparent-proxy-auth ok confirmed <wsa.corp.example> 443 302 1.1 wsa wsa.corp.example"_s);
    add(
        "denial-inside-a-forged-certificate", [](Story &s) { forged(s, 403); },
        u"transparent-proxy-auth ok likely <> 443 403  "_s);
    add(
        "plaintext-sign-in-in-place-of-tls",
        [](Story &s) {
            s.breaksTls(meet, meetAt, FailureCode::TlsNotTls);
            s.answersHttp(meet, meetAt, 401, false);
        },
        u"transparent-proxy-auth unclear likely <>  401  "_s);
    add(
        "what-the-device-does-to-hosts-is-not-told-twice",
        [](Story &s) {
            forged(s, 407);
            s.answers(meet, meetAt, Signed::Stranger);
            s.answers(u"app.goto.com", u"3.120.0.2:443", Signed::Stranger);
        },
        u"transparent-proxy-auth failed confirmed <> 443 407  "_s);
    add("a-trusted-server-may-redirect",
        [](Story &s) {
            s.answers(meet, meetAt);
            s.answersHttp(meet, meetAt, 302, true, {u"location: https://elsewhere.example/"});
            s.answersHttp(meet, u"3.120.0.1:80", 302, false, {u"location: https://elsewhere.example/"});
        },
        {});
}

void portals()
{
    add(
        "plain-redirect-while-tls-is-dropped",
        [](Story &s) {
            s.drops(u"app.goto.com", u"3.120.0.2:443");
            s.drops(meet, meetAt);
            s.answersHttp(meet, u"3.120.0.1:80", 302, false, {u"location: http://login.portal.example/"});
        },
        u"captive-portal failed likely <login.portal.example>  302  login.portal.example"_s);
    add("redirect-to-gotos-own-name-is-no-portal",
        [](Story &s) {
            s.answersHttp(meet, u"3.120.0.1:80", 301, false, {u"location: https://meet.goto.com/"});
        },
        {});
    add(
        "network-authentication-required", [](Story &s) { s.answersHttp(meet, u"3.120.0.1:80", 511, false); },
        u"captive-portal ok confirmed <>  511  "_s);
    add(
        "one-public-certificate-for-two-names",
        [](Story &s) {
            s.breaksTls(meet, meetAt, FailureCode::TlsNameMismatch);
            s.breaksTls(u"app.goto.com", u"3.120.0.2:443", FailureCode::TlsNameMismatch);
        },
        u"captive-portal failed likely <>    "_s);
    const auto strangers = [](QStringView at) {
        return [at](Story &s) {
            s.breaksTls(meet, meetAt, FailureCode::TlsNameMismatch);
            s.breaksTls(u"app.goto.com", at, FailureCode::TlsNameMismatch);
        };
    };
    add("all-names-sent-to-one-server-are-a-name-servers-doing", strangers(meetAt),
        u"domain-unreachable failed confirmed <meet.goto.com> 2 2 tls_name_mismatch answered"_s);
    add(
        "where-a-server-was-met-nobody-has-to-sign-in",
        [strangers](Story &s) {
            strangers(u"3.120.0.2:443")(s);
            s.answers(egw, u"216.115.208.10:443");
        },
        u"domain-unreachable failed confirmed <meet.goto.com> 2 3 tls_name_mismatch answered"_s);
    add(
        "a-plain-redirect-while-other-servers-are-met-is-a-filters",
        [](Story &s) {
            s.answers(egw, u"216.115.208.10:443");
            s.drops(u"app.goto.com", u"3.120.0.2:443");
            s.drops(meet, meetAt);
            s.answersHttp(meet, u"3.120.0.1:80", 302, false, {u"location: http://blocked.corp.example/"});
        },
        u"domain-unreachable failed confirmed <meet.goto.com> 2 3 connection_timeout "_s);
}

/// What a device or a proxy puts in the place of servers, in connections that it opened for that.
void pagesInside()
{
    const auto blockPage = [](Story::Line answer) {
        std::get<evidence::HttpSeen>(answer.seen).answer.page = u"fortinet-block"_s;
    };
    add(
        "a-filters-page-is-no-demand-for-a-sign-in",
        [blockPage](Story &s) {
            for (QStringView host : {QStringView(meet), QStringView(u"app.goto.com")}) {
                s.answers(host, meetAt, Signed::Local);
                blockPage(s.answersHttp(host, meetAt, 403, true));
            }
        },
        u"domain-unreachable failed confirmed <meet.goto.com> 2 2 http_status answered\n"
        u"tls-inspection-trusted limited likely <Example Corp Inspection CA> 2 2 Example Corp Inspection CA "_s);
    add(
        "a-sign-in-behind-a-trusted-certificate",
        [](Story &s) {
            for (QStringView host : {QStringView(meet), QStringView(u"app.goto.com")}) {
                s.answers(host, meetAt, Signed::Local);
                s.answersHttp(host, meetAt, 307, true, {u"location: https://wsa.corp.example/login"});
            }
        },
        u"transparent-proxy-auth failed likely <wsa.corp.example>  307  wsa.corp.example\n"
        u"tls-inspection-trusted limited likely <Example Corp Inspection CA> 2 2 Example Corp Inspection CA "_s);
    add(
        "a-proxys-page-in-a-forged-certificate-is-its-denial",
        [blockPage](Story &s) {
            choose(s);
            for (QStringView host : {QStringView(meet), QStringView(u"app.goto.com")}) {
                const QString path = s.tunnels(proxy, host, 443, Signed::Stranger).path;
                Story::Line answer = s.answersHttp(host, {}, 403, true);
                answer.path = path;
                answer.namedPort = 443;
                blockPage(answer);
            }
        },
        u"proxy-denied failed confirmed <proxy.example:3128> 2 2 page 403 fortinet-block"_s);
}

} // namespace

void ProxyFindingsTest::findings_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("findings");
    answersOfProxies();
    setup();
    settings();
    devices();
    portals();
    pagesInside();
}

void ProxyFindingsTest::findings()
{
    QFETCH(Telling, tell);
    Story story;
    tell(story);

    QStringList seen;
    for (const verdict::Finding &finding : verdict::judge(story.evidence(), smallCatalogue()).findings)
        seen << words(finding);

    QTEST(seen.join(u'\n'), "findings");
}

CLEARWAY_TEST(ProxyFindingsTest)
#include "tst_proxyfindings.moc"
