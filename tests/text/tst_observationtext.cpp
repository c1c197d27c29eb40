// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include "support/testprogram.h"

using namespace clearway;
using namespace clearway::text;
using namespace std::chrono_literals;
using base::FailureCode;
using base::Operation;
using evidence::Observation;
using evidence::Outcome;

namespace {

Observation udpSilence()
{
    Observation observation;
    observation.operation = Operation::Udp;
    observation.endpoint = base::Endpoint::parse(u"173.199.12.7:1853", 0);
    observation.outcome = Outcome::Failed;
    observation.failure = base::Failure{Operation::Udp, FailureCode::UdpNoAnswer, 0, {}};
    observation.elapsed = 3s;
    evidence::UdpSeen seen;
    seen.sent = 3;
    observation.seen = seen;
    return observation;
}

Observation tcpOpen()
{
    Observation observation;
    observation.operation = Operation::Connect;
    observation.endpoint = base::Endpoint::parse(u"173.199.12.7:443", 0);
    observation.outcome = Outcome::Ok;
    observation.elapsed = 38ms;
    observation.seen = evidence::ConnectSeen();
    return observation;
}

Observation tcpRejected(const char *sender)
{
    Observation observation = tcpOpen();
    observation.outcome = Outcome::Failed;
    observation.failure = base::Failure{Operation::Connect, FailureCode::AdminProhibited, 113, {}};
    observation.icmp = evidence::IcmpError{3, 13, *base::IpAddress::parse(QString::fromLatin1(sender))};
    return observation;
}

Observation nameLookup()
{
    Observation observation;
    observation.operation = Operation::Resolve;
    observation.host = QStringLiteral("meet.goto.com");
    observation.outcome = Outcome::Ok;
    observation.elapsed = 12ms;
    evidence::DnsSeen seen;
    seen.server = QStringLiteral("192.0.2.53:53");
    seen.records = {{evidence::DnsType::A, observation.host, QStringLiteral("203.0.113.7"), 60s}};
    observation.seen = seen;
    return observation;
}

Observation inspectedTls()
{
    Observation observation;
    observation.operation = Operation::Tls;
    observation.host = QStringLiteral("meet.goto.com");
    observation.endpoint = base::Endpoint::parse(u"203.0.113.7:443", 0);
    observation.path = QStringLiteral("proxy:proxy.example:3128");
    observation.outcome = Outcome::Failed;
    observation.failure = base::Failure{Operation::Tls, FailureCode::TlsUntrusted, 20, {}};
    observation.elapsed = 80ms;
    evidence::TlsSeen seen;
    seen.chain.emplace_back();
    seen.chain.front().issuerCommonName = QStringLiteral("Acme CA");
    observation.seen = seen;
    return observation;
}

Observation inProxy(Operation operation, evidence::Seen seen)
{
    Observation observation;
    observation.operation = operation;
    observation.host = QStringLiteral("meet.goto.com");
    observation.target = QStringLiteral("meet.goto.com:443");
    observation.path = QStringLiteral("proxy:proxy.example:3128");
    observation.outcome = Outcome::Ok;
    observation.elapsed = 38ms;
    observation.seen = std::move(seen);
    return observation;
}

Observation failing(Observation observation, FailureCode code, const char *detail = "")
{
    observation.outcome = Outcome::Failed;
    observation.failure = base::Failure{observation.operation, code, 0, QString::fromUtf8(detail)};
    return observation;
}

Observation tunnel(const char *authenticated = "")
{
    evidence::TunnelSeen seen;
    seen.authenticated = QString::fromLatin1(authenticated);
    return inProxy(Operation::Tunnel, seen);
}

/// A tunnel that the proxy answered with that.
Observation refused(FailureCode code, evidence::HttpAnswer answer, int socksReply = -1)
{
    evidence::TunnelSeen seen;
    seen.answer = std::move(answer);
    seen.socksReply = socksReply;
    return failing(inProxy(Operation::Tunnel, seen), code);
}

evidence::HttpAnswer answer(int status, const char *header = "", const char *value = "")
{
    evidence::HttpAnswer said;
    said.status = status;
    said.headers = {{QString::fromLatin1(header), QString::fromLatin1(value)}};
    return said;
}

evidence::HttpAnswer signIn()
{
    evidence::HttpAnswer said = answer(407);
    said.authSchemes = {QStringLiteral("negotiate"), QStringLiteral("ntlm")};
    return said;
}

evidence::HttpAnswer page(const char *known)
{
    evidence::HttpAnswer said = answer(200);
    said.page = QString::fromLatin1(known);
    return said;
}

Observation http(evidence::HttpAnswer answer)
{
    Observation observation = inProxy(Operation::Http, {});
    observation.path = evidence::directPath;
    observation.seen
        = evidence::HttpSeen{QStringLiteral("http://launch.getgo.com/"), false, std::move(answer)};
    return observation;
}

Observation websocket(evidence::HttpAnswer answer)
{
    return inProxy(Operation::WebSocket,
                   evidence::WebSocketSeen{QStringLiteral("wss://meet.goto.com/"), std::move(answer), false});
}

Observation pac(std::vector<evidence::PacConstruct> constructs = {})
{
    evidence::PacSeen seen;
    seen.url = QStringLiteral("http://pac.example/proxy.pac");
    const auto proxy = *evidence::ProxyServer::parse(QStringLiteral("http://proxy.example:3128"));
    seen.answers = {{QStringLiteral("a"), {proxy}, 0, {}},
                    {QStringLiteral("b"), {proxy}, 0, {}},
                    {QStringLiteral("c"), {evidence::ProxyServer{}}, 0, {}}};
    seen.constructs = std::move(constructs);
    Observation observation = inProxy(Operation::Pac, seen);
    observation.path = evidence::directPath;
    return observation;
}

Observation wpad(const char *url, QStringList tried)
{
    Observation observation
        = inProxy(Operation::Wpad,
                  evidence::WpadSeen{QStringLiteral("dns"), std::move(tried), QString::fromLatin1(url)});
    observation.path = evidence::directPath;
    return observation;
}

Observation canary(Operation operation = Operation::Connect)
{
    Observation observation = tcpOpen();
    observation.operation = operation;
    observation.endpoint = base::Endpoint::parse(u"192.0.2.1:443", 0);
    return observation;
}

Observation oneHop()
{
    Observation observation = tcpOpen();
    observation.seen = evidence::ConnectSeen{std::nullopt, 1};
    return observation;
}

Observation left(Outcome outcome, FailureCode code)
{
    Observation observation = tcpOpen();
    observation.outcome = outcome;
    observation.failure = base::Failure{Operation::Connect, code, 0, {}};
    return observation;
}

} // namespace

class TestObservationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();

private:
    void linesAboutProxies();
    void linesAboutHttp();
    void linesAboutSettings();
    void linesAboutDevices();

private Q_SLOTS:
    void sameAddressIsNotRepeated();
    void foreignTextStaysInert();
    void failures_data();
    void failures();
    void silenceIsNoAnswer_data();
    void silenceIsNoAnswer();
    void operations();
    void durations_data();
    void durations();
};

Q_DECLARE_METATYPE(clearway::evidence::Observation)

namespace {

void row(const char *name, const Observation &observation, const char *title, const char *english,
         const char *german)
{
    QTest::newRow(name) << observation << QString::fromUtf8(title) << QString::fromUtf8(english)
                        << QString::fromUtf8(german);
}

} // namespace

void TestObservationText::linesAboutProxies()
{
    const char *const title = "Tunnel to meet.goto.com:443, through proxy proxy.example:3128";
    row("proxy-connected", tunnel(), title, "the proxy connected in 38 ms",
        "der Proxy hat in 38 ms verbunden");
    row("proxy-connected-after-a-sign-in", tunnel("digest"), title,
        "the proxy connected in 38 ms after a sign-in (Digest)",
        "der Proxy hat nach einer Anmeldung (Digest) in 38 ms verbunden");
    row("socks-connected-after-a-sign-in", tunnel("password"), title,
        "the proxy connected in 38 ms after a sign-in",
        "der Proxy hat nach einer Anmeldung in 38 ms verbunden");
    row("proxy-wants-a-sign-in", refused(FailureCode::ProxyAuthRequired, signIn()), title,
        "proxy wants a sign-in after 38 ms, HTTP status 407, offers Negotiate, NTLM",
        "Proxy verlangt Anmeldung nach 38 ms, HTTP-Status 407, bietet Negotiate, NTLM an");
    row("proxy-did-not-reach-the-host",
        refused(FailureCode::HttpStatus, answer(503, "x-squid-error", "ERR_DNS_FAIL 0")), title,
        "HTTP error after 38 ms, HTTP status 503, error page ERR_DNS_FAIL 0",
        "HTTP-Fehler nach 38 ms, HTTP-Status 503, Fehlerseite ERR_DNS_FAIL 0");
    row("socks-refused", refused(FailureCode::ProxyDenied, {}, 2), title,
        "denied by the proxy after 38 ms, SOCKS reply 2", "vom Proxy verweigert nach 38 ms, SOCKS-Antwort 2");
}

