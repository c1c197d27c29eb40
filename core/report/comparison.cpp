// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparison.h"

#include "report/comparedfacts.h"
#include "verdict/rollup.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using verdict::Cell;
using verdict::Finding;
using verdict::ReasonCode;
using verdict::Status;

/// What was seen to work, or not; unset where it was not tested.
std::optional<int> rank(Status status)
{
    switch (status) {
    case Status::Ok:
        return 0;
    case Status::Limited:
        return 1;
    case Status::Unclear:
        return 2;
    case Status::Failed:
        return 3;
    case Status::NotTested:
    case Status::NotNeeded:
        return std::nullopt;
    }
    return std::nullopt;
}

/// Whether arguments differ from run to run although nothing changed: durations, counts, and which of several
/// hosts, addresses or ports was the quickest.
bool measures(ReasonCode code)
{
    switch (code) {
    case ReasonCode::HandshakeCompleted:
    case ReasonCode::AllHostsAnswered:
    case ReasonCode::NamePassed:
    case ReasonCode::GatewayWon:
    case ReasonCode::GatewayNoAnswer:
    case ReasonCode::SampleConnected:
    case ReasonCode::SampleRefused:
    case ReasonCode::SampleSilent:
    case ReasonCode::SampleDenied:
    case ReasonCode::SampleOpenedByOthers:
    case ReasonCode::SweepConnected:
    case ReasonCode::SweepSilent:
    case ReasonCode::UdpSilent:
    case ReasonCode::WebsocketAccepted:
        return true;
    case ReasonCode::HandshakeCompletedLocal:
    case ReasonCode::SomeHostsFailed:
    case ReasonCode::HostFailed:
    case ReasonCode::NameNotResolved:
    case ReasonCode::NameRewritten:
    case ReasonCode::InferredHostOnly:
    case ReasonCode::NameTriedByProxy:
    case ReasonCode::GatewayFallbackPort:
    case ReasonCode::GatewayUntrusted:
    case ReasonCode::ChainPublic:
    case ReasonCode::ChainLocal:
    case ReasonCode::ChainUntrusted:
    case ReasonCode::NoHandshakeSeen:
    case ReasonCode::SampleBlocked:
    case ReasonCode::SweepPartBlocked:
    case ReasonCode::UdpAnswered:
    case ReasonCode::UdpReachedTarget:
    case ReasonCode::UdpOnePortBlocked:
    case ReasonCode::UdpBlocked:
    case ReasonCode::UdpEndsAtHop:
    case ReasonCode::UdpPassedEdge:
    case ReasonCode::UdpPeerAnswered:
    case ReasonCode::UdpPeerOnePortBlocked:
    case ReasonCode::UdpPeerBlocked:
    case ReasonCode::NotForProduct:
    case ReasonCode::NotOnProxyPath:
    case ReasonCode::NoUdpInMode:
    case ReasonCode::NoEndpointKnown:
    case ReasonCode::ProxyUnreachable:
    case ReasonCode::WebsocketFailed:
    case ReasonCode::WebsocketNoHttps:
    case ReasonCode::NotRun:
    case ReasonCode::NoNetwork:
        return false;
    }
    return false;
}

/// The same status can rest on another reason: refused before, silent now.
bool sameReason(const verdict::Reason &before, const verdict::Reason &after)
{
    if (before.code != after.code || before.withoutProxy != after.withoutProxy)
        return false;
    if (before.code == ReasonCode::SweepSilent) // counts, then what is forbidden of it
        return before.arguments.mid(3) == after.arguments.mid(3);
    return measures(before.code) || before.arguments == after.arguments;
}

std::optional<Status> statusOf(const Cell *cell)
{
    return cell ? std::optional(cell->status) : std::nullopt;
}

/// What a sweep saw blocked, a run without one did not look at: nothing is mended, and nothing broke.
bool onlyOneSwept(const Cell &one, const Cell &other)
{
    return one.reason.code == ReasonCode::SweepPartBlocked
        && other.reason.code == ReasonCode::SampleConnected;
}

Change changeOf(const Cell *before, const Cell *after)
{
    if (before && after && (onlyOneSwept(*before, *after) || onlyOneSwept(*after, *before)))
        return Change::Other;
    const Change change = report::changeOf(statusOf(before), statusOf(after));
    const bool reasons = change == Change::Same && before && after
        && (before->status == Status::NotNeeded || sameReason(before->reason, after->reason));
    return change == Change::Same && !reasons ? Change::Other : change;
}

