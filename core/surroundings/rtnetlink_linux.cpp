// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/rtnetlink_linux.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <optional>
#include <span>
#include <sys/socket.h>

namespace clearway::surroundings {
namespace {

template<class T> std::optional<T> head(QByteArrayView bytes)
{
    if (bytes.size() < qsizetype(sizeof(T)))
        return std::nullopt;
    T value;
    std::memcpy(&value, bytes.data(), sizeof value); // nothing says that they are aligned
    return value;
}

/// A record of a stream whose length stands in its first bytes and whose end is padded to four.
struct Record {
    int type = 0;
    QByteArrayView body;
};

template<class Header> std::optional<Record> take(QByteArrayView &rest, std::size_t length, int type)
{
    if (length < sizeof(Header) || qsizetype(length) > rest.size())
        return std::nullopt;
    const Record record{type, rest.sliced(sizeof(Header), qsizetype(length - sizeof(Header)))};
    rest = rest.sliced(std::min(rest.size(), qsizetype(NLMSG_ALIGN(length))));
    return record;
}

std::optional<Record> takeMessage(QByteArrayView &rest)
{
    const auto header = head<nlmsghdr>(rest);
    return header ? take<nlmsghdr>(rest, header->nlmsg_len, header->nlmsg_type) : std::nullopt;
}

/// Attributes after a family's header, by type; of repeated ones the last counts.
std::map<int, QByteArrayView> attributes(QByteArrayView rest)
{
    std::map<int, QByteArrayView> all;
    for (;;) {
        const auto header = head<rtattr>(rest);
        const auto record
            = header ? take<rtattr>(rest, header->rta_len, header->rta_type & NLA_TYPE_MASK) : std::nullopt;
        if (!record)
            return all;
        all[record->type] = record->body;
    }
}

template<class Header> std::map<int, QByteArrayView> attributesAfter(QByteArrayView body)
{
    const auto begin = std::min(body.size(), qsizetype(NLMSG_ALIGN(sizeof(Header))));
    return attributes(body.sliced(begin));
}

QString text(QByteArrayView bytes)
{
    return QString::fromLocal8Bit(bytes.data(), qsizetype(strnlen(bytes.data(), std::size_t(bytes.size()))));
}

std::optional<base::IpAddress> address(QByteArrayView bytes)
{
    if (bytes.size() == 4) {
        std::uint32_t value = 0;
        for (const char byte : bytes)
            value = value << 8 | std::uint8_t(byte);
        return base::IpAddress::fromV4(value);
    }
    if (bytes.size() != 16)
        return std::nullopt;
    std::array<std::uint8_t, 16> value{};
    std::memcpy(value.data(), bytes.data(), value.size());
    return base::IpAddress::fromV6(value);
}

/// One attribute of a route as a number, a name or an address; what is missing is empty.
struct RouteAttributes {
    std::map<int, QByteArrayView> all;
    const LinkNames &names;

