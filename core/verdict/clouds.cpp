// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/clouds.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using catalogue::Hosting;

/// Whoever must lie in GoTo's ranges stands with GoTo, whatever else its domain points to.
std::vector<Hosting> whereIs(const catalogue::Host &host, const std::vector<Hosting> &domain)
{
    return host.expectedIn.empty() ? domain : std::vector<Hosting>{Hosting::Goto};
}

bool apart(const std::set<Hosting> &a, const std::set<Hosting> &b)
{
    const auto shared = [&b](Hosting hosting) { return b.contains(hosting); };
    return !a.empty() && !b.empty() && std::ranges::none_of(a, shared);
}

} // namespace

Clouds::Clouds(const catalogue::Catalogue &catalogue)
{
    for (const catalogue::Domain &domain : catalogue.domains)
        for (const catalogue::Host &host : domain.hosts)
            add(host.name, whereIs(host, domain.pointsTo));
    for (const catalogue::Opener &opener : catalogue.openers)
        add(opener.host, opener.pointsTo);
    for (const catalogue::Host &gateway : catalogue.gateway.hosts)
        add(gateway.name, {Hosting::Goto});
}

bool Clouds::differ(const QStringList &hosts) const
{
    for (qsizetype i = 0; i < hosts.size(); ++i)
        for (qsizetype k = i + 1; k < hosts.size(); ++k)
            if (apart(m_where.value(hosts.at(i)), m_where.value(hosts.at(k))))
                return true;
    return false;
}

void Clouds::add(const QString &host, const std::vector<Hosting> &where)
{
    m_where[host].insert(where.begin(), where.end());
}

} // namespace clearway::verdict
