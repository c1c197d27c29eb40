// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/evidencebuilder.h"

namespace clearway::tests {
namespace {

using namespace std::chrono_literals;

constexpr auto roundTrip = 50ms;
constexpr auto connectDeadline = 3500ms;
constexpr auto datagrams = 3;

evidence::IcmpError icmp(QStringView sender, int code)
{
    return {3, code, *base::IpAddress::parse(sender)};
}

QString issuerName(Signed by)
{
    switch (by) {
    case Signed::Public:
    case Signed::Expired:
    case Signed::NotYetValid:
        return QStringLiteral("Public Authority R3");
    case Signed::Local:
        return QStringLiteral("Example Corp Inspection CA");
    case Signed::Stranger:
        return QStringLiteral("FGT60F CA");
    }
    return {};
}

evidence::TrustSeen trust(bool trusted, int error, const char16_t *text)
{
    return {trusted, trusted ? 0 : error, trusted ? 0 : 1,
            trusted ? QStringLiteral("ok") : QString::fromUtf16(text)};
}

evidence::TlsSeen handshake(QStringView host, Signed by, QStringView issuer)
{
    evidence::TlsSeen seen;
    seen.serverName = host.toString();
    seen.version = QStringLiteral("TLSv1.3");
    seen.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    seen.completed = true;
    seen.nameMatches = true;
    const int unknownIssuer = 20; // X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    const bool local = by == Signed::Public || by == Signed::Local;
    seen.publicRoots = trust(by == Signed::Public, unknownIssuer, u"unable to get local issuer certificate");
    seen.localRoots = trust(local, unknownIssuer, u"unable to get local issuer certificate");
    if (by == Signed::Expired) // X509_V_ERR_CERT_HAS_EXPIRED
        seen.publicRoots = seen.localRoots = trust(false, 10, u"certificate has expired");
    if (by == Signed::NotYetValid) // X509_V_ERR_CERT_NOT_YET_VALID
        seen.publicRoots = seen.localRoots = trust(false, 9, u"certificate is not yet valid");
    evidence::CertificateSeen leaf;
    leaf.subject = QStringLiteral("CN=") + host.toString();
    leaf.subjectCommonName = host.toString();
    leaf.issuer = QStringLiteral("CN=") + issuer.toString();
    leaf.issuerCommonName = issuer.toString();
    leaf.names = {host.toString()};
    leaf.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    leaf.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    leaf.sha256 = QString(64, u'0');
    seen.chain = {leaf};
    seen.firstBytes = QByteArray::fromHex("160303");
    seen.certificateAfter = roundTrip;
    return seen;
}

FailureCode icmpFailure(int code)
{
    switch (code) {
    case 0:
        return FailureCode::NetworkUnreachable;
    case 1:
        return FailureCode::HostUnreachable;
    case 3:
        return FailureCode::ConnectionRefused;
    default:
        return FailureCode::AdminProhibited;
    }
}

} // namespace

Story::Story()
{
    m_evidence.run.code = QStringLiteral("CW-TEST-0001");
    m_evidence.run.version = QStringLiteral("0.1.0");
    m_evidence.run.started = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    m_evidence.run.complete = true;
    m_evidence.run.products = {QStringLiteral("meeting")};
    m_evidence.run.catalogue
        = {QStringLiteral("goto-v10"), QStringLiteral("test"), QStringLiteral("built-in")};
    m_evidence.run.publicRoots = {QStringLiteral("built-in"), 140};
    m_evidence.machine.system = QStringLiteral("Invented computer of a test");
    m_evidence.machine.resolvers = {QStringLiteral("10.0.0.53:53")};
}

Story::Line Story::add(Operation operation, QStringView host, QStringView endpoint,
                       std::chrono::milliseconds took)
{
    Observation row;
    row.id = int(m_evidence.observations.size()) + 1;
    row.operation = operation;
    row.host = host.toString();
    row.endpoint = base::Endpoint::parse(endpoint, 443);
    row.target = host.isEmpty() ? endpoint.toString() : host.toString();
    row.started = m_now;
    row.elapsed = took;
    row.outcome = Outcome::Ok;
    m_evidence.observations.push_back(row);
    m_evidence.run.duration = std::max(m_evidence.run.duration, row.finished());
    return m_evidence.observations.back();
}

Story::Line Story::failed(Operation operation, QStringView host, QStringView endpoint,
                          std::chrono::milliseconds took, FailureCode code)
{
    Line row = add(operation, host, endpoint, took);
    row.outcome = Outcome::Failed;
    row.failure = base::Failure{operation, code, 0, {}};
    return row;
}

Story::Line Story::resolves(QStringView host, QStringView address)
{
    Line row = add(Operation::Resolve, host, {}, roundTrip);
    const bool v6 = address.contains(u':');
    const auto type = v6 ? evidence::DnsType::Aaaa : evidence::DnsType::A;
    row.seen = evidence::DnsSeen{
        type, QStringLiteral("10.0.0.53:53"), 0, {{type, host.toString(), address.toString(), 60s}}};
    return row;
}

Story::Line Story::doesNotResolve(QStringView host, FailureCode code)
{
    Line row
        = failed(Operation::Resolve, host, {}, code == FailureCode::DnsTimeout ? 3000ms : roundTrip, code);
    row.seen = evidence::DnsSeen{
        evidence::DnsType::A, QStringLiteral("10.0.0.53:53"), code == FailureCode::DnsNxdomain ? 3 : -1, {}};
    return row;
}

Story::Line Story::hasNoV6(QStringView host)
{
    Line row = failed(Operation::Resolve, host, {}, roundTrip, FailureCode::DnsNoData);
    row.seen = evidence::DnsSeen{evidence::DnsType::Aaaa, QStringLiteral("10.0.0.53:53"), 0, {}};
    return row;
}

Story::Line Story::connects(QStringView host, QStringView endpoint)
{
    Line row = add(Operation::Connect, host, endpoint, roundTrip);
    row.seen = evidence::ConnectSeen{base::Endpoint::parse(u"10.0.0.7:40000", 0)};
    return row;
}

Story::Line Story::drops(QStringView host, QStringView endpoint)
{
    Line row = failed(Operation::Connect, host, endpoint, connectDeadline, FailureCode::ConnectionTimeout);
    row.seen = evidence::ConnectSeen{};
    return row;
}

Story::Line Story::resets(QStringView host, QStringView endpoint)
{
    return fails(host, endpoint, FailureCode::ConnectionRefused);
}

Story::Line Story::rejects(QStringView host, QStringView endpoint, QStringView sender, int icmpCode)
{
    Line row = fails(host, endpoint, icmpFailure(icmpCode));
    row.icmp = icmp(sender, icmpCode);
    return row;
}

Story::Line Story::fails(QStringView host, QStringView endpoint, FailureCode code)
{
    Line row = failed(Operation::Connect, host, endpoint, roundTrip, code);
    row.seen = evidence::ConnectSeen{};
    return row;
}

Story::Line Story::isNotDialled(QStringView host, QStringView endpoint)
{
    Line row = failed(Operation::Connect, host, endpoint, 0ms, FailureCode::AddressUnavailable);
    row.outcome = Outcome::Skipped;
    row.seen = evidence::ConnectSeen{};
    return row;
}

Story::Line Story::isCutOff(QStringView host, QStringView endpoint)
{
    Line row = failed(Operation::Connect, host, endpoint, 0ms, FailureCode::Cancelled);
    row.outcome = Outcome::Skipped;
    row.seen = evidence::ConnectSeen{};
    return row;
}

Story::Line Story::answers(QStringView host, QStringView endpoint, Signed by)
{
    return answersAs(host, endpoint, by, issuerName(by));
}

Story::Line Story::answersAs(QStringView host, QStringView endpoint, Signed by, QStringView issuer)
{
    connects(host, endpoint);
    const Duration opened = m_now + roundTrip;
    Line row = add(Operation::Tls, host, endpoint, roundTrip);
    row.started = opened;
    row.seen = handshake(host, by, issuer);
    if (by != Signed::Public && by != Signed::Local) {
        const auto code = by == Signed::Stranger ? FailureCode::TlsUntrusted : FailureCode::TlsExpired;
        row.outcome = Outcome::Failed;
        row.failure = base::Failure{Operation::Tls, code, 20, {}};
    }
    return row;
}

Story::Line Story::breaksTls(QStringView host, QStringView endpoint, FailureCode code)
{
    connects(host, endpoint);
    const Duration opened = m_now + roundTrip;
    Line row
        = failed(Operation::Tls, host, endpoint, code == FailureCode::TlsTimeout ? 3500ms : roundTrip, code);
    row.started = opened;
    evidence::TlsSeen seen;
    seen.serverName = host.toString();
    if (code == FailureCode::TlsNotTls)
        seen.firstBytes = QByteArrayLiteral("HTTP/1.1 400 Bad Request\r\nServer: squid\r\n");
    if (code == FailureCode::TlsNameMismatch) {
        seen = handshake(u"login.portal.example", Signed::Public, issuerName(Signed::Public));
        seen.nameMatches = false;
    }
    row.seen = seen;
    return row;
}

Story::Line Story::saysDate(QStringView host, QStringView endpoint, const QString &date)
{
    Line row = add(Operation::Http, host, endpoint, roundTrip);
    evidence::HttpSeen seen;
    seen.url = QStringLiteral("https://") + host.toString() + u'/';
    seen.insideTls = true;
    seen.answer.status = 200;
    seen.answer.headers = {{QStringLiteral("date"), date}};
    row.seen = seen;
    return row;
}

Story::Line Story::tunnel(QStringView proxy, QStringView host, std::uint16_t port, QStringView endpoint,
                          std::chrono::milliseconds took)
{
    Line row = add(Operation::Tunnel, host, endpoint, took);
    const QString authority = proxy.toString();
    row.path = QStringLiteral("proxy:") + authority;
    row.namedPort = endpoint.isEmpty() ? port : 0;
    evidence::TunnelSeen seen;
    seen.proxy = {evidence::ProxyScheme::Http, authority.section(u':', 0, 0),
                  std::uint16_t(authority.section(u':', 1).toUInt())};
    seen.answer.status = 200;
    row.seen = seen;
    return row;
}

Story::Line Story::tunnels(QStringView proxy, QStringView host, std::uint16_t port, Signed by)
{
    const QString path = tunnel(proxy, host, port, {}, roundTrip).path;
    const Duration opened = m_now + roundTrip;
    Line row = add(Operation::Tls, host, {}, roundTrip);
    row.path = path;
    row.namedPort = port;
    row.started = opened;
    row.seen = handshake(host, by, issuerName(by));
    if (by == Signed::Stranger) {
        row.outcome = Outcome::Failed;
        row.failure = base::Failure{Operation::Tls, FailureCode::TlsUntrusted, 20, {}};
    }
    return row;
}

Story::Line Story::tunnelsTo(QStringView proxy, QStringView endpoint)
{
    return tunnel(proxy, {}, 0, endpoint, roundTrip);
}

Story::Line Story::refuse(Line row, FailureCode code)
{
    row.outcome = Outcome::Failed;
    row.failure = base::Failure{Operation::Tunnel, code, 0, {}};
    auto &answer = std::get<evidence::TunnelSeen>(row.seen).answer;
    answer = {};
    if (code == FailureCode::ProxyAuthRequired || code == FailureCode::ProxyAuthFailed) {
        answer.status = 407;
        answer.authSchemes = {QStringLiteral("basic"), QStringLiteral("negotiate")};
    } else if (code == FailureCode::ProxyDenied) {
        answer.status = 403;
    } else if (code == FailureCode::HttpStatus) {
        answer.status = 503;
    } else if (code == FailureCode::ProxyProtocol) {
        answer.status = 200;
    }
    return row;
}

Story::Line Story::refusesTunnel(QStringView proxy, QStringView host, FailureCode code, std::uint16_t port)
{
    return refuse(tunnel(proxy, host, port, {}, roundTrip), code);
}

Story::Line Story::refusesTunnelTo(QStringView proxy, QStringView endpoint, FailureCode code)
{
    return refuse(tunnel(proxy, {}, 0, endpoint, roundTrip), code);
}

Story::Line Story::answersHttp(QStringView host, QStringView endpoint, int status, bool insideTls,
                               std::initializer_list<QStringView> headers)
{
    Line row = failed(Operation::Http, host, endpoint, roundTrip, FailureCode::HttpStatus);
    row.started += 2 * roundTrip;
    evidence::HttpSeen seen;
    seen.insideTls = insideTls;
    seen.answer.status = status;
    for (QStringView header : headers) {
        const QString text = header.toString();
        seen.answer.headers.push_back({text.section(u':', 0, 0), text.section(u':', 1).trimmed()});
    }
    row.seen = seen;
    return row;
}

Story::Line Story::upgrades(QStringView host, QStringView endpoint)
{
    Line row = add(Operation::WebSocket, host, endpoint, roundTrip);
    row.seen = evidence::WebSocketSeen{{}, {}, true};
    return row;
}

Story::Line Story::doesNotUpgrade(QStringView host, QStringView endpoint, FailureCode code)
{
    Line row = failed(Operation::WebSocket, host, endpoint, roundTrip, code);
    row.seen = evidence::WebSocketSeen{};
    return row;
}

Story::Line Story::acceptsAtFirstHop(QStringView host, QStringView endpoint)
{
    Line row = connects(host, endpoint);
    std::get<evidence::ConnectSeen>(row.seen).hopLimit = 1;
    return row;
}

evidence::ProxySource &Story::uses(evidence::ProxyOrigin origin, QStringView server, bool chosen)
{
    evidence::ProxySource source;
    source.origin = origin;
    source.place = QStringLiteral("place of a test");
    source.mode = evidence::ProxyMode::Manual;
    source.servers = {*evidence::ProxyServer::parse(server.toString())};
    source.answers = {{QStringLiteral("meet.goto.com"), source.servers, 0, {}}};
    source.chosen = chosen;
    m_evidence.machine.proxies.push_back(source);
    return m_evidence.machine.proxies.back();
}

Story::Line Story::readsPacFile(QStringView endpoint, evidence::PacSeen seen)
{
    Line row = add(Operation::Pac, {}, endpoint, roundTrip);
    row.seen = std::move(seen);
    return row;
}

Story::Line Story::answersUdp(QStringView endpoint)
{
    Line row = add(Operation::Udp, {}, endpoint, roundTrip);
    row.seen = evidence::UdpSeen{1, 1, 0, std::nullopt, roundTrip};
    return row;
}

Story::Line Story::dropsUdp(QStringView endpoint)
{
    Line row = failed(Operation::Udp, {}, endpoint, 3000ms, FailureCode::UdpNoAnswer);
    row.seen = evidence::UdpSeen{datagrams, 0, 0, std::nullopt, std::nullopt};
    return row;
}

Story::Line Story::rejectsUdp(QStringView endpoint, QStringView sender, int icmpCode)
{
    const auto code = icmpCode == 3 ? FailureCode::UdpPortUnreachable : icmpFailure(icmpCode);
    Line row = failed(Operation::Udp, {}, endpoint, roundTrip, code);
    row.icmp = icmp(sender, icmpCode);
    row.seen = evidence::UdpSeen{1, 0, 0, std::nullopt, std::nullopt};
    return row;
}

Story::Line Story::isCutOffUdp(QStringView endpoint)
{
    Line row = failed(Operation::Udp, {}, endpoint, 0ms, FailureCode::Cancelled);
    row.outcome = Outcome::Skipped;
    row.seen = evidence::UdpSeen{};
    return row;
}

Story::Line Story::tracesUdp(QStringView endpoint, QStringView hops)
{
    return trace(evidence::HopTransport::Udp, endpoint, hops);
}

Story::Line Story::tracesTcp(QStringView endpoint, QStringView hops)
{
    return trace(evidence::HopTransport::Tcp, endpoint, hops);
}

Story::Line Story::trace(evidence::HopTransport transport, QStringView endpoint, QStringView hops)
{
    evidence::HopTraceSeen seen;
    seen.transport = transport;
    seen.rounds = 3;
    for (QStringView word : hops.split(u' ')) {
        const qsizetype slash = word.indexOf(u'/');
        const int answered = word == u"-" ? 0 : slash < 0 ? seen.rounds : word.mid(slash + 1).toInt();
        const int limit = int(seen.hops.size()) + 1;
        seen.hops.push_back({limit, base::IpAddress::parse(slash < 0 ? word : word.left(slash)), seen.rounds,
                             answered, answered > 0 ? std::optional(roundTrip) : std::nullopt});
        if (word == u"target")
            seen.targetHop = limit;
    }
    const bool udp = transport == evidence::HopTransport::Udp;
    const auto code = udp ? FailureCode::UdpNoAnswer : FailureCode::ConnectionTimeout;
    Line row = seen.targetHop ? add(Operation::HopTrace, {}, endpoint, 5000ms)
                              : failed(Operation::HopTrace, {}, endpoint, 5000ms, code);
    row.seen = seen;
    return row;
}

Story::Line Story::sweeps(QStringView network, QStringView stretches)
{
    using evidence::SweepAnswer;
    const base::Cidr cidr = *base::Cidr::parse(network);
    evidence::SweepSeen seen(cidr);
    std::uint64_t next = 0;
    const auto refusedBy = [](QStringView who) {
        const qsizetype slash = who.indexOf(u'/');
        const int code = slash < 0 ? 13 : who.mid(slash + 1).toInt();
        const auto sender = base::IpAddress::parse(slash < 0 ? who : who.left(slash));
        return SweepAnswer{code == 13 ? FailureCode::AdminProhibited : FailureCode::HostUnreachable,
                           SweepAnswer::Icmp{3, code, sender}};
    };
    const auto tell = [&](QStringView what, std::uint64_t count) {
        SweepAnswer answer{FailureCode::ConnectionTimeout, {}};
        if (what == u"open")
            answer.failure.reset();
        else if (what == u"reset")
            answer.failure = FailureCode::ConnectionRefused;
        else if (what == u"forbidden") // by somebody whom the system does not name
            answer.failure = FailureCode::AdminProhibited;
        else if (what != u"silent")
            answer = refusedBy(what);
        for (const std::uint64_t end = next + count; next < end; ++next)
            if (what != u"untried")
                seen.note(next, answer);
    };
    for (QStringView stretch : stretches.split(u' '))
        tell(stretch.left(stretch.indexOf(u'*')), stretch.mid(stretch.indexOf(u'*') + 1).toUInt());
    tell(u"silent", cidr.size() - next);
    Line row = seen.tried() == int(seen.size())
        ? add(Operation::Sweep, {}, {}, 10'000ms)
        : failed(Operation::Sweep, {}, {}, 10'000ms, FailureCode::Cancelled);
    row.target = cidr.toString();
    row.namedPort = 443;
    row.seen = std::move(seen);
    return row;
}

Story &Story::later(std::chrono::milliseconds by)
{
    m_now += by;
    return *this;
}

Story &Story::asks(std::initializer_list<QStringView> products)
{
    m_evidence.run.products.clear();
    for (QStringView product : products)
        m_evidence.run.products << product.toString();
    return *this;
}

Story &Story::stopsEarly()
{
    m_evidence.run.complete = false;
    return *this;
}

Story &Story::hasAdapter(QStringView name, QStringView address, bool up, bool loopback)
{
    m_evidence.machine.adapters.push_back({name.toString(), {address.toString()}, up, loopback});
    return *this;
}

} // namespace clearway::tests
