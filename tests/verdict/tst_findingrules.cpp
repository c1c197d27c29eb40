// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/smallcatalogue.h"
#include "verdict/toldnetwork.h"
#include "verdict/verdict.h"

#include <QTest>

#include <functional>

using namespace clearway;
using namespace clearway::tests;
using namespace clearway::verdict;
using namespace Qt::StringLiterals;

using Change = std::function<void(Treatment &)>;
Q_DECLARE_METATYPE(Change)
using Retelling = std::function<void(Story &)>;
Q_DECLARE_METATYPE(Retelling)

class FindingRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeRun_data();
    void wholeRun();
    void firstWhatLimitsTheBestMode_data();
    void firstWhatLimitsTheBestMode();
    void singleFact_data();
    void singleFact();
    void namesWhoMustAct_data();
    void namesWhoMustAct();
    void explainsEveryModeThatDoesNotWork_data();
    void explainsEveryModeThatDoesNotWork();
};

namespace {

QString words(const Finding &finding)
{
    return (QStringList{name(finding.status), name(finding.confidence), name(finding.code),
                        QString::number(finding.modes.size()) + u" modes"_s,
                        u"<"_s + finding.subject + u">"_s}
            + finding.arguments)
        .join(u' ');
}

QString words(const Verdict &verdict)
{
    QStringList all;
    for (const Finding &finding : verdict.findings)
        all << words(finding);
    return all.join(u'\n');
}

const auto gateways = u" egw.gotomeeting.com egwglobal.gotomeeting.com"_s;

/// What follows an issuer that is no known product: nothing about a product, the signs, and what to exempt.
QString afterIssuer(const QString &signs)
{
    return u"      "_s + signs
        + u" direct *.goto.com, *.gotomeeting.com, *.expertcity.com, *.gotowebinar.com 173.199.0.0/18, "
          "216.115.208.0/20, 202.173.24.0/21  "_s;
}

} // namespace

