// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listaudit.h"

#include "catalogue/entryjudging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

using base::AddressRange;
using base::AddressSet;

bool isEverywhere(const ListEntry &entry)
{
    return entry.addresses && entry.addresses->holdsNetworkOf(0);
}

/// Every address there is, or every name.
bool isUniversal(const ListEntry &entry)
{
    return entry.addresses ? isEverywhere(entry) : entry.form == NameForm::Everything;
}

/// A packet filter knows no names: where they go out directly, it opens their ports to everywhere.
bool isMeantToBeWide(const ListEntry &entry, const std::optional<ModeId> &mode)
{
    return mode == ModeId::Unrestricted && isEverywhere(entry) && entry.tcp && !entry.udp
        && entry.ports == std::vector{std::pair(443, 443)};
}

bool isAmiss(const AuditedEntry &each, const std::optional<ModeId> &mode)
{
    if (isMeantToBeWide(each.entry, mode))
        return false;
    return each.verdict == EntryVerdict::TooWide || each.verdict == EntryVerdict::Historic;
}

bool isProxiedNetwork(const Passage &passage)
{
    return !passage.isName() && passage.proxied && !passage.direct;
}

std::vector<Passage> neededFor(const Catalogue &catalogue, const ListScope &scope)
{
    std::vector<Passage> needed;
    for (const Passage &passage : passages(catalogue, scope))
        if ((passage.direct || passage.proxied) && !passage.implied)
            needed.push_back(passage);
    return needed;
}

NameSet namesOf(const std::vector<Passage> &passages)
{
    QStringList names;
    for (const Passage &passage : passages)
        if (passage.isName())
            names << passage.name;
    return NameSet(names);
}

/// Everything that is true whatever the scope is.
class Auditor {
public:
    Auditor(const ForeignList &list, const Catalogue &catalogue, const Catalogue &legacy,
            const AuditOptions &options)
        : m_catalogue(catalogue), m_readInPart(list.cut || !list.partly.empty())
    {
        const EntryJudge judge(catalogue, legacy);
        m_entries.reserve(list.entries.size());
        for (const ListEntry &entry : list.entries)
            m_entries.push_back(judge.judge(entry));
        for (const AuditedEntry &each : m_entries) {
            const bool isOurs = each.verdict != EntryVerdict::Own && each.verdict != EntryVerdict::Unknown;
            if (isOurs) // no other one covers anything
                (each.entry.addresses ? m_networks : m_names).push_back(&each.entry);
        }
        keepDoubts(list, judge);
        const bool names = !m_names.empty() || (m_networks.empty() && isNamed(m_mayPermit, true));
        const bool networks = !m_networks.empty() || (m_names.empty() && isNamed(m_mayPermit, false));
        m_judgesNames = options.whole || names || !networks;
        m_judgesNetworks = options.whole || networks || !names;
        m_judgesProxied = options.whole || m_networks.empty()
            || std::ranges::any_of(m_networks, [](const ListEntry *entry) { return entry->tcp; });
    }

    [[nodiscard]] Audit audit(const ListScope &scope)
    {
        Audit audit{.scope = scope};
        audit.judgesNetworks = m_judgesNetworks;
        const std::vector<Passage> needed = neededFor(m_catalogue, scope);
        audit.passages = audited(needed);
        audit.judgesNames
            = m_judgesNames || std::ranges::any_of(audit.passages, [](const AuditedPassage &each) {
                  return each.passage.isName() && each.verdict == PassageVerdict::Covered;
              });
        audit.judgesProxied = m_judgesProxied
            || std::ranges::none_of(needed, [](const Passage &each) { return isProxiedNetwork(each); });
        audit.result = result(audit.passages, scope.mode);
        for (const ModeId mode : allModes) {
            const auto passages = audited(neededFor(m_catalogue, {scope.products, mode}));
            audit.modes.push_back(
                {mode, result(passages, mode), int(std::ranges::count_if(passages, &AuditedPassage::lacks))});
        }
        m_networks.clear();
        m_names.clear();
        audit.entries = std::move(m_entries);
        const NameSet names = namesOf(needed);
        for (AuditedEntry &each : audit.entries)
            if (isMeantToBeWide(each.entry, scope.mode))
                each = AuditedEntry{.entry = each.entry, .verdict = EntryVerdict::Needed};
            else if (each.verdict == EntryVerdict::Needed && !isNeeded(each.entry, needed, names))
                each.verdict = EntryVerdict::NotNeeded;
        return audit;
    }

private:
    using Entries = std::vector<const ListEntry *>;

    [[nodiscard]] static bool isNamed(const Entries &entries, bool names)
    {
        return std::ranges::any_of(entries, [names](const ListEntry *each) {
            return !isUniversal(*each) && names == !each->addresses;
        });
    }

