// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Messages as Linux 6.18 writes them, put together as rtnetlink(7) describes them.
#include "support/testprogram.h"
#include "surroundings/rtnetlink_linux.h"

#include <QTest>

#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

using namespace clearway;
using namespace clearway::surroundings;
using namespace Qt::StringLiterals;

namespace {

template<class T> QByteArray raw(const T &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

QByteArray padded(QByteArray bytes)
{
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

QByteArray attribute(int type, const QByteArray &body)
{
    const rtattr header{std::uint16_t(RTA_LENGTH(body.size())), std::uint16_t(type)};
    return padded(raw(header) + body);
}

QByteArray number(int type, std::uint32_t value)
{
    return attribute(type, raw(value));
}

QByteArray address(int type, const char *text)
{
    const auto parsed = *base::IpAddress::parse(QString::fromLatin1(text));
    return attribute(
        type, QByteArray(reinterpret_cast<const char *>(parsed.bytes().data()), parsed.isV4() ? 4 : 16));
}

template<class Fixed> QByteArray message(int type, const Fixed &fixed, const QByteArray &attributes)
{
    const QByteArray body = padded(raw(fixed)) + attributes;
    nlmsghdr header{};
    header.nlmsg_len = std::uint32_t(NLMSG_LENGTH(body.size()));
    header.nlmsg_type = std::uint16_t(type);
    return padded(raw(header) + body);
}

QByteArray route(int family, int bits, const QByteArray &attributes, int type = RTN_UNICAST,
                 int table = RT_TABLE_MAIN, unsigned flags = 0)
{
    rtmsg fixed{};
    fixed.rtm_family = std::uint8_t(family);
    fixed.rtm_dst_len = std::uint8_t(bits);
    fixed.rtm_table = std::uint8_t(table);
    fixed.rtm_type = std::uint8_t(type);
    fixed.rtm_flags = flags;
    return message(RTM_NEWROUTE, fixed, attributes);
}

QByteArray link(int index, int hardware, const QByteArray &attributes)
{
    ifinfomsg fixed{};
    fixed.ifi_index = index;
    fixed.ifi_type = std::uint16_t(hardware);
    return message(RTM_NEWLINK, fixed, attributes);
}

QByteArray kind(const char *word)
{
    return attribute(IFLA_LINKINFO | NLA_F_NESTED, attribute(IFLA_INFO_KIND, QByteArray(word) + '\0'));
}

const LinkNames names{{2, u"eth0"_s}, {3, u"wg0"_s}};

QString text(const evidence::Route &r)
{
    return u"%1 via %2 dev %3 metric %4 src %5 table %6"_s.arg(r.destination, r.gateway, r.adapter,
                                                               QString::number(r.metric.value_or(999)),
                                                               r.source, QString::number(r.table));
}

} // namespace

class tst_RtNetlink final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void routes_data();
    void routes();
    void links();
    void ways_data();
    void ways();
    void brokenMessages_data();
    void brokenMessages();
    void questions();
};

void tst_RtNetlink::routes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default-route") << route(
        AF_INET, 0, address(RTA_GATEWAY, "192.0.2.254") + number(RTA_OIF, 2) + number(RTA_PRIORITY, 100))
                                   << u"0.0.0.0/0 via 192.0.2.254 dev eth0 metric 100 src  table 0"_s;
    QTest::newRow("connected-network-with-its-own-address")
        << route(AF_INET, 24,
                 address(RTA_DST, "192.0.2.0") + address(RTA_PREFSRC, "192.0.2.7") + number(RTA_OIF, 2))
        << u"192.0.2.0/24 via  dev eth0 metric 0 src 192.0.2.7 table 0"_s;
    QTest::newRow("table-of-wg-quick")
        << route(AF_INET, 0, number(RTA_OIF, 3) + number(RTA_TABLE, 51820), RTN_UNICAST, RT_TABLE_COMPAT)
        << u"0.0.0.0/0 via  dev wg0 metric 0 src  table 51820"_s;
    QTest::newRow("ipv6") << route(
        AF_INET6, 0, address(RTA_GATEWAY, "fe80::1") + number(RTA_OIF, 2) + number(RTA_PRIORITY, 1024))
                          << u"::/0 via fe80::1 dev eth0 metric 1024 src  table 0"_s;
    rtvia via{};
    via.rtvia_family = AF_INET6;
    const QByteArray next = raw(via.rtvia_family) + QByteArray::fromHex("fe800000000000000000000000000001");
    QTest::newRow("ipv4-by-an-ipv6-gateway")
        << route(AF_INET, 0, attribute(RTA_VIA, next) + number(RTA_OIF, 2))
        << u"0.0.0.0/0 via fe80::1 dev eth0 metric 0 src  table 0"_s;
    QTest::newRow("refusing-route") << route(
        AF_INET, 18, address(RTA_DST, "173.199.0.0") + number(RTA_OIF, 2), RTN_UNREACHABLE)
                                    << u"173.199.0.0/18 via  dev  metric 0 src  table 0"_s;
    QTest::newRow("this-computer-itself")
        << route(AF_INET, 32, address(RTA_DST, "192.0.2.7"), RTN_LOCAL, RT_TABLE_LOCAL) << QString();
    QTest::newRow("everybody-on-the-link")
        << route(AF_INET, 32, address(RTA_DST, "192.0.2.255"), RTN_BROADCAST, RT_TABLE_LOCAL) << QString();
    QTest::newRow("groups") << route(AF_INET6, 8, address(RTA_DST, "ff00::") + number(RTA_OIF, 2))
                            << QString();
    QTest::newRow("memory-of-a-way") << route(AF_INET6, 128, address(RTA_DST, "2001:db8::1"), RTN_UNICAST,
                                              RT_TABLE_MAIN, RTM_F_CLONED)
                                     << QString();
    const auto hop = [](int index, const char *gateway) {
        const QByteArray more = address(RTA_GATEWAY, gateway);
        rtnexthop header{};
        header.rtnh_len = std::uint16_t(sizeof header + std::size_t(more.size()));
        header.rtnh_ifindex = index;
        return raw(header) + more;
    };
    QTest::newRow("shared-out-to-two-gateways")
        << route(AF_INET, 0, attribute(RTA_MULTIPATH, hop(2, "192.0.2.254") + hop(3, "10.8.0.1")))
        << u"0.0.0.0/0 via 192.0.2.254 dev eth0 metric 0 src  table 0; "
           "0.0.0.0/0 via 10.8.0.1 dev wg0 metric 0 src  table 0"_s;
}

