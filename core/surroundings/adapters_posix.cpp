// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/machine.h"

#include "base/address.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace clearway::surroundings {
namespace {

int prefixLength(const unsigned char *mask, int size)
{
    int bits = 0;
    for (int i = 0; i < size; ++i)
        bits += __builtin_popcount(mask[i]);
    return bits;
}

template<class Sockaddr> Sockaddr copied(const sockaddr *from)
{
    Sockaddr all{};
    std::size_t size = sizeof all;
#ifdef __APPLE__ // a mask may end after its last byte that is not zero
    size = std::min(size, std::size_t(from->sa_len));
#endif
    std::memcpy(&all, from, size);
    return all;
}

QString address(const ifaddrs &entry)
{
    if (entry.ifa_addr->sa_family == AF_INET) {
        const auto own = copied<sockaddr_in>(entry.ifa_addr);
        const auto mask = copied<sockaddr_in>(entry.ifa_netmask ? entry.ifa_netmask : entry.ifa_addr);
        const auto *bits = reinterpret_cast<const unsigned char *>(&mask.sin_addr);
        return QStringLiteral("%1/%2")
            .arg(base::IpAddress::fromV4(ntohl(own.sin_addr.s_addr)).toString())
            .arg(prefixLength(bits, 4));
    }
    const auto own = copied<sockaddr_in6>(entry.ifa_addr);
    const auto mask = copied<sockaddr_in6>(entry.ifa_netmask ? entry.ifa_netmask : entry.ifa_addr);
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &own.sin6_addr, 16);
    const auto *bits = reinterpret_cast<const unsigned char *>(&mask.sin6_addr);
    return QStringLiteral("%1/%2").arg(base::IpAddress::fromV6(bytes).toString()).arg(prefixLength(bits, 16));
}

} // namespace

std::vector<evidence::Adapter> adapters()
{
    std::vector<evidence::Adapter> all;
    ifaddrs *entries = nullptr;
    if (getifaddrs(&entries) != 0)
        return all;
    for (const ifaddrs *entry = entries; entry; entry = entry->ifa_next) {
        const QString name = QString::fromLocal8Bit(entry->ifa_name);
        auto adapter = std::ranges::find(all, name, &evidence::Adapter::name);
        if (adapter == all.end()) {
            all.push_back({name,
                           {},
                           (entry->ifa_flags & IFF_UP) != 0 && (entry->ifa_flags & IFF_RUNNING) != 0,
                           (entry->ifa_flags & IFF_LOOPBACK) != 0});
            adapter = all.end() - 1;
        }
        if (entry->ifa_addr
            && (entry->ifa_addr->sa_family == AF_INET || entry->ifa_addr->sa_family == AF_INET6))
            adapter->addresses << address(*entry);
    }
    freeifaddrs(entries);
    const auto kinds = adapterKinds();
    for (evidence::Adapter &adapter : all)
        if (const auto known = kinds.find(adapter.name); known != kinds.end()) {
            adapter.kind = known->second.kind;
            adapter.toldBy = known->second.toldBy;
        }
    return all;
}

} // namespace clearway::surroundings