    /// What has to do with GoTo among what is not sure. A line that forbids the rest is in nobody's way where
    /// nothing of GoTo's is let through behind it.
    void keepDoubts(const ForeignList &list, const EntryJudge &judge)
    {
        int last = 0;
        for (const Entries *entries : {&m_networks, &m_names})
            for (const ListEntry *each : *entries)
                last = std::max(last, each->line);
        const auto isOurs = [&judge](const ListEntry &entry) {
            const EntryVerdict verdict = judge.judge(entry).verdict;
            return verdict == EntryVerdict::Needed || verdict == EntryVerdict::TooWide;
        };
        for (const ListEntry &each : list.mayPermit)
            if (isOurs(each))
                m_mayPermit.push_back(&each);
        for (const ListEntry &each : list.mayForbid)
            if (isOurs(each) && !(each.line > last && std::ranges::binary_search(list.closing, each.line)))
                m_mayForbid.push_back(&each);
    }

    /// Some of what the passage is about is named by the entry.
    [[nodiscard]] static bool touches(const ListEntry &entry, const Passage &passage)
    {
        if (isUniversal(entry))
            return std::ranges::any_of(
                passage.ports, [&](std::uint16_t port) { return entry.carries(passage.isUdp(), port); });
        if (!passage.isName())
            return entry.addresses && concerns(entry, passage);
        return !entry.addresses && entry.carries(false, passage.ports.front())
            && (entry.form == NameForm::Pattern || liesIn(entry.name, passage.name)
                || liesIn(passage.name, entry.name));
    }

    /// The passage's verdict, where nothing in the list leaves it in doubt.
    [[nodiscard]] AuditedPassage doubted(AuditedPassage audited) const
    {
        if (audited.verdict == PassageVerdict::NotJudged)
            return audited;
        const bool passes
            = audited.verdict == PassageVerdict::Covered || audited.verdict == PassageVerdict::Unsure;
        std::vector<int> lines;
        for (const ListEntry *each : passes ? m_mayForbid : m_mayPermit)
            if (touches(*each, audited.passage) && (lines.empty() || lines.back() != each->line))
                lines.push_back(each->line);
        if (lines.empty())
            return audited;
        audited.verdict = PassageVerdict::Doubtful;
        audited.lines = std::move(lines);
        if (audited.ports.empty() && !passes)
            audited.ports = audited.passage.ports;
        return audited;
    }

    [[nodiscard]] static bool isNeeded(const ListEntry &entry, const std::vector<Passage> &needed,
                                       const NameSet &names)
    {
        if (!entry.addresses)
            return names.touches(entry.name);
        return std::ranges::any_of(needed, [&](const Passage &passage) { return concerns(entry, passage); });
    }

    [[nodiscard]] std::vector<AuditedPassage> audited(const std::vector<Passage> &needed) const
    {
        std::vector<AuditedPassage> all;
        for (const Passage &passage : needed)
            all.push_back(doubted(passage.isName() ? name(passage) : network(passage)));
        return all;
    }

    /// The entry lets through some of what the passage is about.
    [[nodiscard]] static bool concerns(const ListEntry &entry, const Passage &passage)
    {
        return !passage.isName() && entry.addresses->overlaps(AddressRange::of(passage.network))
            && std::ranges::any_of(passage.ports,
                                   [&](std::uint16_t port) { return entry.carries(passage.isUdp(), port); });
    }

    [[nodiscard]] AuditedPassage network(const Passage &passage) const
    {
        AuditedPassage audited{.passage = passage, .verdict = PassageVerdict::NotJudged};
        if (!m_judgesNetworks || (isProxiedNetwork(passage) && !m_judgesProxied))
            return audited;
        const AddressRange wanted = AddressRange::of(passage.network);
        std::vector<const ListEntry *> here;
        for (const ListEntry *entry : m_networks)
            if (concerns(*entry, passage))
                here.push_back(entry);
        std::vector<AddressRange> missing;
        for (const std::uint16_t port : passage.ports) {
            std::vector<AddressRange> let;
            for (const ListEntry *entry : here)
                if (entry->carries(passage.isUdp(), port))
                    let.push_back(*entry->addresses);
            const AddressSet rest = AddressSet({wanted}).without(AddressSet(std::move(let)));
            if (!rest.isEmpty())
                audited.ports.push_back(port);
            missing.insert(missing.end(), rest.ranges().begin(), rest.ranges().end());
        }
        for (const ListEntry *entry : here)
            audited.lines.push_back(entry->line);
        audited.missing = AddressSet(std::move(missing)).networks();
        audited.verdict = audited.ports.empty() ? PassageVerdict::Covered
            : audited.lines.empty()             ? PassageVerdict::Missing
                                                : PassageVerdict::Partly;
        return audited;
    }

