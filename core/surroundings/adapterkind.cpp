// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/adapterkind.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace clearway::surroundings {
namespace {

using evidence::AdapterKind;

template<class Key> struct Row {
    Key key;
    AdapterKind kind;
};

template<class Rows, class Key> AdapterKind look(const Rows &rows, const Key &key)
{
    const auto found = std::ranges::find_if(rows, [&key](const auto &row) { return row.key == key; });
    return found == std::end(rows) ? AdapterKind::Unknown : found->kind;
}

// rtnl_link_ops of the kernel and of what is commonly added to it. "sit" carries IPv6 only, and systems set
// it up by themselves.
constexpr Row<QLatin1StringView> linuxKinds[] = {
    {"tun"_L1, AdapterKind::Tunnel},          {"wireguard"_L1, AdapterKind::Tunnel},
    {"amneziawg"_L1, AdapterKind::Tunnel},    {"ovpn"_L1, AdapterKind::Tunnel},
    {"ovpn-dco"_L1, AdapterKind::Tunnel},     {"ipip"_L1, AdapterKind::Tunnel},
    {"ip6tnl"_L1, AdapterKind::Tunnel},       {"gre"_L1, AdapterKind::Tunnel},
    {"gretap"_L1, AdapterKind::Tunnel},       {"ip6gre"_L1, AdapterKind::Tunnel},
    {"ip6gretap"_L1, AdapterKind::Tunnel},    {"vti"_L1, AdapterKind::Tunnel},
    {"vti6"_L1, AdapterKind::Tunnel},         {"xfrm"_L1, AdapterKind::Tunnel},
    {"gtp"_L1, AdapterKind::Tunnel},          {"l2tpeth"_L1, AdapterKind::Tunnel},
    {"ppp"_L1, AdapterKind::PointToPoint},    {"wwan"_L1, AdapterKind::Cellular},
    {"rmnet"_L1, AdapterKind::Cellular},      {"vlan"_L1, AdapterKind::Ethernet},
    {"bond"_L1, AdapterKind::Ethernet},       {"team"_L1, AdapterKind::Ethernet},
    {"macsec"_L1, AdapterKind::Ethernet},     {"bridge"_L1, AdapterKind::Virtual},
    {"openvswitch"_L1, AdapterKind::Virtual}, {"veth"_L1, AdapterKind::Virtual},
    {"dummy"_L1, AdapterKind::Virtual},       {"ifb"_L1, AdapterKind::Virtual},
    {"macvlan"_L1, AdapterKind::Virtual},     {"macvtap"_L1, AdapterKind::Virtual},
    {"ipvlan"_L1, AdapterKind::Virtual},      {"ipvtap"_L1, AdapterKind::Virtual},
    {"vxlan"_L1, AdapterKind::Virtual},       {"geneve"_L1, AdapterKind::Virtual},
    {"vrf"_L1, AdapterKind::Virtual},         {"nlmon"_L1, AdapterKind::Virtual},
    {"vcan"_L1, AdapterKind::Virtual},        {"sit"_L1, AdapterKind::Virtual},
};

constexpr Row<QLatin1StringView> deviceTypes[] = {
    {"wlan"_L1, AdapterKind::Wireless},
    {"wwan"_L1, AdapterKind::Cellular},
};

// <linux/if_arp.h>
constexpr Row<int> linuxHardware[] = {
    {1, AdapterKind::Ethernet}, // ARPHRD_ETHER
    {32, AdapterKind::Ethernet}, // ARPHRD_INFINIBAND
    {512, AdapterKind::PointToPoint}, // ARPHRD_PPP
    {519, AdapterKind::Cellular}, // ARPHRD_RAWIP
    {530, AdapterKind::Cellular}, // ARPHRD_RAWIP of Qualcomm's older drivers
    {768, AdapterKind::Tunnel}, // ARPHRD_TUNNEL
    {769, AdapterKind::Tunnel}, // ARPHRD_TUNNEL6
    {772, AdapterKind::Loopback}, // ARPHRD_LOOPBACK
    {776, AdapterKind::Virtual}, // ARPHRD_SIT
    {778, AdapterKind::Tunnel}, // ARPHRD_IPGRE
    {801, AdapterKind::Wireless}, // ARPHRD_IEEE80211
    {823, AdapterKind::Tunnel}, // ARPHRD_IP6GRE
};

// https://www.iana.org/assignments/ianaiftype-mib, as far as Windows uses it
constexpr Row<unsigned> windowsTypes[] = {
    {6, AdapterKind::Ethernet}, // IF_TYPE_ETHERNET_CSMACD
    {23, AdapterKind::PointToPoint}, // IF_TYPE_PPP: dial-up, PPPoE and the built-in VPN
    {24, AdapterKind::Loopback}, // IF_TYPE_SOFTWARE_LOOPBACK
    {53, AdapterKind::Tunnel}, // IF_TYPE_PROP_VIRTUAL: Wintun, WireGuard, OpenVPN's data channel
    {71, AdapterKind::Wireless}, // IF_TYPE_IEEE80211
    {131, AdapterKind::Tunnel}, // IF_TYPE_TUNNEL
    {243, AdapterKind::Cellular}, // IF_TYPE_WWANPP
    {244, AdapterKind::Cellular}, // IF_TYPE_WWANPP2
};

// Drivers that pass for Ethernet cards without hardware behind them; each puts its maker's words here.
constexpr Row<QLatin1StringView> windowsDrivers[] = {
    {"hyper-v"_L1, AdapterKind::Virtual},
    {"vmware"_L1, AdapterKind::Virtual},
    {"virtualbox"_L1, AdapterKind::Virtual},
    {"docker"_L1, AdapterKind::Virtual},
    {"npcap"_L1, AdapterKind::Virtual},
    {"bluetooth"_L1, AdapterKind::Virtual},
    {"wi-fi direct"_L1, AdapterKind::Virtual},
    {"tap-"_L1, AdapterKind::Tunnel},
    {"vpn"_L1, AdapterKind::Tunnel},
    {"anyconnect"_L1, AdapterKind::Tunnel},
    {"cisco secure client"_L1, AdapterKind::Tunnel},
    {"pangp"_L1, AdapterKind::Tunnel},
    {"fortinet"_L1, AdapterKind::Tunnel},
    {"fortissl"_L1, AdapterKind::Tunnel},
    {"sonicwall"_L1, AdapterKind::Tunnel},
    {"juniper"_L1, AdapterKind::Tunnel},
    {"pulse secure"_L1, AdapterKind::Tunnel},
    {"check point"_L1, AdapterKind::Tunnel},
    {"netextender"_L1, AdapterKind::Tunnel},
    {"zscaler"_L1, AdapterKind::Tunnel},
    {"tunnel"_L1, AdapterKind::Tunnel},
};

// <net/if_types.h> of macOS
constexpr Row<unsigned> macTypes[] = {
    {0x06, AdapterKind::Ethernet}, // IFT_ETHER; Wi-Fi too says so
    {0x17, AdapterKind::PointToPoint}, // IFT_PPP
    {0x18, AdapterKind::Loopback}, // IFT_LOOP
    {0x37, AdapterKind::Tunnel}, // IFT_GIF
    {0x39, AdapterKind::Virtual}, // IFT_STF: 6to4
    {0x47, AdapterKind::Wireless}, // IFT_IEEE80211
    {0xd1, AdapterKind::Virtual}, // IFT_BRIDGE
    {0xff, AdapterKind::Cellular}, // IFT_CELLULAR
};

} // namespace

