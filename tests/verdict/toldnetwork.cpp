// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/toldnetwork.h"

#include <algorithm>

namespace clearway::tests {
namespace {

using namespace std::chrono_literals;

constexpr auto firewall = u"10.0.0.1";
constexpr auto issuerOfPublic = u"Public Authority R3";
constexpr QStringView proxyServer = u"proxy.example:3128";
constexpr QStringView oldProxy = u"old.example:8080";
constexpr QStringView strictProxy = u"strict.example:3128";
constexpr auto wholeHops = u"10.0.0.1 10.20.0.1 80.81.192.1 80.81.192.9 target";
constexpr auto leavingHops = u"10.0.0.1 10.20.0.1 80.81.192.1 80.81.192.9 - - - -";
constexpr auto endingHops = u"10.0.0.1 10.20.0.1 - - - -";
constexpr auto unseenHops = u"10.0.0.1 10.20.0.1 - - target";
constexpr int icmpBurst = 6; // RFC 1812 4.3.2.8; the burst of Linux routers

/// Tells one run. Nothing here decides what it means.
class Teller {
public:
    Teller(const catalogue::Catalogue &catalogue, const Treatment &treatment)
        : m_catalogue(catalogue), m_treatment(treatment)
    {
        const bool up = treatment.dns != DnsTreatment::NoNetwork;
        m_story.hasAdapter(u"lo", u"127.0.0.1/8", true, true);
        m_story.hasAdapter(u"eth0", u"10.0.0.7/24", up);
        m_story.evidence().run.products = treatment.products;
        QDateTime &clock = m_story.evidence().run.started;
        if (treatment.clock == Clock::Ahead)
            clock = clock.addYears(1);
        if (treatment.clock == Clock::Behind)
            clock = clock.addYears(-1);
    }

    evidence::Evidence tell()
    {
        for (const catalogue::Network &network : m_catalogue.tcpNetworks)
            for (const QString &address : samples(network.cidr, 4))
                sample(address + QLatin1StringView(":443"));
        for (const catalogue::Network &network : m_catalogue.udpNetworks)
            for (const QString &address : samples(network.cidr, 2))
                for (std::uint16_t port : m_catalogue.udpPorts)
                    datagram(network.cidr.toString(), address, port);
        m_story.later(1000ms);
        for (const catalogue::Network &network : m_catalogue.udpNetworks)
            follow(network.cidr);
        m_story.later(-1000ms);
        hosts();
        throughProxy();
        if (m_treatment.canaryAnswers)
            inspectedCanary();
        else
            canaries();
        m_story.later(6000ms);
        for (const auto &[network, stretches] : m_treatment.swept)
            m_story.sweeps(network, stretches);
        m_story.evidence().run.settings.sweep = !m_treatment.swept.empty();
        cutOff();
        return m_story.evidence();
    }

private:
    static QStringList samples(const base::Cidr &cidr, std::uint64_t count)
    {
        QStringList all;
        for (std::uint64_t i = 0; i < count; ++i)
            all << cidr.at(i * cidr.size() / count + 9).toString();
        return all;
    }

    void hosts()
    {
        const auto chosen = products();
        for (const catalogue::Domain &domain : m_catalogue.domains)
            if (catalogue::neededBy(domain.products, chosen))
                for (const catalogue::Host &h : domain.hosts)
                    host(h.name, rangesOf(h.expectedIn, domain.pointsTo), {443});
        for (const catalogue::Opener &opener : m_catalogue.openers)
            host(opener.host, rangesOf({}, opener.pointsTo), {443});
        for (const catalogue::Host &gateway : m_catalogue.gateway.hosts)
            host(gateway.name, gateway.expectedIn, m_catalogue.gateway.racePorts);
    }

    /// Where the GoTo networks are treated apart, what lies in them has an address of theirs.
    std::vector<base::Cidr> rangesOf(const std::vector<base::Cidr> &expectedIn,
                                     const std::vector<catalogue::Hosting> &pointsTo) const
    {
        const bool inside = pointsTo == std::vector{catalogue::Hosting::Goto};
        return m_treatment.gotoDirect && inside && expectedIn.empty()
            ? std::vector{m_catalogue.tcpNetworks.front().cidr}
            : expectedIn;
    }

