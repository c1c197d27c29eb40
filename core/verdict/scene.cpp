// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/scene.h"

#include "verdict/icmpmeaning.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using base::Operation;
using evidence::Outcome;

/// The computer itself refused to send: no route, no address, or nobody on its own link answered.
bool isLocalError(const Scope &scope, const evidence::Observation &row)
{
    const FailureCode code = failureCode(row);
    if (!row.icmp)
        return code == FailureCode::NetworkUnreachable || code == FailureCode::AddressUnavailable;
    const bool own = std::ranges::find(scope.ownAddresses, row.icmp->sender) != scope.ownAddresses.end();
    return own && !prohibits(*row.icmp);
}

bool adaptersDown(const evidence::Machine &machine)
{
    const auto usable = [](const evidence::Adapter &adapter) { return adapter.up && !adapter.loopback; };
    return !machine.adapters.empty() && std::ranges::none_of(machine.adapters, usable);
}

/// A failed look-up proves nothing, as a resolver may sit on this computer; and where the proxy is not
/// reached, nothing was asked of the network behind it.
bool mayBeLocal(const evidence::Observation &row)
{
    return row.operation == Operation::Resolve || row.operation == Operation::Pac
        || row.operation == Operation::Wpad || failureCode(row) == FailureCode::ProxyUnreachable;
}

/// A success anywhere refutes it.
void findNetwork(Scene &scene)
{
    bool onlyLocal = true;
    for (Row row : scene.rows) {
        if (!ran(*row))
            continue;
        if (row->outcome == Outcome::Ok)
            return;
        if (isLocalError(scene.scope, *row))
            scene.localErrors.push_back(row->id);
        else
            onlyLocal &= mayBeLocal(*row);
    }
    scene.noNetwork = adaptersDown(scene.scope.machine) || (onlyLocal && !scene.localErrors.empty());
}

std::vector<Row> inOrder(std::vector<Row> rows)
{
    std::ranges::sort(rows, {}, [](Row row) { return std::pair(row->started, row->id); });
    return rows;
}

} // namespace

Scene::Scene(const Scope &theScope, std::vector<Row> theRows)
    : scope(theScope)
    , rows(inOrder(std::move(theRows)))
    , direct(scope, Way::Kind::Direct, rowsOf(scope, Way::Kind::Direct, rows))
    , udp(lookAtUdp(scope, direct.view))
    , peer(lookAtPeer(scope, rows))
{
    if (scope.proxy)
        proxied.emplace(scope, Way::Kind::Proxied, rowsOf(scope, Way::Kind::Proxied, rows));
    findNetwork(*this);
}

} // namespace clearway::verdict
