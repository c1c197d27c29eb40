// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mediapaths.h"

#include <algorithm>
#include <map>
#include <set>

namespace clearway::gui {
namespace {

using evidence::HopTraceSeen;
using evidence::HopTransport;
using evidence::Observation;

constexpr QLatin1StringView rowPrefix("udp/");

bool concerns(const Observation &row, const base::Cidr &network)
{
    return row.endpoint && network.contains(row.endpoint->address);
}

HopDot dotOf(const HopTraceSeen &trace, const evidence::Hop &hop)
{
    if (trace.targetHop == hop.limit)
        return {hop.limit, HopDot::Kind::Target};
    if (trace.stoppedHop == hop.limit)
        return {hop.limit, HopDot::Kind::Stopped};
    return {hop.limit, hop.router ? HopDot::Kind::Answered : HopDot::Kind::Silent};
}

HopLane laneOf(const HopTraceSeen &trace)
{
    HopLane lane{trace.transport, {}};
    for (const evidence::Hop &hop : trace.hops) {
        lane.dots.push_back(dotOf(trace, hop));
        if (lane.dots.back().kind >= HopDot::Kind::Target)
            break;
    }
    while (!lane.dots.empty() && lane.dots.back().kind == HopDot::Kind::Silent)
        lane.dots.pop_back(); // beyond the last answer nothing is known
    return lane;
}

bool reachesTarget(const HopLane &lane)
{
    return !lane.dots.empty() && lane.dots.back().kind == HopDot::Kind::Target;
}

/// Of two traces of UDP the one that tells more of a fault.
bool worse(const HopLane &a, const HopLane &b)
{
    if (reachesTarget(a) != reachesTarget(b))
        return !reachesTarget(a);
    return a.farthest() < b.farthest();
}

/// The judge compared UDP with TCP: it ends behind the last hop where it was seen, or is seen at none.
void endAt(MediaPath &path, HopLane &lane, int hop)
{
    path.endsUnseen = hop < 1;
    const int at = std::max(hop, 1);
    std::erase_if(lane.dots, [at](const HopDot &dot) { return dot.hop >= at; });
    lane.dots.push_back({at, HopDot::Kind::Stopped});
}

/// The cell says that UDP to this port ends on the way.
bool ends(const verdict::Reason &reason, std::uint16_t port)
{
    return reason.code == verdict::ReasonCode::UdpEndsAtHop
        && reason.arguments.value(1).split(QStringLiteral(", ")).contains(QString::number(port));
}

void addLanes(MediaPath &path, const report::Report &report, const base::Cidr &network, std::uint16_t port)
{
    std::optional<HopLane> tcp;
    std::optional<HopLane> udp;
    std::uint16_t udpPort = 0;
    for (const Observation &row : report.evidence.observations) {
        const auto *trace = row.as<HopTraceSeen>();
        if (!trace || trace->hops.empty() || !concerns(row, network))
            continue;
        const HopLane lane = laneOf(*trace);
        if (trace->transport == HopTransport::Tcp) {
            if (!tcp || lane.farthest() > tcp->farthest())
                tcp = lane;
        } else if (port == 0 || row.port() == port) {
            if (!udp || worse(lane, *udp)) {
                udp = lane;
                udpPort = row.port();
            }
        }
    }
    if (udp && ends(path.cell.reason, udpPort) && !reachesTarget(*udp))
        endAt(path, *udp, path.cell.reason.arguments.value(2).toInt());
    for (const auto &lane : {tcp, udp})
        if (lane)
            path.lanes.push_back(*lane);
}

void addExit(MediaPath &path, const evidence::Machine &machine)
{
    for (const evidence::Exit &exit : machine.exits) {
        if (exit.target != path.network)
            continue;
        if (!path.exit)
            path.exit = exit;
        else
            path.split |= !path.exit->sameWay(exit);
    }
}

void addRoundTrip(MediaPath &path, const report::Report &report, const base::Cidr &network,
                  std::uint16_t port)
{
    for (const Observation &row : report.evidence.observations) {
        const auto *udp = row.as<evidence::UdpSeen>();
        if (udp && udp->roundTrip && concerns(row, network) && (port == 0 || row.port() == port)) {
            path.roundTrip = udp->roundTrip;
            return;
        }
    }
}

} // namespace

int HopLane::farthest() const
{
    int hop = 0;
    for (const HopDot &dot : dots)
        if (dot.kind != HopDot::Kind::Silent)
            hop = dot.hop;
    return hop;
}

std::optional<int> MediaPath::stop() const
{
    if (endsUnseen)
        return std::nullopt;
    for (const HopLane &lane : lanes)
        if (lane.transport == HopTransport::Udp && !lane.dots.empty()
            && lane.dots.back().kind == HopDot::Kind::Stopped)
            return lane.dots.back().hop;
    return std::nullopt;
}

std::vector<MediaPath> mediaPaths(const report::Report &report, std::uint16_t port)
{
    std::vector<MediaPath> all;
    for (const verdict::Cell &cell : report.verdict.matrix) {
        if (cell.mode != catalogue::ModeId::Unrestricted || !cell.requirement.startsWith(rowPrefix))
            continue;
        MediaPath path;
        path.network = cell.requirement.sliced(rowPrefix.size());
        path.cell = cell;
        if (const auto network = base::Cidr::parse(path.network)) {
            addLanes(path, report, *network, port);
            addRoundTrip(path, report, *network, port);
        }
        addExit(path, report.evidence.machine);
        all.push_back(std::move(path));
    }
    return all;
}

std::vector<std::uint16_t> mediaPorts(const report::Report &report)
{
    std::set<std::uint16_t> ports;
    for (const Observation &row : report.evidence.observations)
        if (row.operation == base::Operation::Udp && row.endpoint)
            ports.insert(row.endpoint->port);
    return {ports.begin(), ports.end()};
}

std::optional<int> commonStop(const std::vector<MediaPath> &paths)
{
    std::map<int, int> counts;
    for (const MediaPath &path : paths)
        if (const auto hop = path.stop())
            ++counts[*hop];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

} // namespace clearway::gui
