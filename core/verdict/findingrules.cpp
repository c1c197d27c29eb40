// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/findingrules.h"

#include "verdict/causes.h"
#include "verdict/icmpmeaning.h"
#include "verdict/matrix.h"
#include "verdict/rollup.h"

#include <algorithm>
#include <tuple>

namespace clearway::verdict {
namespace {

Finding noNetwork(const Causes &causes)
{
    QStringList down;
    for (const evidence::Adapter &adapter : causes.scene.scope.machine.adapters)
        if (!adapter.up && !adapter.loopback)
            down << adapter.name;
    Finding found = finding(FindingCode::NoNetwork, Fixer::You, {}, down);
    found.evidence = causes.scene.localErrors;
    std::vector<std::size_t> rows(causes.scene.scope.requirements.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    causes.weigh(found, rows);
    return found;
}

void findOn(const Causes &causes, Findings &all)
{
    findHostCauses(causes, all);
    findInspection(causes, all);
    findWrongClock(causes, all);
    findGatewayCauses(causes, all);
    findTcpCauses(causes, all);
    findWebsocketBlocked(causes, all);
}

/// A host that the proxy settings exempt is met on both ways, with the same rows.
void merge(Finding finding, Findings &all)
{
    const auto same = std::ranges::find_if(all, [&](const Finding &other) {
        return other.code == finding.code && other.arguments == finding.arguments
            && other.evidence == finding.evidence;
    });
    if (same == all.end()) {
        all.push_back(std::move(finding));
        return;
    }
    for (catalogue::ModeId mode : finding.modes)
        if (std::ranges::find(same->modes, mode) == same->modes.end())
            same->modes.push_back(mode);
    std::ranges::sort(same->modes);
    if (worse(finding.status, same->status))
        same->status = finding.status;
}

/// Where a proxy is set up, the direct way is often closed on purpose; what breaks the way through the proxy
/// is told first.
bool sparesTheProxy(const Finding &finding)
{
    return std::ranges::find(finding.modes, catalogue::ModeId::ProxyOnly) == finding.modes.end();
}

/// Whether a finding is about the best mode, or about the UDP that the best mode goes without.
bool limits(const Finding &finding, std::optional<catalogue::ModeId> best)
{
    if (!best || finding.status == Status::Ok)
        return false;
    const bool aboutUdp
        = finding.code == FindingCode::UdpBlocked || finding.code == FindingCode::UdpUnconfirmed;
    return std::ranges::find(finding.modes, *best) != finding.modes.end()
        || (*best == catalogue::ModeId::ProxyOnly && aboutUdp);
}

void arrange(Findings &all, bool proxied, std::optional<catalogue::ModeId> best)
{
    for (Finding &finding : all) {
        std::ranges::sort(finding.evidence);
        finding.evidence.erase(std::ranges::unique(finding.evidence).begin(), finding.evidence.end());
    }
    std::ranges::stable_sort(all, [=](const Finding &a, const Finding &b) {
        if (limits(a, best) != limits(b, best))
            return limits(a, best);
        if (a.status != b.status)
            return worse(a.status, b.status);
        if (proxied && sparesTheProxy(a) != sparesTheProxy(b))
            return sparesTheProxy(b);
        return std::tie(a.confidence, a.code, a.subject) < std::tie(b.confidence, b.code, b.subject);
    });
}

} // namespace

std::optional<std::size_t> Causes::row(catalogue::RequirementKind kind, std::size_t index) const
{
    const auto &rows = scene.scope.requirements;
    const auto fits
        = [=](const catalogue::Requirement &row) { return row.kind == kind && row.index == index; };
    const auto found = std::ranges::find_if(rows, fits);
    if (found == rows.end() || !catalogue::neededBy(found->products, scene.scope.products))
        return std::nullopt;
    return std::size_t(found - rows.begin());
}

std::span<const Cell> Causes::cells(std::size_t row) const
{
    constexpr std::size_t modes = std::size(catalogue::allModes);
    return std::span(matrix).subspan(row * modes, modes);
}

Status Causes::worstEffect(std::size_t row) const
{
    Status worst = Status::Ok;
    for (const Cell &cell : cells(row))
        if (const Status status = effectOn(row, cell); worse(status, worst))
            worst = status;
    return worst;
}

Status Causes::effectOn(std::size_t row, const Cell &cell) const
{
    const catalogue::Requirement &requirement = scene.scope.requirements[row];
    const bool thisWay = &scene.way(carriageOf(scene.scope.catalogue, requirement, cell.mode)) == &way;
    return thisWay ? effect(requirement, cell.status) : Status::Ok;
}

bool Causes::blockedHere(const QStringList &senders) const
{
    const auto here = [this](const QString &sender) {
        const auto address = base::IpAddress::parse(sender);
        const auto &own = scene.scope.ownAddresses;
        return sender == thisComputer || (address && std::ranges::find(own, *address) != own.end());
    };
    return !senders.isEmpty() && std::ranges::all_of(senders, here);
}

void Causes::weigh(Finding &finding, const std::vector<std::size_t> &rows) const
{
    finding.status = Status::Ok;
    for (catalogue::ModeId mode : catalogue::allModes) {
        Status worst = Status::Ok;
        for (std::size_t row : rows)
            for (const Cell &cell : cells(row))
                if (const Status status = effectOn(row, cell); cell.mode == mode && worse(status, worst))
                    worst = status;
        if (worst != Status::Ok)
            finding.modes.push_back(mode);
        if (worse(worst, finding.status))
            finding.status = worst;
    }
}

void join(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list << text;
}

void join(std::vector<int> &ids, const std::vector<int> &more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

void join(std::vector<std::size_t> &rows, std::optional<std::size_t> row)
{
    if (row && std::ranges::find(rows, *row) == rows.end())
        rows.push_back(*row);
}

Finding finding(FindingCode code, Fixer fixer, QStringList head, const QStringList &tail)
{
    Finding found;
    found.code = code;
    found.fixer = fixer;
    found.subject = tail.value(0);
    found.arguments = head + tail;
    return found;
}

QString listed(const QStringList &list)
{
    return list.join(QLatin1StringView(", "));
}

std::vector<Finding> findings(const Scene &scene, const std::vector<Cell> &matrix,
                              const std::vector<Race> &races, std::optional<catalogue::ModeId> best)
{
    Findings all;
    const ClockSeen clock = lookAtClock(scene.scope.started, scene.rows, Clouds(scene.scope.catalogue));
    const Causes direct{scene, scene.direct, matrix, races, clock};
    if (scene.noNetwork) {
        all.push_back(noNetwork(direct));
    } else {
        findOn(direct, all);
        findDevices(direct, all);
        if (scene.proxied) {
            Findings proxied;
            const Causes causes{scene, *scene.proxied, matrix, races, clock};
            findOn(causes, proxied);
            findProxyAnswers(causes, proxied);
            for (Finding &finding : proxied)
                merge(std::move(finding), all);
        }
        findUdpCauses(direct, all);
        findSlowSetup(direct, all);
        findProxySettings(direct, all);
        findVpnLayout(direct, all);
        findIpv6Only(direct, all);
    }
    arrange(all, scene.proxied.has_value(), best);
    return all;
}

} // namespace clearway::verdict