std::optional<Cell> copyOf(const Cell *cell)
{
    return cell ? std::optional(*cell) : std::nullopt;
}

bool alike(const std::optional<Cell> &one, const Cell *other)
{
    if (!one || !other)
        return !one && !other;
    return one->status == other->status && sameReason(one->reason, other->reason);
}

QStringList requirementsOf(const verdict::Verdict &first, const verdict::Verdict &second)
{
    QStringList all;
    for (const verdict::Verdict *verdict : {&first, &second})
        for (const Cell &cell : verdict->matrix)
            if (all.isEmpty() || (all.last() != cell.requirement && !all.contains(cell.requirement)))
                all << cell.requirement;
    return all;
}

void addRow(std::vector<RowChange> &rows, const QString &requirement, const Report &before,
            const Report &after)
{
    const std::size_t first = rows.size();
    for (const catalogue::ModeId mode : catalogue::allModes) {
        const Cell *was = before.verdict.cell(requirement, mode);
        const Cell *is = after.verdict.cell(requirement, mode);
        if (!was && !is)
            continue;
        const Change change = changeOf(was, is);
        const auto same
            = std::find_if(rows.begin() + qsizetype(first), rows.end(), [&](const RowChange &row) {
                  return row.change == change && alike(row.before, was) && alike(row.after, is);
              });
        if (same != rows.end())
            same->modes.push_back(mode);
        else
            rows.push_back({change, requirement, {mode}, copyOf(was), copyOf(is)});
    }
    const auto changed = [](const RowChange &row) { return row.change != Change::Same; };
    if (std::any_of(rows.begin() + qsizetype(first), rows.end(), changed))
        rows.erase(std::remove_if(rows.begin() + qsizetype(first), rows.end(), std::not_fn(changed)),
                   rows.end());
}

std::optional<Status> modeStatus(const std::vector<verdict::ModeVerdict> &modes, catalogue::ModeId mode)
{
    const auto found = std::ranges::find(modes, mode, &verdict::ModeVerdict::id);
    return found == modes.end() ? std::nullopt : std::optional(found->status);
}

/// The modes of a report as if its sweep had not been, where the other report has none to hold against it.
std::vector<verdict::ModeVerdict> modesBeside(const Report &report, const Report &other)
{
    if (!report.catalogue)
        return report.verdict.modes;
    const auto rows = catalogue::requirements(*report.catalogue);
    std::vector<Cell> matrix = report.verdict.matrix;
    if (matrix.size() != rows.size() * std::size(catalogue::allModes))
        return report.verdict.modes;
    bool any = false;
    for (Cell &cell : matrix) {
        const Cell *partner = other.verdict.cell(cell.requirement, cell.mode);
        if (!partner || !onlyOneSwept(cell, *partner))
            continue;
        cell = *partner;
        any = true;
    }
    return any ? verdict::rollUp(rows, matrix) : report.verdict.modes;
}

/// What only a sweep of one of the two makes differ is neither mended nor broken.
Change rolledUp(Change shown, std::optional<Status> before, std::optional<Status> after)
{
    return shown != Change::Same && before == after ? Change::Other : shown;
}

void addRollUps(Comparison &all, const Report &before, const Report &after)
{
    const auto was = modesBeside(before, after);
    const auto is = modesBeside(after, before);
    for (const catalogue::ModeId mode : catalogue::allModes) {
        const auto from = modeStatus(before.verdict.modes, mode);
        const auto to = modeStatus(after.verdict.modes, mode);
        all.modes.push_back(
            {rolledUp(report::changeOf(from, to), modeStatus(was, mode), modeStatus(is, mode)), mode, from,
             to});
    }
    const Change shown = report::changeOf(before.verdict.status, after.verdict.status);
    const bool sweptAlike = was == before.verdict.modes && is == after.verdict.modes;
    all.verdict = sweptAlike ? shown : rolledUp(shown, verdict::overall(was), verdict::overall(is));
}

/// A finding that only informs makes nothing worse when it comes.
bool hurts(const std::optional<Finding> &finding)
{
    return finding && (finding->status == Status::Failed || finding->status == Status::Limited);
}

