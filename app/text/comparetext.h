// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of comparing two reports, in the window and on the command line. A new one needs a row in
// comparetext.cpp and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::report {
struct Comparison;
}

namespace clearway::text {

enum class CompareText {
    // Head
    Title,
    ChooseTwo,
    ChooseHint,
    OtherReport,
    Swap,
    Before,
    After,
    First, ///< of two networks
    Second,
    RequirementAndMode,
    WhatChanged,
    CatalogueInBoth, ///< catalogue
    JudgedAgain, ///< catalogue of the earlier, of the later report, the one that both were judged by
    Area,
    ReportAt, ///< run code, time
    // Groups
    Verdict,
    Worse, ///< number
    Better, ///< number
    Other, ///< number
    Same, ///< number
    Facts, ///< number
    // Rows
    Overall,
    BestModeNow, ///< mode
    NoModeNow,
    GotBetter,
    GotWorse,
    BecameOther, ///< neither better nor worse
    StayedSame,
    ChangeAndCause, ///< one of these four, a finding's title
    AnotherReason,
    NotThere,
    FindingNew,
    FindingGone,
    Finding,
    Nothing,
    Spoken, ///< row, modes, status before, status after, what changed
    SpokenElsewhere, ///< the same of two networks
    // Facts
    Network,
    System,
    Version,
    Catalogue,
    Products,
    Adapters,
    Gateways,
    Resolvers,
    Proxies,
    PublicRoots,
    Redaction,
    RealNetwork
};

/// What the two reports are called: Before and After, or First and Second where they are of two networks.
[[nodiscard]] CompareText firstSide(const report::Comparison &comparison);
[[nodiscard]] CompareText secondSide(const report::Comparison &comparison);

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::CompareText> = int(clearway::text::CompareText::RealNetwork)
    + 1;
}
