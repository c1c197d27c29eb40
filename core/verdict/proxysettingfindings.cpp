// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about proxy settings: sources that contradict each other, what the client stored, PAC files, WPAD.
#include "verdict/causes.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using base::Operation;
using evidence::Outcome;
using evidence::ProxyMode;
using evidence::ProxyOrigin;
using evidence::ProxySource;

QString words(const std::vector<evidence::ProxyServer> &servers)
{
    QStringList all;
    for (const evidence::ProxyServer &server : servers)
        all << server.toString();
    return all.isEmpty() ? QStringLiteral("direct") : listed(all);
}

/// Sources that say something about today: a source without a proxy leaves the word to the next one.
bool speaks(const ProxySource &source)
{
    return source.origin != ProxyOrigin::GotoStored && source.mode != ProxyMode::None
        && source.mode != ProxyMode::System && source.mode != ProxyMode::Unreadable;
}

QString answerFor(const ProxySource &source, const QString &host)
{
    const auto answer = std::ranges::find(source.answers, host, &evidence::ProxyAnswer::host);
    return answer == source.answers.end() ? QString() : words(answer->servers);
}

QStringList hostsOf(const std::vector<ProxySource> &sources)
{
    QStringList hosts;
    for (const ProxySource &source : sources)
        for (const evidence::ProxyAnswer &answer : source.answers)
            join(hosts, answer.host);
    return hosts;
}

void findConflict(const Causes &causes, Findings &all)
{
    const auto &sources = causes.scene.scope.machine.proxies;
    QStringList differing;
    for (const QString &host : hostsOf(sources)) {
        QStringList answers;
        for (const ProxySource &source : sources)
            if (const QString answer = answerFor(source, host); speaks(source) && !answer.isEmpty())
                join(answers, answer);
        if (answers.size() > 1)
            differing << host;
    }
    if (differing.isEmpty())
        return;
    QStringList triples;
    for (const ProxySource &source : sources)
        if (const QString answer = answerFor(source, differing.first()); speaks(source) && !answer.isEmpty())
            triples << QString(name(source.origin)) << source.place << answer;
    Finding found = finding(FindingCode::ProxyConflict, Fixer::Helpdesk,
                            {QString::number(differing.size()), differing.first()}, triples);
    found.subject = differing.first();
    causes.weigh(found, {});
    all.push_back(found);
}

/// What became of the connections to a stored proxy, over all its rows.
struct StoredSeen {
    std::vector<int> evidence;
    bool answered = false;
};

StoredSeen lookAtStored(const Causes &causes, const QString &path)
{
    StoredSeen seen;
    for (Row row : causes.scene.rows) {
        if (row->operation != Operation::Tunnel || row->path != path || !ran(*row))
            continue;
        seen.evidence.push_back(row->id);
        const auto code = failureCode(*row);
        seen.answered |= row->outcome == Outcome::Ok
            || (code != base::FailureCode::ProxyUnreachable && code != base::FailureCode::HttpTimeout);
    }
    return seen;
}

bool namedToday(const Causes &causes, const QString &path)
{
    for (const ProxySource &source : causes.scene.scope.machine.proxies) {
        if (!speaks(source))
            continue;
        const auto same = [&path](const evidence::ProxyServer &server) { return server.path() == path; };
        const auto answersSo = [&same](const evidence::ProxyAnswer &answer) {
            return std::ranges::any_of(answer.servers, same);
        };
        if (std::ranges::any_of(source.servers, same) || std::ranges::any_of(source.answers, answersSo))
            return true;
    }
    return false;
}

QString todaysAnswer(const Causes &causes)
{
    for (const ProxySource &source : causes.scene.scope.machine.proxies)
        if (speaks(source))
            return source.answers.empty() ? words(source.servers) : words(source.answers.front().servers);
    return QStringLiteral("direct");
}

void findStored(const Causes &causes, Findings &all)
{
    for (const ProxySource &source : causes.scene.scope.machine.proxies) {
        if (source.origin != ProxyOrigin::GotoStored)
            continue;
        for (const evidence::ProxyServer &server : source.servers) {
            const StoredSeen seen = lookAtStored(causes, server.path());
            const bool silent = !seen.evidence.empty() && !seen.answered;
            if (server.isDirect() || (!silent && namedToday(causes, server.path())))
                continue;
            Finding found = finding(FindingCode::ProxyStoredStale, Fixer::You,
                                    {server.toString(),
                                     silent ? QStringLiteral("no_answer") : QStringLiteral("different"),
                                     todaysAnswer(causes), source.place},
                                    {});
            found.subject = server.toString();
            found.evidence = seen.evidence;
            if (!silent && seen.evidence.empty())
                found.confidence = Confidence::Likely; // it was not tried whether the client would take it
            causes.weigh(found, {});
            all.push_back(found);
        }
    }
}

void findPac(const Causes &causes, const evidence::Observation &row, Findings &all)
{
    const auto *seen = row.as<evidence::PacSeen>();
    const QString url = seen && !seen->url.isEmpty() ? seen->url : row.target;
    Findings found;
    if (row.outcome == Outcome::Failed && ran(row))
        found.push_back(
            finding(FindingCode::PacFailed, Fixer::Helpdesk,
                    {url, base::name(failureCode(row)), row.failure ? row.failure->detail : QString()}, {}));
    if (seen && !seen->constructs.empty()) {
        QStringList places;
        for (const evidence::PacConstruct &construct : seen->constructs)
            places << QStringLiteral("%1: %2").arg(construct.line).arg(construct.text);
        found.push_back(finding(FindingCode::PacLimitedParser, Fixer::Helpdesk,
                                {url, QString::number(places.size())}, places));
        found.back().confidence = Confidence::Possible; // what GoTo's parser knows is not documented
    }
    for (Finding &each : found) {
        each.subject = url;
        each.evidence = {row.id};
        causes.weigh(each, {});
        all.push_back(each);
    }
}

void findWpad(const Causes &causes, const evidence::Observation &row, Findings &all)
{
    const auto *seen = row.as<evidence::WpadSeen>();
    if (row.outcome != Outcome::Ok || !seen)
        return;
    Finding found = finding(FindingCode::WpadPresent, Fixer::NetworkTeam, {seen->url, seen->method}, {});
    found.subject = seen->url;
    found.evidence = {row.id};
    causes.weigh(found, {});
    all.push_back(found);
}

} // namespace

void findProxySettings(const Causes &causes, Findings &all)
{
    findConflict(causes, all);
    findStored(causes, all);
    for (Row row : causes.scene.rows) {
        if (row->operation == Operation::Pac)
            findPac(causes, *row, all);
        else if (row->operation == Operation::Wpad)
            findWpad(causes, *row, all);
    }
}

} // namespace clearway::verdict
