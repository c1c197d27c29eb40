// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stun.h"
#include "net/udpexchange.h"
#include "rehearsal/loopback.h"
#include "rehearsal/udpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <limits>
#include <thread>

using namespace clearway;
using namespace std::chrono_literals;

namespace {

using Answer = rehearsal::UdpServer::Answer;

const base::Endpoint meant = test::endpoint("173.199.0.9", 8200);

/// A binding success response to the request's own transaction, without attributes.
const Answer stun = [](const net::Datagram &request) -> std::optional<QByteArray> {
    return QByteArray::fromHex("010100002112a442") + request.payload.mid(8, net::stunTransactionSize);
};
const Answer noise = [](const net::Datagram &) { return std::optional<QByteArray>("who are you?"); };
const Answer replayed
    = [](const net::Datagram &request) { return std::optional<QByteArray>(request.payload); };
const Answer empty = [](const net::Datagram &) { return std::optional<QByteArray>(QByteArray()); };

/// Sends noise to whoever asked, about 10,000 datagrams a second; from the request numbered `answerFrom` on
/// it answers as well.
class Flooder {
public:
    explicit Flooder(int answerFrom)
        : m_socket(bound())
        , m_endpoint(*m_socket.localEndpoint())
        , m_thread([this, answerFrom] { run(answerFrom); })
    {
    }
    ~Flooder()
    {
        m_ended = true;
        m_thread.join();
    }
    Flooder(const Flooder &) = delete;
    Flooder &operator=(const Flooder &) = delete;
    [[nodiscard]] base::Endpoint endpoint() const { return m_endpoint; }

private:
    static net::Socket bound()
    {
        auto socket = rehearsal::bindLoopback(net::Transport::Udp);
        return std::move(*socket);
    }

    void run(int answerFrom)
    {
        std::optional<base::Endpoint> asker;
        for (int requests = 0; !m_ended; std::this_thread::sleep_for(1ms)) {
            while (const auto request = m_socket.receiveFrom()) {
                asker = request->from;
                const std::optional<QByteArray> reply
                    = ++requests >= answerFrom ? stun(*request) : std::nullopt;
                (void)m_socket.sendTo(reply.value_or(m_noise), *asker);
            }
            for (int i = 0; asker && i < perMillisecond; ++i)
                (void)m_socket.sendTo(m_noise, *asker);
        }
    }

    static constexpr int perMillisecond = 10;
    const QByteArray m_noise{"who are you?"};
    net::Socket m_socket;
    base::Endpoint m_endpoint;
    std::atomic<bool> m_ended = false;
    std::thread m_thread; ///< last: it uses the others
};

/// Sends what `says` returns, in order, for the request of that number.
class Talker final : public QObject {
public:
    using Says = std::function<QByteArrayList(int number, const net::Datagram &request)>;
    explicit Talker(Says says) : m_says(std::move(says))
    {
        connect(&m_readable, &QSocketNotifier::activated, this, [this] {
            while (const auto request = m_socket.receiveFrom())
                for (const QByteArray &reply : m_says(++m_requests, *request))
                    (void)m_socket.sendTo(reply, request->from);
        });
    }
    [[nodiscard]] base::Endpoint endpoint() const { return *m_socket.localEndpoint(); }

private:
    Says m_says;
    int m_requests = 0;
    net::Socket m_socket = std::move(*rehearsal::bindLoopback(net::Transport::Udp));
    QSocketNotifier m_readable{m_socket.descriptor(), QSocketNotifier::Read};
};

evidence::Observation exchangeWith(const Answer &answer, net::Deadlines deadlines)
{
    const auto server = rehearsal::UdpServer::bind(answer);
    test::NetFixture fixture(deadlines);
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    return fixture.log.row(id);
}

} // namespace

Q_DECLARE_METATYPE(clearway::rehearsal::UdpServer::Answer)
Q_DECLARE_METATYPE(Talker::Says)

class tst_UdpExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsProof();
    void whatIsNoReplyStaysSilence_data();
    void whatIsNoReplyStaysSilence();
    void repliesFromElsewhereAreNotHeard();
    void repliesCountOnce_data();
    void repliesCountOnce();
    void floodIsNoAnswer();
    void floodHidesNoReply();
    void swallowedIsSilence();
    void refusal_data();
    void refusal();
};

void tst_UdpExchange::aReplyIsProof()
{
    const auto row = exchangeWith(stun, test::longDeadlines);
    const auto *seen = row.as<evidence::UdpSeen>();
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(seen->sent, 1);
    QCOMPARE(seen->received, 1);
    QVERIFY(seen->roundTrip);
}

void tst_UdpExchange::whatIsNoReplyStaysSilence_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("stray");
    QTest::newRow("noise") << noise << 3;
    QTest::newRow("our-own-request-back") << replayed << 3;
    QTest::newRow("empty-datagram") << empty << 3;
}

void tst_UdpExchange::whatIsNoReplyStaysSilence()
{
    QFETCH(Answer, answer);
    QFETCH(int, stray);
    const auto row = exchangeWith(answer, test::shortDeadlines);
    const auto *seen = row.as<evidence::UdpSeen>();
    QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
    QCOMPARE(seen->received, 0);
    QCOMPARE(seen->sent, 3);
    QCOMPARE(seen->stray, stray);
}

