// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "fleet/fleetsummary.h"

#include <algorithm>
#include <numeric>

#include <QCryptographicHash>
#include <QtEndian>

namespace clearway::fleet {
namespace {

/// Not one that somebody can choose a second code for as they like.
quint64 hashOf(const QString &code)
{
    const QByteArray hash = QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

void add(Counts &to, const Counts &more)
{
    std::ranges::transform(to, more, to.begin(), std::plus());
}

} // namespace

int sum(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

void SiteSummary::add(const SiteSummary &other)
{
    fleet::add(runs, other.runs);
    for (std::size_t mode = 0; mode < modes.size(); ++mode)
        fleet::add(modes[mode], other.modes[mode]);
    for (auto cause = other.causes.cbegin(); cause != other.causes.cend(); ++cause)
        causes[cause.key()] += cause.value();
}

void Summary::add(const SeatRun &run, const QString &site)
{
    if (run.rehearsal) {
        ++rehearsals;
        return;
    }
    const quint64 hash = hashOf(run.code);
    if (m_codes.contains(hash)) {
        ++repeated;
        return;
    }
    if (m_codes.size() >= m_limits.runs) {
        ++beyond;
        return;
    }
    m_codes.insert(hash);
    incomplete += !run.complete;
    SiteSummary &summary = siteOf(site);
    ++summary.runs[std::size_t(run.status)];
    for (std::size_t mode = 0; mode < run.modes.size(); ++mode)
        if (run.modes[mode])
            ++summary.modes[mode][std::size_t(*run.modes[mode])];
    for (const QString &cause : run.causes) {
        if (m_causes.size() < m_limits.causes)
            m_causes.insert(cause);
        if (m_causes.contains(cause))
            ++summary.causes[cause];
        else
            ++furtherCauses;
    }
    first = first.isValid() ? std::min(first, run.started) : run.started;
    last = last.isValid() ? std::max(last, run.started) : run.started;
}

SiteSummary &Summary::siteOf(const QString &name)
{
    const auto known = sites.find(name);
    if (known != sites.end())
        return *known;
    return sites.size() < m_limits.sites ? sites[name] : furtherSites;
}

void Summary::addDamaged(const base::InputError &error)
{
    ++damagedCount;
    if (damaged.size() < m_limits.damaged)
        damaged.push_back(error);
}

void Summary::addNotEntered(const base::InputError &error)
{
    ++notEnteredCount;
    if (notEntered.size() < m_limits.damaged)
        notEntered.push_back(error);
}

SiteSummary Summary::total() const
{
    SiteSummary total = furtherSites;
    for (const SiteSummary &site : sites)
        total.add(site);
    return total;
}

int Summary::sitesWith(const QString &cause) const
{
    const auto has = [&cause](const SiteSummary &site) { return site.causes.contains(cause); };
    return int(std::ranges::count_if(sites, has)) + has(furtherSites);
}

std::vector<std::pair<QString, int>> byFrequency(const QMap<QString, int> &causes)
{
    std::vector<std::pair<QString, int>> all;
    for (auto cause = causes.cbegin(); cause != causes.cend(); ++cause)
        all.emplace_back(cause.key(), cause.value());
    std::ranges::stable_sort(all, std::greater(), [](const auto &cause) { return cause.second; });
    return all;
}

} // namespace clearway::fleet
