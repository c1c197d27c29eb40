// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/waypicture.h"

#include "base/address.h"
#include "gui/partstatus.h"
#include "verdict/vpnlayout.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace clearway::gui {
namespace {

using catalogue::ModeId;
using catalogue::RequirementKind;
using verdict::ReasonCode;
using verdict::Status;

constexpr QLatin1StringView proxyPrefix("proxy:");

constexpr auto webKinds = {RequirementKind::Domain, RequirementKind::Opener, RequirementKind::Gateway};

Lane laneOf(const Tally &tally, bool running)
{
    Lane lane;
    lane.works = tally.works;
    lane.failed = tally.failed;
    lane.total = tally.total();
    if (tally.failed > 0)
        lane.state = Lane::State::Stops;
    else if (tally.total() > 0 && tally.works == tally.total())
        lane.state = Lane::State::Works;
    else if (running)
        lane.state = Lane::State::Testing;
    else if (tally.notTested == tally.total())
        lane.state = Lane::State::NotTested;
    else if (tally.works > 0)
        lane.state = Lane::State::Partly;
    else
        lane.state = Lane::State::Unclear;
    return lane;
}

template<class Visit>
void eachFailed(const verdict::Verdict &verdict, ModeId mode, std::initializer_list<RequirementKind> kinds,
                Visit visit)
{
    for (const verdict::Cell &cell : verdict.matrix) {
        const auto kind = base::fromName<RequirementKind>(cell.requirement.section(u'/', 0, 0));
        if (cell.mode == mode && cell.status == Status::Failed && kind
            && std::ranges::find(kinds, *kind) != kinds.end())
            visit(cell);
    }
}

/// A failure whose code names the proxy came from the proxy, or from the way to it.
bool isFromProxy(const verdict::Reason &reason)
{
    return std::ranges::any_of(reason.arguments, [](const QString &argument) {
        return argument.startsWith(QLatin1StringView("proxy_"));
    });
}

void locateWebStop(Lane &lane, const verdict::Verdict &verdict)
{
    bool any = false;
    bool all = true;
    bool unreachable = true;
    eachFailed(verdict, ModeId::ProxyOnly, webKinds, [&](const verdict::Cell &cell) {
        if (cell.reason.code == ReasonCode::GatewayNoAnswer)
            return; // tells of attempts, not of a place
        const bool lost = cell.reason.code == ReasonCode::ProxyUnreachable;
        unreachable = unreachable && lost;
        all = all && (lost || isFromProxy(cell.reason));
        any = true;
    });
    if (any && all)
        lane.stop = unreachable ? Lane::Stop::BeforeProxy : Lane::Stop::AtProxy;
}

void locateMediaStop(Lane &lane, const verdict::Verdict &verdict)
{
    std::set<std::tuple<Lane::Stop, QString, QString>> places;
    eachFailed(verdict, ModeId::Unrestricted, {RequirementKind::Udp}, [&](const verdict::Cell &cell) {
        const QStringList &said = cell.reason.arguments;
        const bool atAddress
            = base::IpAddress::parse(said.value(1)).has_value(); // "self" is no place on the way
        if (cell.reason.code == ReasonCode::UdpBlocked && atAddress)
            places.emplace(Lane::Stop::AtAddress, said.value(1), QString());
        else if (cell.reason.code == ReasonCode::UdpEndsAtHop && said.value(2).toInt() > 0)
            places.emplace(Lane::Stop::AtHop, said.value(3), said.value(2));
        else
            places.emplace(Lane::Stop::OnTheWay, QString(), QString());
    });
    if (places.size() == 1) // otherwise there is no one place to name
        std::tie(lane.stop, lane.address, lane.hop) = *places.begin();
}

bool answersSilently(const verdict::Verdict &verdict)
{
    return std::ranges::all_of(verdict.matrix, [](const verdict::Cell &cell) {
        return cell.mode != ModeId::Unrestricted || !cell.requirement.startsWith(QLatin1StringView("udp/"))
            || cell.reason.code == ReasonCode::UdpSilent || cell.reason.code == ReasonCode::UdpPassedEdge
            || cell.status == Status::NotNeeded;
    });
}

/// The proxy that web traffic goes through, as far as the run shows it: where the way through it fails while
/// the direct one works, the client can take the direct one.
QString proxyInUse(const report::Report &report)
{
    const auto &rows = report.evidence.observations;
    const auto proxied
        = std::ranges::find_if(rows, [](const auto &row) { return row.path.startsWith(proxyPrefix); });
    if (proxied == rows.end())
        return {};
    const auto works = [&](ModeId mode) {
        const Tally web = tally(report.verdict, mode, webKinds);
        return web.total() > 0 && web.works == web.total();
    };
    if (!works(ModeId::ProxyOnly) && works(ModeId::Unrestricted))
        return {};
    return proxied->path.mid(proxyPrefix.size());
}

/// The adapter that carries what goes out into the world, as far as the system told.
evidence::AdapterKind adapterInUse(const evidence::Machine &machine)
{
    QString used;
    for (const evidence::Exit &exit : machine.exits)
        if (exit.target == evidence::restOfTheInternet && exit.leads())
            used = exit.adapter;
    const auto found = std::ranges::find(machine.adapters, used, &evidence::Adapter::name);
    return found == machine.adapters.end() ? evidence::AdapterKind::Unknown : found->kind;
}

/// What the verdict says of a VPN; where some of GoTo's networks go one way and some the other, the drawing
/// leaves it at that.
MediaExit mediaExit(const verdict::Verdict &verdict)
{
    using verdict::FindingCode;
    using verdict::VpnExtent;
    for (const verdict::Finding &finding : verdict.findings) {
        const QString extent = finding.arguments.value(5); // findingrules.h, "VPN"
        if (finding.code == FindingCode::VpnGotoDirect && extent == name(VpnExtent::Whole))
            return MediaExit::PastVpn;
        if (finding.code == FindingCode::VpnFullTunnel && extent == name(VpnExtent::GotoOnly))
            return MediaExit::IntoVpn;
    }
    return MediaExit::WithTheRest;
}

/// A proxy that said anything, even no, was reached.
bool proxyAnswered(const evidence::Observation &row)
{
    const auto *tunnel = row.as<evidence::TunnelSeen>();
    return tunnel
        && (row.outcome == evidence::Outcome::Ok || tunnel->connectedAfter || tunnel->answer.status > 0
            || tunnel->socksReply >= 0);
}

} // namespace

