// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/addressbook.h"
#include "rehearsal/udpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using evidence::DnsType;

namespace {

const QString host = QStringLiteral("egw.gotomeeting.com");
const base::Endpoint server = test::endpoint("10.0.0.53", 53);

/// 216.115.208.1 to every question.
std::optional<QByteArray> oneAddress(const net::Datagram &question)
{
    QByteArray reply = question.payload;
    reply[2] = char(0x81);
    reply[3] = char(0x80);
    reply[7] = 1;
    return reply + QByteArray::fromHex("c00c00010001000000780004d873d001");
}

async::Task<> keep(probes::AddressBook &book, QString name, std::size_t &found)
{
    auto asking = book.addresses(name, DnsType::A);
    found = (co_await asking).size();
}

struct Network : test::NetFixture {
    Network() : NetFixture(test::longDeadlines) { underlay.routes[server] = {(*udp)->endpoint(), {}}; }
    base::Result<std::unique_ptr<rehearsal::UdpServer>, QString> udp = rehearsal::UdpServer::bind(oneAddress);
};

/// A resolver looks for its servers when it is made, so the network comes first.
struct Fixture : Network {
    net::Resolver resolver{context, {server}};
    probes::AddressBook book{resolver};
};

} // namespace

class tst_AddressBook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoAtOnceShareAQuestion()
    {
        Fixture fixture;
        std::size_t first = 0;
        std::size_t second = 0;
        const auto both = [](probes::AddressBook &book, std::size_t &a, std::size_t &b) -> async::Task<> {
            async::Group group;
            group.add(keep(book, host, a));
            group.add(keep(book, host, b));
            co_await group;
        };
        test::await(both(fixture.book, first, second));
        QCOMPARE(first, std::size_t(1));
        QCOMPARE(second, std::size_t(1));
        QCOMPARE(fixture.log.rows().size(), std::size_t(1));
    }
    void aKnownNameIsNotAskedAgain()
    {
        Fixture fixture;
        QCOMPARE(test::awaited(fixture.book.addresses(host, DnsType::A)).size(), std::size_t(1));
        QCOMPARE(test::awaited(fixture.book.addresses(host, DnsType::A)).size(), std::size_t(1));
        QCOMPARE(fixture.log.rows().size(), std::size_t(1));
    }
    void theOtherFamilyIsAQuestionOfItsOwn()
    {
        Fixture fixture;
        (void)test::awaited(fixture.book.addresses(host, DnsType::A));
        (void)test::awaited(fixture.book.addresses(host, DnsType::Aaaa));
        QCOMPARE(fixture.log.rows().size(), std::size_t(2));
    }
    void waitersMayGo()
    {
        Fixture fixture;
        std::size_t found = 0;
        std::size_t gone = 0;
        {
            async::Group asking;
            asking.add(keep(fixture.book, host, gone));
            async::Group waiting;
            waiting.add(keep(fixture.book, host, found));
        }
        QCOMPARE(fixture.log.rows().front().outcome, evidence::Outcome::NotRun);
        QCOMPARE(found + gone, std::size_t(0));
    }
};

CLEARWAY_TEST(tst_AddressBook)
#include "tst_addressbook.moc"
