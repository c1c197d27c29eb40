// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/evidencejson.h"
#include "evidence/samples.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace clearway;
using namespace clearway::evidence;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const Evidence &evidence)
{
    QJsonArray observations;
    for (const Observation &observation : evidence.observations)
        observations.append(toJson(observation));
    const QJsonObject report{{u"schema"_s, QString(reportSchema)},
                             {u"run"_s, toJson(evidence.run)},
                             {u"machine"_s, toJson(evidence.machine)},
                             {u"observations"_s, observations},
                             {u"journal"_s, QJsonArray::fromStringList(evidence.journal)}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}

base::Result<Evidence> read(const QByteArray &bytes)
{
    const auto object = base::parseStrictJson(bytes, u"r.json"_s);
    return object ? readEvidence(base::JsonCursor(*object, u"r.json"_s))
                  : base::Result<Evidence>(object.error());
}

/// The text of the error, empty when the evidence was read.
QString refusal(const QByteArray &bytes)
{
    const auto evidence = read(bytes);
    return evidence ? QString() : evidence.error().text();
}

Evidence withOnly(const Observation &observation)
{
    Evidence evidence = tests::wholeEvidence();
    evidence.observations = {observation};
    return evidence;
}

} // namespace

class TestEvidenceJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBack_data();
    void everyKindComesBack();
    void wholeEvidenceComesBack();
    void failureCodesComeBack_data();
    void failureCodesComeBack();
    void membersOfTheContract_data();
    void membersOfTheContract();
    void refuses_data();
    void refuses();
    void ignoresUnknownMembers();
    void olderReportsHaveNoRoutingFacts();
    void sweepsAreFew_data();
    void sweepsAreFew();
    void sortsById();
    void impossibleReflexivePortIsLeftOut();
};

void TestEvidenceJson::everyKindComesBack_data()
{
    QTest::addColumn<Observation>("observation");
    for (const auto &[fact, observation] : tests::observationKinds())
        QTest::newRow(fact) << observation;
}

void TestEvidenceJson::everyKindComesBack()
{
    QFETCH(Observation, observation);
    const auto evidence = read(bytesOf(withOnly(observation)));
    QVERIFY2(evidence.hasValue(), qPrintable(refusal(bytesOf(withOnly(observation)))));
    QCOMPARE(evidence->observations.size(), std::size_t(1));
    QVERIFY(evidence->observations.front() == observation);
}

void TestEvidenceJson::wholeEvidenceComesBack()
{
    const Evidence evidence = tests::wholeEvidence();
    const auto again = read(bytesOf(evidence));
    QVERIFY2(again.hasValue(), qPrintable(refusal(bytesOf(evidence))));
    QVERIFY(again.value() == evidence);
}

void TestEvidenceJson::failureCodesComeBack_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code < base::enumCount<base::FailureCode>; ++code)
        QTest::newRow(name(base::FailureCode(code)).data()) << code;
}

void TestEvidenceJson::failureCodesComeBack()
{
    QFETCH(int, code);
    Observation observation = tests::refusedConnect();
    observation.failure->code = base::FailureCode(code);
    const auto evidence = read(bytesOf(withOnly(observation)));
    QVERIFY(evidence.hasValue());
    QCOMPARE(evidence->observations.front().failure->code, base::FailureCode(code));
}

void TestEvidenceJson::membersOfTheContract_data()
{
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const Observation connect = tests::refusedConnect();
    QTest::newRow("milliseconds-keep-microseconds") << connect << u"elapsed_ms"_s << QJsonValue(38.125);
    QTest::newRow("address-without-port") << connect << u"address"_s << QJsonValue(u"192.0.2.1"_s);
    QTest::newRow("port-as-number") << connect << u"port"_s << QJsonValue(8200);
    QTest::newRow("direct-path-is-said") << connect << u"path"_s << QJsonValue(u"direct"_s);
    QTest::newRow("success-has-null-failure") << tests::dnsAnswer() << u"failure"_s << QJsonValue();
    QTest::newRow("unknown-host-is-left-out") << connect << u"host"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("addresses-are-spelled-out")
        << tests::dnsAnswer() << u"addresses"_s << QJsonValue(QJsonArray{u"192.0.2.1"_s});
    QTest::newRow("first-bytes-as-hex")
        << tests::plainTextAnswer() << u"first_bytes"_s << QJsonValue(u"485454502f312e3120343030"_s);
    QTest::newRow("trace-that-met-no-target")
        << tests::endedTrace() << u"target_hop"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("hop-of-the-target") << tests::wholeTrace() << u"target_hop"_s << QJsonValue(2);
    QTest::newRow("sweep-as-stretches") << tests::sweptNetwork() << u"course"_s << QJsonValue(u"a3ba8c-3"_s);
    QTest::newRow("round-trip-in-ms") << tests::udpAnswer() << u"rtt_ms"_s << QJsonValue(24.001);
}

