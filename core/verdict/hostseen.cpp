// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/hostseen.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using evidence::Outcome;

void readNames(HostSeen &seen, const Named &named)
{
    for (Row row : named.resolves) {
        const auto *answer = row->as<evidence::DnsSeen>();
        if (row->outcome != Outcome::Ok || !answer)
            continue;
        const auto addresses = answer->addresses();
        seen.addresses.insert(seen.addresses.end(), addresses.begin(), addresses.end());
    }
    seen.resolved = !seen.addresses.empty();
}

/// No address came, and the question for IPv4 was answered or timed out. That AAAA has no data is normal.
bool nameFailed(HostSeen &seen, const Named &named)
{
    bool asked = false;
    for (Row row : named.resolves) {
        if (!ran(*row))
            return false;
        const auto *answer = row->as<evidence::DnsSeen>();
        if (answer && answer->question != evidence::DnsType::A)
            continue;
        seen.failure = failureCode(*row);
        asked = true;
    }
    return asked && !seen.resolved;
}

bool rewritten(const HostSeen &seen)
{
    const auto foreign
        = [](const base::IpAddress &a) { return base::classify(a) != base::AddressClass::Public; };
    return seen.resolved && std::ranges::all_of(seen.addresses, foreign);
}

/// It never left this computer, which has no route to there or no address to send from: mostly one without
/// IPv6. What the network did to the others tells more.
bool wasNotSent(const Attempt &attempt)
{
    const FailureCode code = attempt.failure();
    return attempt.connect && !attempt.tls && !attempt.connect->icmp
        && (code == FailureCode::NetworkUnreachable || code == FailureCode::AddressUnavailable);
}

/// An answer at once settles it; otherwise every attempt must have come to an end.
const Attempt *mostTelling(const std::vector<const Attempt *> &attempts)
{
    const auto better = [](const Attempt *a, const Attempt *b) {
        if (a->fate != b->fate)
            return a->fate > b->fate;
        if (wasNotSent(*a) != wasNotSent(*b))
            return wasNotSent(*b);
        return a->finished() < b->finished();
    };
    const auto best = std::ranges::min_element(attempts, better);
    return best == attempts.end() ? nullptr : *best;
}

bool contains(const std::vector<base::IpAddress> &addresses, const std::optional<base::Endpoint> &endpoint)
{
    return endpoint && std::ranges::find(addresses, endpoint->address) != addresses.end();
}

/// A sign-in page has a trusted certificate too, but not for a gateway's name.
bool passed(const Attempt &attempt, const Gateways &gateways)
{
    const evidence::TlsSeen *seen = attempt.handshake();
    return seen && seen->completed && (seen->publicRoots.trusted || seen->localRoots.trusted)
        && gateways.signedFor(*seen);
}

HostState decide(HostSeen &seen, const Named &named, const std::vector<const Attempt *> &attempts)
{
    if (seen.fate() == Fate::Answered)
        return HostState::Answered;
    const auto pending = [](const Attempt *attempt) { return attempt->fate == Fate::NotRun; };
    if (std::ranges::any_of(attempts, pending))
        return HostState::NotRun;
    if (attempts.empty())
        return nameFailed(seen, named) ? HostState::NotResolved : HostState::NotRun;
    if (rewritten(seen))
        return HostState::Rewritten;
    return seen.fate() > Fate::Unusable ? HostState::Failed : HostState::NotRun;
}

void cite(HostSeen &seen, const Named &named, const std::vector<const Attempt *> &attempts)
{
    for (Row row : named.resolves)
        if (!seen.answered() || row->outcome == Outcome::Ok)
            seen.evidence.push_back(row->id);
    for (const Attempt *attempt : attempts)
        if (!seen.answered() || attempt == seen.telling)
            attempt->cite(seen.evidence);
    for (const Attempt *atGateway : {seen.passage, seen.cutOff})
        if (atGateway)
            atGateway->cite(seen.evidence);
}

} // namespace

