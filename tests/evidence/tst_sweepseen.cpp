// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/sweepseenjson.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using base::FailureCode;
using evidence::SweepAnswer;
using evidence::SweepSeen;

namespace {

SweepSeen sweptHosts(const char16_t *network = u"10.0.0.0/29")
{
    return SweepSeen(*base::Cidr::parse(network));
}

QJsonObject document(const QString &network, const QString &course)
{
    QJsonArray kinds;
    kinds.append(QJsonObject{{u"code"_s, QJsonValue()}, {u"count"_s, 1}});
    kinds.append(QJsonObject{{u"code"_s, u"connection_timeout"_s}, {u"count"_s, 1}});
    return {{u"network"_s, network}, {u"kinds"_s, kinds}, {u"course"_s, course}};
}

} // namespace

class TestSweepSeen final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsTriedAtFirst();
    void countsByKind();
    void kindsAreFew();
    void reads_data();
    void reads();
    void aNetworkOfUnlikeNeighboursStaysSmall();
};

void TestSweepSeen::nothingIsTriedAtFirst()
{
    const SweepSeen seen = sweptHosts();
    QCOMPARE(seen.tried(), 0);
    QCOMPARE(seen.size(), std::uint64_t(8));
    QCOMPARE(seen.stretches().size(), std::size_t(1));
    QCOMPARE(seen.answerOf(7), -1);
}

void TestSweepSeen::countsByKind()
{
    SweepSeen seen = sweptHosts();
    seen.note(0, {{}, {}});
    seen.note(1, {FailureCode::ConnectionTimeout, {}});
    seen.note(7, {FailureCode::ConnectionTimeout, {}});
    QCOMPARE(seen.tried(), 3);
    QCOMPARE(seen.answers().size(), std::size_t(2));
    QCOMPARE(seen.count(1), 2);
    QCOMPARE(seen.stretches().size(), std::size_t(4));
}

/// A router for every address does not make a report grow: their errors count without them.
void TestSweepSeen::kindsAreFew()
{
    SweepSeen seen = sweptHosts(u"10.0.0.0/24");
    for (std::uint64_t number = 0; number < seen.size(); ++number)
        seen.note(number,
                  {FailureCode::AdminProhibited,
                   SweepAnswer::Icmp{3, 13, base::IpAddress::fromV4(0x0a000000 + std::uint32_t(number))}});
    QVERIFY(seen.answers().size() <= std::size_t(SweepSeen::mostAnswers));
    QCOMPARE(seen.tried(), 256);
    QVERIFY(!seen.answers().back().icmp);
    QCOMPARE(*seen.answers().back().failure, FailureCode::AdminProhibited);
    QCOMPARE(seen.count(int(seen.answers().size()) - 1), 256 - SweepSeen::mostAnswers / 2);
}

void TestSweepSeen::reads_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("course");
    QTest::addColumn<bool>("read");
    const auto row = [](const char *fact, QStringView network, QStringView course, bool read) {
        QTest::newRow(fact) << network.toString() << course.toString() << read;
    };
    row("whole", u"10.0.0.0/29", u"a3b-4", true);
    row("numbers-of-one", u"10.0.0.0/31", u"a1b1", true);
    row("too-short", u"10.0.0.0/29", u"a3b-3", false);
    row("too-long", u"10.0.0.0/29", u"a3b-5", false);
    row("far-too-long", u"10.0.0.0/29", u"a99999999999999999999", false);
    row("a-stretch-of-none", u"10.0.0.0/29", u"a0b8", false);
    row("a-kind-that-is-not-there", u"10.0.0.0/29", u"c8", false);
    row("no-letter", u"10.0.0.0/29", u"8", false);
    row("a-letter-before-the-first", u"10.0.0.0/29", u"`8", false);
    row("empty", u"10.0.0.0/29", u"", false);
    row("a-network-that-is-too-large", u"10.0.0.0/8", u"a16777216", false);
    row("no-network", u"10.0.0.1/29", u"a8", false);
}

void TestSweepSeen::reads()
{
    QFETCH(QString, network);
    QFETCH(QString, course);
    const base::JsonCursor json(document(network, course), u"r.json"_s);
    const SweepSeen seen = evidence::readSweep(json);
    QTEST(json.ok(), "read");
}

void TestSweepSeen::aNetworkOfUnlikeNeighboursStaysSmall()
{
    SweepSeen seen = sweptHosts(u"10.0.0.0/14");
    for (std::uint64_t number = 0; number < seen.size(); ++number)
        seen.note(number,
                  {number % 2 == 0 ? std::optional<FailureCode>() : FailureCode::ConnectionTimeout, {}});
    QJsonObject json;
    evidence::write(json, seen);
    QCOMPARE(json[u"course"_s].toString().size(), qsizetype(SweepSeen::mostAddresses));
    const base::JsonCursor cursor(json, u"r.json"_s);
    QVERIFY(evidence::readSweep(cursor) == seen);
    QVERIFY(cursor.ok());
}

CLEARWAY_TEST(TestSweepSeen)
#include "tst_sweepseen.moc"
