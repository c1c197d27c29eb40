// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The routing table by sysctl(3) and single questions by the routing socket (route(4)), which reaches the
// kernel and nobody else.
#include "surroundings/adapterkind.h"
#include "surroundings/machine.h"
#include "surroundings/routingmessage.h"
#include "surroundings/waysout.h"

#include <array>
#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_dl.h>
#include <net/route.h>
#include <sys/socket.h>
#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>

namespace clearway::surroundings {
namespace {

MacLinkNames linkNames()
{
    MacLinkNames names;
    struct if_nameindex *all = if_nameindex();
    for (const struct if_nameindex *one = all; one && one->if_name; ++one)
        names[int(one->if_index)] = QString::fromLocal8Bit(one->if_name);
    if (all)
        if_freenameindex(all);
    return names;
}

class MacWaysOut final : public WaysOut {
public:
    MacWaysOut() : m_socket(socket(PF_ROUTE, SOCK_RAW, 0)), m_names(linkNames())
    {
        const timeval patience{1, 0};
        if (m_socket >= 0)
            setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~MacWaysOut() override
    {
        if (m_socket >= 0)
            close(m_socket);
    }
    [[nodiscard]] bool canAsk() const { return m_socket >= 0; }
    [[nodiscard]] evidence::Exit to(const base::IpAddress &address) const override
    {
        evidence::Exit exit;
        const int sequence = ++m_sequence;
        const int process = int(getpid());
        const QByteArray request = macWayRequest(address, sequence, process);
        constexpr int mostOthers = 64; // the socket hears everybody's changes too
        if (write(m_socket, request.constData(), std::size_t(request.size())) == request.size())
            for (int i = 0; i < mostOthers && !exit.leads(); ++i) {
                QByteArray answer(2048, '\0');
                const auto size = read(m_socket, answer.data(), std::size_t(answer.size()));
                if (size <= 0)
                    break;
                exit = readMacWay(answer.first(qsizetype(size)), sequence, process, m_names);
            }
        exit.address = address.toString();
        return exit;
    }

private:
    int m_socket;
    MacLinkNames m_names;
    mutable int m_sequence = 0;
};

} // namespace

std::vector<evidence::Route> routes()
{
    std::array<int, 6> name{CTL_NET, PF_ROUTE, 0, 0, NET_RT_DUMP, 0};
    std::size_t size = 0;
    if (sysctl(name.data(), name.size(), nullptr, &size, nullptr, 0) != 0)
        return {};
    size += size / 4; // it may have grown by the second call
    QByteArray table(qsizetype(size), '\0');
    if (sysctl(name.data(), name.size(), table.data(), &size, nullptr, 0) != 0)
        return {};
    table.truncate(qsizetype(size));
    return readMacRoutes(table, linkNames());
}

std::map<QString, KnownKind> adapterKinds()
{
    std::map<QString, KnownKind> all;
    ifaddrs *entries = nullptr;
    if (getifaddrs(&entries) != 0)
        return all;
    for (const ifaddrs *entry = entries; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || entry->ifa_addr->sa_family != AF_LINK || !entry->ifa_data)
            continue;
        MacLink link;
        link.name = QString::fromLocal8Bit(entry->ifa_name);
        link.ifType = static_cast<const if_data *>(entry->ifa_data)->ifi_type;
        link.pointToPoint = (entry->ifa_flags & IFF_POINTOPOINT) != 0;
        all[link.name] = kindOf(link);
    }
    freeifaddrs(entries);
    return all;
}

std::unique_ptr<WaysOut> systemWaysOut()
{
    auto ways = std::make_unique<MacWaysOut>();
    if (!ways->canAsk())
        return std::make_unique<TableWaysOut>(adapters(), routes());
    return ways;
}

} // namespace clearway::surroundings
