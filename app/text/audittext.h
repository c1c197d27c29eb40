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
    // Headings
    Missing,
    MissingOptional,
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
    Unread, ///< lines
    PartlyRead, ///< lines
    AndMore, ///< number
    ModeComplete,
    ModeRemarks,
    ModeMissing ///< number
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::AuditText> = int(clearway::text::AuditText::ModeMissing) + 1;
}
