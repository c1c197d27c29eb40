// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about hosts. Every host that failed is put under exactly one cause.
#include "verdict/causes.h"
#include "verdict/icmpmeaning.h"
#include "verdict/rollup.h"

#include <algorithm>
#include <functional>
#include <map>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using catalogue::RequirementKind;

/// A host and the rows that rest on it.
struct HostUse {
    const HostSeen *seen = nullptr;
    const std::vector<base::Cidr> *expectedIn = nullptr;
    std::vector<std::size_t> rows;
    bool gateway = false;
};

class HostUses {
public:
    explicit HostUses(const Causes &causes)
    {
        const Scope &scope = causes.scene.scope;
        const Way &way = causes.way;
        const catalogue::Catalogue &catalogue = scope.catalogue;
        for (std::size_t i = 0; i < catalogue.domains.size(); ++i) {
            const auto hosts = scope.needed(catalogue.domains[i].hosts);
            for (std::size_t k = 0; k < hosts.size(); ++k)
                add(way.domains[i][k], hosts[k], causes.row(RequirementKind::Domain, i), false);
        }
        for (std::size_t i = 0; i < catalogue.openers.size(); ++i)
            add(way.openers[i], nullptr, causes.row(RequirementKind::Opener, i), false);
        const auto gateways = scope.needed(catalogue.gateway.hosts);
        for (std::size_t i = 0; i < gateways.size(); ++i)
            add(way.gateways[i], gateways[i], causes.row(RequirementKind::Gateway, 0), true);
    }
    std::vector<HostUse> all;

private:
    void add(const HostSeen &seen, const catalogue::Host *host, std::optional<std::size_t> row, bool gateway)
    {
        if (!row)
            return;
        auto use = std::ranges::find_if(all, [&](const HostUse &u) { return u.seen->name == seen.name; });
        if (use == all.end())
            use = all.insert(all.end(), {&seen, nullptr, {}, false});
        if (host)
            use->expectedIn = &host->expectedIn;
        use->gateway |= gateway;
        join(use->rows, row);
    }
};

Status effectOf(const Causes &causes, const HostUse &use)
{
    Status worst = Status::Ok;
    for (std::size_t row : use.rows)
        if (const Status status = causes.worstEffect(row); worse(status, worst))
            worst = status;
    return worst;
}

using Uses = std::vector<const HostUse *>;

QString mostFrequentFailure(const Uses &uses)
{
    std::map<FailureCode, int> counts;
    for (const HostUse *use : uses)
        ++counts[use->seen->failure];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? QString() : QString(base::name(most->first));
}

QString blockerOf(const Uses &uses)
{
    for (const HostUse *use : uses)
        if (const Attempt *attempt = use->seen->telling; attempt && attempt->connect)
            if (const QString blocker = blockedBy(*attempt->connect); !blocker.isEmpty())
                return blocker;
    return {};
}

Finding hostFinding(const Causes &causes, FindingCode code, Fixer fixer, const Uses &uses, int asked,
                    const QString &detail, const QString &extra)
{
    QStringList hosts;
    std::vector<std::size_t> rows;
    std::vector<int> evidence;
    for (const HostUse *use : uses) {
        hosts << use->seen->name;
        join(evidence, use->seen->evidence);
        for (std::size_t row : use->rows)
            join(rows, row);
    }
    Finding found
        = finding(code, fixer, {QString::number(uses.size()), QString::number(asked), detail, extra}, hosts);
    found.evidence = evidence;
    causes.weigh(found, rows);
    return found;
}

QString addressKind(base::AddressClass kind)
{
    switch (kind) {
    case base::AddressClass::Public:
        return QStringLiteral("public");
    case base::AddressClass::Private:
        return QStringLiteral("private");
    case base::AddressClass::SharedCgnat:
        return QStringLiteral("cgnat");
    case base::AddressClass::LinkLocal:
        return QStringLiteral("link_local");
    case base::AddressClass::Loopback:
        return QStringLiteral("loopback");
    case base::AddressClass::Unspecified:
        return QStringLiteral("unspecified");
    case base::AddressClass::Documentation:
        return QStringLiteral("documentation");
    case base::AddressClass::Multicast:
        return QStringLiteral("multicast");
    case base::AddressClass::Reserved:
        return QStringLiteral("reserved");
    }
    return {};
}

