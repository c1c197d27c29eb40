// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Who lives where in a rehearsal: every host of the catalogue at an invented but plausible address.
#pragma once

#include "catalogue/catalogue.h"
#include "rehearsal/dnsmessage.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace clearway::rehearsal {

/// GoTo-hosted names lie inside the range the catalogue expects them in. Names in a cloud are aliases, as
/// there, and lie at public addresses outside every range. Gateways have two addresses each. The company's
/// own names are there too. Immutable; any thread may read it.
class Zone {
public:
    struct Entry {
        std::optional<DnsName> canonical; ///< the alias's target, with an entry of its own
        std::vector<base::IpAddress> addresses;
        bool inside = false; ///< the company's own
    };
    explicit Zone(const catalogue::Catalogue &catalogue);

    [[nodiscard]] const Entry *find(const DnsName &name) const; ///< in any spelling; nullptr: no such name
    [[nodiscard]] const QStringList &hosts() const
    {
        return m_hosts;
    } ///< every name a server outside answers to
    [[nodiscard]] bool isGateway(const base::IpAddress &address) const
    {
        return m_gateways.contains(address);
    }
    [[nodiscard]] bool isHost(const base::IpAddress &address) const { return m_others.contains(address); }

private:
    void add(const QString &host, const base::Cidr &network, bool alias, int addresses,
             std::set<base::IpAddress> &to);
    void addHost(const catalogue::Host &host, const std::vector<catalogue::Hosting> &pointsTo,
                 const catalogue::Catalogue &catalogue);

    std::map<DnsName, Entry> m_entries;
    QStringList m_hosts;
    std::set<base::IpAddress> m_gateways;
    std::set<base::IpAddress> m_others;
    std::uint64_t m_next = 0;
};

} // namespace clearway::rehearsal