    std::set<catalogue::Product> products() const
    {
        std::set<catalogue::Product> chosen;
        for (const QString &word : m_treatment.products)
            chosen.insert(*base::fromName<catalogue::Product>(word));
        return chosen;
    }

    /// A public address of the host's own: inside its range, else among addresses of a large cloud.
    QString addressOf(const std::vector<base::Cidr> &expectedIn)
    {
        const std::uint64_t n = 100 + ++m_hosts;
        return expectedIn.empty() ? QStringLiteral("3.120.0.%1").arg(n) : expectedIn.front().at(n).toString();
    }

    void host(const QString &name, const std::vector<base::Cidr> &expectedIn,
              const std::vector<std::uint16_t> &ports)
    {
        if (!m_told.insert(name).second)
            return;
        if (!expectedIn.empty())
            m_ownRange.insert(name);
        const QString address
            = m_treatment.dns == DnsTreatment::Private ? QStringLiteral("10.66.0.1") : addressOf(expectedIn);
        if (!resolve(name, address))
            return;
        m_story.later(50ms);
        for (std::uint16_t port : ports)
            attempt(name, QStringLiteral("%1:%2").arg(address).arg(port), port);
        m_story.later(-50ms);
    }

    bool resolve(const QString &name, const QString &address)
    {
        if (m_treatment.dns == DnsTreatment::Dropped || m_treatment.dns == DnsTreatment::NoNetwork) {
            m_story.doesNotResolve(name, FailureCode::DnsTimeout);
            return false;
        }
        if (m_treatment.unknownHosts.contains(name)) {
            m_story.doesNotResolve(name);
            return false;
        }
        m_story.resolves(name, address);
        m_story.hasNoV6(name);
        return true;
    }

    void attempt(const QString &name, const QString &at, std::uint16_t port)
    {
        const bool toNowhere
            = m_treatment.dns == DnsTreatment::Private || m_treatment.downHosts.contains(name);
        const TcpTreatment tcp = isOpenGoto(at) ? TcpTreatment::Open
            : port == 443                       ? m_treatment.tcp443
                                                : m_treatment.otherTcp;
        if (toNowhere)
            m_story.drops(name, at);
        else if (tcp == TcpTreatment::Open)
            handshake(name, at);
        else
            refuse(name, at, tcp);
    }

    void sample(const QString &at)
    {
        if (m_treatment.tcp443 == TcpTreatment::Open || m_treatment.gotoDirect)
            m_story.connects({}, at);
        else
            refuse({}, at, m_treatment.tcp443);
    }

    bool isOpenGoto(const QString &at) const
    {
        const auto endpoint = base::Endpoint::parse(at, 443);
        return m_treatment.gotoDirect && m_catalogue.isGotoAddress(endpoint->address);
    }

    void throughProxy()
    {
        if (m_treatment.proxy == ProxyTreatment::None)
            return;
        settings();
        for (const QString &name : m_told)
            tunnel(name, 443);
        for (const catalogue::Host &gateway : m_catalogue.gateway.hosts)
            for (std::uint16_t port : m_catalogue.gateway.racePorts)
                if (port != 443)
                    m_story.refusesTunnel(proxyFor(gateway.name), gateway.name,
                                          refusal(FailureCode::ProxyDenied), port);
        for (const catalogue::Network &network : m_catalogue.tcpNetworks)
            for (const QString &address : samples(network.cidr, 4))
                tunnelTo(address + QLatin1StringView(":443"));
    }

    void settings()
    {
        using evidence::ProxyOrigin;
        switch (m_treatment.settings) {
        case SettingsTreatment::Agree:
            m_story.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
            break;
        case SettingsTreatment::Conflict:
            m_story.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
            m_story.uses(ProxyOrigin::Firefox, u"http://old.example:8080", false);
            break;
        case SettingsTreatment::StoredStale:
            m_story.uses(ProxyOrigin::GotoStored, u"http://old.example:8080", false);
            m_story.uses(ProxyOrigin::Environment, u"http://proxy.example:3128");
            m_story.refusesTunnel(oldProxy, m_catalogue.gateway.hosts.front().name,
                                  FailureCode::ProxyUnreachable);
            break;
        case SettingsTreatment::BadRule:
            pacFile();
            break;
        }
    }

