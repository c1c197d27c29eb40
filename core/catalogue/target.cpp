// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/target.h"

#include "catalogue/cataloguefile.h"

#include <algorithm>

namespace clearway::catalogue {
namespace {

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-'
        && std::ranges::all_of(label,
                               [](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; });
}

bool staysInside(QStringView topLabel)
{
    static constexpr QStringView inside[] = {u"localhost", u"local", u"internal", u"arpa", u"onion"};
    return std::ranges::find(inside, topLabel) != std::end(inside);
}

/// Ranges of the IPv6 space that carry an IPv4 address inside and so could lead anywhere: Teredo and its
/// neighbours (RFC 2928), 6to4 (RFC 3056). NAT64 lies outside 2000::/3.
bool embedsV4(const base::IpAddress &address)
{
    static const auto protocols = base::Cidr::parse(u"2001::/23");
    static const auto sixToFour = base::Cidr::parse(u"2002::/16");
    return protocols->contains(address) || sixToFour->contains(address);
}

bool isPublic(const base::Cidr &network)
{
    if (!network.network().isV4()) {
        // Every special block is at least as large as the largest network allowed, so its first address
        // tells.
        static const auto global = base::Cidr::parse(u"2000::/3");
        return global->contains(network.network()) && !embedsV4(network.network())
            && base::classify(network.network()) == base::AddressClass::Public;
    }
    // No special block is smaller than a /24, so one address in each /24 meets them all.
    for (std::uint64_t i = 0; i < network.size(); i += 256)
        if (base::classify(network.at(i)) != base::AddressClass::Public)
            return false;
    return true;
}

} // namespace

std::optional<QString> objection(QStringView hostName)
{
    const auto labels = hostName.split(u'.');
    // A last label that starts with a digit may be read as an IPv4 address (WHATWG URL, "ends in a number").
    const bool wellFormed = hostName.size() <= 253 && labels.size() >= 2
        && std::ranges::all_of(labels, isLabel) && isLetter(labels.back().front());
    if (!wellFormed)
        return QStringLiteral("a host name in lower case with at least one dot");
    if (staysInside(labels.back()))
        return QStringLiteral("a public host name");
    return std::nullopt;
}

std::optional<QString> objection(const base::Cidr &network)
{
    const int shortest = network.network().isV4() ? shortestPrefixV4 : shortestPrefixV6;
    if (network.prefix() < shortest)
        return QStringLiteral("a network no larger than a /%1").arg(shortest);
    if (!isPublic(network))
        return QStringLiteral("a public network");
    return std::nullopt;
}

} // namespace clearway::catalogue
