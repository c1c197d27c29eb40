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

void TestObservationText::lines_data()
{
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, const Observation &observation, const char *title,
                        const char *english, const char *german) {
        QTest::newRow(name) << observation << QString::fromUtf8(title) << QString::fromUtf8(english)
                            << QString::fromUtf8(german);
    };
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
    Observation http = tls;
    http.operation = Operation::Http;
    http.seen = {};
    Observation dns = nameLookup();
    dns.host = hostileText();
    std::get<evidence::DnsSeen>(dns.seen).server = hostileText();
    const Wording wording(Language::De);
    for (const Observation &each : {tls, http, dns})
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