    /// Its rule for GoTo's domains calls a function of its own, with a regular expression in it.
    void pacFile()
    {
        const QString url = QStringLiteral("http://10.0.0.2/proxy.pac");
        evidence::PacSeen seen{url, 600, QString(64, u'a'), {}, 0, {}};
        for (const QString &name : m_told)
            seen.answers.push_back(
                {name,
                 {*evidence::ProxyServer::parse(QStringLiteral("http://") + proxyFor(name).toString())},
                 isExempt(name) ? 5 : 6,
                 isExempt(name) ? QStringLiteral("return \"PROXY strict.example:3128\";")
                                : QStringLiteral("return \"PROXY proxy.example:3128\";")});
        seen.constructs
            = {{4, QStringLiteral("function-call"), QStringLiteral("isMeeting(")},
               {10, QStringLiteral("regular-expression"), QStringLiteral("/(^|\\.)(goto|getgo)/")}};
        evidence::ProxySource &source
            = m_story.uses(evidence::ProxyOrigin::Gnome, u"http://proxy.example:3128");
        source.mode = evidence::ProxyMode::Pac;
        source.servers.clear();
        source.raw = source.pacUrl = url;
        source.answers = seen.answers;
        m_story.readsPacFile(u"10.0.0.2:80", std::move(seen));
    }

    QStringView proxyFor(const QString &name) const
    {
        return m_treatment.settings == SettingsTreatment::BadRule && isExempt(name) ? strictProxy
                                                                                    : proxyServer;
    }

    /// What the proxy says to everybody; `otherwise` where it says no only to some.
    FailureCode refusal(FailureCode otherwise) const
    {
        switch (m_treatment.proxy) {
        case ProxyTreatment::WantsSignIn:
            return FailureCode::ProxyAuthRequired;
        case ProxyTreatment::RefusesSignIn:
            return FailureCode::ProxyAuthFailed;
        case ProxyTreatment::SpeaksItself:
            return FailureCode::ProxyProtocol;
        case ProxyTreatment::Unreachable:
            return FailureCode::ProxyUnreachable;
        case ProxyTreatment::None:
        case ProxyTreatment::Carries:
            break;
        }
        return otherwise;
    }

    void tunnel(const QString &name, std::uint16_t port)
    {
        if (proxyFor(name) == strictProxy)
            m_story.refusesTunnel(strictProxy, name, FailureCode::ProxyDenied, port);
        else if (m_treatment.proxy == ProxyTreatment::Carries)
            m_story.tunnels(proxyServer, name, port);
        else
            m_story.refusesTunnel(proxyServer, name, refusal(FailureCode::Unknown), port);
    }

    void tunnelTo(const QString &at)
    {
        if (m_treatment.proxy == ProxyTreatment::Carries)
            m_story.tunnelsTo(proxyServer, at);
        else
            m_story.refusesTunnelTo(proxyServer, at, refusal(FailureCode::Unknown));
    }

    void canaries()
    {
        if (m_treatment.device == DeviceTreatment::None)
            return;
        for (QStringView at : {u"192.0.2.1:443", u"198.51.100.1:443"})
            canary(at);
        if (m_treatment.device == DeviceTreatment::Portal)
            m_story.answersHttp(u"launch.getgo.com", u"3.120.0.99:80", 302, false,
                                {u"location: http://login.portal.example/"});
    }

    void canary(QStringView at)
    {
        if (m_treatment.device == DeviceTreatment::Portal) {
            m_story.drops({}, at);
        } else if (m_treatment.device == DeviceTreatment::Passes) {
            m_story.breaksTls({}, at, FailureCode::TlsTimeout);
        } else {
            m_story.answers({}, at, Signed::Stranger);
            m_story.answersHttp({}, at, 302, true,
                                {u"location: https://wsa.corp.example/login", u"via: 1.1 wsa.corp.example"});
        }
    }