void TestObservationText::linesAboutHttp()
{
    const char *const title = "HTTP request for http://launch.getgo.com/";
    row("page-as-it-is", http(page("html")), title, "HTTP status 200 in 38 ms", "HTTP-Status 200 in 38 ms");
    row("sent-to-a-sign-in", http(answer(302, "location", "http://portal.example/login")), title,
        "HTTP status 302 in 38 ms, sends to http://portal.example/login",
        "HTTP-Status 302 in 38 ms, verweist auf http://portal.example/login");
    row("block-page-is-named", http(page("fortinet-block")), title,
        "HTTP status 200 in 38 ms, page recognised as fortinet-block",
        "HTTP-Status 200 in 38 ms, Seite erkannt als fortinet-block");
    row("device-names-itself", http(answer(200, "via", "1.1 wsa (Cisco-WSA)")), title,
        "HTTP status 200 in 38 ms, passed on by “1.1 wsa (Cisco-WSA)”",
        "HTTP-Status 200 in 38 ms, weitergereicht von „1.1 wsa (Cisco-WSA)“");
    const char *const upgrade = "WebSocket upgrade of wss://meet.goto.com/, through proxy proxy.example:3128";
    row("upgraded", websocket(answer(101)), upgrade, "upgraded to WebSocket in 38 ms",
        "in 38 ms zu WebSocket gewechselt");
    row("upgrade-stripped", failing(websocket(answer(200)), FailureCode::WebsocketRefused), upgrade,
        "WebSocket refused after 38 ms, HTTP status 200", "WebSocket abgelehnt nach 38 ms, HTTP-Status 200");
}

void TestObservationText::linesAboutSettings()
{
    const char *const file = "PAC file http://pac.example/proxy.pac";
    row("pac-answered", pac(), file, "answered for 3 hosts in 38 ms: http://proxy.example:3128, direct",
        "antwortete für 3 Hosts in 38 ms: http://proxy.example:3128, direkt");
    row("pac-may-be-misread", pac({{7, QStringLiteral("regular-expression"), QStringLiteral("/a/")}}), file,
        "answered for 3 hosts in 38 ms: http://proxy.example:3128, direct; 1 place that simpler parsers may "
        "miss",
        "antwortete für 3 Hosts in 38 ms: http://proxy.example:3128, direkt; 1 Stelle, die einfachere "
        "Interpreter womöglich nicht verstehen");
    row("pac-is-faulty", failing(pac(), FailureCode::PacError, "line 2: nothing is not defined"), file,
        "PAC file faulty after 38 ms: “line 2: nothing is not defined”",
        "PAC-Datei fehlerhaft nach 38 ms: „line 2: nothing is not defined“");
    const char *const search = "Proxy auto-discovery (WPAD) by DNS";
    row("wpad-found", wpad("http://wpad.example/wpad.dat", {}), search,
        "found http://wpad.example/wpad.dat in 38 ms", "http://wpad.example/wpad.dat in 38 ms gefunden");
    row("wpad-not-found",
        failing(wpad("", {QStringLiteral("http://wpad.a/"), QStringLiteral("http://wpad.b/")}),
                FailureCode::WpadNotFound),
        search, "nothing found by WPAD after 38 ms, 2 addresses tried",
        "über WPAD nichts gefunden nach 38 ms, 2 Adressen versucht");
}

