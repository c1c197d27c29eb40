// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/websocketrules.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using State = WebsocketSeen::State;

/// An answer that is not the one asked for came from the server or from somebody between; silence may be
/// either.
State stateOf(const evidence::Observation &upgrade, const HostSeen &https)
{
    if (upgrade.outcome == evidence::Outcome::Ok)
        return State::Accepted;
    if (!ran(upgrade) || https.state == HostState::NotRun)
        return State::NotRun;
    if (!https.answered())
        return State::NoHttps;
    const FailureCode code = failureCode(upgrade);
    const bool answered = code == FailureCode::WebsocketRefused || code == FailureCode::WebsocketBadAccept
        || code == FailureCode::ConnectionReset || code == FailureCode::TlsClosed;
    return answered ? State::Blocked : State::Silent;
}

WebsocketSeen lookAtHost(const Scope &scope, const Way &way, const catalogue::Host &host)
{
    WebsocketSeen seen{host.name, host.origin == catalogue::Origin::Documented, State::NotRun, nullptr, {}};
    const HostSeen https = lookAt(way.view, host, scope.catalogue.tcpPorts);
    for (Row row : way.view.host(host.name).websockets) {
        const State state = stateOf(*row, https);
        if (!seen.telling || state > seen.state) {
            seen.state = state;
            seen.telling = row;
        }
        seen.evidence.push_back(row->id);
    }
    if (!seen.telling && https.state != HostState::NotRun && !https.answered())
        seen.state = State::NoHttps;
    if (seen.state == State::NoHttps || seen.state == State::Blocked)
        seen.evidence.insert(seen.evidence.end(), https.evidence.begin(), https.evidence.end());
    return seen;
}

/// A host that nobody documents proves something when it takes the upgrade, or when something stands in its
/// way.
Ruling rulingOf(const WebsocketSeen &seen)
{
    const auto confidence = seen.documented ? Confidence::Confirmed : Confidence::Likely;
    switch (seen.state) {
    case State::NotRun:
        return {};
    case State::NoHttps:
        return {seen.documented ? Status::Failed : Status::Unclear,
                confidence,
                {ReasonCode::WebsocketNoHttps, {seen.host}},
                seen.evidence};
    case State::Accepted:
        return {Status::Ok,
                confidence,
                {ReasonCode::WebsocketAccepted, {seen.host, milliseconds(seen.telling->elapsed)}},
                seen.evidence};
    case State::Silent:
    case State::Blocked:
        break;
    }
    const bool failed = seen.documented || seen.state == State::Blocked;
    return {failed ? Status::Failed : Status::Unclear,
            confidence,
            {ReasonCode::WebsocketFailed, {seen.host, base::name(failureCode(*seen.telling))}},
            seen.evidence};
}

} // namespace

std::vector<WebsocketSeen> lookAtWebsockets(const Scope &scope, const Way &way)
{
    std::vector<WebsocketSeen> all;
    for (const catalogue::Host *host : scope.needed(scope.catalogue.websocketHosts))
        all.push_back(lookAtHost(scope, way, *host));
    return all;
}

Ruling websocketRuling(const Scope &scope, const Way &way)
{
    const auto all = lookAtWebsockets(scope, way);
    if (all.empty())
        return {Status::NotTested, Confidence::Confirmed, {ReasonCode::NoEndpointKnown, {}}, {}};
    if (std::ranges::find(all, State::NotRun, &WebsocketSeen::state) != all.end())
        return {};
    // The worst host speaks for the row: a client that meets it has no other.
    return rulingOf(*std::ranges::min_element(all, {}, &WebsocketSeen::state));
}

} // namespace clearway::verdict
