// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/sendall.h"

#include "net/readiness.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using std::chrono::milliseconds;

namespace {

const QByteArray report(8 * 1024 * 1024,
                        'r'); ///< the largest there is, and more than two systems' buffers hold

std::unique_ptr<net::Channel> channelTo(const test::ScriptedPeer &peer)
{
    int error = 0;
    net::Socket socket = net::Socket::open(base::IpAddress::Family::V4, net::Transport::Tcp, &error);
    const int refused = socket.connect(peer.endpoint());
    const bool opened = test::awaited(
        net::becomesReady(socket.descriptor(), QSocketNotifier::Write, std::chrono::seconds(20)));
    return error == 0 && refused == 0 && opened ? net::socketChannel(std::move(socket)) : nullptr;
}

} // namespace

class tst_SendAll final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingArrives();
    void stopsAtAPeerWhoDoesNotRead_data();
    void stopsAtAPeerWhoDoesNotRead();
    void stopsAtAReset();
    void drainWaitsForNothingWhenNothingIsKept();
};

void tst_SendAll::everythingArrives()
{
    test::ScriptedPeer peer({test::hearCount(report.size()), test::say("thanks")});
    const auto channel = channelTo(peer);
    qsizetype told = 0;
    const net::Drained sent
        = test::awaited(net::sendAll(*channel, report, {}, [&](qsizetype bytes) { told = bytes; }));
    QVERIFY(sent.isDone());
    QCOMPARE(told, report.size());
    QCOMPARE(test::awaited(channel->receive(std::chrono::seconds(20))).bytes, "thanks");
    QCOMPARE(peer.heard().front(), report);
}

void tst_SendAll::stopsAtAPeerWhoDoesNotRead_data()
{
    QTest::addColumn<net::SendLimits>("limits");
    QTest::newRow("limit-of-a-piece") << net::SendLimits{milliseconds(300)};
    QTest::newRow("limit-of-all") << net::SendLimits{std::chrono::hours(1), QDeadlineTimer(300)};
}

void tst_SendAll::stopsAtAPeerWhoDoesNotRead()
{
    QFETCH(net::SendLimits, limits);
    test::ScriptedPeer peer({test::drip("not listening, ")});
    const auto channel = channelTo(peer);
    qsizetype told = 0;
    const net::Drained sent
        = test::awaited(net::sendAll(*channel, report, limits, [&](qsizetype bytes) { told = bytes; }));
    QVERIFY(sent.timedOut);
    QCOMPARE(sent.error, 0);
    QVERIFY2(told < report.size(), qPrintable(QString::number(told)));
    // What the peer has not taken is still in `report`: the channel has room for all but one piece.
    QCOMPARE(channel->send(QByteArray(256 * 1024 - net::sendPiece, 'x')), 0);
}

void tst_SendAll::stopsAtAReset()
{
    test::ScriptedPeer peer({test::hearCount(1000), test::reset()});
    const auto channel = channelTo(peer);
    const net::Drained sent = test::awaited(net::sendAll(*channel, report, {}, {}));
    QVERIFY(sent.error != 0);
    QVERIFY(!sent.timedOut);
}

void tst_SendAll::drainWaitsForNothingWhenNothingIsKept()
{
    test::ScriptedPeer peer(test::Script{});
    const auto channel = channelTo(peer);
    QVERIFY(test::awaited(channel->drain(milliseconds(0))).isDone());
}

CLEARWAY_TEST(tst_SendAll)
#include "tst_sendall.moc"