void FindingRulesTest::wholeRun_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("findings");
    const auto add = [](const char *fact, const Change &change, const QString &findings) {
        QTest::newRow(fact) << change << findings;
    };
    add("open-network-finds-nothing", [](Treatment &) {}, {});
    add(
        "no-name-resolves-is-one-finding", [](Treatment &t) { t.dns = DnsTreatment::Dropped; },
        u"failed confirmed dns-failing 4 modes <meet.goto.com> 10 10 dns_timeout 10.0.0.53:53 meet.goto.com "
        u"app.goto.com "
        "global.gotomeeting.com www.expertcity.com events.launchdarkly.com api-pub.mltree.net "
        "launch.getgo.com "
        "join.servers.getgo.com egw.gotomeeting.com egwglobal.gotomeeting.com"_s);
    add(
        "one-name-does-not-resolve", [](Treatment &t) { t.unknownHosts = {u"meet.goto.com"_s}; },
        u"limited confirmed dns-failing 4 modes <meet.goto.com> 1 10 dns_nxdomain 10.0.0.53:53 meet.goto.com"_s);
    add(
        "optional-name-does-not-resolve", [](Treatment &t) { t.unknownHosts = {u"api-pub.mltree.net"_s}; },
        u"limited confirmed dns-failing 4 modes <api-pub.mltree.net> 1 10 dns_nxdomain 10.0.0.53:53 api-pub.mltree.net"_s);
    add(
        "gateway-silent-on-every-port",
        [](Treatment &t) {
            t.downHosts = {u"egw.gotomeeting.com"_s, u"egwglobal.gotomeeting.com"_s};
        },
        u"failed confirmed gateway-unreachable 4 modes <egw.gotomeeting.com> 6 6 connection_timeout "_s
            + gateways);
    add(
        "race-ports-silent-is-information", [](Treatment &t) { t.otherTcp = TcpTreatment::Dropped; },
        u"ok possible gateway-port-blocked 0 modes <egw.gotomeeting.com> 8200, 80 443 connection_timeout "_s
            + gateways);
    add(
        "race-ports-rejected-is-confirmed", [](Treatment &t) { t.otherTcp = TcpTreatment::Rejected; },
        u"ok confirmed gateway-port-blocked 0 modes <egw.gotomeeting.com> 8200, 80 443 admin_prohibited 10.0.0.1"_s
            + gateways);
    add(
        "all-udp-silent",
        [](Treatment &t) {
            t.udp = {{1853, UdpTreatment::Dropped}, {8200, UdpTreatment::Dropped}};
        },
        u"limited possible udp-unconfirmed 3 modes <173.199.0.0/18> 3 3 1853, 8200   173.199.0.0/18 "
        u"216.115.208.0/20 "
        "68.64.0.0/19"_s);
    add(
        "all-udp-rejected",
        [](Treatment &t) {
            t.udp = {{1853, UdpTreatment::Rejected}, {8200, UdpTreatment::Rejected}};
        },
        u"failed confirmed udp-blocked 3 modes <173.199.0.0/18> 3 3 1853, 8200  10.0.0.1 173.199.0.0/18 "
        "216.115.208.0/20 68.64.0.0/19"_s);
    add(
        "only-port-8200-rejected",
        [](Treatment &t) {
            t.udp = {{8200, UdpTreatment::Rejected}};
        },
        u"limited confirmed udp-blocked 3 modes <173.199.0.0/18> 3 3 8200 1853 10.0.0.1 173.199.0.0/18 "
        "216.115.208.0/20 68.64.0.0/19"_s);
    add(
        "only-one-network-rejected", [](Treatment &t) { t.blockedNetworks = {u"173.199.0.0/18"_s}; },
        u"failed confirmed udp-blocked 3 modes <173.199.0.0/18> 1 3 1853, 8200  10.0.0.1 173.199.0.0/18"_s);
    add(
        "one-port-rejected-the-other-silent",
        [](Treatment &t) {
            t.udp = {{1853, UdpTreatment::Dropped}, {8200, UdpTreatment::Rejected}};
        },
        u"limited confirmed udp-blocked 3 modes <173.199.0.0/18> 3 3 8200  10.0.0.1 173.199.0.0/18 "
        u"216.115.208.0/20 "
        "68.64.0.0/19"_s);
    add(
        "all-udp-ends-at-a-hop",
        [](Treatment &t) {
            t.udp = {{1853, UdpTreatment::EndsAtHop}, {8200, UdpTreatment::EndsAtHop}};
        },
        u"failed likely udp-blocked 3 modes <173.199.0.0/18> 3 3 1853, 8200  hop 2 10.20.0.1 173.199.0.0/18 "
        "216.115.208.0/20 68.64.0.0/19"_s);
    add(
        "only-port-8200-ends-at-a-hop",
        [](Treatment &t) {
            t.udp = {{8200, UdpTreatment::EndsAtHop}};
        },
        u"limited likely udp-blocked 3 modes <173.199.0.0/18> 3 3 8200 1853 hop 2 10.20.0.1 173.199.0.0/18 "
        "216.115.208.0/20 68.64.0.0/19"_s);
    add(
        "only-one-network-ends-at-a-hop", [](Treatment &t) { t.endingNetworks = {u"173.199.0.0/18"_s}; },
        u"failed likely udp-blocked 3 modes <173.199.0.0/18> 1 3 1853, 8200  hop 2 10.20.0.1 173.199.0.0/18"_s);
    add(
        "networks-that-end-elsewhere-are-a-finding-of-their-own",
        [](Treatment &t) {
            t.blockedNetworks = {u"173.199.0.0/18"_s};
            t.endingNetworks = {u"216.115.208.0/20"_s};
        },
        u"failed confirmed udp-blocked 3 modes <173.199.0.0/18> 1 3 1853, 8200  10.0.0.1 173.199.0.0/18\n"
        u"failed likely udp-blocked 3 modes <216.115.208.0/20> 1 3 1853, 8200  hop 2 10.20.0.1 216.115.208.0/20"_s);
    add("udp-that-leaves-the-network-finds-nothing",
        [](Treatment &t) {
            t.udp = {{1853, UdpTreatment::SilentServers}, {8200, UdpTreatment::SilentServers}};
        },
        {});
    add(
        "every-host-signed-by-the-companys-authority",
        [](Treatment &t) { t.tls = TlsTreatment::InspectedTrusted; },
        u"limited confirmed tls-inspection-trusted 4 modes <Example Corp Inspection CA> 8 10 Example Corp "
        "Inspection CA"_s
            + afterIssuer(u"local-root, several-clouds, bare-subject"_s)
            + u"meet.goto.com app.goto.com global.gotomeeting.com www.expertcity.com launch.getgo.com "
              "join.servers.getgo.com egw.gotomeeting.com egwglobal.gotomeeting.com"_s);
    add(
        "no-route-is-the-only-finding",
        [](Treatment &t) {
            t.dns = DnsTreatment::NoNetwork;
            t.tcp443 = t.otherTcp = TcpTreatment::NoNetwork;
            t.udp = {{1853, UdpTreatment::NoNetwork}, {8200, UdpTreatment::NoNetwork}};
        },
        u"failed confirmed no-network 4 modes <eth0> eth0"_s);
}

