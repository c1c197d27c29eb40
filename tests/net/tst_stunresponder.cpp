// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Real sockets on loopback against the responder.
#include "net/listeningports.h"
#include "net/stun.h"
#include "net/stunresponder.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>

using namespace clearway;
using net::StunResponder;

namespace {

const QByteArray transaction = QByteArray::fromHex("b7e7a701bc34d686fa87dfae");
const QByteArray cookie = QByteArray::fromHex("2112a442");

class Frozen final : public base::Clock {
public:
    [[nodiscard]] std::chrono::microseconds monotonic() const override { return std::chrono::seconds(1); }
    [[nodiscard]] QDateTime utcNow() const override { return {}; }
};

base::Endpoint anyPort(const char *address)
{
    base::Endpoint endpoint = test::endpoint(address, 1);
    endpoint.port = 0;
    return endpoint;
}

/// A responder and somebody who asks it.
struct Pair {
    explicit Pair(const char *address = "127.0.0.1", const net::AnswerBudget::Limits &limits = {})
    {
        auto started = StunResponder::start({anyPort(address), anyPort(address)}, clock, limits);
        if (!started)
            qFatal("no responder: %s", qPrintable(started.error().reason));
        responder = std::move(*started);
        asker = open(address);
    }
    static net::Socket open(const char *address)
    {
        int error = 0;
        const base::Endpoint local = anyPort(address);
        auto socket = net::Socket::open(local.address.family(), net::Transport::Udp, &error);
        if (error != 0 || socket.bind(local) != 0)
            qFatal("no socket");
        return socket;
    }
    /// Sends, and turns the event loop until the responder has counted it.
    void send(const QByteArray &datagram, net::Socket *from = nullptr)
    {
        const quint64 due = responder->counts().received + 1;
        QVERIFY((from ? *from : asker).sendTo(datagram, responder->endpoints().front()).ok());
        while (responder->counts().received < due)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QByteArray answer()
    {
        const auto datagram = asker.receiveFrom();
        return datagram ? datagram->payload : QByteArray();
    }

    Frozen clock;
    std::unique_ptr<StunResponder> responder;
    net::Socket asker;
};

QByteArray message(const char *type, const QByteArray &attributes, const QByteArray &magic = cookie)
{
    QByteArray bytes = QByteArray::fromHex(type);
    bytes += char(attributes.size() >> 8);
    bytes += char(attributes.size());
    return bytes + magic + transaction + attributes;
}

const QByteArray filling = QByteArray::fromHex("80220050") + QByteArray(80, ' ');

} // namespace

class TestStunResponder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAskedAndWhereItListens_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("ipv4") << QByteArray("127.0.0.1");
        QTest::newRow("ipv6") << QByteArray("[::1]");
    }
    void tellsWhoAskedAndWhereItListens()
    {
        QFETCH(QByteArray, address);
        Pair pair(address.constData());
        pair.send(net::paddedBindingRequest(transaction, 172));
        const auto reply = net::parseStunReply(pair.answer(), transaction);
        QVERIFY(reply && reply->success);
        QCOMPARE(reply->reflexive, pair.asker.localEndpoint());
        std::vector<std::uint16_t> ports;
        for (const base::Endpoint &endpoint : pair.responder->endpoints())
            ports.push_back(endpoint.port);
        std::ranges::sort(ports);
        QCOMPARE(net::toldPorts(reply->software), ports);
    }

    void silentTo_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<bool>("wellFormed");
        const QByteArray good = message("0001", filling);
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("one-byte") << good.left(1) << false;
        QTest::newRow("truncated-header") << good.left(19) << false;
        QTest::newRow("truncated-attribute") << good.chopped(4) << false;
        QTest::newRow("length-beyond-the-end")
            << message("0001", filling).replace(2, 2, "\x01\x00", 2) << false;
        QTest::newRow("attribute-past-the-end")
            << message("0001", QByteArray::fromHex("80220100") + QByteArray(80, ' ')) << false;
        QTest::newRow("wrong-cookie") << message("0001", filling, QByteArray(4, 'x')) << false;
        QTest::newRow("an-answer") << message("0101", filling) << false;
        QTest::newRow("an-indication") << message("0011", filling) << false;
        QTest::newRow("an-allocation") << message("0003", filling) << false;
        QTest::newRow("a-domain-name-query") << QByteArray(40, '\0') << false;
        QTest::newRow("oversized") << QByteArray(2048, 'x') << false;
        QTest::newRow("bare-request-shorter-than-its-answer") << message("0001", {}) << true;
        QTest::newRow("change-request-shorter-than-its-refusal")
            << message("0001", QByteArray::fromHex("0003000400000006")) << true;
    }
    void silentTo()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(bool, wellFormed);
        Pair pair;
        pair.send(datagram);
        QCOMPARE(pair.answer(), QByteArray());
        QCOMPARE(pair.responder->counts().malformed, quint64(wellFormed ? 0 : 1));
        QCOMPARE(pair.responder->counts().tooShort, quint64(wellFormed ? 1 : 0));
    }

    void neverSendsMoreThanItGot_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {32, 36, 60, 64, 72, 100, 172, 1400})
            QTest::addRow("%d-bytes", size) << size;
    }
    void neverSendsMoreThanItGot()
    {
        QFETCH(int, size);
        Pair pair;
        pair.send(net::paddedBindingRequest(transaction, size));
        const QByteArray answer = pair.answer();
        QVERIFY(!answer.isEmpty());
        QVERIFY2(answer.size() <= size, qPrintable(QString::number(answer.size())));
    }
    void changeRequestIsRefused()
    {
        Pair pair;
        pair.send(message("0001", QByteArray::fromHex("0003000400000006") + filling));
        const auto reply = net::parseStunReply(pair.answer(), transaction);
        QVERIFY(reply && !reply->success);
    }

    void floodOfOneSourceIsLimited()
    {
        Pair pair;
        const QByteArray request = net::paddedBindingRequest(transaction, 172);
        constexpr int flood = 10'000;
        for (int i = 0; i < flood; ++i)
            pair.send(request);
        const auto &counts = pair.responder->counts();
        QCOMPARE(counts.received, quint64(flood));
        QCOMPARE(counts.answered, quint64(net::AnswerBudget::Limits{}.perSource));
        QCOMPARE(counts.limited, counts.received - counts.answered);
    }
    /// Loopback has a whole /8, from which "forged" sources may really send.
    void floodFromManySourcesIsLimited()
    {
        if (test::isUnderWine())
            QSKIP("Wine gives all of them the same address");
        Pair pair("127.0.0.1", {.perSource = 5, .total = 20});
        const QByteArray request = net::paddedBindingRequest(transaction, 172);
        for (int i = 2; i < 12; ++i) {
            auto other = Pair::open(qPrintable(QStringLiteral("127.0.0.%1").arg(i)));
            for (int n = 0; n < 5; ++n)
                pair.send(request, &other);
        }
        QCOMPARE(pair.responder->counts().answered, quint64(20));
    }

    void takenPortIsAnErrorThatNamesIt()
    {
        Pair pair;
        const base::Endpoint taken = pair.responder->endpoints().front();
        const auto second = StunResponder::start({taken}, pair.clock);
        QVERIFY(!second);
        QCOMPARE(second.error().at, taken);
        QVERIFY(!second.error().reason.isEmpty());
    }
    /// Both families on one port, as `respond` asks for.
    void bothFamiliesShareAPort()
    {
        const Frozen clock;
        const auto v4 = StunResponder::start({anyPort("0.0.0.0")}, clock);
        const std::uint16_t port = (*v4)->endpoints().front().port;
        const auto v6 = StunResponder::start({base::Endpoint{base::IpAddress::fromV6({}), port}}, clock);
        QVERIFY2(v6.hasValue(), qPrintable(v6 ? QString() : v6.error().reason));
    }
};

CLEARWAY_TEST(TestStunResponder)
#include "tst_stunresponder.moc"
