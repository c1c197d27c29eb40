// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include <QRegularExpression>

#include <algorithm>

namespace clearway::text {
namespace {

using verdict::Finding;
using verdict::FindingCode;
using verdict::ReasonCode;
using verdict::Status;

QStringList reasonArguments(ReasonCode code)
{
    const QString host = QStringLiteral("meet.goto.com");
    const QString address = QStringLiteral("173.199.12.7");
    const QString issuer = QStringLiteral("Acme Proxy CA");
    const QString timeout = QStringLiteral("connection_timeout");
    switch (code) {
    case ReasonCode::HandshakeCompleted:
        return {host, QStringLiteral("38")};
    case ReasonCode::AllHostsAnswered:
        return {QStringLiteral("3"), QStringLiteral("3")};
    case ReasonCode::SomeHostsFailed:
        return {QStringLiteral("2"), QStringLiteral("3"), host, timeout};
    case ReasonCode::HostFailed:
    case ReasonCode::InferredHostOnly:
        return {host, timeout};
    case ReasonCode::NamePassed:
        return {QStringLiteral("www.expertcity.com"), QStringLiteral("216.115.208.10")};
    case ReasonCode::NameTriedByProxy:
        return {QStringLiteral("www.expertcity.com"), QStringLiteral("http_status")};
    case ReasonCode::NameNotResolved:
        return {host, QStringLiteral("dns_nxdomain")};
    case ReasonCode::NameRewritten:
        return {host, QStringLiteral("10.0.0.1")};
    case ReasonCode::GatewayWon:
        return {host, QStringLiteral("443"), QStringLiteral("95")};
    case ReasonCode::GatewayFallbackPort:
        return {host, QStringLiteral("80")};
    case ReasonCode::GatewayNoAnswer:
        return {QStringLiteral("6")};
    case ReasonCode::HandshakeCompletedLocal:
    case ReasonCode::GatewayUntrusted:
    case ReasonCode::ChainPublic:
    case ReasonCode::ChainLocal:
        return {host, issuer};
    case ReasonCode::ChainUntrusted:
        return {host, issuer, QStringLiteral("self-signed certificate")};
    case ReasonCode::NoHandshakeSeen:
        return {host};
    case ReasonCode::SampleConnected:
    case ReasonCode::SampleRefused:
        return {address, QStringLiteral("2"), QStringLiteral("8")};
    case ReasonCode::SampleBlocked:
        return {QStringLiteral("10.20.0.1"), QStringLiteral("admin_prohibited")};
    case ReasonCode::SampleSilent:
        return {QStringLiteral("8")};
    case ReasonCode::SampleDenied:
        return {QStringLiteral("proxy.example:3128"), QStringLiteral("proxy_denied"), QStringLiteral("2"),
                QStringLiteral("8")};
    case ReasonCode::SampleOpenedByOthers:
        return {QStringLiteral("8")};
    case ReasonCode::SweepConnected:
        return {address, QStringLiteral("12"), QStringLiteral("16384"), QStringLiteral("16384")};
    case ReasonCode::SweepSilent:
        return {QStringLiteral("0"), QStringLiteral("9000"), QStringLiteral("16384")};
    case ReasonCode::SweepPartBlocked:
        return {QStringLiteral("173.199.32.0/19"), QStringLiteral("10.20.0.1")};
    case ReasonCode::ProxyUnreachable:
        return {QStringLiteral("proxy.example:3128")};
    case ReasonCode::WebsocketAccepted:
        return {host, QStringLiteral("38")};
    case ReasonCode::WebsocketFailed:
        return {host, QStringLiteral("websocket_refused")};
    case ReasonCode::WebsocketNoHttps:
        return {host};
    case ReasonCode::UdpAnswered:
    case ReasonCode::UdpReachedTarget:
        return {QStringLiteral("1853"), address};
    case ReasonCode::UdpOnePortBlocked:
        return {QStringLiteral("1853"), QStringLiteral("8200"), QStringLiteral("10.20.0.1")};
    case ReasonCode::UdpBlocked:
        return {QStringLiteral("1853, 8200"), QStringLiteral("10.20.0.1")};
    case ReasonCode::UdpEndsAtHop:
        return {QString(), QStringLiteral("1853, 8200"), QStringLiteral("2"), QStringLiteral("10.20.0.1")};
    case ReasonCode::UdpPassedEdge:
        return {QStringLiteral("1853, 8200"), QStringLiteral("3"), QStringLiteral("203.0.113.1")};
    case ReasonCode::UdpSilent:
        return {QStringLiteral("6")};
    case ReasonCode::UdpPeerAnswered:
        return {QStringLiteral("8200"), QStringLiteral("peer.example")};
    case ReasonCode::UdpPeerOnePortBlocked:
        return {QStringLiteral("1853"), QStringLiteral("8200"), QStringLiteral("peer.example")};
    case ReasonCode::UdpPeerBlocked:
        return {QStringLiteral("1853, 8200"), QStringLiteral("peer.example")};
    case ReasonCode::NotForProduct:
    case ReasonCode::NotOnProxyPath:
    case ReasonCode::NoUdpInMode:
    case ReasonCode::NoEndpointKnown:
    case ReasonCode::NotRun:
    case ReasonCode::NoNetwork:
        return {};
    }
    return {};
}

QStringList hosts(const QString &affected, const QString &asked, const QString &detail, const QString &extra)
{
    return {
        affected, asked, detail, extra, QStringLiteral("meet.goto.com"), QStringLiteral("launch.getgo.com")};
}

QStringList networks(const QString &affected, const QString &answering, const QString &sender)
{
    return {affected,
            QStringLiteral("9"),
            QStringLiteral("8200"),
            answering,
            sender,
            QStringLiteral("173.199.0.0/18"),
            QStringLiteral("68.64.0.0/19")};
}

SampleFinding sample(const char *variant, FindingCode code, Status status, const QStringList &arguments)
{
    Finding finding;
    finding.code = code;
    finding.status = status;
    finding.subject = QStringLiteral("proxy.example:3128");
    finding.arguments = arguments;
    return {QByteArray(name(code).data()) + variant, finding};
}

void addHosts(std::vector<SampleFinding> &all)
{
    const QString two = QStringLiteral("2"), three = QStringLiteral("3"),
                  dns = QStringLiteral("192.0.2.53:53");
    const QString refused = QStringLiteral("connection_refused"), sender = QStringLiteral("10.20.0.1");
    const auto add
        = [&all](const char *variant, FindingCode code, Status status, const QStringList &arguments) {
              all.push_back(sample(variant, code, status, arguments));
          };
    using enum FindingCode;
    add("-all", DnsFailing, Status::Failed, hosts(two, two, QStringLiteral("dns_timeout"), dns));
    add("-some", DnsFailing, Status::Failed, hosts(two, three, QStringLiteral("dns_timeout"), dns));
    add("-all", DnsAnswerRewritten, Status::Failed, hosts(two, two, QStringLiteral("private"), dns));
    add("-some", DnsAnswerRewritten, Status::Failed, hosts(two, three, QStringLiteral("loopback"), dns));
    add("", DnsOutsideRange, Status::Ok,
        {QStringLiteral("1"), QStringLiteral("egw.gotomeeting.com"), QStringLiteral("198.18.0.1"),
         QStringLiteral("216.115.208.0/20")});
    add("", GatewayUnreachable, Status::Failed, hosts(two, two, refused, QString()));
    add("-reported", GatewayUnreachable, Status::Failed, hosts(two, two, refused, sender));
    add("-information", GatewayPortBlocked, Status::Ok,
        hosts(QStringLiteral("8200"), three, refused, QString()));
    add("-443", GatewayPortBlocked, Status::Failed, hosts(QStringLiteral("443"), three, refused, sender));
    add("-plaintext", GatewayFalseWinner, Status::Limited,
        hosts(three, two, QStringLiteral("plaintext"), dns));
    add("-untrusted", GatewayFalseWinner, Status::Limited,
        hosts(three, two, QStringLiteral("untrusted"), dns));
    add("-mismatch", GatewayFalseWinner, Status::Ok, hosts(three, two, QStringLiteral("name_mismatch"), dns));
    add("-all", DomainUnreachable, Status::Failed, hosts(two, two, refused, sender));
    add("-some", DomainUnreachable, Status::Failed, hosts(two, three, refused, QString()));
    add("-optional", DomainUnreachable, Status::Limited, hosts(two, three, refused, QString()));
    add("-here", DomainUnreachable, Status::Failed, hosts(two, three, refused, QStringLiteral("self")));
    add("-answered", DomainUnreachable, Status::Failed,
        hosts(two, three, QStringLiteral("tls_expired"), QStringLiteral("answered")));
    add("-all-answered", DomainUnreachable, Status::Failed,
        hosts(two, two, QStringLiteral("tls_name_mismatch"), QStringLiteral("answered")));
    add("-assumed", DomainUnreachable, Status::Unclear, hosts(two, three, refused, QString()));
    add("-swallowed", TlsDisrupted, Status::Failed,
        hosts(two, three, QStringLiteral("tls_timeout"), QString()));
    add("-cut", TlsDisrupted, Status::Failed, hosts(two, two, QStringLiteral("tls_closed"), QString()));
}

QStringList chain(const char *product, const char *certainty, const char *kind, const char *exemption,
                  const char *path = "direct")
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    return {text("2"),
            text("3"),
            text("Acme CA"),
            text("Acme"),
            text(product),
            text(certainty),
            text(kind),
            text(exemption),
            text("local-root, several-clouds, no-timestamps, bare-subject, root-sent, canary, other-port, "
                 "other-path"),
            text(path),
            text("*.goto.com, *.getgo.com"),
            text("173.199.0.0/18"),
            text("RSA 1024"),
            text("meet.goto.com"),
            text("launch.getgo.com")};
}

void addCertificates(std::vector<SampleFinding> &all)
{
    using enum FindingCode;
    const auto add = [&all](const char *variant, FindingCode code, const QStringList &arguments) {
        all.push_back(sample(variant, code, Status::Limited, arguments));
    };
    for (const FindingCode code : {TlsInspectionTrusted, TlsInspectionUntrusted}) {
        add("-unknown", code, chain("", "", "", ""));
        add("-guess", code, chain("Securly", "low", "enterprise-gateway", "none"));
        add("-gateway", code,
            chain("Fortinet", "high", "enterprise-gateway", "none", "proxy:p.example:3128"));
        add("-zscaler", code, chain("Zscaler", "high", "enterprise-gateway", "zscaler"));
        add("-wsa", code, chain("Cisco", "medium", "enterprise-gateway", "cisco-wsa"));
        add("-squid", code, chain("Squid", "medium", "enterprise-gateway", "squid"));
        add("-antivirus", code, chain("ESET", "high", "antivirus", "none"));
        add("-malware", code, chain("Superfish", "high", "malware", "none"));
    }
    const auto clock = [](const char *direction, const char *by) {
        return QStringList{QString::fromUtf8(direction), QStringLiteral("2027-03-02 08:00"),
                           QStringLiteral("2026-12-31 23:59"), QString::fromUtf8(by),
                           QStringLiteral("meet.goto.com")};
    };
    add("-ahead", ClockWrong, clock("ahead", "certificates"));
    add("-behind", ClockWrong, clock("behind", "certificates"));
    add("-dates", ClockWrong, clock("ahead", "certificates, dates"));
}

void addNetworks(std::vector<SampleFinding> &all)
{
    const QString one = QStringLiteral("1"), some = QStringLiteral("2"), every = QStringLiteral("9"),
                  sender = QStringLiteral("10.20.0.1");
    const auto add
        = [&all](const char *variant, FindingCode code, Status status, const QStringList &arguments) {
              all.push_back(sample(variant, code, status, arguments));
          };
    using enum FindingCode;
    add("-all", TcpRangeBlocked, Status::Limited, networks(every, QString(), sender));
    add("-some", TcpRangeBlocked, Status::Limited, networks(some, QString(), QString()));
    add("-part", TcpRangeBlocked, Status::Limited, networks(one, QStringLiteral("443"), sender));
    add("-part-refuses", TcpRangeBlocked, Status::Limited, networks(one, QStringLiteral("443"), QString()));
    add("-part-of-silent", TcpRangeBlocked, Status::Limited, networks(one, QStringLiteral("silent"), sender));
    add("-all", TcpRangeUnconfirmed, Status::Unclear, networks(every, QString(), QString()));
    add("-some", TcpRangeUnconfirmed, Status::Unclear, networks(some, QString(), QString()));
    add("-opened", TcpRangeUnconfirmed, Status::Limited,
        networks(every, QStringLiteral("opened"), QString()));
    add("-all", UdpBlocked, Status::Failed, networks(every, QString(), sender));
    add("-here", UdpBlocked, Status::Failed, networks(every, QString(), QStringLiteral("self")));
    add("-some", UdpBlocked, Status::Failed, networks(some, QString(), sender));
    add("-one-port", UdpBlocked, Status::Limited, networks(every, QStringLiteral("1853"), sender));
    add("-other-port-silent", UdpBlocked, Status::Limited, networks(every, QString(), QString()));
    const QString hop = QStringLiteral("hop 2 10.20.0.1"), nowhere = QStringLiteral("hop 0");
    add("-one-network", UdpBlocked, Status::Failed, networks(one, QString(), sender));
    add("-ends-all", UdpBlocked, Status::Failed, networks(every, QString(), hop));
    add("-ends-some", UdpBlocked, Status::Failed, networks(some, QString(), hop));
    add("-ends-one-network", UdpBlocked, Status::Failed, networks(one, QString(), hop));
    add("-ends-one-port", UdpBlocked, Status::Limited, networks(every, QStringLiteral("1853"), hop));
    add("-ends-other-port-silent", UdpBlocked, Status::Limited, networks(every, QString(), hop));
    add("-not-seen-at-all", UdpBlocked, Status::Failed, networks(every, QString(), nowhere));
    add("-all", UdpUnconfirmed, Status::Unclear, networks(every, QString(), QString()));
    add("-some", UdpUnconfirmed, Status::Unclear, networks(some, QString(), QString()));
}

void addLayouts(std::vector<SampleFinding> &all)
{
    const auto add = [&all](const char *variant, FindingCode code, const char *extent, const char *nowhere,
                            const char *statement) {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        QStringList arguments{text("tun0"),       text("eth0"), text("173.199.0.0/18"), text("68.64.0.0/19"),
                              text("10.0.0.0/8"), text(extent), text(nowhere),          text("pin")};
        arguments += text(statement).split(u'\n', Qt::SkipEmptyParts);
        all.push_back(sample(variant, code, Status::Ok, arguments));
    };
    constexpr const char *route = "ip route replace 173.199.0.0/18 via 192.0.2.254 dev eth0";
    using enum FindingCode;
    add("", VpnFullTunnel, "whole", "", route);
    add("-goto-only", VpnFullTunnel, "goto-only", "202.173.24.0/21", route);
    add("", VpnGotoDirect, "whole", "",
        "ip route del 173.199.0.0/18 dev eth0\nip route del 68.64.0.0/19 dev eth0");
    add("-by-policy", VpnGotoDirect, "whole", "", "");
    add("-mixed", VpnGotoDirect, "mixed", "", route);
    add("", VpnInternalOnly, "whole", "", route);
    add("-mixed", VpnInternalOnly, "mixed", "202.173.24.0/21", route);
    all.push_back(sample("", Ipv6Only, Status::Ok, {QStringLiteral("64:ff9b::/96")}));
    all.push_back(sample("-without-nat64", Ipv6Only, Status::Failed, {QString()}));
}

void addProxies(std::vector<SampleFinding> &all)
{
    const QString two = QStringLiteral("2"), proxy = QStringLiteral("http://proxy.example:3128");
    const QString net = QStringLiteral("173.199.0.0/18"),
                  url = QStringLiteral("http://wpad.example/wpad.dat");
    const auto add = [&all](const char *variant, FindingCode code, const QStringList &arguments) {
        all.push_back(sample(variant, code, Status::Failed, arguments));
    };
    using enum FindingCode;
    const auto device = [&](const QString &status, const QString &name, const QString &page) {
        return QStringList{QStringLiteral("443"), status, name, page, net};
    };
    add("", CaptivePortal, device(QStringLiteral("511"), {}, {}));
    add("-page", CaptivePortal, device(QStringLiteral("302"), {}, QStringLiteral("login.example")));
    add("", TransparentProxy, device(QStringLiteral("canary"), {}, {}));
    add("-nearest", TransparentProxy, device(QStringLiteral("hop-limit"), {}, {}));
    add("-asked", TransparentProxyAuth, device(QStringLiteral("407"), QStringLiteral("wsa.example"), {}));
    add("-denied", TransparentProxyAuth, device(QStringLiteral("403"), {}, {}));
    add("", ProxyUnreachable, hosts(two, two, QStringLiteral("proxy_unreachable"), {}));
    add("-schemes", ProxyAuthRequired, hosts(two, two, QStringLiteral("basic, negotiate"), {}));
    add("-no-scheme", ProxyAuthRequired, hosts(two, two, {}, {}));
    add("-some", ProxyAuthRequired, hosts(two, QStringLiteral("3"), QStringLiteral("negotiate"), {}));
    add("-some-no-scheme", ProxyAuthRequired, hosts(two, QStringLiteral("3"), {}, {}));
    add("", ProxyAuthFailed, hosts(two, two, QStringLiteral("basic"), QStringLiteral("basic")));
    add("-denied", ProxyDenied, hosts(two, two, QStringLiteral("proxy_denied"), QStringLiteral("403")));
    add("-page", ProxyDenied, hosts(two, two, QStringLiteral("page"), QStringLiteral("403")));
    add("-spoke", ProxyDenied, hosts(two, two, QStringLiteral("proxy_protocol"), {}));
    add("", ProxyConflict,
        {two, QStringLiteral("meet.goto.com"), QStringLiteral("firefox"), QStringLiteral("prefs.js"), proxy,
         QStringLiteral("environment"), QStringLiteral("https_proxy"), QStringLiteral("direct")});
    add("-silent", ProxyStoredStale, {proxy, QStringLiteral("no_answer"), proxy, {}});
    add("-different", ProxyStoredStale, {proxy, QStringLiteral("different"), proxy, {}});
    add("", PacFailed, {url, QStringLiteral("pac_timeout"), {}});
    add("-explained", PacFailed, {url, QStringLiteral("pac_error"), QStringLiteral("SyntaxError: 2")});
    add("", PacLimitedParser, {url, QStringLiteral("1"), QStringLiteral("12: shExpMatch")});
    add("", WpadPresent, {url, QStringLiteral("dns")});
    add("", WebsocketBlocked, hosts(two, two, QStringLiteral("websocket_refused"), {}));
    add("", SlowSetup, {QStringLiteral("900"), QStringLiteral("100"), QStringLiteral("proxy.example:3128")});
}

} // namespace