/// Whoever sees the request could answer for a server that is not reached.
void tst_UdpExchange::repliesFromElsewhereAreNotHeard()
{
    net::Socket stranger = std::move(*rehearsal::bindLoopback(net::Transport::Udp));
    const auto server
        = rehearsal::UdpServer::bind([&stranger](const net::Datagram &request) -> std::optional<QByteArray> {
              (void)stranger.sendTo(*stun(request), request.from);
              return std::nullopt;
          });
    test::NetFixture fixture(test::shortDeadlines);
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const auto &row = fixture.log.row(test::awaited(net::udpExchange(fixture.context, meant)));
    QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
    QCOMPARE(row.as<evidence::UdpSeen>()->stray, 0);
}

void tst_UdpExchange::repliesCountOnce_data()
{
    QTest::addColumn<Talker::Says>("says");
    QTest::addColumn<int>("sent");
    const auto row
        = [](const char *fact, const Talker::Says &says, int sent) { QTest::newRow(fact) << says << sent; };
    row(
        "three-times-the-same",
        [](int, const net::Datagram &request) {
            return QByteArrayList{*stun(request), *stun(request), *stun(request)};
        },
        1);
    row(
        "behind-one-of-another-request",
        [](int, const net::Datagram &request) {
            return QByteArrayList{QByteArray(*stun(request)).replace(8, 1, "?"), *stun(request)};
        },
        1);
    row(
        "behind-one-larger-than-any-reply", // Windows calls such a datagram an error
        [](int, const net::Datagram &request) {
            return QByteArrayList{QByteArray(4000, '?'), *stun(request)};
        },
        1);
    row(
        "only-when-asked-again",
        [](int number, const net::Datagram &request) {
            return number < 2 ? QByteArrayList() : QByteArrayList{*stun(request)};
        },
        2);
}

void tst_UdpExchange::repliesCountOnce()
{
    QFETCH(Talker::Says, says);
    QFETCH(int, sent);
    const Talker peer(says);
    auto deadlines = test::longDeadlines;
    deadlines.udpRound = sent == 1 ? 10s : 1s; // until it asks again
    test::NetFixture fixture(deadlines);
    fixture.underlay.routes[meant] = {peer.endpoint(), {}};
    const auto &row = fixture.log.row(test::awaited(net::udpExchange(fixture.context, meant)));
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(row.as<evidence::UdpSeen>()->received, 1);
    QVERIFY(row.as<evidence::UdpSeen>()->sent >= sent);
}

void tst_UdpExchange::floodIsNoAnswer()
{
    const Flooder flooder(std::numeric_limits<int>::max());
    test::NetFixture fixture(test::shortDeadlines);
    fixture.underlay.routes[meant] = {flooder.endpoint(), {}};
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    const auto &row = fixture.log.row(id);
    const auto *seen = row.as<evidence::UdpSeen>();
    QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
    QCOMPARE(seen->sent, 3); // each round was listened to
    QVERIFY2(seen->stray > 64, qPrintable(QString::number(seen->stray)));
}

void tst_UdpExchange::floodHidesNoReply()
{
    const Flooder flooder(2);
    auto deadlines = test::longDeadlines;
    deadlines.udpRound = 200ms; // the second request is to come
    test::NetFixture fixture(deadlines);
    fixture.underlay.routes[meant] = {flooder.endpoint(), {}};
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    const auto *seen = fixture.log.row(id).as<evidence::UdpSeen>();
    QCOMPARE(fixture.log.row(id).outcome, evidence::Outcome::Ok);
    QVERIFY(seen->sent >= 2);
    QVERIFY2(seen->stray > 64, qPrintable(QString::number(seen->stray)));
}

void tst_UdpExchange::swallowedIsSilence()
{
    test::NetFixture fixture(test::shortDeadlines);
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    QCOMPARE(fixture.log.row(id).failure->code, base::FailureCode::UdpNoAnswer);
}

void tst_UdpExchange::refusal_data()
{
    QTest::addColumn<QString>("standsFor");
    QTest::addColumn<bool>("fromTarget");
    QTest::newRow("by-the-target") << QString() << true;
    QTest::newRow("by-a-firewall") << QStringLiteral("10.20.0.1") << false;
}

void tst_UdpExchange::refusal()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells a socket who sent an ICMP error");
#endif
    QFETCH(QString, standsFor);
    QFETCH(bool, fromTarget);
    const auto closed = rehearsal::holdClosedPort(net::Transport::Udp);
    test::NetFixture fixture(test::longDeadlines);
    fixture.underlay.routes[meant] = {closed->localEndpoint(), base::IpAddress::parse(standsFor)};
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    const auto &row = fixture.log.row(id);
    QCOMPARE(row.failure->code, base::FailureCode::UdpPortUnreachable);
    QCOMPARE(row.icmp->type, 3);
    QCOMPARE(row.icmp->code, 3);
    QCOMPARE(row.icmpFromTarget(), fromTarget);
}

CLEARWAY_TEST(tst_UdpExchange)
#include "tst_udpexchange.moc"
