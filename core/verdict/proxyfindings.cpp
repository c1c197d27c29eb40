// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about what the chosen proxies answered. One per proxy and kind of answer.
#include "verdict/causes.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using catalogue::RequirementKind;

/// What one proxy said to whom, as far as it is the same.
struct Refusal {
    FindingCode code = FindingCode::ProxyDenied;
    QStringList targets;
    std::vector<std::size_t> rows;
    std::vector<int> evidence;
    const Attempt *telling = nullptr;
};

std::optional<FindingCode> codeFor(const Attempt &attempt)
{
    if (attempt.fate == Fate::ProxyLost)
        return FindingCode::ProxyUnreachable;
    if (attempt.fate == Fate::TurnedAway && attempt.tunnel())
        return FindingCode::ProxyDenied;
    if (attempt.fate != Fate::ProxyRefused)
        return std::nullopt;
    switch (attempt.failure()) {
    case FailureCode::ProxyAuthRequired:
        return FindingCode::ProxyAuthRequired;
    case FailureCode::ProxyAuthFailed:
        return FindingCode::ProxyAuthFailed;
    default:
        return FindingCode::ProxyDenied;
    }
}

class Refusals {
public:
    explicit Refusals(const Causes &causes) : m_causes(causes) { }

    void collect()
    {
        const Scope &scope = m_causes.scene.scope;
        const Way &way = m_causes.way;
        for (std::size_t i = 0; i < way.domains.size(); ++i)
            for (const HostSeen &host : way.domains[i])
                add(host, m_causes.row(RequirementKind::Domain, i));
        for (std::size_t i = 0; i < way.openers.size(); ++i)
            add(way.openers[i], m_causes.row(RequirementKind::Opener, i));
        for (const HostSeen &host : way.gateways)
            add(host, m_causes.row(RequirementKind::Gateway, 0));
        for (const Attempt &attempt : way.view.host({}).attempts)
            for (std::size_t i = 0; i < scope.catalogue.tcpNetworks.size(); ++i)
                if (attempt.endpoint
                    && scope.catalogue.tcpNetworks[i].cidr.contains(attempt.endpoint->address)
                    && (way.tcp[i].reach == Reach::Blocked || way.tcp[i].denied > 0))
                    add(attempt, scope.catalogue.tcpNetworks[i].cidr.toString(),
                        m_causes.row(RequirementKind::Tcp, i));
    }

    void report(Findings &all) const
    {
        for (const auto &[key, refusal] : m_all) {
            const auto details = detailsOf(refusal);
            Finding found = finding(
                refusal.code, refusal.code == FindingCode::ProxyDenied ? Fixer::NetworkTeam : Fixer::Helpdesk,
                {QString::number(refusal.targets.size()), QString::number(m_asked.size()), details.first,
                 details.second},
                refusal.targets);
            found.subject = refusal.telling->path().section(u':', 1);
            found.evidence = refusal.evidence;
            m_causes.weigh(found, refusal.rows);
            all.push_back(found);
        }
    }

private:
    void add(const HostSeen &host, std::optional<std::size_t> row)
    {
        const auto &ports = m_causes.scene.scope.catalogue.tcpPorts;
        for (const Attempt &attempt : m_causes.way.view.host(host.name).attempts)
            if (std::ranges::find(ports, attempt.port) != ports.end())
                add(attempt, host.name, host.answered() ? std::nullopt : row);
    }

    void add(const Attempt &attempt, const QString &target, std::optional<std::size_t> row)
    {
        if (attempt.tunnel() || attempt.connect)
            join(m_asked, target);
        const auto code = codeFor(attempt);
        if (!code)
            return;
        Refusal &refusal = m_all[{attempt.path(), *code}];
        refusal.code = *code;
        join(refusal.targets, target);
        join(refusal.rows, row);
        attempt.cite(refusal.evidence);
        if (!refusal.telling)
            refusal.telling = &attempt;
    }

    static std::pair<QString, QString> detailsOf(const Refusal &refusal)
    {
        const evidence::TunnelSeen *seen = refusal.telling->tunnel();
        const auto *page
            = refusal.telling->answer ? refusal.telling->answer->as<evidence::HttpSeen>() : nullptr;
        const evidence::HttpAnswer answer = page ? page->answer
            : seen                               ? seen->answer
                                                 : evidence::HttpAnswer{};
        if (refusal.code == FindingCode::ProxyAuthRequired)
            return {listed(answer.authSchemes), {}};
        if (refusal.code == FindingCode::ProxyAuthFailed)
            return {seen ? seen->authenticated : QString(), listed(answer.authSchemes)};
        return {page ? QStringLiteral("page") : QString(base::name(refusal.telling->failure())),
                answer.status == 0 ? answer.page
                                   : QStringLiteral("%1 %2").arg(answer.status).arg(answer.page).trimmed()};
    }

    const Causes &m_causes;
    std::map<std::pair<QString, FindingCode>, Refusal> m_all;
    QStringList m_asked;
};

} // namespace

void findProxyAnswers(const Causes &causes, Findings &all)
{
    Refusals refusals(causes);
    refusals.collect();
    refusals.report(all);
}

} // namespace clearway::verdict
