// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of a report. Their sentences are in app/text/reporttext.cpp.
#pragma once

#include "base/names.h"

namespace clearway::report {

enum class Heading {
    Title,
    // The first page
    Causes,
    NothingInTheWay,
    OnlyQualityLimits, ///< a call to the media peer was not good
    NoCauseKnown,
    AlsoNoticed,
    WhoCanFix,
    InCharge, ///< of what nobody needs to fix
    WhatToDo,
    Why,
    Affected,
    NotTested,
    OthersAlike, ///< why one row was not tested
    Removed,
    RemovedNothing, ///< level
    RemovedKinds, ///< level, kinds with their counts
    NotProduced,
    Modes,
    Mode,
    Verdict,
    Matrix,
    Requirement,
    RunCode,
    Catalogue,
    CatalogueBuiltIn,
    CatalogueSigned, ///< source, key
    CatalogueNotSigned, ///< source
    MediaPeer,
    NotAVerdict,
    InAppendix,
    // The appendix
    CausesInFull,
    Evidence,
    Number,
    After,
    Test,
    Result,
    Way,
    Computer,
    System,
    Adapters,
    Resolvers,
    Proxies,
    NoProxy,
    NoneRead,
    Started,
    PageOf, ///< page, pages
    // Shortened documents
    Shortened,
    MoreRows, ///< number
    // The mail
    Attached, ///< files
};

} // namespace clearway::report

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::report::Heading> = int(clearway::report::Heading::Attached) + 1;
}
