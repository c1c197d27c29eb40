// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an entry of somebody's list is, whatever it is needed for; internal to core/catalogue.
#pragma once

#include "catalogue/listaudit.h"

#include <QSet>

namespace clearway::catalogue {

/// Some names, and how others lie to them; asking takes as long as a name has labels.
class NameSet {
public:
    explicit NameSet(const QStringList &names);

    /// One of them is that name or a domain above it.
    [[nodiscard]] bool isIn(const QString &name) const;
    /// One of them is that name, lies below it or above it.
    [[nodiscard]] bool touches(const QString &name) const { return m_domains.contains(name) || isIn(name); }

private:
    QSet<QString> m_names;
    QSet<QString> m_domains; ///< the names and all domains above them
};

class EntryJudge {
public:
    EntryJudge(const Catalogue &catalogue, const Catalogue &legacy);

    /// Whether an entry that is GoTo's is needed depends on the scope: here it is Needed.
    [[nodiscard]] AuditedEntry judge(const ListEntry &entry) const;

private:
    void judgeAddresses(AuditedEntry &audited, const base::AddressRange &range) const;
    [[nodiscard]] EntryVerdict judgeName(const ListEntry &entry) const;

    base::AddressSet m_current;
    base::AddressSet m_historic;
    NameSet m_everything;
    NameSet m_historicNames;
};

} // namespace clearway::catalogue
