// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts about an allow list held against the catalogue. A new one needs a row in audittext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class AuditText {
    // Head
    HeldAgainst, ///< catalogue, version
    ForProducts, ///< products
    ForMode, ///< mode
    ForAnyMode,
    ReadAs, ///< lines, entries
    Cut,
    NothingRead,
    // Results, in the order of catalogue::AuditResult
    Complete,
    Remarks,
    MissingSome,
    Undecided, ///< lines
    // Headings
    Missing,
    MissingOptional,
    Doubtful,
    Unsure,
    TooWide,
    Historic,
    NotNeeded,
    NotJudged,
    Others,
    ByMode,
    // Rows
    Ports, ///< protocol, ports
    OnlyThese, ///< networks
    RestInLines, ///< lines
    HostsInLines, ///< lines
    InLine, ///< line
    WriteAs, ///< target
    MaybeForbidden, ///< lines
    MaybePermitted, ///< lines
    Surplus, ///< number of addresses
    StrangersToo,
    HistoricHint,
    NotNeededHint,
    NamesNotJudged,
    NetworksNotJudged,
    ProxiedNotJudged,
    WholeHint,
    Covered, ///< covered, required
    NotOurs, ///< number
    Own, ///< number
    Denying, ///< lines
    DoubtfulLines, ///< lines
    Aside, ///< lines
    Unread, ///< lines
    PartlyRead, ///< lines
    AndMore, ///< number
    ModeComplete,
    ModeRemarks,
    ModeMissing, ///< number
    ModeUndecided
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::AuditText> = int(clearway::text::AuditText::ModeUndecided) + 1;
}