WayPicture wayPicture(const report::Report &report, bool running)
{
    const verdict::Verdict &verdict = report.verdict;
    WayPicture way;
    const auto &rows = report.evidence.observations;
    way.adapter = adapterInUse(report.evidence.machine);
    way.noNetwork = std::ranges::any_of(verdict.findings, [](const verdict::Finding &finding) {
        return finding.code == verdict::FindingCode::NoNetwork;
    });
    way.leftComputer = std::ranges::any_of(rows, [](const evidence::Observation &row) {
        return row.outcome == evidence::Outcome::Ok || proxyAnswered(row);
    });
    way.proxy = proxyInUse(report);
    way.reachedProxy = !way.proxy.isEmpty() && std::ranges::any_of(rows, proxyAnswered);
    way.web = laneOf(tally(verdict, way.proxy.isEmpty() ? ModeId::Unrestricted : ModeId::ProxyOnly, webKinds),
                     running);
    if (way.web.state == Lane::State::Stops && !way.proxy.isEmpty())
        locateWebStop(way.web, verdict);
    way.mediaExit = mediaExit(verdict);
    way.media = laneOf(tally(verdict, ModeId::Unrestricted, {RequirementKind::Udp}), running);
    if (way.media.state == Lane::State::Stops)
        locateMediaStop(way.media, verdict);
    else if (way.media.state == Lane::State::Unclear && answersSilently(verdict))
        way.media.state = Lane::State::Silent;
    return way;
}

} // namespace clearway::gui
