// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/toldnetwork.h"

namespace clearway::tests {
namespace {

using namespace std::chrono_literals;

constexpr auto firewall = u"10.0.0.1";
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
        hosts();
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
                    host(h.name, h.expectedIn, {443});
        for (const catalogue::Opener &opener : m_catalogue.openers)
            host(opener.host, {}, {443});
        for (const catalogue::Host &gateway : m_catalogue.gateway.hosts)
            host(gateway.name, gateway.expectedIn, m_catalogue.gateway.racePorts);
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
        const TcpTreatment tcp = port == 443 ? m_treatment.tcp443 : m_treatment.otherTcp;
        if (toNowhere)
            m_story.drops(name, at);
        else if (tcp == TcpTreatment::Open)
            handshake(name, at);
        else
            refuse(name, at, tcp);
    }

    void sample(const QString &at)
    {
        if (m_treatment.tcp443 == TcpTreatment::Open)
            m_story.connects({}, at);
        else
            refuse({}, at, m_treatment.tcp443);
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
        switch (m_treatment.tls) {
        case TlsTreatment::Untouched:
            m_story.answers(name, at);
            break;
        case TlsTreatment::InspectedTrusted:
            m_story.answers(name, at, Signed::Local);
            break;
        case TlsTreatment::InspectedByStranger:
            m_story.answers(name, at, Signed::Stranger);
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
        }
    }

    void datagram(const QString &network, const QString &address, std::uint16_t port)
    {
        const QString at = QStringLiteral("%1:%2").arg(address).arg(port);
        const auto found = m_treatment.udp.find(port);
        UdpTreatment treatment = found == m_treatment.udp.end() ? UdpTreatment::Answers : found->second;
        if (m_treatment.blockedNetworks.contains(network))
            treatment = UdpTreatment::Rejected;
        if (treatment == UdpTreatment::Rejected && ++m_refusals > icmpBurst)
            treatment = UdpTreatment::Dropped;
        switch (treatment) {
        case UdpTreatment::Answers:
            m_story.answersUdp(at);
            break;
        case UdpTreatment::Dropped:
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
    std::uint64_t m_hosts = 0;
    int m_refusals = 0;
};

Treatment allTcp(TcpTreatment how)
{
    Treatment treatment;
    treatment.tcp443 = treatment.otherTcp = how;
    return treatment;
}

Treatment udp(UdpTreatment how)
{
    Treatment treatment;
    treatment.udp = {{1853, how}, {8200, how}};
    return treatment;
}

Treatment allDropped()
{
    Treatment treatment = udp(UdpTreatment::Dropped);
    treatment.dns = DnsTreatment::Dropped;
    treatment.tcp443 = treatment.otherTcp = TcpTreatment::Dropped;
    return treatment;
}

Treatment withoutNetwork()
{
    Treatment treatment = udp(UdpTreatment::NoNetwork);
    treatment.dns = DnsTreatment::NoNetwork;
    treatment.tcp443 = treatment.otherTcp = TcpTreatment::NoNetwork;
    return treatment;
}

Treatment only443()
{
    Treatment treatment = udp(UdpTreatment::Dropped);
    treatment.otherTcp = TcpTreatment::Dropped;
    return treatment;
}

Treatment everythingRejected()
{
    Treatment treatment = allTcp(TcpTreatment::Rejected);
    treatment.udp = {{1853, UdpTreatment::Rejected}, {8200, UdpTreatment::Rejected}};
    return treatment;
}

} // namespace

evidence::Evidence tell(const catalogue::Catalogue &catalogue, const Treatment &treatment)
{
    return Teller(catalogue, treatment).tell();
}

const std::vector<ToldNetwork> &toldNetworks()
{
    const std::set<QString> gateways{QStringLiteral("egw.gotomeeting.com"),
                                     QStringLiteral("egwglobal.gotomeeting.com")};
    static const std::vector<ToldNetwork> all{
        {"open", {}},
        {"open-all-products",
         {.products = {QStringLiteral("meeting"), QStringLiteral("webinar"), QStringLiteral("training")}}},
        {"only-443", only443()},
        {"udp-dropped", udp(UdpTreatment::Dropped)},
        {"udp-rejected", udp(UdpTreatment::Rejected)},
        {"udp-8200-rejected", {.udp = {{8200, UdpTreatment::Rejected}}}},
        {"udp-one-network-rejected", {.blockedNetworks = {QStringLiteral("173.199.0.0/18")}}},
        {"udp-nobody-listens", udp(UdpTreatment::NobodyListens)},
        {"dns-dead", {.dns = DnsTreatment::Dropped}},
        {"dns-rewritten", {.dns = DnsTreatment::Private}},
        {"one-name-unknown", {.unknownHosts = {QStringLiteral("authentication.logmeininc.com")}}},
        {"gateway-down", {.downHosts = gateways}},
        {"gateway-only-8200", {.tcp443 = TcpTreatment::Dropped}},
        {"tcp-reset", allTcp(TcpTreatment::Reset)},
        {"all-rejected", everythingRejected()},
        {"all-dropped", allDropped()},
        {"tls-swallowed", {.tls = TlsTreatment::Swallowed}},
        {"tls-reset", {.tls = TlsTreatment::Reset}},
        {"plaintext-portal", {.tls = TlsTreatment::Plaintext}},
        {"inspection-trusted", {.tls = TlsTreatment::InspectedTrusted}},
        {"inspection-by-stranger", {.tls = TlsTreatment::InspectedByStranger}},
        {"inferred-hosts-silent",
         {.downHosts = {QStringLiteral("www.expertcity.com"), QStringLiteral("turn.goto-rtc.com")}}},
        {"optional-host-down", {.downHosts = {QStringLiteral("api-pub.mltree.net")}}},
        {"no-network", withoutNetwork()},
        {"stopped-early", {.cutOffAfter = 90}},
    };
    return all;
}

} // namespace clearway::tests
