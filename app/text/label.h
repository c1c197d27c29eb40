// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Names of the fixed texts of the programs. A new one needs a row in labeltext.cpp and its German in
// translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class Label {
    // Views and navigation
    Overview,
    HelpdeskView,
    ThisRun,
    OpenedReport,
    Matrix,
    ConnectionRace,
    Findings,
    Evidence,
    Certificates,
    ThisComputer,
    ThatComputer,
    Reports,
    Requirement,
    BestToday,
    // Buttons and menus
    StartCheck,
    Stop,
    CheckAgain,
    OpenReport,
    SaveReport,
    CopyRule,
    CopyCode,
    CopyText,
    ShowDetails,
    Language,
    About,
    Quit,
    Close,
    More,
    // The first and the running view
    CheckFor,
    ReadyToCheck,
    CheckingNow,
    PartialReportHint,
    Cause,
    CauseLikely,
    CausePossible,
    WhoCanFix,
    WhatYouCanDo,
    // The helpdesk view
    FilterAll, ///< number
    FilterNotGreen, ///< number
    FindHostOrNetwork,
    Confidence,
    Reason,
    RemedyForYou,
    RemedyForHelpdesk,
    RemedyForNetworkTeam,
    RemedyForGoto,
    NothingSelected,
    NoFindings,
    NoEvidence,
    NotAVerdictHint,
    // The report
    ReportTitle,
    RunCode,
    Checked,
    Products,
    Catalogue,
    PublicRoots,
    Verdict,
    Modes,
    Mode,
    Status,
    Fix,
    Remedy,
    Subject,
    Time,
    Operation,
    Target,
    Result,
    Path,
    Address,
    System,
    Adapters,
    Routes,
    Resolvers,
    NotProduced,
    Incomplete,
    VerdictAfter, ///< duration
    // Proxy settings
    ProxySettings,
    ProxyUsed,
    ProxyBypass, ///< hosts
    ProxyProblem, ///< technical text
    ProxyCredentialsDropped,
    ProxyRule, ///< line, text of the rule
    NoProxySetting,
    NoProxyUsed,
    ProxyAnswersFor, ///< how many hosts
    ProxyPassword, ///< user name
    // Rehearsal
    Rehearsal,
    RehearsalPrefix, ///< what follows, for instance the window's title
    ChooseRehearsal,
    RealNetwork,
    // Opened reports
    VerdictMatches,
    VerdictDiffers,
    OpenedFrom, ///< file
    // Messages
    ReportSaved, ///< file
    ReportNotSaved, ///< file, reason
    ReportNotRead, ///< reason
    ReportOnOutput, ///< file, reason
    CatalogueNotRead, ///< reason
    CheckNotStarted, ///< reason
    UnknownOption, ///< option
    UnknownValue, ///< option, value, list of valid values
    DidYouMean, ///< suggestion
    MissingValue, ///< option
    MissingFile,
    Cancelled,
    // The responder
    RespondingAt, ///< addresses with ports
    RespondingHint,
    ResponderCounts, ///< received, answered, no requests, too short, over the limit
    CannotListen, ///< address with port, reason
    // The media peer in the text report
    MediaPeer,
    Yes,
    No,
    FilterReports
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::Label> = int(clearway::text::Label::FilterReports) + 1;
}
