// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/hopledger.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <functional>

using namespace clearway;

namespace {

using Kind = net::HopAnswer::Kind;

/// The network that answers: what a packet comes to, by its hop limit.
using Network = std::function<Kind(int limit)>;

Kind silentFrom(int first, int limit)
{
    return limit < first ? Kind::TimeExceeded : Kind::Silence;
}

/// Limits asked in each round, every answer in before the next packet: "1 2 3|1 2 3|1 2 3".
QString traced(net::HopLedger &ledger, const Network &network)
{
    QStringList rounds;
    while (ledger.beginRound()) {
        QStringList limits;
        while (const auto limit = ledger.next()) {
            limits << QString::number(*limit);
            ledger.answered(*limit, {network(*limit), test::endpoint("10.20.0.1").address, {}});
        }
        rounds << limits.join(u' ');
    }
    return rounds.join(u'|');
}

} // namespace

Q_DECLARE_METATYPE(Network)

class tst_HopLedger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limits_data();
    void limits();
    void countsWhatAnswered();
    void firstRouterStays();
    void lateAnswerCarriesTheRoundOn();
    void reachesNoFurtherThanItMay();
};

void tst_HopLedger::limits_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<Network>("network");
    QTest::addColumn<QString>("asked");
    const auto row
        = [](const char *fact, evidence::HopTransport transport, const Network &network, const char *asked) {
              QTest::newRow(fact) << int(transport) << network << QString::fromLatin1(asked);
          };
    using enum evidence::HopTransport;
    const auto target = [](int limit) { return limit < 3 ? Kind::TimeExceeded : Kind::Target; };
    const auto stopped = [](int limit) { return limit < 2 ? Kind::TimeExceeded : Kind::Stopped; };
    const auto ends = [](int limit) { return silentFrom(3, limit); };
    const auto nobody = [](int) { return Kind::Silence; };
    row("tcp-asks-each-hop-in-each-round", Tcp, target, "1 2 3|1 2 3|1 2 3");
    row("udp-has-found-the-target-at-once", Udp, target, "1 2 3");
    row("udp-that-is-refused-needs-no-repeat", Udp, stopped, "1 2");
    row("tcp-goes-no-further-than-it-is-let", Tcp, stopped, "1 2|1 2|1 2");
    row("udp-repeats-from-where-it-was-last-seen", Udp, ends, "1 2 3 4 5 6|2 3 4 5 6|2 3 4 5 6");
    row("tcp-gives-up-behind-four-silent-hops", Tcp, ends, "1 2 3 4 5 6|1 2 3 4 5 6|1 2 3 4 5 6");
    row("nobody-answers", Udp, nobody, "1 2 3 4|1 2 3 4|1 2 3 4");
}

void tst_HopLedger::limits()
{
    QFETCH(int, transport);
    QFETCH(Network, network);
    net::HopLedger ledger{evidence::HopTransport(transport)};
    QTEST(traced(ledger, network), "asked");
}

void tst_HopLedger::countsWhatAnswered()
{
    net::HopLedger ledger(evidence::HopTransport::Tcp);
    (void)traced(ledger, [](int limit) { return limit == 1 ? Kind::TimeExceeded : Kind::Target; });
    const evidence::HopTraceSeen &seen = ledger.seen();
    QCOMPARE(seen.rounds, 3);
    QCOMPARE(seen.hops.size(), std::size_t(2));
    QCOMPARE(seen.hops[0].asked, 3);
    QCOMPARE(seen.hops[0].answered, 3);
    QVERIFY(seen.hops[0].router);
    QCOMPARE(seen.hops[1].answered, 3);
    QVERIFY(!seen.hops[1].router); // the target is no router
    QCOMPARE(seen.targetHop, std::optional(2));
}

void tst_HopLedger::firstRouterStays()
{
    net::HopLedger ledger(evidence::HopTransport::Udp);
    QVERIFY(ledger.beginRound());
    const int limit = ledger.next().value();
    ledger.answered(limit, {Kind::TimeExceeded, test::endpoint("10.20.0.1").address, {}});
    ledger.answered(limit, {Kind::TimeExceeded, test::endpoint("10.20.0.9").address, {}});
    QCOMPARE(ledger.seen().hops.front().router->toString(), QStringLiteral("10.20.0.1"));
}

void tst_HopLedger::lateAnswerCarriesTheRoundOn()
{
    net::HopLedger ledger(evidence::HopTransport::Udp);
    QVERIFY(ledger.beginRound());
    for (int limit = 1; limit <= net::HopLedger::mostSilent; ++limit)
        QCOMPARE(ledger.next(), std::optional(limit));
    QVERIFY(!ledger.next());
    ledger.answered(2, {Kind::TimeExceeded, test::endpoint("10.20.0.1").address, {}});
    QCOMPARE(ledger.next(), std::optional(net::HopLedger::mostSilent + 1));
}

void tst_HopLedger::reachesNoFurtherThanItMay()
{
    net::HopLedger ledger(evidence::HopTransport::Tcp);
    (void)traced(ledger, [](int) { return Kind::TimeExceeded; });
    QCOMPARE(int(ledger.seen().hops.size()), net::HopLedger::mostHops);
}

CLEARWAY_TEST(tst_HopLedger)
#include "tst_hopledger.moc"