void FindingRulesTest::wholeRun()
{
    QFETCH(Change, change);
    QFETCH(QString, findings);
    Treatment treatment;
    change(treatment);

    const Verdict verdict = judge(tell(smallCatalogue(), treatment), smallCatalogue());

    QCOMPARE(words(verdict), findings);
}

void FindingRulesTest::firstWhatLimitsTheBestMode_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("codes");
    const auto add = [](const char *fact, const Change &change, const QString &codes) {
        QTest::newRow(fact) << change << codes;
    };
    const auto onlyTheProxy = [](Treatment &t) {
        t.proxy = ProxyTreatment::Carries;
        t.tcp443 = t.otherTcp = TcpTreatment::Dropped;
    };
    add(
        "proxy-only-goes-without-udp",
        [=](Treatment &t) {
            onlyTheProxy(t);
            t.udp = {{1853, UdpTreatment::Dropped}, {8200, UdpTreatment::Dropped}};
        },
        u"udp-unconfirmed gateway-unreachable domain-unreachable tcp-range-unconfirmed gateway-port-blocked"_s);
    add(
        "blocked-udp-of-proxy-only-too",
        [=](Treatment &t) {
            onlyTheProxy(t);
            t.udp = {{1853, UdpTreatment::Rejected}, {8200, UdpTreatment::Rejected}};
        },
        u"udp-blocked gateway-unreachable domain-unreachable tcp-range-unconfirmed gateway-port-blocked"_s);
    add(
        "one-port-that-the-best-mode-misses",
        [=](Treatment &t) {
            onlyTheProxy(t);
            t.udp = {{8200, UdpTreatment::Rejected}};
        },
        u"udp-blocked gateway-unreachable domain-unreachable tcp-range-unconfirmed gateway-port-blocked"_s);
    add(
        "without-a-best-mode-the-worst-first",
        [](Treatment &t) {
            t.downHosts = {u"egw.gotomeeting.com"_s, u"egwglobal.gotomeeting.com"_s};
            t.udp = {{8200, UdpTreatment::Rejected}};
        },
        u"gateway-unreachable udp-blocked"_s);
}

void FindingRulesTest::firstWhatLimitsTheBestMode()
{
    QFETCH(Change, change);
    Treatment treatment;
    change(treatment);

    const Verdict verdict = judge(tell(smallCatalogue(), treatment), smallCatalogue());

    QStringList codes;
    for (const Finding &finding : verdict.findings)
        codes << name(finding.code);
    QTEST(codes.join(u' '), "codes");
}

