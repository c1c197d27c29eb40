// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/evidenceview.h"

#include "verdict/canary.h"
#include "verdict/icmpmeaning.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using base::Operation;
using evidence::Outcome;

Fate tlsFate(const evidence::Observation &tls)
{
    const auto *seen = tls.as<evidence::TlsSeen>();
    const bool trusted = seen && (seen->publicRoots.trusted || seen->localRoots.trusted);
    if (tls.outcome == Outcome::Ok)
        return trusted && seen->completed && seen->nameMatches ? Fate::Answered : Fate::TlsFailed;
    switch (failureCode(tls)) {
    case FailureCode::TlsNotTls:
        return Fate::Plaintext;
    case FailureCode::TlsUntrusted:
        return Fate::Foreign;
    case FailureCode::TlsTimeout:
    case FailureCode::TlsClosed:
    case FailureCode::ConnectionReset:
        return Fate::Disrupted;
    default:
        return Fate::TlsFailed;
    }
}

/// Only the proxy's own word is evidence; that it could not reach the target, or took too long, is silence
/// (RFC 9110 15.6, RFC 1928 6).
Fate tunnelFate(const evidence::Observation &tunnel)
{
    if (!ran(tunnel) || tunnel.outcome == Outcome::Ok)
        return Fate::NotRun;
    switch (failureCode(tunnel)) {
    case FailureCode::ProxyUnreachable:
        return Fate::ProxyLost;
    case FailureCode::ProxyAuthRequired:
    case FailureCode::ProxyAuthFailed:
    case FailureCode::ProxyDenied:
    case FailureCode::ProxyProtocol:
    case FailureCode::HttpMalformed:
        return Fate::ProxyRefused;
    default:
        break;
    }
    const auto *seen = tunnel.as<evidence::TunnelSeen>();
    const bool answered = seen && seen->answer.status >= 300 && seen->answer.status < 500;
    return answered ? Fate::ProxyRefused : Fate::Silent;
}

Fate connectFate(const evidence::Observation &connect)
{
    if (connect.operation == Operation::Tunnel)
        return tunnelFate(connect);
    if (connect.outcome == Outcome::Skipped && failureCode(connect) == FailureCode::AddressUnavailable)
        return Fate::Unusable;
    if (!ran(connect) || connect.outcome == Outcome::Ok)
        return Fate::NotRun; // an open connection without a handshake was cut off
    if (blocks(connect))
        return Fate::Blocked;
    const FailureCode code = failureCode(connect);
    const bool reset = code == FailureCode::ConnectionRefused || code == FailureCode::ConnectionReset;
    return reset && !connect.icmp ? Fate::Refused : Fate::Silent;
}

Fate fateOf(const Attempt &attempt)
{
    if (attempt.tls)
        return ran(*attempt.tls) ? tlsFate(*attempt.tls) : Fate::NotRun;
    return connectFate(*attempt.connect);
}

/// The handshake belongs to the first open connection to that endpoint which is still without one.
void addTls(std::vector<Attempt> &attempts, Row tls)
{
    const auto waits = [tls](const Attempt &attempt) {
        return !attempt.tls && attempt.connect->outcome == Outcome::Ok && attempt.path() == tls->path
            && attempt.port == tls->port() && attempt.endpoint == tls->endpoint;
    };
    const auto found = std::ranges::find_if(attempts, waits);
    if (found != attempts.end())
        found->tls = tls;
    else
        attempts.push_back({tls->port(), tls->endpoint, nullptr, tls});
}

/// Where a handshake met plaintext, a GET is asked on a further connection, which never meant to shake hands
/// and so is not one that was cut off before it could.
void forgetConnectionOf(Row http, std::vector<Attempt> &attempts)
{
    const auto carried = [http](const Attempt &attempt) {
        return !attempt.tls && attempt.connect->outcome == Outcome::Ok && attempt.path() == http->path
            && attempt.port == http->port() && attempt.endpoint == http->endpoint;
    };
    const auto found = std::ranges::find_if(attempts, carried);
    if (found != attempts.end())
        attempts.erase(found);
}

bool asksInPlain(const evidence::Observation &row)
{
    const auto *seen = row.as<evidence::HttpSeen>();
    return seen && !seen->insideTls;
}

} // namespace

