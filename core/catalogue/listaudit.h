// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Somebody's allow list held against what must pass.
#pragma once

#include "catalogue/foreignlist.h"
#include "catalogue/passage.h"

namespace clearway::catalogue {

/// What an entry of the list is for.
enum class EntryVerdict {
    Needed,
    NotNeeded, ///< GoTo's, but not for these products in this mode
    TooWide, ///< takes in what is not GoTo's, and a lot of it or just beside
    Historic, ///< only in older lists
    Unknown, ///< not of this catalogue; lists serve others, too
    Own ///< addresses inside the site
};
[[nodiscard]] QLatin1StringView name(EntryVerdict verdict);

struct AuditedEntry {
    ListEntry entry;
    EntryVerdict verdict = EntryVerdict::Unknown;
    std::vector<base::Cidr> surplus; ///< TooWide, addresses: what need not be let through; the first of it
    bool surplusCut = false; ///< there is more
    double surplusSize = 0; ///< number of addresses of all of it
};

inline constexpr std::size_t mostSurplus = 16;

enum class PassageVerdict {
    Covered,
    Unsure, ///< only by a name that some products take for one host and others for the whole domain
    Partly,
    Missing,
    Doubtful, ///< nobody can tell: a line forbids it or names it, and is not surely understood or in force
    NotJudged ///< the list holds nothing of this kind
};
[[nodiscard]] QLatin1StringView name(PassageVerdict verdict);

struct AuditedPassage {
    Passage passage;
    PassageVerdict verdict = PassageVerdict::Missing;
    std::vector<base::Cidr> missing; ///< Partly, Missing, Doubtful: these networks,
    std::vector<std::uint16_t>
        ports; ///< at these ports; Doubtful and empty: let through, and maybe forbidden
    std::vector<int> lines; ///< of the list that have to do with it; Doubtful: that leave the doubt

    /// Required, and missing wholly or in part.
    [[nodiscard]] bool lacks() const;
};

enum class AuditResult {
    Complete,
    Remarks,
    Missing,
    Undecided ///< the list was not read to its end, or something required is doubtful
};
[[nodiscard]] QLatin1StringView name(AuditResult result);

/// The result that the list has for one mode.
struct ModeAudit {
    ModeId mode = ModeId::ProxyOnly;
    AuditResult result = AuditResult::Complete;
    int missing = 0; ///< required passages that the list lacks, wholly or in part
};

struct Audit {
    ListScope scope;
    AuditResult result = AuditResult::Complete;
    std::vector<AuditedPassage> passages; ///< that the scope needs
    std::vector<AuditedEntry> entries;
    std::vector<ModeAudit> modes; ///< in the order of allModes, with the products of the scope
    bool judgesNames = true;
    bool judgesNetworks = true;
    bool judgesProxied = true; ///< networks, in modes where TCP goes through the proxy

    [[nodiscard]] int missing() const; ///< as in ModeAudit
};

/// What the list is held against besides the scope.
struct AuditOptions {
    /// Names and networks both must be there. Otherwise a list of networks only is not blamed for names, nor
    /// the reverse: a packet filter has no names, and many proxies need no networks. Nor is a list of
    /// networks for UDP only blamed for TCP that goes through the proxy.
    bool whole = false;
};

/// Missing: something required is surely not in the list. Undecided: not all of it was read, or nobody can
/// tell whether something required passes. Remarks: something is too wide, historic or unsure. What is
/// optional never counts as missing. Time and memory grow with the number of entries, and no faster.
[[nodiscard]] Audit auditList(const ForeignList &list, const Catalogue &catalogue, const Catalogue &legacy,
                              const ListScope &scope, const AuditOptions &options = {});

} // namespace clearway::catalogue

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::catalogue::EntryVerdict> = 6;
template<> inline constexpr int enumCount<clearway::catalogue::PassageVerdict> = 6;
template<> inline constexpr int enumCount<clearway::catalogue::AuditResult> = 4;
} // namespace clearway::base
