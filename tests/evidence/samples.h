// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Invented observations of every kind, for the tests of readers and writers.
#pragma once

#include "evidence/evidence.h"

#include <utility>
#include <vector>

namespace clearway::tests {

[[nodiscard]] inline base::IpAddress ip(const char *text)
{
    return base::IpAddress::parse(QString::fromLatin1(text)).value_or(base::IpAddress());
}

[[nodiscard]] inline evidence::Observation observation(int id, base::Operation operation,
                                                       evidence::Outcome outcome)
{
    evidence::Observation row;
    row.id = id;
    row.operation = operation;
    row.target = QStringLiteral("meet.goto.com");
    row.started = evidence::Duration(1'001);
    row.elapsed = evidence::Duration(38'125);
    row.outcome = outcome;
    return row;
}

[[nodiscard]] inline evidence::Observation dnsAnswer()
{
    using evidence::DnsType;
    auto row = observation(1, base::Operation::Resolve, evidence::Outcome::Ok);
    row.host = row.target;
    row.seen = evidence::DnsSeen{
        DnsType::A,
        QStringLiteral("192.0.2.53:53"),
        0,
        {{DnsType::Cname, row.host, QStringLiteral("edge.test"), std::chrono::seconds(300)},
         {DnsType::A, QStringLiteral("edge.test"), QStringLiteral("192.0.2.1"), std::chrono::seconds(59)}}};
    return row;
}

[[nodiscard]] inline evidence::Observation refusedConnect()
{
    auto row = observation(2, base::Operation::Connect, evidence::Outcome::Failed);
    row.target = QStringLiteral("192.0.2.1:8200");
    row.endpoint = base::Endpoint{ip("192.0.2.1"), 8200};
    row.failure = base::Failure{base::Operation::Connect, base::FailureCode::ConnectionRefused, 111,
                                QStringLiteral("Connection refused")};
    row.icmp = evidence::IcmpError{3, 13, ip("2001:db8::9")};
    row.seen = evidence::ConnectSeen{};
    return row;
}

[[nodiscard]] inline evidence::Observation plainTextAnswer()
{
    auto row = observation(3, base::Operation::FirstBytes, evidence::Outcome::Ok);
    row.endpoint = base::Endpoint{ip("192.0.2.1"), 443};
    row.seen = evidence::FirstBytes{QByteArray("HTTP/1.1 400")};
    return row;
}

/// A chain with names that a stranger chose.
[[nodiscard]] inline evidence::Observation inspectedTls()
{
    auto row = observation(4, base::Operation::Tls, evidence::Outcome::Failed);
    row.host = row.target;
    row.path = QStringLiteral("proxy:proxy.test:8080");
    row.endpoint = base::Endpoint{ip("2001:db8::1"), 443};
    row.failure = base::Failure{base::Operation::Tls, base::FailureCode::TlsUntrusted, 19,
                                QStringLiteral("self-signed certificate in certificate chain")};
    evidence::TlsSeen tls;
    tls.serverName = row.host;
    tls.version = QStringLiteral("TLSv1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.completed = true;
    tls.nameMatches = true;
    tls.publicRoots = {false, 19, 1, QStringLiteral("self-signed certificate in certificate chain"), {}, {}};
    tls.localRoots = {true, 0, 0, QStringLiteral("ok"), {}, {}};
    tls.chain = {{QStringLiteral("CN=meet.goto.com"),
                  QStringLiteral("CN=Box\u001b]0;owned\u0007 <b>CA</b>"),
                  QStringLiteral("meet.goto.com"),
                  QStringLiteral("Box\u001b]0;owned\u0007 <b>CA</b>"),
                  QStringLiteral("Example \u202eGmbH"),
                  {QStringLiteral("meet.goto.com"), QStringLiteral("192.0.2.1")},
                  QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                  QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC),
                  QString(64, u'a'),
                  QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"),
                  QStringLiteral("RSA"),
                  2048,
                  QStringLiteral("sha256WithRSAEncryption"),
                  0},
                 {}};
    tls.localRoots.path = {QString(64, u'a'), QString(64, u'b')};
    tls.localRoots.added = {tls.chain.front()};
    tls.firstBytes = QByteArray::fromHex("1603030000ff00");
    tls.certificateAfter = evidence::Duration(20'500);
    row.seen = tls;
    return row;
}

[[nodiscard]] inline evidence::Observation udpAnswer()
{
    auto row = observation(5, base::Operation::Udp, evidence::Outcome::Ok);
    row.target = QStringLiteral("173.199.0.9:8200");
    row.endpoint = base::Endpoint{ip("173.199.0.9"), 8200};
    row.seen
        = evidence::UdpSeen{3, 2, 1, base::Endpoint{ip("198.51.100.77"), 40'000}, evidence::Duration(24'001)};
    return row;
}

[[nodiscard]] inline evidence::Observation neverStarted()
{
    auto row = observation(6, base::Operation::Tls, evidence::Outcome::NotRun);
    row.elapsed = {};
    return row;
}

[[nodiscard]] inline evidence::Observation skippedOnPurpose()
{
    auto row = observation(7, base::Operation::Udp, evidence::Outcome::Skipped);
    row.failure = base::Failure{base::Operation::Udp, base::FailureCode::PermissionDenied, 1, QString()};
    return row;
}

/// A proxy that resolves the name itself, and wants a sign-in first.
[[nodiscard]] inline evidence::Observation refusedTunnel()
{
    auto row = observation(8, base::Operation::Tunnel, evidence::Outcome::Failed);
    row.target = QStringLiteral("meet.goto.com:443");
    row.host = QStringLiteral("meet.goto.com");
    row.namedPort = 443;
    row.path = QStringLiteral("proxy:proxy.test:8080");
    row.failure
        = base::Failure{base::Operation::Tunnel, base::FailureCode::ProxyAuthRequired, 407, QString()};
    evidence::TunnelSeen tunnel;
    tunnel.proxy = {evidence::ProxyScheme::Https, QStringLiteral("proxy.test"), 8080};
    tunnel.proxyAddress = base::Endpoint{ip("10.0.0.9"), 8080};
    tunnel.answer = {407,
                     QStringLiteral("Proxy Authentication Required"),
                     {{QStringLiteral("server"), QStringLiteral("squid/5.7")}},
                     {QStringLiteral("basic"), QStringLiteral("negotiate")},
                     QStringLiteral("squid-error")};
    tunnel.connectedAfter = evidence::Duration(1'250);
    tunnel.proxyTrusted = true;
    row.seen = tunnel;
    return row;
}

[[nodiscard]] inline evidence::Observation signInRedirect()
{
    auto row = observation(9, base::Operation::Http, evidence::Outcome::Ok);
    row.seen = evidence::HttpSeen{QStringLiteral("http://meet.goto.com/"),
                                  true,
                                  {307,
                                   QStringLiteral("Temporary Redirect"),
                                   {{QStringLiteral("location"), QStringLiteral("http://wsa.example/login")}},
                                   {},
                                   {}}};
    return row;
}

[[nodiscard]] inline evidence::Observation strippedUpgrade()
{
    auto row = observation(10, base::Operation::WebSocket, evidence::Outcome::Failed);
    row.failure
        = base::Failure{base::Operation::WebSocket, base::FailureCode::WebsocketRefused, 400, QString()};
    row.seen
        = evidence::WebSocketSeen{QStringLiteral("https://meet.goto.com/"), {400, {}, {}, {}, {}}, false};
    return row;
}

[[nodiscard]] inline evidence::Observation pacAnswer()
{
    auto row = observation(11, base::Operation::Pac, evidence::Outcome::Ok);
    row.seen
        = evidence::PacSeen{QStringLiteral("http://pac.test/proxy.pac"),
                            1234,
                            QString(64, u'c'),
                            {{QStringLiteral("meet.goto.com"),
                              {{evidence::ProxyScheme::Http, QStringLiteral("proxy.test"), 8080}, {}},
                              7,
                              QStringLiteral("return \"PROXY proxy.test:8080; DIRECT\";")}},
                            2,
                            {{7, QStringLiteral("regular-expression"), QStringLiteral("/goto/.test(host)")}}};
    return row;
}

[[nodiscard]] inline evidence::Observation wpadSearch()
{
    auto row = observation(12, base::Operation::Wpad, evidence::Outcome::Failed);
    row.failure = base::Failure{base::Operation::Wpad, base::FailureCode::WpadNotFound, 0, QString()};
    row.seen
        = evidence::WpadSeen{QStringLiteral("dns"), {QStringLiteral("http://wpad.corp.test/wpad.dat")}, {}};
    return row;
}

/// Two stretches, one forbidden by a router and one by each address itself; the rest was not tried.
[[nodiscard]] inline evidence::Observation sweptNetwork()
{
    auto row = observation(20, base::Operation::Sweep, evidence::Outcome::Failed);
    row.target = QStringLiteral("173.199.0.0/28");
    row.namedPort = 443;
    row.failure = base::Failure{base::Operation::Sweep, base::FailureCode::Cancelled, 0, QString()};
    evidence::SweepSeen sweep(*base::Cidr::parse(u"173.199.0.0/28"));
    const auto prohibited = base::FailureCode::AdminProhibited;
    for (std::uint64_t number = 0; number < 12; ++number)
        sweep.note(number, {prohibited, evidence::SweepAnswer::Icmp{3, 13, ip("192.168.1.1")}});
    sweep.note(3, {{}, {}});
    sweep.note(12, {prohibited, evidence::SweepAnswer::Icmp{3, 13, {}}});
    row.seen = sweep;
    return row;
}

/// UDP ends behind the first hop; the second stayed silent in all rounds.
[[nodiscard]] inline evidence::Observation endedTrace()
{
    auto row = observation(13, base::Operation::HopTrace, evidence::Outcome::Failed);
    row.target = QStringLiteral("173.199.0.9:8200");
    row.endpoint = base::Endpoint{ip("173.199.0.9"), 8200};
    row.failure = base::Failure{base::Operation::HopTrace, base::FailureCode::UdpNoAnswer, 0, QString()};
    evidence::HopTraceSeen trace;
    trace.rounds = 3;
    trace.hops = {{1, ip("192.168.1.1"), 3, 2, evidence::Duration(350)}, {2, {}, 3, 0, {}}};
    row.seen = trace;
    return row;
}

[[nodiscard]] inline evidence::Observation wholeTrace()
{
    auto row = endedTrace();
    row.outcome = evidence::Outcome::Ok;
    row.endpoint->port = 443;
    row.failure.reset();
    auto &trace = std::get<evidence::HopTraceSeen>(row.seen);
    trace.transport = evidence::HopTransport::Tcp;
    trace.hops.back().answered = 1;
    trace.targetHop = 2;
    trace.stoppedHop = 1;
    return row;
}

[[nodiscard]] inline evidence::Observation mediaPeerStream()
{
    using std::chrono::microseconds;
    auto row = observation(15, base::Operation::MediaPeer, evidence::Outcome::Ok);
    row.host = QStringLiteral("peer.test");
    row.endpoint = base::Endpoint{ip("198.51.100.82"), 8200};
    evidence::MediaPeerSeen peer{.question = evidence::PeerQuestion::Quality,
                                 .sent = 5,
                                 .received = 3,
                                 .stray = 1,
                                 .burstLossMax = 2,
                                 .burstLossMean = 2.0,
                                 .reordered = 1,
                                 .roundTrip = microseconds(42'125),
                                 .roundTripMin = microseconds(40'000),
                                 .roundTripMax = microseconds(47'001),
                                 .jitter = microseconds(3'500),
                                 .jitterMax = microseconds(4'001)};
    peer.interval = std::chrono::milliseconds(20);
    peer.datagramBytes = 172;
    peer.reflexive = base::Endpoint{ip("198.51.100.7"), 40'000};
    peer.listensAt = {1853, 8200};
    peer.requestsPerPoint = 2;
    peer.series = {{microseconds(41'500), 0}, {std::nullopt, 2}, {microseconds(47'001), 0}};
    row.seen = peer;
    return row;
}

[[nodiscard]] inline evidence::Observation mediaPeerMapping()
{
    auto row = observation(16, base::Operation::MediaPeer, evidence::Outcome::Ok);
    evidence::MediaPeerSeen peer{.question = evidence::PeerQuestion::Mapping, .sent = 3, .received = 3};
    peer.otherAddress = base::Endpoint{ip("203.0.113.82"), 8201};
    peer.nat = evidence::NatSeen{
        evidence::NatMapping::AddressDependent, base::Endpoint{ip("10.0.0.7"), 50'000},
        base::Endpoint{ip("198.51.100.7"), 40'000}, base::Endpoint{ip("198.51.100.7"), 40'001},
        base::Endpoint{ip("198.51.100.7"), 40'001}};
    row.seen = peer;
    return row;
}

[[nodiscard]] inline evidence::ProxySource firefoxProxy()
{
    evidence::ProxySource source;
    source.origin = evidence::ProxyOrigin::Firefox;
    source.place = QStringLiteral("profile default, prefs.js");
    source.mode = evidence::ProxyMode::Manual;
    source.raw = QStringLiteral("proxy.test:8080");
    source.servers = {{evidence::ProxyScheme::Http, QStringLiteral("2001:db8::8"), 8080}};
    source.bypass = {QStringLiteral("localhost"), QStringLiteral(".corp.test")};
    source.credentialsDropped = true;
    source.answers = {{QStringLiteral("meet.goto.com"), source.servers, 0, {}}};
    source.chosen = true;
    return source;
}

/// A fact about each sample, and the sample.
[[nodiscard]] inline std::vector<std::pair<const char *, evidence::Observation>> observationKinds()
{
    auto openConnect = refusedConnect();
    openConnect.outcome = evidence::Outcome::Ok;
    openConnect.failure.reset();
    openConnect.seen = evidence::ConnectSeen{base::Endpoint{ip("10.0.0.7"), 51'000}, {}};
    auto nearConnect = refusedConnect();
    nearConnect.seen = evidence::ConnectSeen{{}, 1};
    auto silentUdp = udpAnswer();
    silentUdp.seen = evidence::UdpSeen{3, 0, 0, {}, {}};
    return {{"dns-answer", dnsAnswer()},
            {"refused-connect-with-icmp", refusedConnect()},
            {"open-connect-with-own-address", openConnect},
            {"first-bytes-in-clear-text", plainTextAnswer()},
            {"inspected-tls-through-a-proxy", inspectedTls()},
            {"udp-answer", udpAnswer()},
            {"silent-udp", silentUdp},
            {"connect-that-may-not-go-far", nearConnect},
            {"tunnel-to-a-name-without-an-address", refusedTunnel()},
            {"http-answer-inside-tls", signInRedirect()},
            {"websocket-upgrade-stripped", strippedUpgrade()},
            {"pac-file", pacAnswer()},
            {"wpad-search", wpadSearch()},
            {"hop-trace-that-ends", endedTrace()},
            {"hop-trace-to-the-target", wholeTrace()},
            {"sweep-that-was-cut-off", sweptNetwork()},
            {"stream-to-a-media-peer", mediaPeerStream()},
            {"nat-mapping", mediaPeerMapping()},
            {"never-started", neverStarted()},
            {"skipped-on-purpose", skippedOnPurpose()}};
}

[[nodiscard]] inline evidence::ClientSeen clientLogs()
{
    const evidence::ProxyServer proxy{evidence::ProxyScheme::Http, QStringLiteral("old.test"), 8080};
    evidence::ClientSeen client;
    client.looked = true;
    client.folders = {{QStringLiteral("~/Library/Logs/com.logmein.GoToMeeting"), false, 3,
                       QDateTime(QDate(2026, 11, 19), QTime(9, 30), Qt::UTC), QString()},
                      {QStringLiteral("%TEMP%\\CitrixLogs\\GoToMeeting"), true, 0, QDateTime(),
                       QStringLiteral("Permission denied")}};
    client.filesRead = 1;
    client.cut = true;
    client.lines = {{QStringLiteral("g2m_00.log"), 17, evidence::ClientTopic::Proxy,
                     QStringLiteral("using proxy old.test:8080 <b>")}};
    client.proxies = {{proxy, 4, QStringLiteral("g2m_00.log"), 17}};
    return client;
}

[[nodiscard]] inline evidence::Evidence wholeEvidence()
{
    evidence::Evidence all;
    all.run.code = QStringLiteral("CW-7F3K-2Q9M");
    all.run.version = QStringLiteral("0.1.0");
    all.run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2, 31, 250), Qt::UTC);
    all.run.duration = evidence::Duration(2'345'678);
    all.run.complete = true;
    all.run.rehearsal = QStringLiteral("only-443");
    all.run.products = {QStringLiteral("meeting"), QStringLiteral("webinar")};
    all.run.catalogue
        = {QStringLiteral("goto-v10"), QStringLiteral("2026.11"),          QStringLiteral("catalogue.json"),
           QStringLiteral("signed"),   QStringLiteral("E7620F1842B4E81F"), QStringLiteral("2026-11-20")};
    all.run.networkChanges = {evidence::NetworkChange::DefaultRoute, evidence::NetworkChange::Tunnel};
    all.run.removed = {{evidence::RemovedKind::Credential, 2}, {evidence::RemovedKind::UserName, 1}};
    all.run.amendments = {{QStringLiteral("gateway"), QDateTime(QDate(2026, 11, 20), QTime(13, 9), Qt::UTC),
                           std::chrono::milliseconds(1500), 2, 3}};
    all.run.publicRoots = {QStringLiteral("rehearsal"), 1};
    all.run.settings = {{QStringLiteral("192.0.2.53:53")},
                        QStringLiteral("none"),
                        QStringLiteral("Kiel"),
                        true,
                        true,
                        std::chrono::seconds(20),
                        QStringLiteral("peer.test:8200"),
                        std::chrono::seconds(10)};
    all.machine.system = QStringLiteral("Debian GNU/Linux 12 (x86_64)");
    all.machine.adapters = {{QStringLiteral("eth0"),
                             {QStringLiteral("192.0.2.7/24")},
                             true,
                             false,
                             evidence::AdapterKind::Ethernet,
                             QStringLiteral("arphrd 1")},
                            {QStringLiteral("wg0"),
                             {},
                             true,
                             false,
                             evidence::AdapterKind::Tunnel,
                             QStringLiteral("kind wireguard")}};
    all.machine.routes = {{QStringLiteral("0.0.0.0/0"), QStringLiteral("192.0.2.254"), QStringLiteral("eth0"),
                           100, QStringLiteral("192.0.2.7"), 0},
                          {QStringLiteral("::/0"), {}, QStringLiteral("wg0"), std::nullopt, {}, 51820}};
    all.machine.exits
        = {{QStringLiteral("173.199.0.0/18"), QStringLiteral("173.199.0.0/19"), QStringLiteral("173.199.0.1"),
            QStringLiteral("eth0"), QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.254")},
           {evidence::restOfTheInternet, {}, QStringLiteral("198.51.100.1"), {}, {}, {}}};
    all.machine.nat64 = QStringLiteral("64:ff9b::/96");
    all.machine.resolvers = {QStringLiteral("192.0.2.53:53")};
    all.machine.proxies = {firefoxProxy()};
    all.machine.client = clientLogs();
    all.observations
        = {dnsAnswer(),    refusedConnect(),   plainTextAnswer(), inspectedTls(),    udpAnswer(),
           neverStarted(), skippedOnPurpose(), refusedTunnel(),   signInRedirect(),  strippedUpgrade(),
           pacAnswer(),    wpadSearch(),       endedTrace(),      mediaPeerStream(), mediaPeerMapping()};
    all.journal = {QStringLiteral("routes: permission denied")};
    return all;
}

} // namespace clearway::tests
