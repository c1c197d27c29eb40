// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about certificates: one per root that the public root set does not know.
#include "verdict/causes.h"
#include "verdict/inspectionsigns.h"

#include "catalogue/interceptorfile.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using catalogue::Certainty;
using catalogue::InterceptorKind;
using catalogue::RequirementKind;

/// What rests on a host's certificate.
struct Stake {
    bool mayBeInspected = true; ///< a domain that the document does not exempt
    std::vector<std::size_t> inspection;
    std::vector<std::size_t> own; ///< suffer only where the certificate makes the host fail
};

class Stakes {
public:
    explicit Stakes(const Causes &causes) : m_causes(causes)
    {
        const catalogue::Catalogue &catalogue = causes.scene.scope.catalogue;
        for (std::size_t i = 0; i < catalogue.domains.size(); ++i)
            for (const catalogue::Host &host : catalogue.domains[i].hosts)
                add(host.name, causes.row(RequirementKind::Domain, i),
                    !catalogue.domains[i].exemptFromInspection);
        for (std::size_t i = 0; i < catalogue.openers.size(); ++i)
            add(catalogue.openers[i].host, causes.row(RequirementKind::Opener, i), false);
        for (const catalogue::Host &host : catalogue.gateway.hosts)
            add(host.name, causes.row(RequirementKind::Gateway, 0), false);
    }

    /// Nothing when the host's certificate is nobody's concern.
    [[nodiscard]] const Stake *of(const QString &host) const
    {
        const auto found = m_stakes.find(host);
        return found == m_stakes.end() ? nullptr : &found->second;
    }

private:
    void add(const QString &host, std::optional<std::size_t> own, bool mayBeInspected)
    {
        if (!own)
            return;
        Stake &stake = m_stakes[host];
        join(stake.own, own);
        stake.mayBeInspected &= mayBeInspected;
        const auto &domains = m_causes.scene.scope.catalogue.domains;
        for (std::size_t i = 0; i < domains.size(); ++i)
            if (host == domains[i].name || host.endsWith(u'.' + domains[i].name))
                join(stake.inspection, m_causes.row(RequirementKind::Inspection, i));
    }

    const Causes &m_causes;
    std::map<QString, Stake> m_stakes;
};

using Chains = std::vector<const ShownChain *>;

bool isRewritten(const Way &way, const QString &name)
{
    const auto is
        = [&name](const HostSeen &host) { return host.name == name && host.state == HostState::Rewritten; };
    const auto inDomain
        = [&is](const std::vector<HostSeen> &hosts) { return std::ranges::any_of(hosts, is); };
    return std::ranges::any_of(way.domains, inDomain) || std::ranges::any_of(way.openers, is)
        || std::ranges::any_of(way.gateways, is);
}

/// Whose certificate stands where a false address leads to is beside the point; and a proxy may forge one
/// only to deliver its denial (domain.md 2.2).
bool saidElsewhere(const Causes &causes, const ShownChain &chain)
{
    const Way &way = causes.way;
    const auto &attempts = way.view.host(chain.row->host).attempts;
    const auto attempt = std::ranges::find(attempts, chain.row, &Attempt::tls);
    const bool denied = attempt != attempts.end() && attempt->fate == Fate::TurnedAway && attempt->tunnel();
    return chain.trust == ChainTrust::Untrusted && (denied || isRewritten(way, chain.row->host));
}

/// Chains on the required port by trust and root; the number of hosts that showed any that can be judged.
class Issuers {
public:
    Issuers(const Causes &causes, const Stakes &stakes, const std::vector<ShownChain> &ofThisWay)
    {
        const auto &ports = causes.scene.scope.catalogue.tcpPorts;
        for (const ShownChain &chain : ofThisWay) {
            const Stake *stake = stakes.of(chain.row->host);
            if (!stake || chain.trust == ChainTrust::Neutral || saidElsewhere(causes, chain)
                || std::ranges::find(ports, chain.row->port()) == ports.end())
                continue;
            join(m_shown, chain.row->host);
            if (chain.foreign() && !(stake->mayBeInspected && chain.trust == ChainTrust::Local))
                group(chain).push_back(&chain);
        }
    }

    [[nodiscard]] const std::vector<Chains> &groups() const { return m_groups; }
    [[nodiscard]] qsizetype hostsShown() const { return m_shown.size(); }

private:
    Chains &group(const ShownChain &chain)
    {
        for (Chains &chains : m_groups)
            if (chains.front()->trust == chain.trust && chains.front()->anchor() == chain.anchor())
                return chains;
        return m_groups.emplace_back();
    }

    std::vector<Chains> m_groups;
    QStringList m_shown;
};

QStringList joined(const Chains &chains, QStringList (*of)(const ShownChain &))
{
    QStringList all;
    for (const ShownChain *chain : chains)
        for (const QString &text : of(*chain))
            join(all, text);
    return all;
}