void TestEvidenceJson::membersOfTheContract()
{
    QFETCH(Observation, observation);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QCOMPARE(toJson(observation).value(member), value);
}

void TestEvidenceJson::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *fact, const char *before, const char *after, const char *text) {
        QTest::newRow(fact) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(text);
    };
    row("future-schema", "clearway-report/1", "clearway-report/2",
        R"(r.json: $.schema: expected "clearway-report/1"; this report is of a newer version of Clearway: open it with that one, found "clearway-report/2")");
    row("missing-member", R"("rcode":0,)", "",
        "r.json: $.observations[0].rcode: expected this member, found nothing");
    row("wrong-type", R"("rcode":0)", R"("rcode":"0")",
        R"(r.json: $.observations[0].rcode: expected a whole number from -1 to 65535, found "0")");
    row("unknown-outcome", R"("outcome":"ok")", R"("outcome":"fine")",
        R"(r.json: $.observations[0].outcome: expected one of ok, failed, not_run, skipped, found "fine")");
    row("negative-duration", R"("duration_ms":2345.678)", R"("duration_ms":-1)",
        "r.json: $.run.duration_ms: expected milliseconds from 0 to 1000000000000, found -1");
    row("local-time", "2026-11-20T14:02:31.250Z", "2026-11-20T14:02:31.250",
        R"(r.json: $.run.started: expected a time such as 2026-11-20T14:02:31.250Z, found "2026-11-20T14:02:31.250")");
    row("date-only", "2026-11-20T14:02:31.250Z", "2026-11-20",
        R"(r.json: $.run.started: expected a time such as 2026-11-20T14:02:31.250Z, found "2026-11-20")");
    row("id-used-twice", R"("id":2,)", R"("id":1,)",
        "r.json: $.observations[1].id: expected an id that no other observation has, found 1");
    row("id-zero", R"("id":1,)", R"("id":0,)",
        "r.json: $.observations[0].id: expected a whole number from 1 to 2147483647, found 0");
    row("odd-hex-digit", "485454502f312e3120343030", "485454502f312e312034303",
        R"(expected pairs of lower-case hexadecimal digits, found "485454502f312e312034303")");
    row("address-that-is-none", R"("address":"192.0.2.1")", R"("address":"192.0.2.256")",
        R"(expected an IP address, found "192.0.2.256")");
    row("reflexive-without-port", "198.51.100.77:40000", "198.51.100.77",
        R"(expected an address with a port, found "198.51.100.77")");
    row("success-without-measurement", R"("question":"A",)", "",
        "r.json: $.observations[0].question: expected this member, found nothing");
    row("hop-left-out", R"("limit":2)", R"("limit":3)", "expected a whole number from 2 to 2, found 3");
    row("more-answers-than-packets", R"("answered":2)", R"("answered":4)",
        "expected a whole number from 0 to 3, found 4");
    row("router-that-is-no-address", R"("router":"192.168.1.1")", R"("router":"192.168.1")",
        R"(expected an IP address, found "192.168.1")");
    row("unknown-kind-of-adapter", R"("kind":"tunnel")", R"("kind":"pipe")",
        R"(r.json: $.machine.adapters[1].kind: expected one of unknown, ethernet, wireless, cellular, tunnel, point_to_point, virtual, loopback, found "pipe")");
    row("peer-answered-more-than-was-asked", R"("received":3,"reflexive":"198)",
        R"("received":6,"reflexive":"198)", R"(expected a whole number from 0 to 5, found 6)");
    row("loss-beyond-everything", R"("loss_pct":40)", R"("loss_pct":140)",
        R"(expected a percentage from 0 to 100, found 140)");
    row("mos-beyond-the-scale", R"("mos":)", R"("mos":5)", // before the digits of the number itself
        R"(expected a mean opinion score from 1 to 4.5, found 51.49)");
    row("peer-without-mos", R"("mos":)", R"("moss":)", "mos: expected this member, found nothing");
    row("peer-without-jitter", R"("jitter_ms":)", R"("jitter":)",
        "jitter_ms: expected this member, found nothing");
    row("series-of-two-lengths", R"("lost":[0,2,0])", R"("lost":[0,2])",
        R"(lost: expected as many elements as rtt_ms has, found an array)");
    row("journal-not-an-array", R"("journal":["routes: permission denied"])", R"("journal":"none")",
        R"(r.json: $.journal: expected an array, found "none")");
}

