// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about what works, but slower or less than it should: WebSocket, the time until the gateway is
// there.
#include "verdict/causes.h"
#include "verdict/websocketrules.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using namespace std::chrono_literals;
using catalogue::RequirementKind;

/// "Clearly slower" than the direct race of the same run: more than twice its time, and so much more that a
/// person notices.
constexpr int slowerTimes = 2;
constexpr evidence::Duration noticed = 300ms;

const Race *fastest(const Causes &causes, bool direct)
{
    const Race *best = nullptr;
    for (const Race &race : causes.races)
        if (race.winner && (race.path == evidence::directPath) == direct
            && (!best || race.winner->setup < best->winner->setup))
            best = &race;
    return best;
}

void cite(const Race &race, std::vector<int> &evidence)
{
    for (const RaceAttempt &attempt : race.attempts)
        if (attempt.address == race.winner->address && attempt.port == race.winner->port)
            join(evidence, attempt.evidence);
}

} // namespace

void findWebsocketBlocked(const Causes &causes, Findings &all)
{
    QStringList hosts;
    std::vector<int> evidence;
    int asked = 0;
    QString code;
    for (const WebsocketSeen &seen : lookAtWebsockets(causes.scene.scope, causes.way)) {
        asked += seen.state == WebsocketSeen::State::NotRun ? 0 : 1;
        if (seen.state != WebsocketSeen::State::Blocked)
            continue;
        hosts << seen.host;
        join(evidence, seen.evidence);
        if (code.isEmpty())
            code = base::name(failureCode(*seen.telling));
    }
    if (hosts.isEmpty())
        return;
    Finding found = finding(FindingCode::WebsocketBlocked, Fixer::NetworkTeam,
                            {QString::number(hosts.size()), QString::number(asked), code, {}}, hosts);
    found.evidence = evidence;
    std::vector<std::size_t> rows;
    join(rows, causes.row(RequirementKind::Websocket, 0));
    causes.weigh(found, rows);
    all.push_back(found);
}

void findSlowSetup(const Causes &causes, Findings &all)
{
    const Race *direct = fastest(causes, true);
    const Race *proxied = fastest(causes, false);
    if (!direct || !proxied)
        return;
    const auto quick = direct->winner->setup;
    const auto slow = proxied->winner->setup;
    if (slow <= quick * slowerTimes || slow <= quick + noticed)
        return;
    Finding found = finding(FindingCode::SlowSetup, Fixer::NetworkTeam,
                            {milliseconds(slow), milliseconds(quick), proxied->path.section(u':', 1)}, {});
    found.subject = proxied->host;
    cite(*direct, found.evidence);
    cite(*proxied, found.evidence);
    causes.weigh(found, {});
    all.push_back(found);
}

} // namespace clearway::verdict
