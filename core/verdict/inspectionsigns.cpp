// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/inspectionsigns.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using Chains = std::vector<const ShownChain *>;

QStringList hostsOf(const Chains &chains)
{
    QStringList all;
    for (const ShownChain *chain : chains)
        if (!chain->row->host.isEmpty() && !all.contains(chain->row->host))
            all << chain->row->host;
    return all;
}

/// A server that signs its own certificate has neither authority nor timestamps, and needs no device for
/// that.
bool lackTimestamps(const Chains &chains, const std::vector<ShownChain> &all)
{
    bool known = false;
    for (const ShownChain &chain : all) {
        if (chain.trust != ChainTrust::Public)
            continue;
        if (chain.leaf().timestamps <= 0)
            return false;
        known = true;
    }
    const auto lacks
        = [](const ShownChain *chain) { return chain->leaf().timestamps == 0 && !selfSigned(chain->leaf()); };
    return known && std::ranges::all_of(chains, lacks);
}

/// Cheap public certificates are bare too; where the run saw one, bareness tells nothing.
bool areBare(const Chains &chains, const std::vector<ShownChain> &all)
{
    const auto ordinary
        = [](const ShownChain &chain) { return chain.trust == ChainTrust::Public && chain.bare(); };
    const auto bare = [](const ShownChain *chain) { return chain->bare() && !selfSigned(chain->leaf()); };
    return std::ranges::all_of(chains, bare) && std::ranges::none_of(all, ordinary);
}

bool seenAtCanary(const Chains &chains, const std::vector<ShownChain> &all)
{
    const auto sameAnchor = [&chains](const ShownChain &canary) {
        return canary.fromCanary() && canary.anchor() == chains.front()->anchor();
    };
    return std::ranges::any_of(all, sameAnchor);
}

/// The same host with a public chain, where `elsewhere` says how it was reached.
template<class Elsewhere>
bool publicElsewhere(const Chains &chains, const std::vector<ShownChain> &all, Elsewhere elsewhere)
{
    for (const ShownChain *chain : chains)
        for (const ShownChain &other : all)
            if (other.trust == ChainTrust::Public && other.row->host == chain->row->host
                && elsewhere(*chain->row, *other.row))
                return true;
    return false;
}

bool otherPort(const evidence::Observation &a, const evidence::Observation &b)
{
    return a.path == b.path && a.port() != b.port();
}

bool otherPath(const evidence::Observation &a, const evidence::Observation &b)
{
    return a.path != b.path && a.port() == b.port();
}

bool holds(InspectionSign sign, const Chains &chains, const std::vector<ShownChain> &all,
           const Clouds &clouds)
{
    switch (sign) {
    case InspectionSign::LocalRoot:
        return chains.front()->trust == ChainTrust::Local;
    case InspectionSign::SeveralClouds:
        return clouds.differ(hostsOf(chains));
    case InspectionSign::NoTimestamps:
        return lackTimestamps(chains, all);
    case InspectionSign::BareSubject:
        return areBare(chains, all);
    case InspectionSign::RootSent:
        return std::ranges::all_of(chains, &ShownChain::sendsRoot);
    case InspectionSign::Canary:
        return seenAtCanary(chains, all);
    case InspectionSign::OtherPort:
        return publicElsewhere(chains, all, otherPort);
    case InspectionSign::OtherPath:
        return publicElsewhere(chains, all, otherPath);
    }
    return false;
}

} // namespace

QLatin1StringView name(InspectionSign sign)
{
    switch (sign) {
    case InspectionSign::LocalRoot:
        return QLatin1StringView("local-root");
    case InspectionSign::SeveralClouds:
        return QLatin1StringView("several-clouds");
    case InspectionSign::NoTimestamps:
        return QLatin1StringView("no-timestamps");
    case InspectionSign::BareSubject:
        return QLatin1StringView("bare-subject");
    case InspectionSign::RootSent:
        return QLatin1StringView("root-sent");
    case InspectionSign::Canary:
        return QLatin1StringView("canary");
    case InspectionSign::OtherPort:
        return QLatin1StringView("other-port");
    case InspectionSign::OtherPath:
        return QLatin1StringView("other-path");
    }
    return QLatin1StringView("local-root");
}

std::vector<InspectionSign> signsOf(const Chains &ofIssuer, const std::vector<ShownChain> &all,
                                    const Clouds &clouds)
{
    std::vector<InspectionSign> signs;
    for (int i = 0; i < base::enumCount<InspectionSign>; ++i)
        if (holds(InspectionSign(i), ofIssuer, all, clouds))
            signs.push_back(InspectionSign(i));
    return signs;
}

Confidence confidenceOf(const std::vector<InspectionSign> &signs)
{
    constexpr std::size_t confirm = 3;
    constexpr std::size_t suggest = 2;
    if (signs.size() >= confirm || std::ranges::find(signs, InspectionSign::Canary) != signs.end())
        return Confidence::Confirmed;
    return signs.size() >= suggest ? Confidence::Likely : Confidence::Possible;
}

} // namespace clearway::verdict