void TestEvidenceJson::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, text);
    QByteArray bytes = bytesOf(tests::wholeEvidence());
    const qsizetype at = bytes.indexOf(before);
    QVERIFY(at >= 0);
    bytes.replace(at, before.size(), after);
    const QString refused = refusal(bytes);
    QVERIFY2(refused.endsWith(text), qPrintable(refused));
}

void TestEvidenceJson::ignoresUnknownMembers()
{
    QByteArray bytes = bytesOf(tests::wholeEvidence());
    bytes.replace("\"id\":", "\"of_the_future\":[{}],\"id\":");
    QCOMPARE(refusal(bytes), QString());
}

void TestEvidenceJson::olderReportsHaveNoRoutingFacts()
{
    QJsonObject report = QJsonDocument::fromJson(bytesOf(tests::wholeEvidence())).object();
    QJsonObject machine = report.value(u"machine"_s).toObject();
    machine.insert(u"adapters"_s,
                   QJsonArray{QJsonObject{{u"name"_s, u"eth0"_s},
                                          {u"addresses"_s, QJsonArray{}},
                                          {u"up"_s, true},
                                          {u"loopback"_s, false}}});
    machine.insert(u"routes"_s,
                   QJsonArray{QJsonObject{{u"destination"_s, u"0.0.0.0/0"_s},
                                          {u"gateway"_s, u"192.0.2.254"_s},
                                          {u"adapter"_s, u"eth0"_s}}});
    machine.remove(u"exits"_s);
    machine.remove(u"nat64"_s);
    report.insert(u"machine"_s, machine);
    const auto evidence = read(QJsonDocument(report).toJson());
    QVERIFY2(evidence.hasValue(), qPrintable(evidence.hasValue() ? QString() : evidence.error().text()));
    QCOMPARE(evidence->machine.adapters.front().kind, AdapterKind::Unknown);
    QVERIFY(!evidence->machine.routes.front().metric);
    QVERIFY(evidence->machine.exits.empty());
}

void TestEvidenceJson::sweepsAreFew_data()
{
    QTest::addColumn<QStringList>("networks"); // each with its port
    QTest::addColumn<QString>("text");
    const auto row = [](const char *fact, const QStringList &networks, const QString &text) {
        QTest::newRow(fact) << networks << text;
    };
    row("of-several-networks", {u"10.0.0.0/20 443"_s, u"10.0.16.0/20 443"_s}, {});
    row("of-several-ports", {u"10.0.0.0/20 443"_s, u"10.0.0.0/20 80"_s}, {});
    row("twice-the-same", {u"10.0.0.0/20 443"_s, u"10.0.0.0/20 443"_s},
        u"r.json: $.observations[1].network: expected a network that no other sweep of that port has, found "
        "\"10.0.0.0/20\""_s);
    QStringList many;
    for (int i = 0; i < 5; ++i)
        many << u"10.%1.0.0/14 443"_s.arg(4 * i);
    row("as-many-addresses-as-may-be", many.mid(1), {});
    row("too-many-addresses", many,
        u"r.json: $.observations[4].network: expected sweeps of at most 1048576 addresses in all, found "
        "\"10.16.0.0/14\""_s);
}

/// 230 characters would make a reader keep a quarter of a megabyte.
void TestEvidenceJson::sweepsAreFew()
{
    QFETCH(QStringList, networks);
    Evidence evidence = withOnly(tests::sweptNetwork());
    evidence.observations.clear();
    for (const QString &network : networks) {
        Observation row = tests::sweptNetwork();
        row.id = int(evidence.observations.size()) + 1;
        row.namedPort = std::uint16_t(network.section(u' ', 1).toUInt());
        row.seen = SweepSeen(*base::Cidr::parse(network.section(u' ', 0, 0)));
        evidence.observations.push_back(row);
    }
    QTEST(refusal(bytesOf(evidence)), "text");
}

void TestEvidenceJson::sortsById()
{
    Evidence evidence = tests::wholeEvidence();
    std::ranges::reverse(evidence.observations);
    const auto again = read(bytesOf(evidence));
    QVERIFY(again.hasValue());
    QVERIFY(again.value() == tests::wholeEvidence());
}

void TestEvidenceJson::impossibleReflexivePortIsLeftOut()
{
    Observation observation = tests::udpAnswer();
    std::get<UdpSeen>(observation.seen).reflexive->port = 0;
    const auto evidence = read(bytesOf(withOnly(observation)));
    QVERIFY(evidence.hasValue());
    QVERIFY(!evidence->observations.front().as<UdpSeen>()->reflexive);
}

CLEARWAY_TEST(TestEvidenceJson)
#include "tst_evidencejson.moc"