void FindingRulesTest::singleFact_data()
{
    QTest::addColumn<Retelling>("tell");
    QTest::addColumn<QString>("findings");
    const auto add = [](const char *fact, const Retelling &tell, const QString &findings) {
        QTest::newRow(fact) << tell << findings;
    };
    const auto gateway = u"egw.gotomeeting.com";
    add(
        "rewritten-name",
        [](Story &s) {
            s.resolves(u"launch.getgo.com", u"10.66.0.1"), s.drops(u"launch.getgo.com", u"10.66.0.1:443");
        },
        u"failed confirmed dns-answer-rewritten 4 modes <launch.getgo.com> 1 1 private 10.66.0.1 launch.getgo.com"_s);
    add(
        "gateway-outside-its-range-that-works-is-information",
        [=](Story &s) { s.resolves(gateway, u"3.120.0.1"), s.answers(gateway, u"3.120.0.1:443"); },
        u"ok likely dns-outside-range 0 modes <egw.gotomeeting.com> 1 egw.gotomeeting.com 3.120.0.1 216.115.208.0/20"_s);
    add(
        "gateway-with-a-strangers-certificate-on-443-alone-does-connect",
        [=](Story &s) {
            s.answers(gateway, u"216.115.208.9:8200");
            s.answers(gateway, u"216.115.208.9:443", Signed::Stranger);
        },
        u"failed possible tls-inspection-untrusted 4 modes <FGT60F CA> 1 1 FGT60F CA"_s
            + afterIssuer(u"other-port"_s) + u"egw.gotomeeting.com"_s);
    add("gateway-inside-its-range",
        [=](Story &s) { s.resolves(gateway, u"216.115.208.9"), s.answers(gateway, u"216.115.208.9:443"); },
        {});
    add("host-without-a-documented-range-is-not-held-against-one",
        [=](Story &s) {
            s.resolves(u"launch.getgo.com", u"9.9.9.9"), s.answers(u"launch.getgo.com", u"9.9.9.9:443");
        },
        {});
    add(
        "swallowed-hello-of-one-host",
        [](Story &s) { s.breaksTls(u"launch.getgo.com", u"3.120.0.1:443", FailureCode::TlsTimeout); },
        u"failed likely tls-disrupted 4 modes <launch.getgo.com> 1 1 tls_timeout  launch.getgo.com"_s);
    add(
        "silent-required-and-optional-hosts-are-one-cause",
        [](Story &s) {
            s.drops(u"launch.getgo.com", u"3.120.0.1:443");
            s.drops(u"api-pub.mltree.net", u"3.120.0.2:443");
        },
        u"failed confirmed domain-unreachable 4 modes <launch.getgo.com> 2 2 connection_timeout  "
        u"launch.getgo.com "
        "api-pub.mltree.net"_s);
    add(
        "optional-host-alone-limits", [](Story &s) { s.drops(u"api-pub.mltree.net", u"3.120.0.2:443"); },
        u"limited confirmed domain-unreachable 4 modes <api-pub.mltree.net> 1 1 connection_timeout  api-pub.mltree.net"_s);
    add(
        "undocumented-silent-host-proves-nothing",
        [](Story &s) { s.drops(u"www.expertcity.com", u"78.108.112.9:443"); },
        u"unclear possible domain-unreachable 4 modes <www.expertcity.com> 1 1 connection_timeout  www.expertcity.com"_s);
    add(
        "certificate-of-a-stranger",
        [](Story &s) { s.answers(u"launch.getgo.com", u"3.120.0.1:443", Signed::Stranger); },
        u"failed possible tls-inspection-untrusted 4 modes <FGT60F CA> 1 1 FGT60F CA"_s
            + afterIssuer(u"bare-subject"_s) + u"launch.getgo.com"_s);
    add(
        "two-issuers-are-two-findings",
        [](Story &s) {
            s.answersAs(u"launch.getgo.com", u"3.120.0.1:443", Signed::Local, u"A");
            s.answersAs(u"join.servers.getgo.com", u"3.120.0.2:443", Signed::Local, u"B");
        },
        u"ok likely tls-inspection-trusted 0 modes <A> 1 2 A"_s + afterIssuer(u"local-root, bare-subject"_s)
            + u"launch.getgo.com\nok likely tls-inspection-trusted 0 modes <B> 1 2 B"_s
            + afterIssuer(u"local-root, bare-subject"_s) + u"join.servers.getgo.com"_s);
    add(
        "one-root-behind-two-issuers-is-one-finding",
        [](Story &s) {
            evidence::CertificateSeen root;
            root.subject = root.issuer = u"CN=Root"_s;
            const auto rooted
                = [&root](Story::Line line) { std::get<evidence::TlsSeen>(line.seen).chain.push_back(root); };
            rooted(s.answersAs(u"launch.getgo.com", u"3.120.0.1:443", Signed::Local, u"A"));
            rooted(s.answersAs(u"join.servers.getgo.com", u"3.120.0.2:443", Signed::Local, u"B"));
        },
        u"ok confirmed tls-inspection-trusted 0 modes <A> 2 2 A"_s
            + afterIssuer(u"local-root, several-clouds, bare-subject, root-sent"_s)
            + u"launch.getgo.com join.servers.getgo.com"_s);
    add(
        "a-known-product-on-the-computer-is-the-helpdesks",
        [](Story &s) {
            s.answersAs(u"launch.getgo.com", u"3.120.0.1:443", Signed::Local, u"ESET SSL Filter CA");
        },
        u"ok likely tls-inspection-trusted 0 modes <ESET SSL Filter CA> 1 1 ESET SSL Filter CA  ESET high "
        "antivirus none"_s
            + afterIssuer(u"local-root, bare-subject"_s).mid(5) + u"launch.getgo.com"_s);
    add(
        "a-clock-that-is-ahead-explains-what-is-out-of-date",
        [](Story &s) {
            s.evidence().run.started = QDateTime(QDate(2027, 3, 2), QTime(8, 0), Qt::UTC);
            s.answers(u"launch.getgo.com", u"3.120.0.1:443", Signed::Expired);
            s.answers(u"join.servers.getgo.com", u"3.120.0.2:443", Signed::Expired);
        },
        u"failed likely clock-wrong 4 modes <launch.getgo.com> ahead 2027-03-02 08:00 2027-01-01 00:00 "
        "certificates launch.getgo.com join.servers.getgo.com"_s);
    add(
        "a-clock-that-is-ahead-explains-what-an-own-authority-copied",
        [](Story &s) {
            s.evidence().run.started = QDateTime(QDate(2029, 3, 2), QTime(8, 0), Qt::UTC);
            const auto outOfDate = [&s](QStringView host, QStringView at) {
                auto &seen = std::get<evidence::TlsSeen>(s.answers(host, at, Signed::Stranger).seen);
                seen.localRoots.error = 10; // X509_V_ERR_CERT_HAS_EXPIRED
            };
            outOfDate(u"launch.getgo.com", u"3.120.0.1:443");
            outOfDate(u"join.servers.getgo.com", u"3.120.0.2:443");
        },
        u"failed likely clock-wrong 4 modes <launch.getgo.com> ahead 2029-03-02 08:00 2027-01-01 00:00 "
        "certificates launch.getgo.com join.servers.getgo.com"_s);
    add(
        "one-expired-host-is-that-hosts-fault",
        [](Story &s) { s.answers(u"launch.getgo.com", u"3.120.0.1:443", Signed::Expired); },
        u"failed confirmed domain-unreachable 4 modes <launch.getgo.com> 1 1 tls_expired answered launch.getgo.com"_s);
    add(
        "hosts-that-answer-wrongly-are-not-those-that-are-silent",
        [](Story &s) {
            s.answers(u"launch.getgo.com", u"3.120.0.1:443", Signed::Expired);
            s.drops(u"join.servers.getgo.com", u"3.120.0.2:443");
        },
        u"failed confirmed domain-unreachable 4 modes <join.servers.getgo.com> 1 2 connection_timeout  "
        u"join.servers.getgo.com\n"
        u"failed confirmed domain-unreachable 4 modes <launch.getgo.com> 1 2 tls_expired answered "
        u"launch.getgo.com"_s);
    add(
        "a-broken-hello-of-an-assumed-host-alone-proves-nothing",
        [](Story &s) {
            s.breaksTls(u"www.expertcity.com", u"78.108.112.9:443", FailureCode::ConnectionReset);
        },
        u"unclear possible domain-unreachable 4 modes <www.expertcity.com> 1 1 connection_reset  www.expertcity.com"_s);
    add(
        "a-strangers-certificate-for-another-name-is-no-inspection",
        [](Story &s) {
            auto &seen = std::get<evidence::TlsSeen>(
                s.answersAs(u"launch.getgo.com", u"3.120.0.1:443", Signed::Stranger, u"Block Page CA").seen);
            seen.nameMatches = false;
        },
        u"failed confirmed domain-unreachable 4 modes <launch.getgo.com> 1 1 tls_untrusted answered launch.getgo.com"_s);
    add(
        "whose-certificate-stands-at-a-false-address-is-not-asked",
        [](Story &s) {
            s.resolves(u"launch.getgo.com", u"192.168.1.1");
            s.answersAs(u"launch.getgo.com", u"192.168.1.1:443", Signed::Stranger, u"router.example");
        },
        u"failed confirmed dns-answer-rewritten 4 modes <launch.getgo.com> 1 1 private 192.168.1.1 launch.getgo.com"_s);
    add(
        "a-false-gateway-at-a-false-address-is-told-once",
        [=](Story &s) {
            for (QStringView host : {u"egw.gotomeeting.com", u"egwglobal.gotomeeting.com"}) {
                s.resolves(host, u"192.168.1.1");
                s.answersAs(host, u"192.168.1.1:443", Signed::Stranger, u"router.example");
            }
        },
        u"failed confirmed dns-answer-rewritten 4 modes <egw.gotomeeting.com> 2 2 private 192.168.1.1 "
        "egw.gotomeeting.com egwglobal.gotomeeting.com"_s);
    add(
        "addresses-of-an-open-network-that-a-firewall-forbids",
        [](Story &s) { s.connects({}, u"173.199.0.9:443"), s.rejects({}, u"173.199.16.9:443", u"10.0.0.1"); },
        u"limited confirmed tcp-range-blocked 4 modes <173.199.16.9> 1 1 443 443 10.0.0.1 173.199.16.9"_s);
    add("inspecting-what-may-be-inspected-is-no-finding",
        [](Story &s) { s.answers(u"api-pub.mltree.net", u"3.120.0.1:443", Signed::Local); }, {});
    add(
        "plaintext-before-the-real-gateway-is-information",
        [=](Story &s) {
            s.breaksTls(gateway, u"216.115.208.9:80", FailureCode::TlsNotTls);
            s.later(std::chrono::milliseconds(9)).answers(gateway, u"216.115.208.9:443");
        },
        u"ok confirmed gateway-false-winner 0 modes <216.115.208.9:80> 80 443 plaintext HTTP/1.1 400 Bad "
        u"Request "
        "egw.gotomeeting.com"_s);
    add(
        "range-blocked-by-a-router",
        [](Story &s) { s.rejects({}, u"173.199.0.9:443", u"10.0.0.1"), s.connects({}, u"202.173.24.9:443"); },
        u"failed confirmed tcp-range-blocked 4 modes <173.199.0.0/18> 1 2 443  10.0.0.1 173.199.0.0/18"_s);
    add(
        "part-of-a-silent-range-is-forbidden",
        [](Story &s) { s.sweeps(u"173.199.0.0/18", u"silent*8192 10.0.0.1*256 silent*7936"); },
        u"limited confirmed tcp-range-blocked 4 modes <173.199.32.0/24> 1 1 443 silent 10.0.0.1 "
        u"173.199.32.0/24\n"
        u"limited possible tcp-range-unconfirmed 4 modes <173.199.0.0/18> 1 1 443   173.199.0.0/18"_s);
    add(
        "range-silent",
        [](Story &s) { s.drops({}, u"173.199.0.9:443"), s.connects({}, u"202.173.24.9:443"); },
        u"limited possible tcp-range-unconfirmed 4 modes <173.199.0.0/18> 1 2 443   173.199.0.0/18"_s);
    add(
        "no-adapter-up",
        [](Story &s) { s.hasAdapter(u"eth0", u"10.0.0.7/24", false), s.drops({}, u"173.199.0.9:443"); },
        u"unclear confirmed no-network 4 modes <eth0> eth0"_s);
    add(
        "no-route-and-a-silent-resolver",
        [](Story &s) {
            s.doesNotResolve(u"launch.getgo.com", FailureCode::DnsTimeout);
            s.fails({}, u"173.199.0.9:443", FailureCode::NetworkUnreachable);
        },
        u"failed confirmed no-network 4 modes <>"_s);
    add(
        "nobody-on-the-own-link",
        [](Story &s) {
            s.hasAdapter(u"eth0", u"10.0.0.7/24", true);
            s.rejects({}, u"173.199.0.9:443", u"10.0.0.7", 1);
        },
        u"failed confirmed no-network 4 modes <>"_s);
    add("adapter-said-to-be-down-but-something-answered",
        [](Story &s) { s.hasAdapter(u"eth0", u"10.0.0.7/24", false), s.connects({}, u"202.173.24.9:443"); },
        {});
    add(
        "local-errors-beside-an-answer-are-not-no-network",
        [](Story &s) {
            s.fails({}, u"173.199.0.9:443", FailureCode::NetworkUnreachable),
                s.connects({}, u"202.173.24.9:443");
        },
        u"limited possible tcp-range-unconfirmed 4 modes <173.199.0.0/18> 1 2 443   173.199.0.0/18"_s);
}