void TestObservationText::linesAboutDevices()
{
    const char *const nobody = "TCP 443 to 192.0.2.1, an address that nobody has";
    row("somebody-answers-for-nobody", canary(), nobody, "accepted in 38 ms, so by a device on the way",
        "in 38 ms angenommen, also von einem Gerät auf dem Weg");
    row("nobody-answers-for-nobody", failing(canary(), FailureCode::ConnectionTimeout), nobody,
        "no answer in 38 ms, as it should be", "keine Antwort in 38 ms, wie es sein soll");
    row("stopped-says-nothing-about-the-way", failing(canary(), FailureCode::PermissionDenied), nobody,
        "denied by this computer after 38 ms", "von diesem Computer verweigert nach 38 ms");
    row("nobody-speaks-tls", failing(canary(Operation::Tls), FailureCode::TlsNotTls),
        "TLS on port 443 with 192.0.2.1, an address that nobody has", "answer is not TLS after 38 ms",
        "Antwort ist kein TLS nach 38 ms");
    row("first-hop-accepts", oneHop(), "TCP 443 to 173.199.12.7, hop limit 1",
        "accepted in 38 ms, so by a device on the way",
        "in 38 ms angenommen, also von einem Gerät auf dem Weg");
    row("first-hop-passes-it-on", failing(oneHop(), FailureCode::HostUnreachable),
        "TCP 443 to 173.199.12.7, hop limit 1", "host unreachable after 38 ms, as it should be",
        "Host nicht erreichbar nach 38 ms, wie es sein soll");
}

void TestObservationText::lines_data()
{
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    row("udp-silence", udpSilence(), "UDP 1853 to 173.199.12.7", "3 sent, no answer in 3.0 s",
        "3 gesendet, keine Antwort in 3,0 s");
    row("tcp-connected", tcpOpen(), "TCP 443 to 173.199.12.7", "connected in 38 ms", "verbunden in 38 ms");
    row("router-rejects", tcpRejected("10.20.0.1"), "TCP 443 to 173.199.12.7",
        "prohibited by a firewall after 38 ms, reported by 10.20.0.1",
        "von einer Firewall verboten nach 38 ms, gemeldet von 10.20.0.1");
    row("target-rejects", tcpRejected("173.199.12.7"), "TCP 443 to 173.199.12.7",
        "prohibited by a firewall after 38 ms, reported by the target itself",
        "von einer Firewall verboten nach 38 ms, gemeldet vom Ziel selbst");
    row("name-lookup", nameLookup(), "Name lookup of meet.goto.com (A) at 192.0.2.53:53",
        "203.0.113.7 in 12 ms", "203.0.113.7 in 12 ms");
    row("issuer-is-named-and-proxy-too", inspectedTls(),
        "TLS on port 443 with meet.goto.com (203.0.113.7), through proxy proxy.example:3128",
        "certificate not trusted after 80 ms, certificate from “Acme CA”",
        "Zertifikat nicht vertrauenswürdig nach 80 ms, Zertifikat von „Acme CA“");
    row("skipped-says-why", left(Outcome::Skipped, FailureCode::Unsupported), "TCP 443 to 173.199.12.7",
        "left out: not possible here", "ausgelassen: hier nicht möglich");
    row("not-run", left(Outcome::NotRun, FailureCode::Deadline), "TCP 443 to 173.199.12.7",
        "not run, the check ended before", "nicht ausgeführt, die Prüfung endete vorher");
    linesAboutProxies();
    linesAboutHttp();
    linesAboutSettings();
    linesAboutDevices();
}

void TestObservationText::lines()
{
    QFETCH(Observation, observation);
    QTEST(Wording(Language::En).observationTitle(observation), "title");
    QTEST(Wording(Language::En).observationResult(observation), "english");
    QTEST(Wording(Language::De).observationResult(observation), "german");
}

void TestObservationText::sameAddressIsNotRepeated()
{
    const Observation before = udpSilence();
    QCOMPARE(Wording(Language::En).observationTitle(tcpOpen(), &before),
             QStringLiteral("TCP 443, same address"));
    QCOMPARE(Wording(Language::De).observationTitle(tcpOpen(), &before),
             QStringLiteral("TCP 443, selbe Adresse"));
}