/// The document's list: domains that must not be inspected, and the networks that media comes from.
QString domainsToExempt(const catalogue::Catalogue &catalogue)
{
    QStringList all;
    for (const catalogue::Domain &domain : catalogue.domains)
        if (domain.exemptFromInspection)
            all << domain.pattern;
    return listed(all);
}

QString networksToExempt(const catalogue::Catalogue &catalogue)
{
    QStringList all;
    for (const catalogue::Network &network : catalogue.tcpNetworks)
        if (!network.historic)
            all << network.cidr.toString();
    return listed(all);
}

/// A host that showed a trusted chain on the same path did not fail for this one.
bool madeFail(const ShownChain &chain, const std::vector<ShownChain> &all)
{
    const auto answers = [&chain](const ShownChain &other) {
        return other.row->outcome == evidence::Outcome::Ok && other.row->host == chain.row->host
            && other.row->path == chain.row->path;
    };
    return chain.trust == ChainTrust::Untrusted && std::ranges::none_of(all, answers);
}

std::vector<std::size_t> rowsBehind(const Chains &chains, const Stakes &stakes,
                                    const std::vector<ShownChain> &all)
{
    std::vector<std::size_t> rows;
    for (const ShownChain *chain : chains) {
        const Stake &stake = *stakes.of(chain->row->host);
        for (std::size_t row : stake.inspection)
            join(rows, row);
        if (madeFail(*chain, all))
            for (std::size_t row : stake.own)
                join(rows, row);
    }
    return rows;
}

/// Programs on the computer itself are not the network team's.
Fixer fixerFor(const catalogue::Interceptor *product)
{
    const bool onNetwork = !product || product->certainty == Certainty::Low
        || product->kind == InterceptorKind::EnterpriseGateway || product->kind == InterceptorKind::NationalCa
        || product->kind == InterceptorKind::Test;
    return onNetwork ? Fixer::NetworkTeam : Fixer::Helpdesk;
}

QStringList describe(const catalogue::Interceptor *product)
{
    if (!product)
        return {QString(), QString(), QString(), QString()};
    return {product->vendor, name(product->certainty), name(product->kind), name(product->exemption)};
}

const catalogue::Interceptor *productOf(const Chains &chains)
{
    std::vector<catalogue::IssuerName> issuers;
    for (const ShownChain *chain : chains)
        for (const catalogue::IssuerName &issuer : chain->issuers())
            issuers.push_back(issuer);
    return catalogue::builtInInterceptors().find(issuers);
}

QString words(const std::vector<InspectionSign> &signs)
{
    QStringList all;
    for (InspectionSign sign : signs)
        all << name(sign);
    return listed(all);
}

Finding inspection(const Causes &causes, const Chains &chains, const std::vector<ShownChain> &all,
                   qsizetype hostsShown)
{
    const ShownChain &first = *chains.front();
    const QStringList hosts
        = joined(chains, [](const ShownChain &chain) { return QStringList(chain.row->host); });
    const QStringList paths
        = joined(chains, [](const ShownChain &chain) { return QStringList(chain.row->path); });
    const QStringList weak = joined(chains, [](const ShownChain &chain) { return chain.weaknesses(); });
    const auto *product = productOf(chains);
    const auto signs = signsOf(chains, all, Clouds(causes.scene.scope.catalogue));
    const QString issuer = issuerOf(first.seen);
    const QStringList head = QStringList{QString::number(hosts.size()), QString::number(hostsShown), issuer,
                                         first.leaf().issuerOrganization}
        + describe(product)
        + QStringList{words(signs), listed(paths), domainsToExempt(causes.scene.scope.catalogue),
                      networksToExempt(causes.scene.scope.catalogue), listed(weak)};
    Finding found = finding(first.trust == ChainTrust::Local ? FindingCode::TlsInspectionTrusted
                                                             : FindingCode::TlsInspectionUntrusted,
                            fixerFor(product), head, hosts);
    found.subject = issuer;
    found.confidence = confidenceOf(signs);
    for (const ShownChain *chain : chains)
        found.evidence.push_back(chain->row->id);
    return found;
}

} // namespace

void findInspection(const Causes &causes, Findings &all)
{
    const Stakes stakes(causes);
    const auto everywhere = shownChains(causes.scene.rows);
    const auto ofThisWay = shownChains(causes.way.view.rows());
    const Issuers issuers(causes, stakes, ofThisWay);
    for (const Chains &group : issuers.groups()) {
        all.push_back(inspection(causes, group, everywhere, issuers.hostsShown()));
        causes.weigh(all.back(), rowsBehind(group, stakes, ofThisWay));
    }
}

} // namespace clearway::verdict
