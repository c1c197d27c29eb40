// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/partstatus.h"

#include "catalogue/cataloguefile.h"

#include <algorithm>
#include <set>

namespace clearway::gui {
namespace {

using catalogue::ModeId;
using catalogue::RequirementKind;
using verdict::FindingCode;
using verdict::Status;

const std::set<QString> &optionalRows()
{
    static const std::set<QString> rows = [] {
        std::set<QString> optional;
        for (const auto &row : catalogue::requirements(catalogue::builtInCatalogue()))
            if (row.optional)
                optional.insert(row.id);
        return optional;
    }();
    return rows;
}

void count(Tally &tally, Status status)
{
    switch (status) {
    case Status::Limited:
        ++tally.limited;
        ++tally.works;
        break;
    case Status::Ok:
        ++tally.works;
        break;
    case Status::Failed:
        ++tally.failed;
        break;
    case Status::Unclear:
        ++tally.unclear;
        break;
    case Status::NotTested:
        ++tally.notTested;
        break;
    case Status::NotNeeded:
        break;
    }
}

const verdict::Finding *findingOf(const report::Report &report, std::initializer_list<FindingCode> codes)
{
    const auto &findings = report.verdict.findings;
    const auto found = std::ranges::find_if(findings, [&](const verdict::Finding &finding) {
        return std::ranges::find(codes, finding.code) != codes.end();
    });
    return found == findings.end() ? nullptr : &*found;
}

bool isResolution(const evidence::Observation &row)
{
    return row.operation == base::Operation::Resolve
        && (row.outcome == evidence::Outcome::Ok || row.outcome == evidence::Outcome::Failed);
}

Status networkStatus(const report::Report &report)
{
    if (const auto *finding = findingOf(
            report, {FindingCode::NoNetwork, FindingCode::DnsFailing, FindingCode::DnsAnswerRewritten}))
        return finding->status;
    const auto &rows = report.evidence.observations;
    if (std::ranges::none_of(rows, isResolution)) // a proxy may do all of it
        return Status::NotTested;
    const bool any = std::ranges::any_of(rows, [](const evidence::Observation &row) {
        return isResolution(row) && row.outcome == evidence::Outcome::Ok;
    });
    return any ? Status::Ok : Status::Unclear;
}

bool isPoor(const verdict::Verdict &verdict)
{
    return verdict.quality && verdict.quality->grade == verdict::Grade::Poor;
}

Status mediaStatus(const report::Report &report)
{
    const ModeId mode = modeInView(report);
    const Tally udp = tally(report.verdict, mode, {RequirementKind::Udp});
    if (udp.total() > 0) {
        const Status status = udp.status(true);
        return status == Status::Ok && isPoor(report.verdict) ? Status::Limited : status;
    }
    // Without UDP audio and video take the way of everything else, which is slower (contract.md, roll-up).
    const Status web = tally(report.verdict, mode, {RequirementKind::Gateway}).status(false);
    return web == Status::Ok ? Status::Limited : web;
}

} // namespace

Status Tally::status(bool sampled) const
{
    if (total() == 0 || notTested == total())
        return Status::NotTested;
    if (failed > 0)
        return Status::Failed;
    if (unclear + notTested > 0)
        return sampled && works > 0 && notTested == 0 ? Status::Limited : Status::Unclear;
    return limited > 0 ? Status::Limited : Status::Ok;
}

Tally tally(const verdict::Verdict &verdict, ModeId mode, std::initializer_list<RequirementKind> kinds)
{
    Tally counted;
    for (const verdict::Cell &cell : verdict.matrix) {
        if (cell.mode != mode || optionalRows().contains(cell.requirement))
            continue;
        const auto kind = base::fromName<RequirementKind>(cell.requirement.section(u'/', 0, 0));
        if (kind && std::ranges::find(kinds, *kind) != kinds.end())
            count(counted, cell.status);
    }
    return counted;
}

bool usedProxy(const report::Report &report)
{
    return std::ranges::any_of(report.evidence.observations, [](const evidence::Observation &row) {
        return row.path != evidence::directPath;
    });
}

ModeId modeInView(const report::Report &report)
{
    return report.verdict.bestMode.value_or(usedProxy(report) ? ModeId::ProxyOnly : ModeId::Unrestricted);
}

Status partStatus(const report::Report &report, checkup::Step step)
{
    const ModeId mode = modeInView(report);
    switch (step) {
    case checkup::Step::Network:
        return networkStatus(report);
    case checkup::Step::SignIn:
        return tally(report.verdict, mode,
                     {RequirementKind::Domain, RequirementKind::Opener, RequirementKind::Inspection,
                      RequirementKind::Gateway, RequirementKind::Websocket})
            .status(false);
    case checkup::Step::ScreenSharing:
        return tally(report.verdict, mode, {RequirementKind::Tcp}).status(true);
    case checkup::Step::Media:
        return mediaStatus(report);
    }
    return Status::NotTested;
}

const evidence::MediaPeerSeen *callThatLimits(const report::Report &report)
{
    const auto &quality = report.verdict.quality;
    if (report.verdict.status != Status::Ok || !quality || quality->grade == verdict::Grade::Good)
        return nullptr;
    const evidence::Observation *row = report.evidence.find(quality->observation);
    return row ? row->as<evidence::MediaPeerSeen>() : nullptr;
}

Status headlineStatus(const report::Report &report)
{
    const Status status = report.verdict.status;
    return status == Status::Ok && isPoor(report.verdict) ? Status::Limited : status;
}

Status proxySignInStatus(const report::Report &report)
{
    if (const auto *finding = findingOf(report,
                                        {FindingCode::TransparentProxyAuth, FindingCode::ProxyAuthRequired,
                                         FindingCode::ProxyAuthFailed}))
        return finding->status;
    bool tried = false;
    for (const evidence::Observation &row : report.evidence.observations) {
        const auto *tunnel = row.as<evidence::TunnelSeen>();
        if (tunnel && row.outcome == evidence::Outcome::Ok && !tunnel->authenticated.isEmpty())
            return Status::Ok;
        tried = tried || row.outcome == evidence::Outcome::Ok;
    }
    return tried ? Status::NotNeeded : Status::NotTested;
}

} // namespace clearway::gui
