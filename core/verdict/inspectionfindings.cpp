// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about certificates: one per issuer that the public root set does not know.
#include "verdict/causes.h"
#include "verdict/inspectionrules.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using catalogue::RequirementKind;

struct Issuer {
    QString organization;
    QStringList hosts;
    std::vector<std::size_t> rows;
    std::vector<int> evidence;
};

class Issuers {
public:
    explicit Issuers(const Causes &causes) : m_causes(causes) { }

    /// `ownRow` suffers only when the host failed for its certificate.
    void add(const std::vector<const Attempt *> &handshakes, std::optional<std::size_t> inspection,
             std::optional<std::size_t> ownRow, bool ownRowFailed, bool mayBeInspected)
    {
        for (const Attempt *attempt : handshakes) {
            const ChainTrust trust = chainTrust(attempt->handshake());
            if (trust == ChainTrust::Neutral)
                continue;
            join(m_shown, attempt->tls->host);
            if (trust == ChainTrust::Public || (trust == ChainTrust::Local && mayBeInspected))
                continue;
            Issuer &issuer = m_all[{trust, issuerOf(attempt->handshake())}];
            issuer.organization = attempt->handshake()->chain.front().issuerOrganization;
            join(issuer.hosts, attempt->tls->host);
            attempt->cite(issuer.evidence);
            join(issuer.rows, inspection);
            if (ownRowFailed)
                join(issuer.rows, ownRow);
        }
    }

    void report(Findings &all) const
    {
        for (const auto &[key, issuer] : m_all) {
            const bool local = key.first == ChainTrust::Local;
            Finding found
                = finding(local ? FindingCode::TlsInspectionTrusted : FindingCode::TlsInspectionUntrusted,
                          Fixer::NetworkTeam,
                          {QString::number(issuer.hosts.size()), QString::number(m_shown.size()), key.second,
                           issuer.organization},
                          issuer.hosts);
            found.subject = key.second;
            // One strange chain may also be one broken server; the same issuer for several hosts is a device.
            found.confidence = local || issuer.hosts.size() > 1 ? Confidence::Confirmed : Confidence::Likely;
            found.evidence = issuer.evidence;
            m_causes.weigh(found, issuer.rows);
            all.push_back(found);
        }
    }

private:
    const Causes &m_causes;
    std::map<std::pair<ChainTrust, QString>, Issuer> m_all;
    QStringList m_shown;
};

std::vector<const Attempt *> handshakes(const Causes &causes, const QString &host)
{
    const auto &ports = causes.scene.scope.catalogue.tcpPorts;
    std::vector<const Attempt *> all;
    for (const Attempt &attempt : causes.way.view.host(host).attempts)
        if (attempt.handshake() && std::ranges::find(ports, attempt.port) != ports.end())
            all.push_back(&attempt);
    return all;
}

} // namespace

void findInspection(const Causes &causes, Findings &all)
{
    const Way &way = causes.way;
    const Scope &scope = causes.scene.scope;
    const auto &domains = scope.catalogue.domains;
    Issuers issuers(causes);
    for (std::size_t i = 0; i < domains.size(); ++i) {
        const auto inspection = causes.row(RequirementKind::Inspection, i);
        const auto row = causes.row(RequirementKind::Domain, i);
        if (!row)
            continue;
        if (inspection)
            issuers.add(handshakesOf(scope, way, i), inspection, std::nullopt, false, false);
        for (const HostSeen &host : way.domains[i])
            issuers.add(handshakes(causes, host.name), std::nullopt, row, host.fate() == Fate::Foreign,
                        !inspection);
    }
    for (std::size_t i = 0; i < way.openers.size(); ++i)
        issuers.add(handshakes(causes, way.openers[i].name), std::nullopt,
                    causes.row(RequirementKind::Opener, i), way.openers[i].fate() == Fate::Foreign, false);
    for (const HostSeen &gateway : way.gateways)
        issuers.add(handshakes(causes, gateway.name), std::nullopt, causes.row(RequirementKind::Gateway, 0),
                    gateway.fate() == Fate::Foreign, false);
    issuers.report(all);
}

} // namespace clearway::verdict