verdict::Reason sampleReason(ReasonCode code)
{
    return {code, reasonArguments(code)};
}

std::vector<SampleFinding> sampleFindings()
{
    std::vector<SampleFinding> all;
    addHosts(all);
    addCertificates(all);
    addNetworks(all);
    addLayouts(all);
    addProxies(all);
    all.push_back(sample("-adapters", FindingCode::NoNetwork, Status::Failed, {QStringLiteral("eth0")}));
    for (int i = 0; i < base::enumCount<FindingCode>; ++i) {
        const auto known = [i](const SampleFinding &each) { return each.finding.code == FindingCode(i); };
        if (i == int(FindingCode::NoNetwork) || std::ranges::none_of(all, known))
            all.push_back(sample("", FindingCode(i), Status::Failed, {}));
    }
    return all;
}

QString hostileText()
{
    return QStringLiteral("a\u001b[31m\u0007\u009b\u202eb\u2066\u200b\r\n%1%n<img src=x>");
}

bool isInert(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

QString faultIn(const QString &sentence, Language language)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9n]"));
    static const QRegularExpression english(
        QStringLiteral("\\b(the|and|of|is|not|with|are|this|that|for|from|which|no|to|by|does)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (sentence.trimmed().isEmpty())
        return QStringLiteral("empty");
    if (placeholder.match(sentence).hasMatch())
        return QStringLiteral("placeholder left: ") + sentence;
    if (sentence.contains(QStringLiteral("– ")) || sentence.contains(QStringLiteral("(–"))
        || sentence == u"–")
        return QStringLiteral("argument missing: ") + sentence;
    if (language == Language::De && english.match(sentence).hasMatch())
        return QStringLiteral("English left: ") + sentence;
    return QString();
}

} // namespace clearway::text
