// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<Label>>({
    // Views and navigation
    {Label::Overview, QT_TRANSLATE_NOOP("Clearway", "Overview")},
    {Label::HelpdeskView, QT_TRANSLATE_NOOP("Clearway", "Helpdesk view")},
    {Label::ThisRun, QT_TRANSLATE_NOOP("Clearway", "This run")},
    {Label::OpenedReport, QT_TRANSLATE_NOOP("Clearway", "Opened report")},
    {Label::Matrix, QT_TRANSLATE_NOOP("Clearway", "Matrix")},
    {Label::ConnectionRace, QT_TRANSLATE_NOOP("Clearway", "Connection race")},
    {Label::Findings, QT_TRANSLATE_NOOP("Clearway", "Findings")},
    {Label::Evidence, QT_TRANSLATE_NOOP("Clearway", "Evidence")},
    {Label::Certificates, QT_TRANSLATE_NOOP("Clearway", "Certificates")},
    {Label::ThisComputer, QT_TRANSLATE_NOOP("Clearway", "This computer")},
    {Label::ThatComputer, QT_TRANSLATE_NOOP("Clearway", "That computer")},
    {Label::Reports, QT_TRANSLATE_NOOP("Clearway", "Reports")},
    {Label::Requirement, QT_TRANSLATE_NOOP("Clearway", "Requirement")},
    {Label::BestToday, QT_TRANSLATE_NOOP("Clearway", "Best today")},
    // Buttons and menus
    {Label::StartCheck, QT_TRANSLATE_NOOP("Clearway", "Check now")},
    {Label::Stop, QT_TRANSLATE_NOOP("Clearway", "Stop")},
    {Label::CheckAgain, QT_TRANSLATE_NOOP("Clearway", "Check again")},
    {Label::OpenReport, QT_TRANSLATE_NOOP("Clearway", "Open report…")},
    {Label::SaveReport, QT_TRANSLATE_NOOP("Clearway", "Save report…")},
    {Label::CopyRule, QT_TRANSLATE_NOOP("Clearway", "Copy rule")},
    {Label::CopyCode, QT_TRANSLATE_NOOP("Clearway", "Copy run code")},
    {Label::CopyText, QT_TRANSLATE_NOOP("Clearway", "Copy")},
    {Label::ShowDetails, QT_TRANSLATE_NOOP("Clearway", "Show details")},
    {Label::Language, QT_TRANSLATE_NOOP("Clearway", "Language")},
    {Label::About, QT_TRANSLATE_NOOP("Clearway", "About Clearway")},
    {Label::Quit, QT_TRANSLATE_NOOP("Clearway", "Quit")},
    {Label::Close, QT_TRANSLATE_NOOP("Clearway", "Close")},
    {Label::More, QT_TRANSLATE_NOOP("Clearway", "More")},
    // The first and the running view
    {Label::CheckFor, QT_TRANSLATE_NOOP("Clearway", "Check for")},
    {Label::ReadyToCheck, QT_TRANSLATE_NOOP("Clearway", "Will your meeting work from here?")},
    {Label::CheckingNow, QT_TRANSLATE_NOOP("Clearway", "Checking your connection…")},
    {Label::PartialReportHint,
     QT_TRANSLATE_NOOP("Clearway", "You still get a report of what was checked so far.")},
    {Label::Cause, QT_TRANSLATE_NOOP("Clearway", "Cause")},
    {Label::CauseLikely, QT_TRANSLATE_NOOP("Clearway", "Cause (likely)")},
    {Label::CausePossible, QT_TRANSLATE_NOOP("Clearway", "Cause (possible)")},
    {Label::WhoCanFix, QT_TRANSLATE_NOOP("Clearway", "Who can fix it")},
    {Label::WhatYouCanDo, QT_TRANSLATE_NOOP("Clearway", "What you can do now")},
    // The helpdesk view
    {Label::FilterAll, QT_TRANSLATE_NOOP("Clearway", "All %1")},
    {Label::FilterNotGreen, QT_TRANSLATE_NOOP("Clearway", "Not green %1")},
    {Label::FindHostOrNetwork, QT_TRANSLATE_NOOP("Clearway", "Find host or network")},
    {Label::Confidence, QT_TRANSLATE_NOOP("Clearway", "Confidence")},
    {Label::Reason, QT_TRANSLATE_NOOP("Clearway", "Reason")},
    {Label::RemedyForYou, QT_TRANSLATE_NOOP("Clearway", "What you can do")},
    {Label::RemedyForHelpdesk, QT_TRANSLATE_NOOP("Clearway", "Remedy for your helpdesk")},
    {Label::RemedyForNetworkTeam, QT_TRANSLATE_NOOP("Clearway", "Remedy for the network team")},
    {Label::RemedyForGoto, QT_TRANSLATE_NOOP("Clearway", "Remedy for GoTo")},
    {Label::NothingSelected, QT_TRANSLATE_NOOP("Clearway", "Choose a cell to see what its answer rests on.")},
    {Label::NoFindings, QT_TRANSLATE_NOOP("Clearway", "Nothing stands in the way.")},
    {Label::NoEvidence, QT_TRANSLATE_NOOP("Clearway", "No evidence: this was not tested.")},
    {Label::NotAVerdictHint,
     QT_TRANSLATE_NOOP("Clearway",
                       "A sign is not yet a problem, and no sign does not mean that all is well.")},
    // The report
    {Label::ReportTitle, QT_TRANSLATE_NOOP("Clearway", "Clearway report")},
    {Label::RunCode, QT_TRANSLATE_NOOP("Clearway", "Run code")},
    {Label::Checked, QT_TRANSLATE_NOOP("Clearway", "Checked")},
    {Label::Products, QT_TRANSLATE_NOOP("Clearway", "Products")},
    {Label::Catalogue, QT_TRANSLATE_NOOP("Clearway", "Catalogue")},
    {Label::PublicRoots, QT_TRANSLATE_NOOP("Clearway", "Public authorities")},
    {Label::Verdict, QT_TRANSLATE_NOOP("Clearway", "Verdict")},
    {Label::Modes, QT_TRANSLATE_NOOP("Clearway", "Network modes")},
    {Label::Mode, QT_TRANSLATE_NOOP("Clearway", "Mode")},
    {Label::Status, QT_TRANSLATE_NOOP("Clearway", "Status")},
    {Label::Fix, QT_TRANSLATE_NOOP("Clearway", "Who can fix it")},
    {Label::Remedy, QT_TRANSLATE_NOOP("Clearway", "Remedy")},
    {Label::Subject, QT_TRANSLATE_NOOP("Clearway", "Concerns")},
    {Label::Time, QT_TRANSLATE_NOOP("Clearway", "Time")},
    {Label::Operation, QT_TRANSLATE_NOOP("Clearway", "Test")},
    {Label::Target, QT_TRANSLATE_NOOP("Clearway", "Target")},
    {Label::Result, QT_TRANSLATE_NOOP("Clearway", "Result")},
    {Label::Path, QT_TRANSLATE_NOOP("Clearway", "Path")},
    {Label::Address, QT_TRANSLATE_NOOP("Clearway", "Address")},
    {Label::System, QT_TRANSLATE_NOOP("Clearway", "System")},
    {Label::Adapters, QT_TRANSLATE_NOOP("Clearway", "Network adapters")},
    {Label::Routes, QT_TRANSLATE_NOOP("Clearway", "Routes")},
    {Label::Resolvers, QT_TRANSLATE_NOOP("Clearway", "DNS servers")},
    {Label::NotProduced, QT_TRANSLATE_NOOP("Clearway", "Could not be produced")},
    {Label::Incomplete,
     QT_TRANSLATE_NOOP("Clearway", "The check was stopped early; what is missing counts as not tested.")},
    {Label::VerdictAfter, QT_TRANSLATE_NOOP("Clearway", "The verdict was certain after %1.")},
    // Proxy settings
    {Label::ProxySettings, QT_TRANSLATE_NOOP("Clearway", "Proxy settings")},
    {Label::ProxyUsed, QT_TRANSLATE_NOOP("Clearway", "the GoTo client would use this one")},
    {Label::ProxyBypass, QT_TRANSLATE_NOOP("Clearway", "without a proxy: %1")},
    {Label::ProxyProblem, QT_TRANSLATE_NOOP("Clearway", "not as it should be: %1")},
    {Label::ProxyCredentialsDropped,
     QT_TRANSLATE_NOOP("Clearway", "a name and password stand in it; they were not kept")},
    {Label::ProxyRule, QT_TRANSLATE_NOOP("Clearway", "line %1: %2")},
    {Label::NoProxySetting, QT_TRANSLATE_NOOP("Clearway", "No proxy setting was found on this computer.")},
    {Label::NoProxyUsed, QT_TRANSLATE_NOOP("Clearway", "The GoTo client would use no proxy.")},
    {Label::ProxyAnswersFor, QT_TRANSLATE_NOOP("Clearway", "all %1 hosts")},
    {Label::ProxyPassword, QT_TRANSLATE_NOOP("Clearway", "Password of %1 for the proxy: ")},
    // Rehearsal
    {Label::Rehearsal, QT_TRANSLATE_NOOP("Clearway", "Rehearsal")},
    {Label::RehearsalPrefix, QT_TRANSLATE_NOOP("Clearway", "Rehearsal – %1")},
    {Label::ChooseRehearsal, QT_TRANSLATE_NOOP("Clearway", "Rehearsal network")},
    {Label::RealNetwork, QT_TRANSLATE_NOOP("Clearway", "This computer's network")},
    // Opened reports
    {Label::VerdictMatches, QT_TRANSLATE_NOOP("Clearway", "The verdict, judged again, matches.")},
    {Label::VerdictDiffers,
     QT_TRANSLATE_NOOP("Clearway",
                       "The verdict, judged again, differs from the one stored. The new one is shown.")},
    {Label::OpenedFrom, QT_TRANSLATE_NOOP("Clearway", "From %1")},
    // Messages
    {Label::ReportSaved, QT_TRANSLATE_NOOP("Clearway", "Report saved: %1")},
    {Label::ReportNotSaved, QT_TRANSLATE_NOOP("Clearway", "The report could not be saved as %1: %2")},
    {Label::ReportNotRead, QT_TRANSLATE_NOOP("Clearway", "This report cannot be opened: %1")},
    {Label::ReportOnOutput,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The report could not be written to %1 (%2). It follows here, so that nothing is lost.")},
    {Label::CatalogueNotRead, QT_TRANSLATE_NOOP("Clearway", "This catalogue cannot be used: %1")},
    {Label::CheckNotStarted, QT_TRANSLATE_NOOP("Clearway", "The check could not start: %1")},
    {Label::UnknownOption, QT_TRANSLATE_NOOP("Clearway", "Unknown option: %1")},
    {Label::UnknownValue, QT_TRANSLATE_NOOP("Clearway", "%1 does not know “%2”. It takes: %3")},
    {Label::DidYouMean, QT_TRANSLATE_NOOP("Clearway", "Did you mean “%1”?")},
    {Label::MissingValue, QT_TRANSLATE_NOOP("Clearway", "%1 needs a value.")},
    {Label::MissingFile, QT_TRANSLATE_NOOP("Clearway", "Name a file.")},
    {Label::Cancelled, QT_TRANSLATE_NOOP("Clearway", "Stopped. The report holds what was checked so far.")},
    {Label::RespondingAt,
     QT_TRANSLATE_NOOP("Clearway", "Answering STUN requests over UDP at %1. Ctrl+C ends it.")},
    {Label::RespondingHint,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "On the computer to be checked: clearway-cli check --media-peer ADDRESS:PORT with this "
         "computer's address. Requests shorter than their answer are not answered.")},
    {Label::ResponderCounts,
     QT_TRANSLATE_NOOP("Clearway",
                       "Received %1, answered %2, not understood %3, too short %4, over the limit %5")},
    {Label::CannotListen, QT_TRANSLATE_NOOP("Clearway", "Cannot listen at UDP %1: %2")},
    {Label::MediaPeer, QT_TRANSLATE_NOOP("Clearway", "Media peer")},
    {Label::Yes, QT_TRANSLATE_NOOP("Clearway", "yes")},
    {Label::No, QT_TRANSLATE_NOOP("Clearway", "no")},
    {Label::FilterReports, QT_TRANSLATE_NOOP("Clearway", "Clearway reports (*.json)")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::label(Label label, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(label)].source}, arguments);
}

} // namespace clearway::text