/// Resolvers that were asked for these hosts.
QString resolversOf(const Causes &causes, const Uses &uses)
{
    QStringList all;
    for (const HostUse *use : uses)
        for (Row row : causes.way.view.host(use->seen->name).resolves)
            if (const auto *seen = row->as<evidence::DnsSeen>(); seen && !seen->server.isEmpty())
                join(all, seen->server);
    return listed(all);
}

/// How many hosts fit, for the second entry of the head.
template<class Fits> int count(const HostUses &uses, Fits fits)
{
    return int(std::ranges::count_if(uses.all, [&](const HostUse &use) { return fits(*use.seen); }));
}

void findDns(const Causes &causes, const HostUses &uses, const Uses &unresolved, const Uses &rewritten,
             Findings &all)
{
    if (!unresolved.empty()) {
        const int asked
            = count(uses, [](const HostSeen &s) { return s.resolved || s.state == HostState::NotResolved; });
        all.push_back(hostFinding(causes, FindingCode::DnsFailing, Fixer::Helpdesk, unresolved, asked,
                                  mostFrequentFailure(unresolved), resolversOf(causes, unresolved)));
    }
    if (!rewritten.empty()) {
        const base::IpAddress &first = rewritten.front()->seen->addresses.front();
        all.push_back(hostFinding(causes, FindingCode::DnsAnswerRewritten, Fixer::Helpdesk, rewritten,
                                  count(uses, [](const HostSeen &s) { return s.resolved; }),
                                  addressKind(base::classify(first)), first.toString()));
    }
}

/// Hosts by what they do to the modes, worst first.
using Unreachable = std::vector<std::pair<Status, Uses>>;

void add(Unreachable &groups, Status status, const HostUse &use)
{
    auto group = std::ranges::find(groups, status, &Unreachable::value_type::first);
    if (group == groups.end())
        group = groups.insert(groups.end(), {status, {}});
    group->second.push_back(&use);
    std::ranges::stable_sort(groups, worse, &Unreachable::value_type::first);
}

/// What meets optional or undocumented hosts in the same way has the same cause.
void mergeIntoWorst(Unreachable &groups)
{
    for (std::size_t i = 1; i < groups.size(); ++i) {
        Uses &worst = groups.front().second;
        const auto sameFailure = [&worst](const HostUse *use) {
            return std::ranges::any_of(
                worst, [use](const HostUse *w) { return w->seen->failure == use->seen->failure; });
        };
        Uses &group = groups[i].second;
        const auto same = std::ranges::stable_partition(group, std::not_fn(sameFailure));
        worst.insert(worst.end(), same.begin(), same.end());
        group.erase(same.begin(), same.end());
    }
}

/// A hello that is cut off at assumed hosts alone may be their own doing, which proves nothing. Together with
/// documented ones they have the same cause.
Uses withoutCause(const Causes &causes, Uses &disrupted)
{
    const auto sameOfDocumented = [&disrupted](const HostUse *use) {
        return std::ranges::any_of(disrupted, [use](const HostUse *other) {
            return other->seen->documented() && other->seen->failure == use->seen->failure;
        });
    };
    const auto explained = [&](const HostUse *use) {
        return use->seen->documented() || effectOf(causes, *use) != Status::Unclear || sameOfDocumented(use);
    };
    Uses all;
    std::ranges::copy_if(disrupted, std::back_inserter(all), std::not_fn(explained));
    std::erase_if(disrupted, std::not_fn(explained));
    return all;
}

/// TCP opened, and what answered was not the server: nobody needs to open a port for that. A stranger's
/// certificate for the very name is inspection instead.
bool answersWrongly(const HostSeen &seen)
{
    const auto *shown = seen.telling ? seen.telling->handshake() : nullptr;
    if (seen.fate() == Fate::Foreign)
        return shown && !shown->nameMatches;
    return seen.fate() == Fate::TlsFailed || seen.fate() == Fate::Plaintext
        || seen.fate() == Fate::TurnedAway;
}