    void refuse(const QString &name, const QString &at, TcpTreatment treatment)
    {
        switch (treatment) {
        case TcpTreatment::Open:
        case TcpTreatment::Dropped:
            m_story.drops(name, at);
            break;
        case TcpTreatment::Rejected:
            m_story.rejects(name, at, firewall);
            break;
        case TcpTreatment::Reset:
            m_story.resets(name, at);
            break;
        case TcpTreatment::NoNetwork:
            m_story.fails(name, at, FailureCode::NetworkUnreachable);
            break;
        }
    }

    void handshake(const QString &name, const QString &at)
    {
        switch (tlsTreatment(name)) {
        case TlsTreatment::Untouched:
            shows(name, at, untouched(), issuerOfPublic);
            break;
        case TlsTreatment::InspectedTrusted:
            shows(name, at, Signed::Local, u"Example Corp Inspection CA");
            break;
        case TlsTreatment::InspectedByStranger:
            shows(name, at, Signed::Stranger, u"FGT60F CA");
            break;
        case TlsTreatment::Swallowed:
            m_story.breaksTls(name, at, FailureCode::TlsTimeout);
            break;
        case TlsTreatment::Reset:
            m_story.breaksTls(name, at, FailureCode::ConnectionReset);
            break;
        case TlsTreatment::Plaintext:
            m_story.breaksTls(name, at, FailureCode::TlsNotTls);
            break;
        case TlsTreatment::OutOfDate:
            lastYears(m_story.answersAs(name, at, Signed::Expired, issuerOfPublic));
            break;
        case TlsTreatment::SelfSigned:
            shows(name, at, Signed::Stranger, name);
            break;
        }
    }

    TlsTreatment tlsTreatment(const QString &host) const
    {
        if (const auto own = m_treatment.tlsOf.find(host); own != m_treatment.tlsOf.end())
            return own->second;
        const bool spared = m_treatment.spared == Spared::ExemptDomains ? isExempt(host)
            : m_treatment.spared == Spared::OtherClouds                 ? !m_ownRange.contains(host)
                                                                        : false;
        return spared ? TlsTreatment::Untouched : m_treatment.tls;
    }

    bool isExempt(const QString &host) const
    {
        const auto holds = [&host](const catalogue::Domain &domain) {
            return domain.exemptFromInspection && (host == domain.name || host.endsWith(u'.' + domain.name));
        };
        return std::ranges::any_of(m_catalogue.domains, holds);
    }

    Signed untouched() const
    {
        switch (m_treatment.clock) {
        case Clock::Right:
            return Signed::Public;
        case Clock::Ahead:
            return Signed::Expired;
        case Clock::Behind:
            return Signed::NotYetValid;
        }
        return Signed::Public;
    }

    void shows(const QString &name, const QString &at, Signed by, QStringView issuer)
    {
        Story::Line row = m_story.answersAs(name, at, by, issuer);
        if (m_treatment.wholeCertificates)
            complete(std::get<evidence::TlsSeen>(row.seen), by);
        if (m_treatment.clock == Clock::Ahead)
            m_story.saysDate(name, at, QStringLiteral("Mon, 02 Mar 2026 08:00:01 GMT"));
    }

    static void lastYears(Story::Line row)
    {
        auto &leaf = std::get<evidence::TlsSeen>(row.seen).chain.front();
        leaf.notBefore = leaf.notBefore.addYears(-1);
        leaf.notAfter = leaf.notAfter.addYears(-1);
    }

    /// As domain.md 2.2 measured forged certificates: no timestamps, only the name, and the root sent along.
    static void complete(evidence::TlsSeen &seen, Signed by)
    {
        const bool forged = by == Signed::Local || by == Signed::Stranger;
        evidence::CertificateSeen &leaf = seen.chain.front();
        leaf.keyType = QStringLiteral("RSA");
        leaf.keyBits = 2048;
        leaf.signatureAlgorithm = QStringLiteral("sha256WithRSAEncryption");
        leaf.timestamps = forged ? 0 : 2;
        leaf.sha256 = QString::number(qHash(leaf.subject + leaf.issuer), 16).rightJustified(64, u'0');
        if (!forged)
            leaf.subject += QStringLiteral(",O=GoTo Technologies");
        if (!forged || leaf.subject == leaf.issuer)
            return;
        evidence::CertificateSeen root;
        root.subject = root.issuer = leaf.issuer;
        root.subjectCommonName = root.issuerCommonName = leaf.issuerCommonName;
        root.sha256 = QString(64, u'1');
        seen.chain.push_back(root);
    }