bool HostSeen::blockProven() const
{
    return state == HostState::Rewritten
        || (state == HostState::Failed
            && (fate() >= Fate::Refused || failure == FailureCode::ConnectionReset));
}

bool HostSeen::saidByProxy() const
{
    return fate() == Fate::ProxyLost || fate() == Fate::ProxyRefused
        || (fate() == Fate::TurnedAway && telling->tunnel());
}

bool Gateways::are(const std::optional<base::Endpoint> &endpoint) const
{
    return contains(addresses, endpoint);
}

bool Gateways::signedFor(const evidence::TlsSeen &seen) const
{
    if (seen.chain.empty())
        return false;
    const QStringList &named = seen.chain.front().names;
    return std::ranges::any_of(names, [&](const QString &gateway) {
        const QString wildcard = QStringLiteral("*.") + gateway.section(u'.', 1);
        return named.contains(gateway, Qt::CaseInsensitive) || named.contains(wildcard, Qt::CaseInsensitive);
    });
}

bool HostSeen::triedByProxy() const
{
    const evidence::TunnelSeen *tunnel = telling ? telling->tunnel() : nullptr;
    return state == HostState::Failed && fate() == Fate::Silent && tunnel
        && (tunnel->answer.status >= 500 || tunnel->socksReply > 0);
}

HostSeen lookAt(const EvidenceView &view, const catalogue::Host &host,
                const std::vector<std::uint16_t> &ports, const Gateways &gateways)
{
    const Named &named = view.host(host.name);
    HostSeen seen;
    seen.name = host.name;
    seen.origin = host.origin;
    readNames(seen, named);
    std::vector<const Attempt *> attempts;
    for (const Attempt &attempt : named.attempts) {
        if (std::ranges::find(ports, attempt.port) == ports.end())
            continue;
        const bool atGateway = !seen.documented() && gateways.are(attempt.endpoint)
            && !contains(seen.addresses, attempt.endpoint);
        if (!atGateway)
            attempts.push_back(&attempt);
        else if (passed(attempt, gateways))
            seen.passage = &attempt;
        else if (attempt.fate == Fate::Disrupted)
            seen.cutOff = &attempt;
    }
    seen.telling = mostTelling(attempts);
    if (seen.telling)
        seen.failure = seen.telling->failure();
    seen.state = decide(seen, named, attempts);
    cite(seen, named, attempts);
    return seen;
}

ChainTrust chainTrust(const evidence::TlsSeen *seen)
{
    constexpr int notYetValid = 9; // X509_V_ERR_CERT_NOT_YET_VALID
    constexpr int expired = 10; // X509_V_ERR_CERT_HAS_EXPIRED
    if (!seen || seen->chain.empty())
        return ChainTrust::Neutral;
    if (seen->publicRoots.trusted)
        return seen->completed && seen->nameMatches ? ChainTrust::Public : ChainTrust::Neutral;
    if (seen->localRoots.trusted)
        return ChainTrust::Local;
    const auto outOfDate = [](int error) { return error == notYetValid || error == expired; };
    const bool onlyOld = outOfDate(seen->publicRoots.error) || outOfDate(seen->localRoots.error);
    return onlyOld || !seen->nameMatches ? ChainTrust::Neutral : ChainTrust::Untrusted;
}

QString issuerOf(const evidence::TlsSeen *seen)
{
    if (!seen || seen->chain.empty())
        return {};
    const evidence::CertificateSeen &leaf = seen->chain.front();
    if (!leaf.issuerCommonName.isEmpty())
        return leaf.issuerCommonName;
    return leaf.issuerOrganization.isEmpty() ? leaf.issuer : leaf.issuerOrganization;
}

QString milliseconds(evidence::Duration duration)
{
    return QString::number((duration.count() + 500) / 1000);
}

} // namespace clearway::verdict
