// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/comparetext.h"

#include "report/comparison.h"
#include "text/sentence.h"
#include "text/sentencetable.h"
#include "text/wording.h"

#include <algorithm>

namespace clearway::text {
namespace {

using report::Change;

constexpr std::array rows = std::to_array<TextRow<CompareText>>({
    // Head
    {CompareText::Title, QT_TRANSLATE_NOOP("Clearway", "Compare")},
    {CompareText::ChooseTwo, QT_TRANSLATE_NOOP("Clearway", "Choose a second report")},
    {CompareText::ChooseHint,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "It is held against the report that is shown: before and after a repair, or office and "
         "home. Choose a file, drop one here, or take one from the page Recent.")},
    {CompareText::OtherReport, QT_TRANSLATE_NOOP("Clearway", "Choose report…")},
    {CompareText::Swap, QT_TRANSLATE_NOOP("Clearway", "Swap")},
    {CompareText::Before, QT_TRANSLATE_NOOP("Clearway", "Before")},
    {CompareText::After, QT_TRANSLATE_NOOP("Clearway", "After")},
    {CompareText::First, QT_TRANSLATE_NOOP("Clearway", "First report")},
    {CompareText::Second, QT_TRANSLATE_NOOP("Clearway", "Second report")},
    {CompareText::RequirementAndMode, QT_TRANSLATE_NOOP("Clearway", "Requirement and mode")},
    {CompareText::WhatChanged, QT_TRANSLATE_NOOP("Clearway", "What changed")},
    {CompareText::CatalogueInBoth, QT_TRANSLATE_NOOP("Clearway", "Catalogue %1 in both.")},
    {CompareText::JudgedAgain,
     QT_TRANSLATE_NOOP("Clearway", "Catalogues %1 and %2; both reports were judged again by %3.")},
    {CompareText::Area, QT_TRANSLATE_NOOP("Clearway", "Differences between the two reports")},
    {CompareText::ReportAt, QT_TRANSLATE_NOOP("Clearway", "%1, %2")},
    // Groups
    {CompareText::Verdict, QT_TRANSLATE_NOOP("Clearway", "Verdict")},
    {CompareText::Worse, QT_TRANSLATE_NOOP("Clearway", "Worse (%1)")},
    {CompareText::Better, QT_TRANSLATE_NOOP("Clearway", "Better (%1)")},
    {CompareText::Other, QT_TRANSLATE_NOOP("Clearway", "Changed otherwise (%1)")},
    {CompareText::Same, QT_TRANSLATE_NOOP("Clearway", "Unchanged (%1)")},
    {CompareText::Facts, QT_TRANSLATE_NOOP("Clearway", "Around the two checks (%1)")},
    // Rows
    {CompareText::Overall, QT_TRANSLATE_NOOP("Clearway", "Overall")},
    {CompareText::BestModeNow, QT_TRANSLATE_NOOP("Clearway", "Best mode is now %1")},
    {CompareText::NoModeNow, QT_TRANSLATE_NOOP("Clearway", "No mode works any more")},
    {CompareText::GotBetter, QT_TRANSLATE_NOOP("Clearway", "Better")},
    {CompareText::GotWorse, QT_TRANSLATE_NOOP("Clearway", "Worse")},
    {CompareText::BecameOther, QT_TRANSLATE_NOOP("Clearway", "Different")},
    {CompareText::StayedSame, QT_TRANSLATE_NOOP("Clearway", "No change")},
    {CompareText::ChangeAndCause, QT_TRANSLATE_NOOP("Clearway", "%1: %2")},
    {CompareText::AnotherReason, QT_TRANSLATE_NOOP("Clearway", "Another reason: %1")},
    {CompareText::NotThere, QT_TRANSLATE_NOOP("Clearway", "Not in this report")},
    {CompareText::FindingNew, QT_TRANSLATE_NOOP("Clearway", "New finding")},
    {CompareText::FindingGone, QT_TRANSLATE_NOOP("Clearway", "No longer found")},
    {CompareText::Finding, QT_TRANSLATE_NOOP("Clearway", "Finding")},
    {CompareText::Nothing, QT_TRANSLATE_NOOP("Clearway", "None")},
    {CompareText::Spoken, QT_TRANSLATE_NOOP("Clearway", "%1, %2: before %3, after %4. %5")},
    {CompareText::SpokenElsewhere,
     QT_TRANSLATE_NOOP("Clearway", "%1, %2: first report %3, second report %4. %5")},
    // Facts
    {CompareText::Network, QT_TRANSLATE_NOOP("Clearway", "Network")},
    {CompareText::System, QT_TRANSLATE_NOOP("Clearway", "System")},
    {CompareText::Version, QT_TRANSLATE_NOOP("Clearway", "Version of Clearway")},
    {CompareText::Catalogue, QT_TRANSLATE_NOOP("Clearway", "Catalogue")},
    {CompareText::Products, QT_TRANSLATE_NOOP("Clearway", "Products")},
    {CompareText::Adapters, QT_TRANSLATE_NOOP("Clearway", "Adapters")},
    {CompareText::Gateways, QT_TRANSLATE_NOOP("Clearway", "Default route")},
    {CompareText::Resolvers, QT_TRANSLATE_NOOP("Clearway", "DNS servers")},
    {CompareText::Proxies, QT_TRANSLATE_NOOP("Clearway", "Proxy settings")},
    {CompareText::PublicRoots, QT_TRANSLATE_NOOP("Clearway", "Public roots")},
    {CompareText::Redaction, QT_TRANSLATE_NOOP("Clearway", "Redaction")},
    {CompareText::RealNetwork, QT_TRANSLATE_NOOP("Clearway", "Real network")},
});

static_assert(isComplete(rows));

CompareText textOf(report::Fact fact)
{
    return CompareText(int(CompareText::Network) + int(fact));
}

static_assert(int(CompareText::Redaction) - int(CompareText::Network) == int(report::Fact::Redaction));

/// Sentences about two reports: of one network at two times, or of two networks.
struct Headlines {
    Sentence nothing, better, betterBut, worse, worseThough, other, bothWays, someWorse, someBetter, reasons;
};

const Headlines &headlines(bool elsewhere)
{
    static const Headlines since{
        {QT_TRANSLATE_NOOP("Clearway", "Nothing changed")},
        {QT_TRANSLATE_NOOP("Clearway", "Better than before")},
        {QT_TRANSLATE_N_NOOP("Clearway", "Better than before, but %n rows got worse"),
         "Better than before, but one row got worse", 0},
        {QT_TRANSLATE_NOOP("Clearway", "Worse than before")},
        {QT_TRANSLATE_N_NOOP("Clearway", "Worse than before, although %n rows got better"),
         "Worse than before, although one row got better", 0},
        {QT_TRANSLATE_NOOP("Clearway", "Another verdict than before")},
        {QT_TRANSLATE_NOOP("Clearway", "The same verdict; rows that got better: %1, worse: %2")},
        {QT_TRANSLATE_N_NOOP("Clearway", "The same verdict, but %n rows got worse"),
         "The same verdict, but one row got worse", 0},
        {QT_TRANSLATE_N_NOOP("Clearway", "The same verdict, but %n rows got better"),
         "The same verdict, but one row got better", 0},
        {QT_TRANSLATE_NOOP("Clearway", "The same verdict, for other reasons")}};
    static const Headlines between{
        {QT_TRANSLATE_NOOP("Clearway", "Both networks give the same result")},
        {QT_TRANSLATE_NOOP("Clearway", "Better in the second network")},
        {QT_TRANSLATE_N_NOOP("Clearway", "Better in the second network, but %n rows are worse there"),
         "Better in the second network, but one row is worse there", 0},
        {QT_TRANSLATE_NOOP("Clearway", "Worse in the second network")},
        {QT_TRANSLATE_N_NOOP("Clearway", "Worse in the second network, although %n rows are better there"),
         "Worse in the second network, although one row is better there", 0},
        {QT_TRANSLATE_NOOP("Clearway", "The two networks get different verdicts")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "The same verdict; rows that are better in the second network: %1, worse: %2")},
        {QT_TRANSLATE_N_NOOP("Clearway", "The same verdict, but %n rows are worse in the second network"),
         "The same verdict, but one row is worse in the second network", 0},
        {QT_TRANSLATE_N_NOOP("Clearway", "The same verdict, but %n rows are better in the second network"),
         "The same verdict, but one row is better in the second network", 0},
        {QT_TRANSLATE_NOOP("Clearway", "The same verdict in both networks, for other reasons")}};
    return elsewhere ? between : since;
}

} // namespace