    void inspectedCanary()
    {
        Story::Line row
            = m_story.answersAs({}, u"192.0.2.1:443", Signed::Local, u"Example Corp Inspection CA");
        auto &seen = std::get<evidence::TlsSeen>(row.seen);
        seen.serverName = QStringLiteral("egw.gotomeeting.com");
        if (m_treatment.wholeCertificates)
            complete(seen, Signed::Local);
    }

    void datagram(const QString &network, const QString &address, std::uint16_t port)
    {
        const QString at = QStringLiteral("%1:%2").arg(address).arg(port);
        UdpTreatment treatment = treatmentOf(network, port);
        if (treatment == UdpTreatment::Rejected && ++m_refusals > icmpBurst)
            treatment = UdpTreatment::Dropped;
        switch (treatment) {
        case UdpTreatment::Answers:
            m_story.answersUdp(at);
            break;
        case UdpTreatment::Dropped:
        case UdpTreatment::EndsAtHop:
        case UdpTreatment::EndsUnseen:
        case UdpTreatment::SilentServers:
            m_story.dropsUdp(at);
            break;
        case UdpTreatment::Rejected:
            m_story.rejectsUdp(at, firewall);
            break;
        case UdpTreatment::NobodyListens:
            m_story.rejectsUdp(at, address, 3);
            break;
        case UdpTreatment::NoNetwork:
            m_story.dropsUdp(at).failure->code = FailureCode::NetworkUnreachable;
            break;
        }
    }

    UdpTreatment treatmentOf(const QString &network, std::uint16_t port) const
    {
        if (m_treatment.blockedNetworks.contains(network))
            return UdpTreatment::Rejected;
        if (m_treatment.endingNetworks.contains(network))
            return UdpTreatment::EndsAtHop;
        const auto found = m_treatment.udp.find(port);
        return found == m_treatment.udp.end() ? UdpTreatment::Answers : found->second;
    }

    /// One address of a network, where a port stayed silent and it is told how far its packets got.
    void follow(const base::Cidr &network)
    {
        const QString address = samples(network, 1).front();
        bool unseen = false;
        bool followed = false;
        for (std::uint16_t port : m_catalogue.udpPorts) {
            const UdpTreatment treatment = treatmentOf(network.toString(), port);
            const bool leaves = treatment == UdpTreatment::SilentServers;
            if (!leaves && treatment != UdpTreatment::EndsAtHop && treatment != UdpTreatment::EndsUnseen)
                continue;
            followed = true;
            unseen |= treatment == UdpTreatment::EndsUnseen;
            m_story.tracesUdp(QStringLiteral("%1:%2").arg(address).arg(port),
                              leaves ? leavingHops : endingHops);
        }
        if (followed)
            m_story.tracesTcp(address + QLatin1StringView(":443"), unseen ? unseenHops : wholeHops);
    }

    void cutOff()
    {
        auto &rows = m_story.evidence().observations;
        if (m_treatment.cutOffAfter == 0)
            return;
        m_story.stopsEarly();
        for (auto row = rows.begin() + m_treatment.cutOffAfter; row < rows.end(); ++row) {
            row->outcome = Outcome::NotRun;
            row->failure.reset();
            row->icmp.reset();
            row->seen = {};
        }
    }

    const catalogue::Catalogue &m_catalogue;
    const Treatment &m_treatment;
    Story m_story;
    std::set<QString> m_told;
    std::set<QString> m_ownRange; ///< hosts that must lie in GoTo's networks
    std::uint64_t m_hosts = 0;
    int m_refusals = 0;
};

} // namespace

evidence::Evidence tell(const catalogue::Catalogue &catalogue, const Treatment &treatment)
{
    evidence::Evidence told = Teller(catalogue, treatment).tell();
    addVpn(told.machine, catalogue, treatment.vpn);
    return told;
}

} // namespace clearway::tests