bool isOfSweep(const std::optional<Finding> &finding)
{
    return finding && finding->code == verdict::FindingCode::TcpRangeBlocked
        && !finding->arguments.value(3).isEmpty(); // a part of an open network (findingrules.h)
}

Change changeOf(const std::optional<Finding> &before, const std::optional<Finding> &after)
{
    if (before && after)
        return report::changeOf(before->status, after->status) == Change::Same
            ? Change::Other
            : report::changeOf(before->status, after->status);
    if (hurts(before))
        return Change::Better;
    return hurts(after) ? Change::Worse : Change::Other;
}

bool toldAlike(const Finding &before, const Finding &after)
{
    return before.status == after.status && before.confidence == after.confidence
        && before.subject == after.subject && before.modes == after.modes;
}

/// Each finding with its partner of the same code: about the same subject if there is one, else the next.
std::vector<FindingChange> findingChanges(const Report &first, const Report &second)
{
    const verdict::Verdict &before = first.verdict, &after = second.verdict;
    std::vector<FindingChange> changes;
    std::vector<const Finding *> rest;
    for (const Finding &finding : after.findings)
        rest.push_back(&finding);
    const auto take = [&](const Finding &was) -> const Finding * {
        const auto sameSubject
            = [&](const Finding *is) { return is->code == was.code && is->subject == was.subject; };
        auto found = std::ranges::find_if(rest, sameSubject);
        if (found == rest.end())
            found = std::ranges::find_if(rest, [&](const Finding *is) { return is->code == was.code; });
        if (found == rest.end())
            return nullptr;
        const Finding *taken = *found;
        rest.erase(found);
        return taken;
    };
    for (const Finding &was : before.findings) {
        const Finding *is = take(was);
        if (!is || !toldAlike(was, *is))
            changes.push_back({Change::Other, was, is ? std::optional(*is) : std::nullopt});
    }
    for (const Finding *is : rest)
        changes.push_back({Change::Other, std::nullopt, *is});
    const bool bothSwept = first.evidence.run.settings.sweep && second.evidence.run.settings.sweep;
    for (FindingChange &change : changes)
        if (bothSwept || (!isOfSweep(change.before) && !isOfSweep(change.after)))
            change.change = changeOf(change.before, change.after);
    return changes;
}

} // namespace

QLatin1StringView name(Change change)
{
    switch (change) {
    case Change::Worse:
        return "worse"_L1;
    case Change::Better:
        return "better"_L1;
    case Change::Other:
        return "other"_L1;
    case Change::Same:
        return "same"_L1;
    }
    return "same"_L1;
}

Change changeOf(std::optional<Status> before, std::optional<Status> after)
{
    if (before == after)
        return Change::Same;
    const auto from = before ? rank(*before) : std::nullopt;
    const auto to = after ? rank(*after) : std::nullopt;
    const bool betweenFailedAndUnclear = from && to && std::min(*from, *to) == 2;
    if (!from || !to || betweenFailedAndUnclear)
        return Change::Other;
    return *to > *from ? Change::Worse : Change::Better;
}

int Comparison::requirements(Change change) const
{
    std::set<QString> all;
    for (const RowChange &row : rows)
        if (row.change == change)
            all.insert(row.requirement);
    return int(all.size());
}

bool Comparison::sameJudgement() const
{
    const auto same = [](const auto &each) { return each.change == Change::Same; };
    return verdict == Change::Same && std::ranges::all_of(modes, same) && std::ranges::all_of(rows, same)
        && findings.empty();
}

bool Comparison::isElsewhere() const
{
    return std::ranges::any_of(facts, [](const FactChange &change) { return change.fact == Fact::Gateways; });
}

Comparison compare(const Report &before, const Report &after)
{
    Comparison all;
    addRollUps(all, before, after);
    for (const QString &requirement : requirementsOf(before.verdict, after.verdict))
        addRow(all.rows, requirement, before, after);
    all.findings = findingChanges(before, after);
    std::ranges::stable_sort(all.rows, {}, &RowChange::change);
    std::ranges::stable_sort(all.findings, {}, &FindingChange::change);
    all.facts = factChanges(before.evidence, after.evidence);
    return all;
}

} // namespace clearway::report