void FindingRulesTest::singleFact()
{
    QFETCH(Retelling, tell);
    QFETCH(QString, findings);
    Story story;
    tell(story);

    QCOMPARE(words(judge(story.evidence(), smallCatalogue())), findings);
}

void FindingRulesTest::namesWhoMustAct_data()
{
    QTest::addColumn<Retelling>("tell");
    QTest::addColumn<QString>("fixers");
    const auto launch = u"launch.getgo.com";
    const auto launchAt = u"3.120.0.1:443";
    const auto add = [](const char *fact, const Retelling &tell, const QString &fixers) {
        QTest::newRow(fact) << tell << fixers;
    };
    add(
        "a-silent-host-is-the-networks", [=](Story &s) { s.drops(launch, launchAt); },
        u"domain-unreachable network-team"_s);
    add(
        "what-this-computer-forbids-is-not-the-networks",
        [=](Story &s) { s.fails(launch, launchAt, FailureCode::PermissionDenied); },
        u"domain-unreachable helpdesk"_s);
    add(
        "a-wrong-certificate-needs-no-open-port",
        [=](Story &s) { s.breaksTls(launch, launchAt, FailureCode::TlsNameMismatch); },
        u"domain-unreachable helpdesk"_s);
    add(
        "the-own-firewall-forbids-a-network",
        [](Story &s) {
            s.hasAdapter(u"eth0", u"10.0.0.7/24", true);
            s.rejects({}, u"173.199.0.9:443", u"10.0.0.7"), s.connects({}, u"202.173.24.9:443");
        },
        u"tcp-range-blocked helpdesk"_s);
    add(
        "another-firewall-forbids-a-network",
        [](Story &s) { s.rejects({}, u"173.199.0.9:443", u"10.0.0.1"), s.connects({}, u"202.173.24.9:443"); },
        u"tcp-range-blocked network-team"_s);
    add(
        "this-computer-forbids-udp",
        [](Story &s) {
            for (QStringView at : {u"173.199.0.9:1853", u"173.199.0.9:8200"})
                s.dropsUdp(at).failure->code = FailureCode::PermissionDenied;
            s.connects({}, u"202.173.24.9:443");
        },
        u"udp-blocked helpdesk"_s);
    add(
        "this-computer-forbids-the-gateway",
        [](Story &s) {
            for (QStringView host : {u"egw.gotomeeting.com", u"egwglobal.gotomeeting.com"})
                s.fails(host, u"216.115.208.9:443", FailureCode::PermissionDenied);
        },
        u"gateway-unreachable helpdesk, tcp-range-blocked helpdesk"_s);
}