    [[nodiscard]] std::optional<std::uint32_t> number(int type) const
    {
        const auto found = all.find(type);
        return found == all.end() ? std::nullopt : head<std::uint32_t>(found->second);
    }
    [[nodiscard]] QString addressText(int type) const
    {
        const auto found = all.find(type);
        const auto value = found == all.end() ? std::nullopt : address(found->second);
        return value ? value->toString() : QString();
    }
    [[nodiscard]] QString gateway() const
    {
        if (const auto via = all.find(RTA_VIA);
            via != all.end() && via->second.size() > 2) // of the other family
            if (const auto other = address(via->second.sliced(sizeof(rtvia))))
                return other->toString();
        return addressText(RTA_GATEWAY);
    }
    [[nodiscard]] QString adapter() const
    {
        const auto index = number(RTA_OIF);
        const auto found = index ? names.find(int(*index)) : names.end();
        return found == names.end() ? QString() : found->second;
    }
};

/// A route that is shared out to several gateways is one route to each.
void addMultipath(QByteArrayView hops, const evidence::Route &shared, const LinkNames &names,
                  std::vector<evidence::Route> &all)
{
    for (;;) {
        const auto hop = head<rtnexthop>(hops);
        const auto record = hop ? take<rtnexthop>(hops, hop->rtnh_len, 0) : std::nullopt;
        if (!record)
            return;
        evidence::Route route = shared;
        const RouteAttributes more{attributes(record->body), names};
        route.gateway = more.gateway();
        if (const auto found = names.find(hop->rtnh_ifindex); found != names.end())
            route.adapter = found->second;
        all.push_back(route);
    }
}

bool counts(const rtmsg &route)
{
    const bool refusing = route.rtm_type == RTN_BLACKHOLE || route.rtm_type == RTN_UNREACHABLE
        || route.rtm_type == RTN_PROHIBIT;
    return (route.rtm_type == RTN_UNICAST || refusing) && (route.rtm_flags & RTM_F_CLONED) == 0;
}

void addRoute(QByteArrayView body, const LinkNames &names, std::vector<evidence::Route> &all)
{
    const auto fixed = head<rtmsg>(body);
    if (!fixed || !counts(*fixed) || (fixed->rtm_family != AF_INET && fixed->rtm_family != AF_INET6))
        return;
    const RouteAttributes found{attributesAfter<rtmsg>(body), names};
    const std::uint32_t table = found.number(RTA_TABLE).value_or(fixed->rtm_table);
    QString destination = found.addressText(RTA_DST);
    if (destination.isEmpty())
        destination = fixed->rtm_family == AF_INET ? QStringLiteral("0.0.0.0") : QStringLiteral("::");
    const bool multicast = destination.startsWith(QLatin1StringView("ff"));
    if (table == RT_TABLE_LOCAL || multicast)
        return;
    const evidence::Route route{QStringLiteral("%1/%2").arg(destination).arg(fixed->rtm_dst_len),
                                found.gateway(),
                                fixed->rtm_type == RTN_UNICAST ? found.adapter() : QString(),
                                found.number(RTA_PRIORITY).value_or(0),
                                found.addressText(RTA_PREFSRC),
                                table == RT_TABLE_MAIN ? 0 : table};
    if (const auto hops = found.all.find(RTA_MULTIPATH); hops != found.all.end())
        addMultipath(hops->second, route, names, all);
    else
        all.push_back(route);
}

template<class Fixed>
QByteArray request(int type, int flags, const Fixed &fixed, QByteArrayView attribute = {})
{
    nlmsghdr header{};
    header.nlmsg_len = std::uint32_t(NLMSG_LENGTH(sizeof fixed) + std::size_t(attribute.size()));
    header.nlmsg_type = std::uint16_t(type);
    header.nlmsg_flags = std::uint16_t(NLM_F_REQUEST | flags);
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    bytes.append(reinterpret_cast<const char *>(&fixed), sizeof fixed);
    bytes.resize(NLMSG_LENGTH(NLMSG_ALIGN(sizeof fixed)));
    return bytes + attribute.toByteArray();
}

} // namespace

QByteArray linksRequest()
{
    return request(RTM_GETLINK, NLM_F_DUMP, ifinfomsg{});
}

QByteArray routesRequest()
{
    return request(RTM_GETROUTE, NLM_F_DUMP, rtmsg{});
}

QByteArray wayRequest(const base::IpAddress &address)
{
    rtmsg fixed{};
    fixed.rtm_family = address.isV4() ? AF_INET : AF_INET6;
    fixed.rtm_dst_len = address.isV4() ? 32 : 128;
    const std::size_t size = address.isV4() ? 4 : 16;
    rtattr header{};
    header.rta_len = std::uint16_t(RTA_LENGTH(size));
    header.rta_type = RTA_DST;
    QByteArray attribute(reinterpret_cast<const char *>(&header), sizeof header);
    attribute.append(reinterpret_cast<const char *>(address.bytes().data()), qsizetype(size));
    return request(RTM_GETROUTE, 0, fixed, attribute);
}

std::vector<LinuxLink> readLinks(const QByteArray &answer)
{
    std::vector<LinuxLink> all;
    QByteArrayView rest(answer);
    while (const auto message = takeMessage(rest)) {
        const auto fixed = head<ifinfomsg>(message->body);
        if (message->type != RTM_NEWLINK || !fixed)
            continue;
        const auto found = attributesAfter<ifinfomsg>(message->body);
        LinuxLink link;
        link.index = fixed->ifi_index;
        link.hardware = fixed->ifi_type;
        link.enslaved = found.contains(IFLA_MASTER);
        if (const auto name = found.find(IFLA_IFNAME); name != found.end())
            link.name = text(name->second);
        if (const auto info = found.find(IFLA_LINKINFO); info != found.end()) {
            const auto inner = attributes(info->second);
            if (const auto kind = inner.find(IFLA_INFO_KIND); kind != inner.end())
                link.kind = text(kind->second);
        }
        all.push_back(link);
    }
    return all;
}

std::vector<evidence::Route> readRoutes(const QByteArray &answer, const LinkNames &names)
{
    std::vector<evidence::Route> all;
    QByteArrayView rest(answer);
    while (const auto message = takeMessage(rest))
        if (message->type == RTM_NEWROUTE)
            addRoute(message->body, names, all);
    std::ranges::stable_partition(
        all, [](const evidence::Route &route) { return !route.destination.contains(u':'); });
    return all;
}

evidence::Exit readWay(const QByteArray &answer, const LinkNames &names)
{
    evidence::Exit exit;
    QByteArrayView rest(answer);
    while (const auto message = takeMessage(rest)) {
        const auto fixed = head<rtmsg>(message->body);
        if (message->type != RTM_NEWROUTE || !fixed
            || (fixed->rtm_type != RTN_UNICAST && fixed->rtm_type != RTN_LOCAL))
            continue;
        const RouteAttributes found{attributesAfter<rtmsg>(message->body), names};
        exit.adapter = found.adapter();
        exit.source = found.addressText(RTA_PREFSRC);
        exit.gateway = found.gateway();
    }
    return exit;
}

} // namespace clearway::surroundings
