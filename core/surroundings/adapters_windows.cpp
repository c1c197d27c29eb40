// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/machine.h"

#include "base/address.h"

#include <winsock2.h> // before anything that includes windows.h
#include <ws2tcpip.h>

#include <iphlpapi.h>

#include <array>
#include <cstring>

namespace clearway::surroundings {
namespace {

QString address(const IP_ADAPTER_UNICAST_ADDRESS &entry)
{
    const sockaddr *own = entry.Address.lpSockaddr;
    if (own->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, own, sizeof v4);
        return QStringLiteral("%1/%2")
            .arg(base::IpAddress::fromV4(ntohl(v4.sin_addr.s_addr)).toString())
            .arg(entry.OnLinkPrefixLength);
    }
    sockaddr_in6 v6{};
    std::memcpy(&v6, own, sizeof v6);
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &v6.sin6_addr, 16);
    return QStringLiteral("%1/%2")
        .arg(base::IpAddress::fromV6(bytes).toString())
        .arg(entry.OnLinkPrefixLength);
}

} // namespace

std::vector<evidence::Adapter> adapters()
{
    ULONG size = 64 * 1024;
    QByteArray buffer(qsizetype(size), 0);
    constexpr ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    ULONG status = GetAdaptersAddresses(AF_UNSPEC, flags, nullptr,
                                        reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data()), &size);
    if (status == ERROR_BUFFER_OVERFLOW) {
        buffer.resize(qsizetype(size));
        status = GetAdaptersAddresses(AF_UNSPEC, flags, nullptr,
                                      reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data()), &size);
    }
    std::vector<evidence::Adapter> all;
    if (status != NO_ERROR)
        return all;
    const auto kinds = adapterKinds();
    for (const auto *one = reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(buffer.constData()); one;
         one = one->Next) {
        evidence::Adapter adapter{QString::fromWCharArray(one->FriendlyName),
                                  {},
                                  one->OperStatus == IfOperStatusUp,
                                  one->IfType == IF_TYPE_SOFTWARE_LOOPBACK};
        if (const auto known = kinds.find(adapter.name); known != kinds.end()) {
            adapter.kind = known->second.kind;
            adapter.toldBy = known->second.toldBy;
        }
        for (const auto *unicast = one->FirstUnicastAddress; unicast; unicast = unicast->Next)
            adapter.addresses << address(*unicast);
        all.push_back(adapter);
    }
    return all;
}

} // namespace clearway::surroundings