KnownKind kindOf(const LinuxLink &link)
{
    if (link.kind == "tun"_L1 && link.enslaved)
        return {AdapterKind::Virtual, u"kind tun in a bridge"_s}; // a virtual machine's card
    if (!link.kind.isEmpty())
        if (const AdapterKind kind = look(linuxKinds, link.kind); kind != AdapterKind::Unknown)
            return {kind, u"kind "_s + link.kind};
    if (const AdapterKind kind = look(deviceTypes, link.deviceType); kind != AdapterKind::Unknown)
        return {kind, u"devtype "_s + link.deviceType};
    return {look(linuxHardware, link.hardware), u"arphrd "_s + QString::number(link.hardware)};
}

KnownKind kindOf(const WindowsLink &link)
{
    // Windows sets Teredo, ISATAP, 6to4 and IP-HTTPS up by itself: no VPN of anybody's.
    if (link.tunnelType != 0)
        return {AdapterKind::Virtual, u"TunnelType "_s + QString::number(link.tunnelType)};
    const AdapterKind kind = look(windowsTypes, link.ifType);
    const QString told = u"IfType "_s + QString::number(link.ifType);
    if (kind != AdapterKind::Ethernet || link.hardware)
        return {kind, told};
    for (const auto &[words, driver] : windowsDrivers)
        if (link.description.contains(words, Qt::CaseInsensitive))
            return {driver, u"driver "_s + link.description.left(100)};
    return {kind, told};
}

KnownKind kindOf(const MacLink &link)
{
    // The system's tunnel interface for VPNs says "other" of itself (IFT_OTHER); its name is given by the
    // kernel and by nobody else.
    constexpr unsigned other = 1;
    if (link.ifType == other && link.pointToPoint
        && (link.name.startsWith("utun"_L1) || link.name.startsWith("ipsec"_L1)))
        return {AdapterKind::Tunnel, u"IFT_OTHER point-to-point"_s};
    return {look(macTypes, link.ifType), u"ift "_s + QString::number(link.ifType)};
}

} // namespace clearway::surroundings
