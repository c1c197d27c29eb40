// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Peers that flood, stall, half open or talk nonsense, against real sockets.
#include "rehearsal/loopbackclient.h"
#include "rehearsal/tcpserver.h"
#include "rehearsal/tlssession.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::rehearsal;

namespace {

/// Says everything back; ends after a "q".
class EchoSession final : public Session {
public:
    [[nodiscard]] Utterance hear(QByteArrayView bytes) override
    {
        return {bytes.toByteArray(), bytes.contains('q')};
    }
};

std::unique_ptr<TcpServer> echoServer()
{
    return std::move(*TcpServer::listen([] { return std::make_unique<EchoSession>(); }));
}

net::Socket connected(const TcpServer &server)
{
    int error = 0;
    return dialTcp(server.endpoint(), &error);
}

} // namespace

class TestTcpServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { net::prepareSockets(); }

    void bindsLoopbackOnly()
    {
        QCOMPARE(echoServer()->endpoint().address.toString(), QStringLiteral("127.0.0.1"));
    }

    void answersAndEndsWhenTheSessionEnds()
    {
        const auto server = echoServer();
        net::Socket peer = connected(*server);
        say(peer, "abc");
        QCOMPARE(hear(peer), QByteArray("abc"));
        say(peer, "q");
        QCOMPARE(hearToTheEnd(peer), std::optional(QByteArray("q")));
    }

    void endsWhenThePeerEnds()
    {
        const auto server = echoServer();
        net::Socket peer = connected(*server);
        peer.shutdownWrite();
        QCOMPARE(hearToTheEnd(peer), std::optional(QByteArray()));
    }

    void survivesAResetByThePeer()
    {
        const auto server = echoServer();
        net::Socket rude = connected(*server);
        say(rude, "abc");
        rude.reset();
        net::Socket next = connected(*server);
        say(next, "abc");
        QCOMPARE(hear(next), QByteArray("abc"));
    }

    void aPeerThatDoesNotListenIsNotReadFrom()
    {
        const auto server = echoServer();
        net::Socket deaf = connected(*server);
        const QByteArray chunk(65536, 'x');
        const auto fill = [&] {
            int sent = 0;
            while (!deaf.send(chunk.constData(), chunk.size()).wouldBlock)
                ++sent;
            for (int turn = 0; turn < 500; ++turn)
                QCoreApplication::processEvents();
            return sent;
        };
        int rounds = 0;
        while (rounds < 30 && fill() > 0)
            ++rounds;
        QVERIFY2(rounds < 30, "the server still reads what it cannot answer");
        // It goes on once the peer listens, and serves others meanwhile.
        QByteArray heard = hear(deaf);
        QVERIFY(heard.startsWith("xxx"));
        net::Socket next = connected(*server);
        say(next, "abc");
        QCOMPARE(hear(next), QByteArray("abc"));
    }

    void oneMoreThanTheMostEndsTheOldest()
    {
        const auto server = echoServer();
        std::vector<net::Socket> flood;
        for (std::size_t i = 0; i < TcpServer::mostConnections + 20; ++i)
            flood.push_back(connected(*server));
        say(flood.back(), "abc");
        QCOMPARE(hear(flood.back()), QByteArray("abc"));
        QCOMPARE(hearToTheEnd(flood.front()), std::optional(QByteArray()));
        say(flood[20], "abc");
        QCOMPARE(hear(flood[20]), QByteArray("abc"));
    }

    void silentConnectionsDoNotKeepItFromEnding()
    {
        auto server = echoServer();
        net::Socket half = connected(*server);
        say(half, "a");
        QCOMPARE(hear(half), QByteArray("a"));
        server.reset();
        QCOMPARE(hearToTheEnd(half), std::optional(QByteArray()));
    }

    /// RFC 8446 6: what is not TLS is answered with a fatal alert (21, 3, …, 2, …), and the connection ends.
    void tlsAnswersNonsenseWithAnAlert()
    {
        const auto authority = Authority::create(QStringLiteral("A"), QStringLiteral("O"));
        const auto identity = authority->issue(QStringLiteral("a.example"), {QStringLiteral("a.example")});
        const auto server
            = std::move(*TcpServer::listen([&] { return std::make_unique<TlsSession>(*identity); }));
        net::Socket peer = connected(*server);
        say(peer, QByteArray::fromHex("1603010004ffffffff"));
        const QByteArray said = hearToTheEnd(peer).value_or(QByteArray());
        QCOMPARE(said.size(), 7);
        QCOMPARE(said.first(2), QByteArray::fromHex("1503"));
        QCOMPARE(said[5], '\2');
    }

    void tlsToleratesAHelloByteByByte()
    {
        const auto authority = Authority::create(QStringLiteral("A"), QStringLiteral("O"));
        const auto identity = authority->issue(QStringLiteral("a.example"), {QStringLiteral("a.example")});
        TlsSession session(*identity);
        const QByteArray record = QByteArray::fromHex("1603010004ffffffff");
        for (const char byte : record.chopped(1)) {
            const Utterance said = session.hear(QByteArrayView(&byte, 1));
            QVERIFY(said.bytes.isEmpty() && !said.last);
        }
    }
};

CLEARWAY_TEST(TestTcpServer)
#include "tst_tcpserver.moc"
