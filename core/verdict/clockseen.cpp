// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/clockseen.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using std::chrono::seconds;

constexpr int notYetValid = 9; // X509_V_ERR_CERT_NOT_YET_VALID
constexpr int expired = 10; // X509_V_ERR_CERT_HAS_EXPIRED

QDateTime clockAt(const QDateTime &started, const evidence::Observation &row)
{
    return started.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(row.finished()).count());
}

seconds wholeSeconds(qint64 milliseconds)
{
    return seconds((milliseconds + (milliseconds < 0 ? -500 : 500)) / 1000);
}

/// What one `Date` header says about the clock.
struct Tick {
    Row row = nullptr;
    QString from; ///< host, or the proxy
    seconds off{}; ///< positive: the clock is behind
};

QString sourceOf(const evidence::Observation &row)
{
    if (row.operation == base::Operation::Tunnel)
        return row.path;
    return !row.host.isEmpty() || !row.endpoint ? row.host : row.endpoint->address.toString();
}

const evidence::HttpAnswer *answerOf(const evidence::Observation &row)
{
    if (const auto *http = row.as<evidence::HttpSeen>())
        return &http->answer;
    const auto *tunnel = row.as<evidence::TunnelSeen>();
    return tunnel ? &tunnel->answer : nullptr;
}

/// Small devices often believe to live in another year; then a certificate that this computer found valid was
/// not.
bool refuted(const QDateTime &date, const std::vector<ShownChain> &chains)
{
    const auto contradicts = [&date](const ShownChain &chain) {
        return chain.trust == ChainTrust::Public
            && (date < chain.leaf().notBefore || date > chain.leaf().notAfter);
    };
    return std::ranges::any_of(chains, contradicts);
}

/// One for each source, since a device may answer many times.
std::vector<Tick> ticksOf(const QDateTime &started, const std::vector<Row> &rows,
                          const std::vector<ShownChain> &chains)
{
    std::vector<Tick> all;
    for (Row row : rows) {
        const auto *answer = answerOf(*row);
        const QDateTime date = answer ? httpDate(answer->header(QLatin1StringView("date"))) : QDateTime();
        const auto known = [row](const Tick &tick) { return tick.from == sourceOf(*row); };
        if (date.isValid() && !refuted(date, chains) && std::ranges::none_of(all, known))
            all.push_back({row, sourceOf(*row), wholeSeconds(clockAt(started, *row).msecsTo(date))});
    }
    std::ranges::sort(all, {}, &Tick::off);
    return all;
}

bool isDate(int error)
{
    return error == notYetValid || error == expired;
}

/// The root set that only the dates keep from trusting the chain; nullptr when there is more to it.
const evidence::TrustSeen *keptByDates(const evidence::TlsSeen &seen)
{
    if (isDate(seen.publicRoots.error))
        return &seen.publicRoots;
    return isDate(seen.localRoots.error) ? &seen.localRoots : nullptr;
}

/// The certificate that the set stumbled over.
const evidence::CertificateSeen &stumbledOver(const evidence::TlsSeen &seen, const evidence::TrustSeen &set)
{
    const auto depth = std::size_t(std::max(set.depth, 0));
    return depth < seen.chain.size() ? seen.chain[depth] : seen.chain.front();
}

/// Public chains, and what their dates leave of time.
struct Dated {
    std::vector<const ShownChain *> early; ///< not yet valid by the clock
    std::vector<const ShownChain *> late; ///< expired by it
    QDateTime from; ///< the latest beginning
    QDateTime until; ///< the earliest end

    void add(const ShownChain &chain)
    {
        const auto *dated = chain.trust == ChainTrust::Public ? nullptr : keptByDates(*chain.seen);
        if (chain.trust != ChainTrust::Public && !(dated && chain.seen->nameMatches))
            return;
        const auto &certificate = dated ? stumbledOver(*chain.seen, *dated) : chain.leaf();
        if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
            return;
        if (dated)
            (dated->error == expired ? late : early).push_back(&chain);
        from = from.isValid() ? std::max(from, certificate.notBefore) : certificate.notBefore;
        until = until.isValid() ? std::min(until, certificate.notAfter) : certificate.notAfter;
    }
};

void add(ClockSeen &clock, Row row, const QString &host)
{
    if (!clock.hosts.contains(host))
        clock.hosts << host;
    clock.evidence.push_back(row->id);
}

void judgeDates(ClockSeen &clock, const QDateTime &started, const std::vector<Tick> &ticks)
{
    const bool agree = ticks.back().off - ticks.front().off <= ClockSeen::tolerance;
    const seconds off = ticks[ticks.size() / 2].off;
    if (!agree || std::chrono::abs(off) <= ClockSeen::tolerance)
        return;
    clock.error = off < seconds(0) ? ClockSeen::Error::Ahead : ClockSeen::Error::Behind;
    clock.byDates = true;
    clock.confidence = ticks.size() > 1 ? Confidence::Likely : Confidence::Possible;
    clock.shown = clockAt(started, *ticks.front().row);
    clock.estimate = clock.shown.addSecs(off.count());
    for (const Tick &tick : ticks)
        add(clock, tick.row, tick.from);
}

void judgeCertificates(ClockSeen &clock, const QDateTime &started, const Dated &dated, const Clouds &clouds)
{
    const bool late = !dated.late.empty();
    const auto &chains = late ? dated.late : dated.early;
    if (chains.empty() || (late && !dated.early.empty()) || dated.from > dated.until)
        return;
    QStringList hosts;
    for (const ShownChain *chain : chains)
        hosts << chain->row->host;
    const auto error = late ? ClockSeen::Error::Ahead : ClockSeen::Error::Behind;
    if (!clouds.differ(hosts) || (clock.byDates && clock.error != error))
        return;
    clock.confidence = clock.byDates ? Confidence::Confirmed : Confidence::Likely;
    clock.byCertificates = true;
    clock.error = error;
    if (!clock.byDates) {
        clock.shown = clockAt(started, *chains.front()->row);
        clock.estimate = late ? dated.until : dated.from;
    }
    for (const ShownChain *chain : chains)
        add(clock, chain->row, chain->row->host);
}

} // namespace

bool ClockSeen::explains(const HostSeen &host) const
{
    return byCertificates
        && (host.failure == base::FailureCode::TlsExpired || (host.telling && explains(*host.telling)));
}

bool ClockSeen::explains(const Attempt &attempt) const
{
    return byCertificates && attempt.tls && std::ranges::find(evidence, attempt.tls->id) != evidence.end();
}

ClockSeen lookAtClock(const QDateTime &started, const std::vector<Row> &rows, const Clouds &clouds)
{
    ClockSeen clock;
    const auto chains = shownChains(rows);
    const auto ticks = ticksOf(started, rows, chains);
    if (!ticks.empty())
        judgeDates(clock, started, ticks);
    const auto right = [](const Tick &tick) { return std::chrono::abs(tick.off) <= ClockSeen::tolerance; };
    if (std::ranges::any_of(ticks, right))
        return clock;
    Dated dated;
    for (const ShownChain &chain : chains)
        dated.add(chain);
    judgeCertificates(clock, started, dated, clouds);
    return clock;
}

QDateTime httpDate(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace clearway::verdict
