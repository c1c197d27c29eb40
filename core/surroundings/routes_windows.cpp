// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The IP Helper's routing table, its decision for one address, and what it says of each adapter.
#include "surroundings/adapterkind.h"
#include "surroundings/machine.h"
#include "surroundings/waysout.h"

#include <winsock2.h> // before anything that includes windows.h
#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <netioapi.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace clearway::surroundings {
namespace {

std::optional<base::IpAddress> addressOf(const SOCKADDR_INET &own)
{
    if (own.si_family == AF_INET)
        return base::IpAddress::fromV4(ntohl(own.Ipv4.sin_addr.s_addr));
    if (own.si_family != AF_INET6)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &own.Ipv6.sin6_addr, bytes.size());
    return base::IpAddress::fromV6(bytes);
}

SOCKADDR_INET socketAddress(const base::IpAddress &address)
{
    SOCKADDR_INET own{};
    own.si_family = ADDRESS_FAMILY(address.isV4() ? AF_INET : AF_INET6);
    if (address.isV4())
        own.Ipv4.sin_addr.s_addr = htonl(address.v4());
    else
        std::memcpy(&own.Ipv6.sin6_addr, address.bytes().data(), address.bytes().size());
    return own;
}

/// The name that people see in the network settings, as adapters() has it.
QString aliasOf(const NET_LUID &luid)
{
    std::array<wchar_t, IF_MAX_STRING_SIZE + 1> name{};
    return ConvertInterfaceLuidToAlias(&luid, name.data(), name.size()) == NO_ERROR
        ? QString::fromWCharArray(name.data())
        : QString();
}

QString gatewayOf(const MIB_IPFORWARD_ROW2 &row)
{
    const auto gateway = addressOf(row.NextHop);
    return gateway && base::classify(*gateway) != base::AddressClass::Unspecified ? gateway->toString()
                                                                                  : QString();
}

/// Routes to this computer itself, to everybody on a link and to groups are none that a client leaves by.
bool counts(const MIB_IPFORWARD_ROW2 &row, const base::IpAddress &destination)
{
    const auto kind = base::classify(destination);
    const bool broadcast = destination.isV4() && destination.v4() == 0xffffffff;
    return !row.Loopback && kind != base::AddressClass::Multicast && kind != base::AddressClass::Loopback
        && !broadcast;
}

/// What is compared is the sum of the route's metric and its interface's.
std::uint32_t metricOf(const MIB_IPFORWARD_ROW2 &row)
{
    MIB_IPINTERFACE_ROW of{};
    of.Family = row.DestinationPrefix.Prefix.si_family;
    of.InterfaceLuid = row.InterfaceLuid;
    return GetIpInterfaceEntry(&of) == NO_ERROR ? row.Metric + of.Metric : row.Metric;
}

class WindowsWaysOut final : public WaysOut {
public:
    [[nodiscard]] evidence::Exit to(const base::IpAddress &address) const override
    {
        evidence::Exit exit;
        exit.address = address.toString();
        const SOCKADDR_INET destination = socketAddress(address);
        MIB_IPFORWARD_ROW2 row{};
        SOCKADDR_INET source{};
        const DWORD status = GetBestRoute2(nullptr, 0, nullptr, &destination, 0, &row, &source);
        if (status == ERROR_NOT_SUPPORTED) // it says nothing about ways
            return m_table.to(address);
        if (status != NO_ERROR)
            return exit;
        exit.adapter = aliasOf(row.InterfaceLuid);
        exit.gateway = gatewayOf(row);
        if (const auto own = addressOf(source))
            exit.source = own->toString();
        return exit;
    }

private:
    TableWaysOut m_table{adapters(), routes()};
};

} // namespace

std::vector<evidence::Route> routes()
{
    std::vector<evidence::Route> all;
    MIB_IPFORWARD_TABLE2 *table = nullptr;
    if (GetIpForwardTable2(AF_UNSPEC, &table) != NO_ERROR)
        return all;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IPFORWARD_ROW2 &row = table->Table[i];
        const auto destination = addressOf(row.DestinationPrefix.Prefix);
        if (destination && counts(row, *destination))
            all.push_back({QStringLiteral("%1/%2")
                               .arg(destination->toString())
                               .arg(int(row.DestinationPrefix.PrefixLength)),
                           gatewayOf(row), aliasOf(row.InterfaceLuid), metricOf(row)});
    }
    FreeMibTable(table);
    std::ranges::stable_partition(
        all, [](const evidence::Route &route) { return !route.destination.contains(u':'); });
    return all;
}

std::map<QString, KnownKind> adapterKinds()
{
    std::map<QString, KnownKind> all;
    MIB_IF_TABLE2 *table = nullptr;
    if (GetIfTable2(&table) != NO_ERROR)
        return all;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IF_ROW2 &row = table->Table[i];
        WindowsLink link;
        link.ifType = row.Type;
        link.tunnelType = int(row.TunnelType);
        link.hardware = row.InterfaceAndOperStatusFlags.HardwareInterface != 0;
        link.description = QString::fromWCharArray(row.Description);
        all[QString::fromWCharArray(row.Alias)] = kindOf(link);
    }
    FreeMibTable(table);
    return all;
}

std::unique_ptr<WaysOut> systemWaysOut()
{
    return std::make_unique<WindowsWaysOut>();
}

} // namespace clearway::surroundings