CompareText firstSide(const report::Comparison &comparison)
{
    return comparison.isElsewhere() ? CompareText::First : CompareText::Before;
}

CompareText secondSide(const report::Comparison &comparison)
{
    return comparison.isElsewhere() ? CompareText::Second : CompareText::After;
}

QString Wording::compare(CompareText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

QString Wording::fact(report::Fact fact) const
{
    return compare(textOf(fact));
}

QString Wording::comparisonHeadline(const report::Comparison &comparison) const
{
    const int worse = comparison.requirements(Change::Worse);
    const int better = comparison.requirements(Change::Better);
    const auto counted
        = [this](const Sentence &sentence, int count) { return say(sentence, {QString::number(count)}); };
    const Headlines &lines = headlines(comparison.isElsewhere());
    if (comparison.sameJudgement())
        return say(lines.nothing, {});
    switch (comparison.verdict) {
    case Change::Better:
        return worse == 0 ? say(lines.better, {}) : counted(lines.betterBut, worse);
    case Change::Worse:
        return better == 0 ? say(lines.worse, {}) : counted(lines.worseThough, better);
    case Change::Other:
        return say(lines.other, {});
    case Change::Same:
        break;
    }
    if (worse > 0 && better > 0)
        return say(lines.bothWays, {QString::number(better), QString::number(worse)});
    if (worse > 0)
        return counted(lines.someWorse, worse);
    return better > 0 ? counted(lines.someBetter, better) : say(lines.reasons, {});
}

QString Wording::comparedCatalogues(const report::Report &before, const report::Report &after) const
{
    const auto identity
        = [](const auto &catalogue) { return QString(catalogue.id + u' ' + catalogue.version); };
    const QString first = identity(before.evidence.run.catalogue);
    const QString second = identity(after.evidence.run.catalogue);
    const QString judging = after.catalogue ? identity(*after.catalogue) : second;
    return first == second && second == judging ? compare(CompareText::CatalogueInBoth, {judging})
                                                : compare(CompareText::JudgedAgain, {first, second, judging});
}

QString Wording::comparisonSummary(const report::Comparison &comparison) const
{
    QStringList changed, all;
    for (const report::RowChange &row : comparison.rows) {
        if (row.change != Change::Same && !changed.contains(row.requirement))
            changed << row.requirement;
        if (!all.contains(row.requirement))
            all << row.requirement;
    }
    return say(comparison.isElsewhere()
                   ? Sentence{QT_TRANSLATE_N_NOOP("Clearway", "%n rows differ, %2 are the same."),
                              "One row differs, %2 are the same.", 0}
                   : Sentence{QT_TRANSLATE_N_NOOP("Clearway", "%n rows changed, %2 stayed the same."),
                              "One row changed, %2 stayed the same.", 0},
               {QString::number(changed.size()), QString::number(all.size() - changed.size())});
}

QString Wording::changedModes(const std::vector<catalogue::ModeId> &modes) const
{
    if (modes.size() == std::size(catalogue::allModes))
        return say(QT_TRANSLATE_NOOP("Clearway", "All modes"));
    if (modes.size() > 2)
        return say({QT_TRANSLATE_NOOP("Clearway", "%1 · %2 more modes")},
                   {mode(modes.front()), QString::number(modes.size() - 1)});
    QStringList names;
    for (const catalogue::ModeId id : modes)
        names << mode(id);
    return names.join(QStringLiteral(" · "));
}

QString Wording::whatChanged(const report::RowChange &row) const
{
    const std::optional<verdict::Cell> &shown = row.after ? row.after : row.before;
    const QString why = shown ? reason(shown->reason) : QString();
    const bool sameStatus = row.before && row.after && row.before->status == row.after->status;
    return sameStatus && row.change == Change::Other ? compare(CompareText::AnotherReason, {why}) : why;
}

QString Wording::modeChange(Change change, const verdict::Verdict &after,
                            std::optional<catalogue::ModeId> mode) const
{
    const CompareText words = change == Change::Better ? CompareText::GotBetter
        : change == Change::Worse                      ? CompareText::GotWorse
        : change == Change::Other                      ? CompareText::BecameOther
                                                       : CompareText::StayedSame;
    const auto touches = [mode](const verdict::Finding &finding) {
        return finding.status != verdict::Status::Ok
            && (!mode || std::ranges::find(finding.modes, *mode) != finding.modes.end());
    };
    const auto cause = std::ranges::find_if(after.findings, touches);
    const bool tellsWhy = change == Change::Worse && cause != after.findings.end();
    return tellsWhy ? compare(CompareText::ChangeAndCause, {compare(words), findingTitle(*cause)})
                    : compare(words);
}

QString Wording::bestModeChange(const verdict::Verdict &before, const verdict::Verdict &after) const
{
    if (before.bestMode == after.bestMode)
        return {};
    return after.bestMode ? compare(CompareText::BestModeNow, {mode(*after.bestMode)})
                          : compare(CompareText::NoModeNow);
}

} // namespace clearway::text