void FindingRulesTest::namesWhoMustAct()
{
    QFETCH(Retelling, tell);
    Story story;
    tell(story);

    QStringList fixers;
    for (const Finding &finding : judge(story.evidence(), smallCatalogue()).findings)
        fixers << name(finding.code) + u' ' + name(finding.fixer);

    QTEST(fixers.join(u", "_s), "fixers");
}

void FindingRulesTest::explainsEveryModeThatDoesNotWork_data()
{
    QTest::addColumn<int>("network");
    for (std::size_t i = 0; i < toldNetworks().size(); ++i)
        QTest::newRow(toldNetworks()[i].name) << int(i);
}

void FindingRulesTest::explainsEveryModeThatDoesNotWork()
{
    QFETCH(int, network);

    const Verdict verdict
        = judge(tell(smallCatalogue(), toldNetworks()[std::size_t(network)].treatment), smallCatalogue());

    for (const ModeVerdict &mode : verdict.modes)
        QVERIFY2(!mode.reasons.empty() == (mode.status == Status::Failed || mode.status == Status::Limited)
                     || mode.status == Status::Unclear,
                 qPrintable(name(mode.id) + u' ' + name(mode.status)));
}

CLEARWAY_TEST(FindingRulesTest)
#include "tst_findingrules.moc"