    [[nodiscard]] AuditedPassage name(const Passage &passage) const
    {
        AuditedPassage audited{.passage = passage, .verdict = PassageVerdict::NotJudged};
        for (const ListEntry *entry : m_networks)
            if (passage.direct && isEverywhere(*entry) && entry->carries(false, passage.ports.front())) {
                audited.lines.push_back(entry->line);
                audited.verdict = PassageVerdict::Covered;
            }
        if (!m_judgesNames || audited.verdict == PassageVerdict::Covered)
            return audited;
        PassageVerdict best = PassageVerdict::Missing;
        for (const ListEntry *entry : m_names) {
            if (!entry->carries(false, passage.ports.front()))
                continue;
            const PassageVerdict here = covers(*entry, passage);
            if (here != PassageVerdict::Missing)
                audited.lines.push_back(entry->line);
            best = std::min(best, here);
        }
        audited.verdict = best;
        if (best == PassageVerdict::Missing || best == PassageVerdict::Partly)
            audited.ports = passage.ports;
        return audited;
    }

    [[nodiscard]] static PassageVerdict covers(const ListEntry &entry, const Passage &passage)
    {
        const bool wide = entry.form != NameForm::Exact;
        if (entry.form == NameForm::Everything)
            return PassageVerdict::Covered;
        if (wide && liesIn(passage.name, entry.name))
            return PassageVerdict::Covered;
        if (entry.name == passage.name)
            return passage.wholeDomain ? PassageVerdict::Unsure : PassageVerdict::Covered;
        return passage.wholeDomain && liesIn(entry.name, passage.name) ? PassageVerdict::Partly
                                                                       : PassageVerdict::Missing;
    }

    [[nodiscard]] AuditResult result(const std::vector<AuditedPassage> &passages,
                                     const std::optional<ModeId> &mode) const
    {
        if (m_readInPart)
            return AuditResult::Undecided;
        const auto amiss = [&mode](const AuditedEntry &each) { return isAmiss(each, mode); };
        const auto unsure = [](const AuditedPassage &each) { return each.verdict == PassageVerdict::Unsure; };
        const auto doubtful = [](const AuditedPassage &each) {
            return each.verdict == PassageVerdict::Doubtful && !each.passage.optional;
        };
        if (std::ranges::any_of(passages, &AuditedPassage::lacks))
            return AuditResult::Missing;
        if (std::ranges::any_of(passages, doubtful))
            return AuditResult::Undecided;
        return std::ranges::any_of(passages, unsure) || std::ranges::any_of(m_entries, amiss)
            ? AuditResult::Remarks
            : AuditResult::Complete;
    }

    const Catalogue &m_catalogue;
    bool m_readInPart;
    std::vector<const ListEntry *> m_mayPermit; ///< of the list, as m_mayForbid
    std::vector<const ListEntry *> m_mayForbid;
    std::vector<AuditedEntry> m_entries;
    std::vector<const ListEntry *> m_networks; ///< of m_entries: addresses
    std::vector<const ListEntry *> m_names;
    bool m_judgesNames = true;
    bool m_judgesNetworks = true;
    bool m_judgesProxied = true;
};

} // namespace

QLatin1StringView name(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Needed:
        return "needed"_L1;
    case EntryVerdict::NotNeeded:
        return "not_needed"_L1;
    case EntryVerdict::TooWide:
        return "too_wide"_L1;
    case EntryVerdict::Historic:
        return "historic"_L1;
    case EntryVerdict::Unknown:
        return "unknown"_L1;
    case EntryVerdict::Own:
        return "own"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(PassageVerdict verdict)
{
    switch (verdict) {
    case PassageVerdict::Covered:
        return "covered"_L1;
    case PassageVerdict::Unsure:
        return "unsure"_L1;
    case PassageVerdict::Partly:
        return "partly"_L1;
    case PassageVerdict::Missing:
        return "missing"_L1;
    case PassageVerdict::Doubtful:
        return "doubtful"_L1;
    case PassageVerdict::NotJudged:
        return "not_judged"_L1;
    }
    return "missing"_L1;
}

QLatin1StringView name(AuditResult result)
{
    switch (result) {
    case AuditResult::Complete:
        return "complete"_L1;
    case AuditResult::Remarks:
        return "remarks"_L1;
    case AuditResult::Missing:
        return "missing"_L1;
    case AuditResult::Undecided:
        return "undecided"_L1;
    }
    return "undecided"_L1;
}

bool AuditedPassage::lacks() const
{
    return !passage.optional && (verdict == PassageVerdict::Missing || verdict == PassageVerdict::Partly);
}

int Audit::missing() const
{
    return int(std::ranges::count_if(passages, &AuditedPassage::lacks));
}

Audit auditList(const ForeignList &list, const Catalogue &catalogue, const Catalogue &legacy,
                const ListScope &scope, const AuditOptions &options)
{
    return Auditor(list, catalogue, legacy, options).audit(scope);
}

} // namespace clearway::catalogue