void findUnreachable(const Causes &causes, const HostUses &uses, Unreachable unreachable, Findings &all)
{
    mergeIntoWorst(unreachable);
    const int asked = count(uses, [](const HostSeen &s) { return s.state != HostState::NotRun; });
    for (const auto &[status, hosts] : unreachable) {
        if (hosts.empty())
            continue;
        const bool wrongly = status != Status::Unclear && answersWrongly(*hosts.front()->seen);
        const QString blocker = wrongly ? QStringLiteral("answered") : blockerOf(hosts);
        const bool here = wrongly || causes.blockedHere({blocker});
        all.push_back(hostFinding(causes, FindingCode::DomainUnreachable,
                                  here ? Fixer::Helpdesk : Fixer::NetworkTeam, hosts, asked,
                                  mostFrequentFailure(hosts), blocker));
        const auto documented = [](const HostUse *use) { return use->seen->documented(); };
        if (status == Status::Unclear)
            all.back().confidence = Confidence::Possible;
        else if (std::ranges::none_of(hosts, documented))
            all.back().confidence = Confidence::Likely;
    }
}

void findDisrupted(const Causes &causes, const HostUses &uses, const Uses &disrupted, Findings &all)
{
    if (disrupted.empty())
        return;
    const int opened = count(uses, [](const HostSeen &s) { return s.telling && s.telling->opened(); });
    all.push_back(hostFinding(causes, FindingCode::TlsDisrupted, Fixer::NetworkTeam, disrupted, opened,
                              mostFrequentFailure(disrupted), {}));
    if (disrupted.size() == 1) // one server alone may be at fault
        all.back().confidence = Confidence::Likely;
}

std::optional<base::IpAddress> outsideRange(const HostUse &use)
{
    if (!use.expectedIn || use.expectedIn->empty() || use.seen->state == HostState::Rewritten)
        return std::nullopt;
    for (const base::IpAddress &address : use.seen->addresses) {
        const auto holds = [&](const base::Cidr &cidr) { return cidr.contains(address); };
        if (address.isV4() && std::ranges::none_of(*use.expectedIn, holds))
            return address;
    }
    return std::nullopt;
}

QString networksOf(const HostUse &use)
{
    QStringList all;
    for (const base::Cidr &cidr : *use.expectedIn)
        all << cidr.toString();
    return listed(all);
}

/// A trusted handshake shows that the address is GoTo's all the same; then it is information.
void findOutsideRange(const Causes &causes, const HostUses &uses, Findings &all)
{
    QStringList triples;
    std::vector<int> evidence;
    std::vector<std::size_t> rows;
    int affected = 0;
    for (const HostUse &use : uses.all) {
        const auto address = outsideRange(use);
        if (!address)
            continue;
        ++affected;
        triples << use.seen->name << address->toString() << networksOf(use);
        for (Row row : causes.way.view.host(use.seen->name).resolves)
            evidence.push_back(row->id);
        if (!use.seen->answered())
            for (std::size_t row : use.rows)
                join(rows, row);
    }
    if (affected == 0)
        return;
    Finding found
        = finding(FindingCode::DnsOutsideRange, Fixer::Helpdesk, {QString::number(affected)}, triples);
    found.confidence = Confidence::Likely;
    found.evidence = evidence;
    causes.weigh(found, rows);
    all.push_back(found);
}

} // namespace

void findHostCauses(const Causes &causes, Findings &all)
{
    const HostUses uses(causes);
    Uses unresolved;
    Uses rewritten;
    Uses disrupted;
    Unreachable unreachable;
    Unreachable wrongly;
    for (const HostUse &use : uses.all) {
        const HostSeen &seen = *use.seen;
        const Status status = effectOf(causes, use);
        if (seen.answered() || seen.state == HostState::NotRun || status == Status::Ok
            || causes.clock.explains(seen))
            continue;
        if (seen.state == HostState::NotResolved && (seen.documented() || causes.way.dnsDead))
            unresolved.push_back(&use);
        else if (seen.state == HostState::Rewritten)
            rewritten.push_back(&use);
        else if (seen.fate() == Fate::Disrupted && !use.gateway)
            disrupted.push_back(&use);
        else if (seen.saidByProxy())
            continue; // findings of the proxy's
        else if ((seen.fate() != Fate::Foreign || answersWrongly(seen)) && !use.gateway)
            add(answersWrongly(seen) && status != Status::Unclear ? wrongly : unreachable, status, use);
    }
    for (const HostUse *use : withoutCause(causes, disrupted))
        add(unreachable, Status::Unclear, *use);
    findDns(causes, uses, unresolved, rewritten, all);
    findUnreachable(causes, uses, unreachable, all);
    findUnreachable(causes, uses, wrongly, all);
    findDisrupted(causes, uses, disrupted, all);
    findOutsideRange(causes, uses, all);
}

} // namespace clearway::verdict
