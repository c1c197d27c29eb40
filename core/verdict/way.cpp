// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/way.h"

#include "verdict/canary.h"
#include "verdict/turnedaway.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using base::Operation;
using evidence::Outcome;

bool isDocumented(const catalogue::Catalogue &catalogue, const QString &name)
{
    const auto same = [&name](const catalogue::Host &host) {
        return host.name == name && host.origin == catalogue::Origin::Documented;
    };
    const auto holds
        = [&same](const catalogue::Domain &domain) { return std::ranges::any_of(domain.hosts, same); };
    const auto opens = [&name](const catalogue::Opener &opener) { return opener.host == name; };
    return std::ranges::any_of(catalogue.domains, holds) || std::ranges::any_of(catalogue.openers, opens)
        || std::ranges::any_of(catalogue.gateway.hosts, same);
}

/// Only of documented hosts is it known that they have addresses; and as long as one look-up was cut off, it
/// may have been the one with an answer.
bool noAnswerToAnyName(const Scope &scope, const EvidenceView &view)
{
    bool asked = false;
    for (Row row : view.rows()) {
        if (row->operation != Operation::Resolve)
            continue;
        if (row->outcome == Outcome::Ok || !ran(*row))
            return false;
        asked |= isDocumented(scope.catalogue, row->host);
    }
    return asked;
}

QString proxyNeverReached(const EvidenceView &view)
{
    Row first = nullptr;
    for (Row row : view.rows()) {
        if (row->operation != Operation::Tunnel || !ran(*row))
            continue;
        if (row->outcome == Outcome::Ok || failureCode(*row) != FailureCode::ProxyUnreachable)
            return {};
        if (!first)
            first = row;
    }
    return first ? first->path.section(u':', 1) : QString();
}

/// Two names, and two addresses where they are known: a name server that sends all names to one server says
/// nothing of connections to other addresses.
bool isElsewhere(const Attempt &a, const Attempt &b)
{
    return a.tls->host != b.tls->host
        && (!a.endpoint || !b.endpoint || a.endpoint->address != b.endpoint->address);
}

/// No server of any name was met, and somebody else was, in the place of several: who has one certificate for
/// names that it does not hold, or answers in plain text on the port of TLS. So do sign-in pages.
bool strangerAnswersForAll(const EvidenceView &view)
{
    std::map<QString, const Attempt *> first; // by certificate, or by its absence
    bool forSeveral = false;
    for (const Named &host : view.hosts())
        for (const Attempt &attempt : host.attempts) {
            if (attempt.fate == Fate::Answered)
                return false;
            const auto *seen = attempt.tls ? attempt.tls->as<evidence::TlsSeen>() : nullptr;
            const bool foreign = seen && !seen->nameMatches && !seen->chain.empty();
            if (!foreign && (attempt.fate != Fate::Plaintext || !attempt.tls))
                continue;
            const QString certificate = foreign ? seen->chain.front().sha256 : QString();
            const auto [before, fresh] = first.try_emplace(certificate, &attempt);
            forSeveral |= !fresh && isElsewhere(*before->second, attempt);
        }
    return forSeveral;
}

/// An open connection tells nothing of its target where somebody else is known to say yes in its place: a
/// device that accepts canaries, a sign-in page, or a proxy that agrees and then speaks itself, or that
/// agreed for a host from which nothing came. Some agree before they have tried.
bool opensForAnything(const Scope &scope, const EvidenceView &view)
{
    const auto &ports = scope.catalogue.tcpPorts;
    const auto accepted = [&](Row row) {
        return acceptedOnTheWay(*row) && std::ranges::find(ports, row->port()) != ports.end();
    };
    if (std::ranges::any_of(view.rows(), accepted) || strangerAnswersForAll(view))
        return true;
    bool spokeItself = false;
    bool saidYesAlone = false;
    bool carried = false;
    for (const Named &host : view.hosts()) {
        for (const Attempt &attempt : host.attempts) {
            if (!attempt.tunnel())
                continue;
            carried |= attempt.fate == Fate::Answered;
            saidYesAlone |= attempt.fate == Fate::Disrupted;
            spokeItself |= attempt.fate == Fate::Plaintext || attempt.fate == Fate::TurnedAway
                || attempt.failure() == FailureCode::ProxyProtocol;
        }
    }
    return saidYesAlone || (spokeItself && !carried);
}

/// The rows in order, with what devices answered in the servers' places.
EvidenceView lookThrough(const Scope &scope, std::vector<Row> rows)
{
    EvidenceView view(std::move(rows));
    for (Row answer : turnedAway(scope.catalogue, view.rows()))
        view.turnAway(answer);
    return view;
}

Gateways gatewaysIn(const Scope &scope, const EvidenceView &view)
{
    Gateways all;
    for (const catalogue::Host &host : scope.catalogue.gateway.hosts) {
        all.names << host.name;
        for (Row row : view.host(host.name).resolves)
            if (const auto *answer = row->as<evidence::DnsSeen>(); answer && row->outcome == Outcome::Ok)
                std::ranges::copy(answer->addresses(), std::back_inserter(all.addresses));
    }
    return all;
}

} // namespace

std::vector<Row> rowsOf(const Scope &scope, Way::Kind kind, const std::vector<Row> &rows)
{
    std::vector<Row> all;
    if (kind == Way::Kind::Direct) {
        std::ranges::copy_if(rows, std::back_inserter(all),
                             [](Row row) { return row->path == evidence::directPath; });
        return all;
    }
    QStringList direct = scope.proxy->directHosts;
    for (Row row : rows)
        if (scope.proxy->paths.contains(row->path)) {
            all.push_back(row);
            direct.removeAll(row->host); // tried through the proxy all the same
        }
    std::ranges::copy_if(rows, std::back_inserter(all), [&](Row row) {
        return row->path == evidence::directPath && !row->host.isEmpty() && direct.contains(row->host);
    });
    return all;
}

Way::Way(const Scope &scope, Kind theKind, std::vector<Row> rows)
    : kind(theKind)
    , view(lookThrough(scope, std::move(rows)))
    , dnsDead(noAnswerToAnyName(scope, view))
    , lostProxy(proxyNeverReached(view))
    , tcp(lookAtTcp(scope, view, opensForAnything(scope, view), lostProxy))
{
    const catalogue::Catalogue &catalogue = scope.catalogue;
    const Gateways theGateways = gatewaysIn(scope, view);
    domains.reserve(catalogue.domains.size());
    for (const catalogue::Domain &domain : catalogue.domains) {
        auto &hosts = domains.emplace_back();
        for (const catalogue::Host *host : scope.needed(domain.hosts))
            hosts.push_back(lookAt(view, *host, catalogue.tcpPorts, theGateways));
    }
    for (const catalogue::Opener &opener : catalogue.openers)
        openers.push_back(
            lookAt(view, {opener.host, catalogue::Origin::Documented, {}, {}}, catalogue.tcpPorts));
    for (const catalogue::Host *host : scope.needed(catalogue.gateway.hosts))
        gateways.push_back(lookAt(view, *host, catalogue.tcpPorts));
}

} // namespace clearway::verdict