void tst_RtNetlink::routes()
{
    QFETCH(QByteArray, answer);
    QStringList all;
    for (const evidence::Route &found : readRoutes(answer, names))
        all << text(found);
    QTEST(all.join(u"; "_s), "expected");
}

void tst_RtNetlink::links()
{
    const auto found = readLinks(
        link(1, 772, attribute(IFLA_IFNAME, QByteArray("lo") + '\0'))
        + link(3, 65534, attribute(IFLA_IFNAME, QByteArray("wg0") + '\0') + kind("wireguard"))
        + link(4, 1,
               attribute(IFLA_IFNAME, QByteArray("vnet0") + '\0') + number(IFLA_MASTER, 9) + kind("tun")));
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].name, u"lo"_s);
    QCOMPARE(found[0].hardware, 772);
    QCOMPARE(found[1].index, 3);
    QCOMPARE(found[1].kind, u"wireguard"_s);
    QVERIFY(!found[1].enslaved);
    QVERIFY(found[2].enslaved);
}

void tst_RtNetlink::ways_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by-a-gateway") << route(AF_INET, 32,
                                           address(RTA_DST, "173.199.0.1") + number(RTA_OIF, 2)
                                               + address(RTA_PREFSRC, "192.0.2.7")
                                               + address(RTA_GATEWAY, "192.0.2.254"))
                                  << u"eth0 192.0.2.7 192.0.2.254"_s;
    QTest::newRow("straight-into-a-tunnel")
        << route(AF_INET, 32, number(RTA_OIF, 3) + address(RTA_PREFSRC, "10.8.0.2")) << u"wg0 10.8.0.2 "_s;
    QTest::newRow("no-way") << message(NLMSG_ERROR, nlmsgerr{-101, {}}, {}) << u"  "_s;
    QTest::newRow("refusing-route") << route(AF_INET, 32, number(RTA_OIF, 2), RTN_UNREACHABLE) << u"  "_s;
    QTest::newRow("unknown-adapter") << route(AF_INET, 32, number(RTA_OIF, 9)) << u"  "_s;
}

void tst_RtNetlink::ways()
{
    QFETCH(QByteArray, answer);
    const evidence::Exit exit = readWay(answer, names);
    QTEST((QStringList{exit.adapter, exit.source, exit.gateway}.join(u' ')), "expected");
}

void tst_RtNetlink::brokenMessages_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray whole = route(AF_INET, 0, address(RTA_GATEWAY, "192.0.2.254") + number(RTA_OIF, 2));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half-a-header") << whole.first(7);
    QTest::newRow("cut-off") << whole.first(whole.size() - 3);
    QByteArray zero = whole;
    zero.replace(0, 4, QByteArray(4, '\0'));
    QTest::newRow("length-of-zero") << zero;
    QByteArray long1 = whole;
    long1.replace(0, 4, QByteArray("\xff\xff\xff\x7f", 4));
    QTest::newRow("length-beyond-the-end") << long1;
}

void tst_RtNetlink::brokenMessages()
{
    QFETCH(QByteArray, answer);
    QVERIFY(readRoutes(answer, names).empty());
    QVERIFY(readLinks(answer).empty());
    QVERIFY(!readWay(answer, names).leads());
}

void tst_RtNetlink::questions()
{
    const QByteArray v4 = wayRequest(*base::IpAddress::parse(u"173.199.0.1"));
    QCOMPARE(v4.size(), qsizetype(NLMSG_LENGTH(sizeof(rtmsg))) + 8);
    QVERIFY(v4.endsWith(QByteArray::fromHex("adc70001")));
    const QByteArray v6 = wayRequest(*base::IpAddress::parse(u"2001:db8::1"));
    QCOMPARE(v6.size(), qsizetype(NLMSG_LENGTH(sizeof(rtmsg))) + 20);
}

CLEARWAY_TEST(tst_RtNetlink)
#include "tst_rtnetlink.moc"
