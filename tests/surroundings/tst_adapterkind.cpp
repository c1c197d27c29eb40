// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/adapterkind.h"

#include <QTest>

using namespace clearway;
using namespace clearway::surroundings;
using evidence::AdapterKind;

class tst_AdapterKind final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onLinux_data();
    void onLinux();
    void onWindows_data();
    void onWindows();
    void onMacOs_data();
    void onMacOs();
};

void tst_AdapterKind::onLinux_data()
{
    QTest::addColumn<int>("hardware");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("enslaved");
    QTest::addColumn<QString>("deviceType");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, int hardware, const char *kind, const char *type,
                        const char *expected, bool enslaved = false) {
        QTest::newRow(fact) << hardware << QString::fromLatin1(kind) << enslaved << QString::fromLatin1(type)
                            << QString::fromLatin1(expected);
    };
    row("cable", 1, "", "", "ethernet, arphrd 1");
    row("wireless-by-its-driver", 1, "", "wlan", "wireless, devtype wlan");
    row("modem-by-its-driver", 1, "", "wwan", "cellular, devtype wwan");
    row("modem-without-ethernet", 519, "", "", "cellular, arphrd 519");
    row("openvpn", 65534, "tun", "", "tunnel, kind tun");
    row("openvpn-in-tap-mode", 1, "tun", "", "tunnel, kind tun");
    row("card-of-a-virtual-machine", 1, "tun", "", "virtual, kind tun in a bridge", true);
    row("wireguard", 65534, "wireguard", "wireguard", "tunnel, kind wireguard");
    row("ipsec-by-vti", 768, "vti", "", "tunnel, kind vti");
    row("ipip", 768, "ipip", "", "tunnel, kind ipip");
    row("ppp", 512, "ppp", "ppp", "point_to_point, kind ppp");
    row("ppp-without-a-kind", 512, "", "", "point_to_point, arphrd 512");
    row("docker-bridge", 1, "bridge", "bridge", "virtual, kind bridge");
    row("container-cable", 1, "veth", "", "virtual, kind veth");
    row("ipv6-transition", 776, "sit", "", "virtual, kind sit");
    row("vlan", 1, "vlan", "vlan", "ethernet, kind vlan");
    row("bond", 1, "bond", "bond", "ethernet, kind bond");
    row("loopback", 772, "", "", "loopback, arphrd 772");
    row("something-new", 65534, "novel", "", "unknown, arphrd 65534");
}

void tst_AdapterKind::onLinux()
{
    QFETCH(int, hardware);
    QFETCH(QString, kind);
    QFETCH(bool, enslaved);
    QFETCH(QString, deviceType);
    const KnownKind known
        = kindOf(LinuxLink{1, QStringLiteral("tun0"), hardware, kind, enslaved, deviceType});
    QTEST(QString(name(known.kind)) + QStringLiteral(", ") + known.toldBy, "expected");
}

void tst_AdapterKind::onWindows_data()
{
    QTest::addColumn<unsigned>("ifType");
    QTest::addColumn<int>("tunnelType");
    QTest::addColumn<bool>("hardware");
    QTest::addColumn<QString>("description");
    QTest::addColumn<AdapterKind>("expected");
    const auto row = [](const char *fact, unsigned ifType, int tunnelType, bool hardware,
                        const char *description, AdapterKind expected) {
        QTest::newRow(fact) << ifType << tunnelType << hardware << QString::fromLatin1(description)
                            << expected;
    };
    row("cable", 6, 0, true, "Intel(R) Ethernet Connection", AdapterKind::Ethernet);
    row("cable-whose-maker-sells-vpns", 6, 0, true, "Fortinet card", AdapterKind::Ethernet);
    row("wireless", 71, 0, true, "Intel(R) Wi-Fi 6", AdapterKind::Wireless);
    row("modem", 243, 0, true, "Mobile Broadband", AdapterKind::Cellular);
    row("wintun", 53, 0, false, "WireGuard Tunnel", AdapterKind::Tunnel);
    row("openvpn-tap", 6, 0, false, "TAP-Windows Adapter V9", AdapterKind::Tunnel);
    row("anyconnect", 6, 0, false, "Cisco AnyConnect Virtual Miniport Adapter", AdapterKind::Tunnel);
    row("globalprotect", 6, 0, false, "PANGP Virtual Ethernet Adapter", AdapterKind::Tunnel);
    row("built-in-vpn", 23, 0, false, "WAN Miniport (L2TP)", AdapterKind::PointToPoint);
    row("teredo", 131, 14, false, "Teredo Tunneling Pseudo-Interface", AdapterKind::Virtual);
    row("isatap", 131, 13, false, "Microsoft ISATAP Adapter", AdapterKind::Virtual);
    row("hyper-v-switch", 6, 0, false, "Hyper-V Virtual Ethernet Adapter", AdapterKind::Virtual);
    row("loopback", 24, 0, false, "Software Loopback Interface 1", AdapterKind::Loopback);
    row("something-new", 999, 0, false, "?", AdapterKind::Unknown);
}

void tst_AdapterKind::onWindows()
{
    QFETCH(unsigned, ifType);
    QFETCH(int, tunnelType);
    QFETCH(bool, hardware);
    QFETCH(QString, description);
    QTEST(kindOf(WindowsLink{ifType, tunnelType, hardware, description}).kind, "expected");
}

void tst_AdapterKind::onMacOs_data()
{
    QTest::addColumn<unsigned>("ifType");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("pointToPoint");
    QTest::addColumn<AdapterKind>("expected");
    const auto row
        = [](const char *fact, unsigned ifType, const char *name, bool pointToPoint, AdapterKind expected) {
              QTest::newRow(fact) << ifType << QString::fromLatin1(name) << pointToPoint << expected;
          };
    row("cable", 0x06, "en0", false, AdapterKind::Ethernet);
    row("vpn", 1, "utun4", true, AdapterKind::Tunnel);
    row("named-like-one-but-not-point-to-point", 1, "utun4", false, AdapterKind::Unknown);
    row("other-of-another-name", 1, "pflog0", true, AdapterKind::Unknown);
    row("ppp", 0x17, "ppp0", true, AdapterKind::PointToPoint);
    row("bridge", 0xd1, "bridge0", false, AdapterKind::Virtual);
    row("6to4", 0x39, "stf0", false, AdapterKind::Virtual);
    row("loopback", 0x18, "lo0", false, AdapterKind::Loopback);
}

void tst_AdapterKind::onMacOs()
{
    QFETCH(unsigned, ifType);
    QFETCH(QString, name);
    QFETCH(bool, pointToPoint);
    QTEST(kindOf(MacLink{ifType, name, pointToPoint}).kind, "expected");
}

CLEARWAY_TEST(tst_AdapterKind)
#include "tst_adapterkind.moc"
