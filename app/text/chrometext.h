// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts that only the window has: banners, names of its areas, questions. A new one needs an arm in
// chrometext.cpp and its German in translations/.
#pragma once

namespace clearway::text {

enum class Chrome {
    // Before the first check
    StartHint,
    WhatIsChecked,
    // Names of areas and controls, for screen readers
    Pages,
    PageWithCount, ///< page, rows
    Products,
    RowsShown,
    MatrixArea,
    FindingsArea,
    EvidenceArea,
    DetailsArea,
    Progress,
    // Where the bar has little room
    OpenShort,
    // Lists and details
    FindEvidence,
    Number,
    What,
    Started,
    Took,
    MoreEvidence, ///< number
    ShowEvidence, ///< number, what
    AffectedModes,
    NoModeAffected,
    InformsOnly,
    NoMatchingRow,
    BackToList,
    Rule,
    RuleKind,
    Copied,
    // Certificates
    CertificatesArea,
    ShownBy,
    IssuedBy,
    Valid,
    Key,
    TooWeak,
    ByPublicRoots,
    ByThisComputer,
    NamesInIt,
    Fingerprint,
    ChainSent,
    ChainWithPublicRoots,
    ChainWithOwnRoots,
    ChainNotKnown,
    Pem,
    CopyPem,
    NoCertificates,
    // Banners
    EndRehearsal,
    ForeignReport,
    CloseReport,
    CannotBeOpened,
    NothingShown,
    CannotBeSaved,
    CannotStart,
    Dismiss,
};

} // namespace clearway::text
