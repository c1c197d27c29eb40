// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/matrix.h"

#include "verdict/gatewayrules.h"
#include "verdict/hostrules.h"
#include "verdict/inspectionrules.h"
#include "verdict/websocketrules.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using catalogue::Carriage;
using catalogue::Hosting;
using catalogue::Mode;
using catalogue::Requirement;
using catalogue::RequirementKind;

Ruling notNeeded(ReasonCode why)
{
    return {Status::NotNeeded, Confidence::Confirmed, {why, {}}, {}};
}

/// Only what lies wholly in the GoTo ranges can be routed around a proxy by address.
Carriage carriageTo(const std::vector<Hosting> &pointsTo, const Mode &mode)
{
    const auto isGoto = [](Hosting hosting) { return hosting == Hosting::Goto; };
    return !pointsTo.empty() && std::ranges::all_of(pointsTo, isGoto) ? mode.gotoTcp : mode.otherTcp;
}

} // namespace

Carriage carriageOf(const catalogue::Catalogue &catalogue, const Requirement &row, catalogue::ModeId id)
{
    const Mode &mode = catalogue.mode(id);
    switch (row.kind) {
    case RequirementKind::Domain:
    case RequirementKind::Inspection:
        return carriageTo(catalogue.domains[row.index].pointsTo, mode);
    case RequirementKind::Opener:
        return carriageTo(catalogue.openers[row.index].pointsTo, mode);
    case RequirementKind::Gateway:
    case RequirementKind::Tcp:
        return mode.gotoTcp;
    case RequirementKind::Udp:
        return mode.udp;
    case RequirementKind::Websocket:
        break;
    }
    return mode.otherTcp;
}

namespace {

Ruling rulingOf(const Scene &scene, const Requirement &row, Carriage carriage)
{
    const Scope &scope = scene.scope;
    const Way &way = scene.way(carriage);
    switch (row.kind) {
    case RequirementKind::Domain:
        return hostRuling(way, way.domains[row.index]);
    case RequirementKind::Opener:
        return hostRuling(way, {way.openers[row.index]});
    case RequirementKind::Inspection:
        return inspectionRuling(scope, way, row.index);
    case RequirementKind::Gateway:
        return gatewayRuling(scope, way, carriage);
    case RequirementKind::Tcp:
        return rangeRuling(way.tcp[row.index]);
    case RequirementKind::Udp:
        return withPeer(scene.peer, udpRuling(scene.udp[row.index]));
    case RequirementKind::Websocket:
        break;
    }
    return websocketRuling(scope, way);
}

/// Without a network nothing below was worth testing; where the system said so, its errors are the evidence.
Ruling withoutNetwork(const Scene &scene, const Requirement &row, Ruling ruling)
{
    const bool untestable = row.kind == RequirementKind::Inspection || row.kind == RequirementKind::Websocket;
    if (!untestable && !scene.localErrors.empty())
        return {Status::Failed, Confidence::Confirmed, {ReasonCode::NoNetwork, {}}, scene.localErrors};
    if (ruling.status == Status::NotTested)
        ruling.reason = {ReasonCode::NoNetwork, {}};
    return ruling;
}

bool worksThroughProxy(const catalogue::Catalogue &catalogue, const Requirement &row)
{
    const bool ofDomain = row.kind == RequirementKind::Domain || row.kind == RequirementKind::Inspection;
    return !ofDomain || catalogue.domains[row.index].worksThroughProxy;
}

Cell cellOf(const Requirement &row, catalogue::ModeId mode, Ruling ruling)
{
    std::ranges::sort(ruling.evidence);
    ruling.evidence.erase(std::ranges::unique(ruling.evidence).begin(), ruling.evidence.end());
    return {
        row.id, mode, ruling.status, ruling.confidence, std::move(ruling.reason), std::move(ruling.evidence)};
}

/// One ruling per way of carrying the row, made when the first mode asks for it.
class Rulings {
public:
    Rulings(const Scene &scene, const Requirement &row) : m_scene(scene), m_row(row) { }

    const Ruling &on(Carriage carriage)
    {
        // Without a proxy the gateway alone looks at other ports; the others judge the same evidence.
        const bool apart
            = carriage != Carriage::Direct && (m_row.kind == RequirementKind::Gateway || m_scene.proxied);
        auto &ruling = apart ? m_proxied : m_direct;
        if (!ruling) {
            ruling = rulingOf(m_scene, m_row, carriage);
            if (m_scene.noNetwork)
                ruling = withoutNetwork(m_scene, m_row, *std::move(ruling));
        }
        return *ruling;
    }

private:
    const Scene &m_scene;
    const Requirement &m_row;
    std::optional<Ruling> m_direct;
    std::optional<Ruling> m_proxied;
};

} // namespace

std::vector<Cell> matrixOf(const Scene &scene)
{
    const catalogue::Catalogue &catalogue = scene.scope.catalogue;
    std::vector<Cell> matrix;
    matrix.reserve(scene.scope.requirements.size() * std::size(catalogue::allModes));
    for (const Requirement &row : scene.scope.requirements) {
        const bool needed = catalogue::neededBy(row.products, scene.scope.products);
        Rulings rulings(scene, row);
        for (catalogue::ModeId mode : catalogue::allModes) {
            const Carriage carriage = carriageOf(catalogue, row, mode);
            Ruling ruling;
            if (!needed)
                ruling = notNeeded(ReasonCode::NotForProduct);
            else if (row.kind == RequirementKind::Udp && carriage != Carriage::Direct)
                ruling = notNeeded(ReasonCode::NoUdpInMode);
            else if (carriage == Carriage::Proxy && !worksThroughProxy(catalogue, row))
                ruling = notNeeded(ReasonCode::NotOnProxyPath);
            else {
                ruling = rulings.on(carriage);
                ruling.reason.withoutProxy = carriage == Carriage::Proxy && !scene.proxied;
            }
            matrix.push_back(cellOf(row, mode, std::move(ruling)));
        }
    }
    return matrix;
}

} // namespace clearway::verdict