void TestObservationText::foreignTextStaysInert()
{
    Observation tls = inspectedTls();
    tls.host = tls.target = tls.path = hostileText();
    std::get<evidence::TlsSeen>(tls.seen).chain.front().issuerOrganization = hostileText();
    Observation bare = tls;
    bare.operation = Operation::Http;
    bare.seen = {};
    evidence::HttpAnswer hostile = answer(302, "location");
    hostile.headers.front().value = hostile.page = hostileText();
    hostile.authSchemes = {hostileText()};
    Observation redirected = http(hostile);
    std::get<evidence::HttpSeen>(redirected.seen).url = hostileText();
    Observation faulty = failing(pac(), FailureCode::PacError);
    faulty.failure->detail = std::get<evidence::PacSeen>(faulty.seen).url = hostileText();
    Observation dns = nameLookup();
    dns.host = hostileText();
    std::get<evidence::DnsSeen>(dns.seen).server = hostileText();
    const Wording wording(Language::De);
    for (const Observation &each : {tls, bare, dns, redirected, faulty})
        QVERIFY(isInert(wording.observationTitle(each) + wording.observationResult(each)));
}

void TestObservationText::failures_data()
{
    QTest::addColumn<int>("code");
    for (int i = 0; i < base::enumCount<FailureCode>; ++i)
        QTest::newRow(base::name(FailureCode(i)).data()) << i;
}

void TestObservationText::failures()
{
    QFETCH(int, code);
    const QString english = Wording(Language::En).failure(FailureCode(code));
    const QString german = Wording(Language::De).failure(FailureCode(code));
    QCOMPARE(faultIn(english, Language::En), QString());
    QCOMPARE(faultIn(german, Language::De), QString());
    QVERIFY(english.compare(german, Qt::CaseInsensitive) != 0);
}

void TestObservationText::silenceIsNoAnswer_data()
{
    QTest::addColumn<int>("code");
    for (const FailureCode code : {FailureCode::DnsTimeout, FailureCode::ConnectionTimeout,
                                   FailureCode::TlsTimeout, FailureCode::UdpNoAnswer})
        QTest::newRow(base::name(code).data()) << int(code);
}

void TestObservationText::silenceIsNoAnswer()
{
    QFETCH(int, code);
    QVERIFY(Wording(Language::En).failure(FailureCode(code)).startsWith(QStringLiteral("no answer")));
    QVERIFY(Wording(Language::De).failure(FailureCode(code)).startsWith(QStringLiteral("keine Antwort")));
}

void TestObservationText::operations()
{
    for (const Language language : bothLanguages) {
        const Wording wording(language);
        QSet<QString> names;
        for (int i = 0; i < base::enumCount<Operation>; ++i)
            names += wording.operation(Operation(i));
        QCOMPARE(names.size(), base::enumCount<Operation>);
        QVERIFY(!names.contains(QString()));
        QVERIFY(!wording.outcome(Outcome::NotRun).isEmpty());
    }
}

void TestObservationText::durations_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, qint64 microseconds, const char *english, const char *german) {
        QTest::newRow(name) << microseconds << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("below-a-millisecond", 400, "0.4 ms", "0,4 ms");
    row("rounded-up-to-one", 960, "1 ms", "1 ms");
    row("milliseconds", 38'400, "38 ms", "38 ms");
    row("never-1000-ms", 999'600, "1.0 s", "1,0 s");
    row("seconds", 3'000'000, "3.0 s", "3,0 s");
    row("never-10.0-s", 9'960'000, "10 s", "10 s");
    row("no-grouping", 1'234'000'000, "1234 s", "1234 s");
}

void TestObservationText::durations()
{
    QFETCH(qint64, microseconds);
    QTEST(Wording(Language::En).duration(evidence::Duration(microseconds)), "english");
    QTEST(Wording(Language::De).duration(evidence::Duration(microseconds)), "german");
}

CLEARWAY_TEST(TestObservationText)
#include "tst_observationtext.moc"
