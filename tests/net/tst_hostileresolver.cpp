// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Name servers that lie, cut, drip and swell, and strangers who answer in their stead.
#include "async/group.h"
#include "net/readiness.h"
#include "net/resolver.h"
#include "rehearsal/loopback.h"
#include "rehearsal/tcpserver.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QTest>

using namespace clearway;

namespace {

const QString host = QStringLiteral("egw.gotomeeting.com");
const base::Endpoint resolverAddress = test::endpoint("10.0.0.53", 53);
/// 216.115.208.1 for the name that was asked for (RFC 1035 4.1.3).
const QByteArray oneAddress = QByteArray::fromHex("c00c00010001000000780004d873d001");
const QByteArray poison = QByteArray::fromHex("c00c00010001000000780004cb007107"); ///< 203.0.113.7

/// The question sent back as an answer: flags (RFC 1035 4.1.1) and `count` records of these bytes.
QByteArray reply(QByteArray question, int flags, int count = 0, const QByteArray &records = {})
{
    question[2] = char(flags >> 8);
    question[3] = char(flags & 0xff);
    question[6] = char(count >> 8);
    question[7] = char(count & 0xff);
    return question + records;
}

constexpr int answered = 0x8180, cutShort = 0x8380;

/// What is sent for a question: by the server it was sent to, and before that by somebody else.
struct Said {
    QByteArrayList byTheServer;
    QByteArrayList bySomebodyElse;
};
using Says = Said (*)(const QByteArray &question);

/// A name server at the UDP port of the number that a TCP server has.
class NameServer final : public QObject {
public:
    NameServer(Says says, const base::Endpoint &at) : m_says(says)
    {
        int error = 0;
        m_socket = net::Socket::open(base::IpAddress::Family::V4, net::Transport::Udp, &error);
        if (error != 0 || m_socket.bind(at) != 0)
            qFatal("this port is taken: %s", qPrintable(at.toString()));
        m_readable = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
        connect(m_readable.get(), &QSocketNotifier::activated, this, [this] { answer(); });
    }

private:
    void answer()
    {
        const auto question = m_socket.receiveFrom();
        const Said said = question ? m_says(question->payload) : Said{};
        for (const QByteArray &bytes : said.bySomebodyElse)
            (void)m_stranger.sendTo(bytes, question->from);
        for (const QByteArray &bytes : said.byTheServer)
            (void)m_socket.sendTo(bytes, question->from);
    }

    Says m_says;
    net::Socket m_socket;
    net::Socket m_stranger = std::move(*rehearsal::bindLoopback(net::Transport::Udp));
    std::unique_ptr<QSocketNotifier> m_readable;
};

/// 1,000 addresses over TCP, 16,000 bytes; each message has its length in front (RFC 1035 4.2.2).
class Swollen final : public rehearsal::Session {
public:
    rehearsal::Utterance hear(QByteArrayView bytes) override
    {
        const QByteArray all
            = reply(bytes.sliced(2).toByteArray(), answered, 1000, oneAddress.repeated(1000));
        return {.bytes = QByteArray(1, char(all.size() >> 8)) + char(all.size() & 0xff) + all, .last = false};
    }
};

/// "ok 216.115.208.1", "dns_timeout".
QString resolved(Says says, const base::Endpoint &server, net::Deadlines deadlines)
{
    const NameServer names(says, server);
    test::NetFixture fixture(deadlines);
    fixture.underlay.routes[resolverAddress] = {server, {}};
    net::Resolver resolver(fixture.context, {resolverAddress});
    const auto addresses = test::awaited(resolver.resolve(host, evidence::DnsType::A));
    const evidence::Observation &row = fixture.log.rows().front();
    QString text = row.failure ? QString(name(row.failure->code)) : QStringLiteral("ok");
    for (const base::IpAddress &address : addresses)
        text += u' ' + address.toString();
    return text;
}

const Says onlyCut = [](const QByteArray &question) { return Said{{reply(question, cutShort)}, {}}; };

} // namespace

Q_DECLARE_METATYPE(Says)

class tst_HostileResolver final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreNotHeard_data();
    void strangersAreNotHeard();
    void nothingToRead_data();
    void nothingToRead();
    void cutAndRefusedOverTcp();
    void cutAndDrippedOverTcp();
    void thousandRecordsOverTcp();
};

void tst_HostileResolver::strangersAreNotHeard_data()
{
    QTest::addColumn<Says>("says");
    const auto row = [](const char *fact, Says says) { QTest::newRow(fact) << says; };
    row("from-another-port", [](const QByteArray &question) {
        return Said{{reply(question, answered, 1, oneAddress)}, {reply(question, answered, 1, poison)}};
    });
    row("of-another-transaction", [](const QByteArray &question) {
        QByteArray guessed = question;
        guessed[0] = char(~guessed[0]);
        return Said{{reply(guessed, answered, 1, poison), reply(question, answered, 1, oneAddress)}, {}};
    });
    row("to-another-question", [](const QByteArray &question) {
        QByteArray another = question;
        another.replace("gotomeeting", "gotomeetins");
        return Said{{reply(another, answered, 1, poison), reply(question, answered, 1, oneAddress)}, {}};
    });
    row("second-answer-comes-too-late", [](const QByteArray &question) {
        return Said{{reply(question, answered, 1, oneAddress), reply(question, answered, 1, poison)}, {}};
    });
}

void tst_HostileResolver::strangersAreNotHeard()
{
    QFETCH(Says, says);
    const auto held = rehearsal::holdClosedPort(net::Transport::Tcp);
    QCOMPARE(resolved(says, *held->localEndpoint(), test::longDeadlines), QStringLiteral("ok 216.115.208.1"));
}

void tst_HostileResolver::nothingToRead_data()
{
    QTest::addColumn<Says>("says");
    const auto row = [](const char *fact, Says says) { QTest::newRow(fact) << says; };
    row("empty-datagram", [](const QByteArray &) { return Said{{QByteArray()}, {}}; });
    row("half-a-header", [](const QByteArray &question) { return Said{{question.left(6)}, {}}; });
}

void tst_HostileResolver::nothingToRead()
{
    QFETCH(Says, says);
    const auto held = rehearsal::holdClosedPort(net::Transport::Tcp);
    QCOMPARE(resolved(says, *held->localEndpoint(), test::shortDeadlines), QStringLiteral("dns_timeout"));
}

void tst_HostileResolver::cutAndRefusedOverTcp()
{
    if (test::isUnderWine())
        QSKIP("Wine 8 does not tell c-ares' sockets of a refused connection: the question ends in time, as "
              "silence");
    const auto held = rehearsal::holdClosedPort(net::Transport::Tcp);
    QCOMPARE(resolved(onlyCut, *held->localEndpoint(), test::longDeadlines), QStringLiteral("dns_refused"));
}

void tst_HostileResolver::cutAndDrippedOverTcp()
{
    const test::ScriptedPeer tcp({test::hearCount(2), test::drip(QByteArray("\xff\xff"))});
    QCOMPARE(resolved(onlyCut, tcp.endpoint(), test::shortDeadlines), QStringLiteral("dns_timeout"));
}

void tst_HostileResolver::thousandRecordsOverTcp()
{
    const auto tcp = rehearsal::TcpServer::listen([] { return std::make_unique<Swollen>(); });
    QCOMPARE(resolved(onlyCut, (*tcp)->endpoint(), test::longDeadlines),
             QStringLiteral("ok") + QStringLiteral(" 216.115.208.1").repeated(64));
}

CLEARWAY_TEST(tst_HostileResolver)
#include "tst_hostileresolver.moc"
