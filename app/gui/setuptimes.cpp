// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/setuptimes.h"

#include <algorithm>

namespace clearway::gui {
namespace {

using base::Operation;
using evidence::Evidence;
using evidence::Observation;
using evidence::Outcome;
using verdict::Status;

/// The servers that the chosen setting names, whether it is asked or answers by itself.
QStringList proxyPaths(const Evidence &evidence)
{
    QStringList paths;
    const auto add = [&](const std::vector<evidence::ProxyServer> &servers) {
        for (const evidence::ProxyServer &server : servers)
            if (!server.isDirect())
                paths << server.path();
    };
    const auto chosen = std::ranges::find(evidence.machine.proxies, true, &evidence::ProxySource::chosen);
    if (chosen == evidence.machine.proxies.end())
        return {};
    add(chosen->servers);
    for (const evidence::ProxyAnswer &answer : chosen->answers)
        add(answer.servers);
    return paths;
}

bool begins(const Observation &row)
{
    // A connection with a small hop limit is meant to fail; it says nothing about the host.
    const auto *connect = row.as<evidence::ConnectSeen>();
    const bool direct = row.operation == Operation::Connect && row.path == evidence::directPath
        && !(connect && connect->hopLimit);
    return (direct || row.operation == Operation::Tunnel) && !row.host.isEmpty()
        && row.port() == base::httpsPort;
}

Setup failed(const Observation &row)
{
    return {Status::Failed, {}, row.failure ? row.failure->code : base::FailureCode::Unknown};
}

Setup judged(const Observation &first, const Observation *tls)
{
    if (first.outcome == Outcome::Failed)
        return failed(first);
    if (first.outcome != Outcome::Ok || !tls)
        return {};
    if (tls->outcome == Outcome::Failed)
        return failed(*tls);
    return tls->outcome == Outcome::Ok ? Setup{Status::Ok, first.elapsed + tls->elapsed, {}} : Setup{};
}

const Observation *tlsAfter(const Evidence &evidence, const Observation &first)
{
    const auto follows = [&](const Observation &row) {
        return row.operation == Operation::Tls && row.id > first.id && row.host == first.host
            && row.path == first.path && row.port() == first.port()
            && (!first.endpoint || row.endpoint == first.endpoint);
    };
    const auto found = std::ranges::find_if(evidence.observations, follows);
    return found == evidence.observations.end() ? nullptr : &*found;
}

void keepBetter(Setup &kept, const Setup &next)
{
    const bool faster = next.status == Status::Ok && (kept.status != Status::Ok || next.took < kept.took);
    if (faster || kept.status == Status::NotTested)
        kept = next;
}

} // namespace

std::vector<SetupRow> setupTimes(const Evidence &evidence)
{
    const QStringList proxies = proxyPaths(evidence);
    std::vector<SetupRow> rows;
    for (const Observation &first : evidence.observations) {
        if (!begins(first) || (first.operation == Operation::Tunnel && !proxies.contains(first.path)))
            continue;
        auto row = std::ranges::find(rows, first.host, &SetupRow::host);
        if (row == rows.end())
            row = rows.insert(row, {first.host, {}, {}});
        keepBetter(first.operation == Operation::Tunnel ? row->proxied : row->direct,
                   judged(first, tlsAfter(evidence, first)));
    }
    return rows;
}

} // namespace clearway::gui