bool ran(const evidence::Observation &row)
{
    if (row.outcome == Outcome::Ok)
        return true;
    const FailureCode code = failureCode(row);
    return row.outcome == Outcome::Failed && code != FailureCode::Cancelled && code != FailureCode::Deadline;
}

FailureCode failureCode(const evidence::Observation &row)
{
    return row.failure ? row.failure->code : FailureCode::Unknown;
}

evidence::Duration Attempt::started() const
{
    return connect ? connect->started : tls->started;
}

evidence::Duration Attempt::finished() const
{
    return tls ? tls->finished() : connect->finished();
}

bool Attempt::opened() const
{
    return tls || connect->outcome == Outcome::Ok;
}

const evidence::TunnelSeen *Attempt::tunnel() const
{
    return connect ? connect->as<evidence::TunnelSeen>() : nullptr;
}

const QString &Attempt::path() const
{
    return connect ? connect->path : tls->path;
}

QString Attempt::target() const
{
    return endpoint ? endpoint->address.toString() : (connect ? connect : tls)->host;
}

const evidence::TlsSeen *Attempt::handshake() const
{
    return tls && ran(*tls) ? tls->as<evidence::TlsSeen>() : nullptr;
}

FailureCode Attempt::failure() const
{
    return answer ? FailureCode::HttpStatus : failureCode(tls ? *tls : *connect);
}

void Attempt::cite(std::vector<int> &evidence) const
{
    if (connect)
        evidence.push_back(connect->id);
    if (tls)
        evidence.push_back(tls->id);
    if (answer)
        evidence.push_back(answer->id);
}

EvidenceView::EvidenceView(std::vector<Row> rows) : m_rows(std::move(rows))
{
    std::ranges::sort(m_rows, {}, [](Row row) { return std::pair(row->started, row->id); });
    for (Row row : m_rows) {
        if (row->operation == Operation::Resolve)
            entry(row->host).resolves.push_back(row);
        else if (row->operation == Operation::Udp && row->endpoint)
            m_udp.push_back(row);
        else if (row->operation == Operation::HopTrace && row->endpoint)
            m_traces.push_back(row);
        else if (row->operation == Operation::WebSocket)
            entry(row->host).websockets.push_back(row);
        else if (row->port() == 0 || isCanary(*row) || isHopLimited(*row))
            continue;
        else if (row->operation == Operation::Connect || row->operation == Operation::Tunnel)
            entry(row->host).attempts.push_back({row->port(), row->endpoint, row, nullptr});
        else if (row->operation == Operation::Tls)
            addTls(entry(row->host).attempts, row);
        else if (asksInPlain(*row))
            forgetConnectionOf(row, entry(row->host).attempts);
    }
    for (Named &host : m_hosts)
        for (Attempt &attempt : host.attempts)
            attempt.fate = fateOf(attempt);
}

void EvidenceView::turnAway(Row answer)
{
    Attempt *carried = nullptr;
    for (Attempt &attempt : entry(answer->host).attempts)
        if (attempt.handshake() && attempt.path() == answer->path && attempt.port == answer->port()
            && attempt.endpoint == answer->endpoint && attempt.tls->started <= answer->started)
            carried = &attempt;
    // Who shows a certificate that nobody believes is no server anyway; a proxy may forge one to say no.
    const bool believed = carried && carried->fate == Fate::Answered;
    const bool byProxy = carried && carried->fate == Fate::Foreign && carried->tunnel();
    const auto *seen = believed || byProxy ? carried->handshake() : nullptr;
    if (!seen || seen->publicRoots.trusted)
        return;
    carried->fate = Fate::TurnedAway;
    carried->answer = answer;
}

const Named &EvidenceView::host(const QString &name) const
{
    static const Named nothing;
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nothing : m_hosts[*found];
}

Named &EvidenceView::entry(const QString &name)
{
    const auto found = m_byName.constFind(name);
    if (found != m_byName.constEnd())
        return m_hosts[*found];
    m_byName.insert(name, m_hosts.size());
    return m_hosts.emplace_back();
}

} // namespace clearway::verdict
