// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Messages put together as route(4) of macOS describes them.
#include "support/testprogram.h"
#include "surroundings/routingmessage.h"

#include <QTest>

#include <cstring>

using namespace clearway;
using namespace clearway::surroundings;
using namespace Qt::StringLiterals;

namespace {

constexpr int up = 0x1, gateway = 0x2, host = 0x4, refuse = 0x8, scoped = 0x1000000, linkLayer = 0x400;
enum Present {
    Destination = 0x1,
    Gateway = 0x2,
    Netmask = 0x4,
    InterfaceName = 0x10,
    InterfaceAddress = 0x20
};

const MacLinkNames names{{4, u"en0"_s}, {9, u"utun3"_s}};

QByteArray sockaddrOf(const char *text)
{
    const auto address = *base::IpAddress::parse(QString::fromLatin1(text));
    QByteArray bytes(address.isV4() ? 16 : 28, '\0');
    bytes[0] = char(bytes.size());
    bytes[1] = char(address.isV4() ? 2 : 30);
    std::memcpy(bytes.data() + (address.isV4() ? 4 : 8), address.bytes().data(), address.isV4() ? 4 : 16);
    return bytes;
}

/// The interface itself as a destination's next hop: sockaddr_dl.
QByteArray sockaddrOfLink()
{
    QByteArray bytes(20, '\0');
    bytes[0] = 20;
    bytes[1] = 18;
    return bytes;
}

/// Cut off after its last byte, padded to four, as the kernel leaves it.
QByteArray mask(const char *hex)
{
    QByteArray bytes = QByteArray(4, '\0') + QByteArray::fromHex(hex);
    bytes[0] = char(bytes.size());
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

QByteArray message(int flags, int present, const QByteArray &addresses, int index = 4, int sequence = 0,
                   int error = 0, int process = 42)
{
    QByteArray bytes(92, '\0');
    const auto put = [&bytes](int at, auto value) { std::memcpy(bytes.data() + at, &value, sizeof value); };
    put(0, std::uint16_t(92 + addresses.size()));
    bytes[2] = 5;
    bytes[3] = 4;
    put(4, std::uint16_t(index));
    put(8, std::int32_t(flags));
    put(12, std::int32_t(present));
    put(16, std::int32_t(process));
    put(20, std::int32_t(sequence));
    put(24, std::int32_t(error));
    return bytes + addresses;
}

} // namespace

class tst_RoutingMessage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void ways_data();
    void ways();
    void theQuestionAsksForTheInterface();
};

void tst_RoutingMessage::table_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("expected");
    const QByteArray byGateway = sockaddrOf("0.0.0.0") + sockaddrOf("192.0.2.254");
    QTest::newRow("default-route") << message(up | gateway, Destination | Gateway | Netmask,
                                              byGateway + QByteArray(4, '\0'))
                                   << u"0.0.0.0/0 192.0.2.254 en0"_s;
    QTest::newRow("network-by-a-tunnel") << message(
        up, Destination | Gateway | Netmask, sockaddrOf("173.199.0.0") + sockaddrOfLink() + mask("ffffc0"), 9)
                                         << u"173.199.0.0/18  utun3"_s;
    QTest::newRow("single-host") << message(up | gateway | host, Destination | Gateway,
                                            sockaddrOf("198.51.100.9") + sockaddrOf("192.0.2.254"))
                                 << u"198.51.100.9/32 192.0.2.254 en0"_s;
    QTest::newRow("ipv6-with-the-interface-in-its-gateway")
        << message(up | gateway, Destination | Gateway | Netmask,
                   sockaddrOf("::") + sockaddrOf("fe80:4::1") + QByteArray(4, '\0'))
        << u"::/0 fe80::1 en0"_s;
    QTest::newRow("refusing-route") << message(up | gateway | refuse, Destination | Gateway | Netmask,
                                               sockaddrOf("173.199.0.0") + sockaddrOf("127.0.0.1")
                                                   + mask("ffffc0"))
                                    << u"173.199.0.0/18 127.0.0.1 "_s;
    QTest::newRow("bound-to-one-interface")
        << message(up | gateway | scoped, Destination | Gateway | Netmask, byGateway + QByteArray(4, '\0'))
        << QString();
    QTest::newRow("neighbour") << message(up | host | linkLayer, Destination, sockaddrOf("192.0.2.9"))
                               << QString();
    QTest::newRow("down") << message(gateway, Destination | Gateway, byGateway) << QString();
    QTest::newRow("cut-off") << message(up | gateway, Destination | Gateway, byGateway).first(100)
                             << QString();
    QTest::newRow("length-of-zero") << QByteArray(200, '\0') << QString();
}

void tst_RoutingMessage::table()
{
    QFETCH(QByteArray, table);
    QStringList all;
    for (const evidence::Route &route : readMacRoutes(table, names))
        all << QStringList{route.destination, route.gateway, route.adapter}.join(u' ');
    QTEST(all.join(u';'), "expected");
}

void tst_RoutingMessage::ways_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    const int all = Destination | Gateway | Netmask | InterfaceName | InterfaceAddress;
    const QByteArray addresses = sockaddrOf("0.0.0.0") + sockaddrOf("192.0.2.254") + QByteArray(4, '\0')
        + sockaddrOfLink() + sockaddrOf("192.0.2.7");
    QTest::newRow("by-a-gateway") << message(up | gateway, all, addresses, 4, 7)
                                  << u"en0 192.0.2.7 192.0.2.254"_s;
    QTest::newRow("answer-to-somebody-else") << message(up | gateway, all, addresses, 4, 8) << u"  "_s;
    QTest::newRow("answer-to-another-process")
        << message(up | gateway, all, addresses, 4, 7, 0, 43) << u"  "_s;
    QTest::newRow("no-way") << message(up | gateway, all, addresses, 4, 7, 51) << u"  "_s;
    QTest::newRow("refusing-route") << message(up | gateway | refuse, all, addresses, 4, 7) << u"  "_s;
}

void tst_RoutingMessage::ways()
{
    QFETCH(QByteArray, answer);
    const evidence::Exit exit = readMacWay(answer, 7, 42, names);
    QTEST((QStringList{exit.adapter, exit.source, exit.gateway}.join(u' ')), "expected");
}

void tst_RoutingMessage::theQuestionAsksForTheInterface()
{
    const QByteArray request = macWayRequest(*base::IpAddress::parse(u"173.199.0.1"), 7, 42);
    QCOMPARE(request.size(), qsizetype(92 + 16));
    QCOMPARE(request.sliced(12, 4).toHex(), QByteArray("31000000"));
    QCOMPARE(request.sliced(92 + 4, 4).toHex(), QByteArray("adc70001"));
}

CLEARWAY_TEST(tst_RoutingMessage)
#include "tst_routingmessage.moc"
