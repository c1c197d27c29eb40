// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racemodel.h"

#include <algorithm>

namespace clearway::gui {
namespace {

using text::RacePage;
using Kind = AttemptBar::Kind;

constexpr quintptr topLevel = 0; // otherwise the race's row, plus one

} // namespace

RaceModel::RaceModel(const Voice &voice, QObject *parent) : QAbstractItemModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void RaceModel::setReport(const ReportPtr &report)
{
    const bool same = m_report && report && m_report->verdict.race == report->verdict.race;
    if (same) { // a run's progress elsewhere must not move the selection
        m_report = report;
        return;
    }
    beginResetModel();
    m_report = report;
    endResetModel();
}

const std::vector<verdict::Race> &RaceModel::races() const
{
    static const std::vector<verdict::Race> none;
    return m_report ? m_report->verdict.race : none;
}

QModelIndex RaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex RaceModel::parent(const QModelIndex &index) const
{
    return index.internalId() == topLevel ? QModelIndex()
                                          : createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int RaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(races().size());
    const bool race = parent.internalId() == topLevel && parent.column() == 0;
    return race ? int(races()[std::size_t(parent.row())].attempts.size()) : 0;
}

int RaceModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QString RaceModel::raceName(const verdict::Race &race) const
{
    const text::Wording &words = m_voice.words();
    const bool oneHost = std::ranges::all_of(
        races(), [&](const verdict::Race &other) { return other.host == races().front().host; });
    if (race.path == evidence::directPath)
        return oneHost ? words.racePage(RacePage::Direct) : words.racePage(RacePage::DirectTo, {race.host});
    const QString proxy = race.path.section(u':', 1);
    return oneHost ? words.racePage(RacePage::Through, {proxy})
                   : words.racePage(RacePage::ThroughTo, {proxy, race.host});
}

QString RaceModel::attemptName(const verdict::Race &race, const verdict::RaceAttempt &attempt) const
{
    const QString port = QString::number(attempt.port);
    return race.path == evidence::directPath
        ? m_voice.words().racePage(RacePage::AttemptAt, {attempt.address, port})
        : port;
}

/// The words behind a bar.
QString RaceModel::timeline(const AttemptBar &bar) const
{
    const text::Wording &words = m_voice.words();
    switch (bar.kind) {
    case Kind::Dropped:
        return words.racePage(RacePage::DroppedShort);
    case Kind::FalseWinner:
    case Kind::NotGoto:
        return words.racePage(RacePage::NotGotoShort, {words.duration(bar.end)});
    case Kind::Winner:
    case Kind::Reachable:
    case Kind::Failed:
        return words.duration(bar.end);
    case Kind::Silent:
    case Kind::NotRun:
        break;
    }
    return {};
}

QString RaceModel::outcome(const AttemptBar &bar) const
{
    const text::Wording &words = m_voice.words();
    switch (bar.kind) {
    case Kind::Winner:
        return words.racePage(RacePage::Winner);
    case Kind::Dropped:
        return words.racePage(RacePage::Dropped);
    case Kind::Reachable:
        return words.racePage(RacePage::AlsoReachable);
    case Kind::FalseWinner:
        return words.racePage(RacePage::IsFalse);
    case Kind::NotGoto:
        return words.racePage(RacePage::NotGoto);
    case Kind::Silent:
        return words.racePage(RacePage::SilentFor,
                              {words.duration(bar.end - bar.opened.value_or(bar.start))});
    case Kind::Failed:
        return words.failure(*bar.failure);
    case Kind::NotRun:
        break;
    }
    return words.status(verdict::Status::NotTested);
}

QString RaceModel::shown(const verdict::Race &race, const verdict::RaceAttempt &attempt,
                         const AttemptBar &bar, int column) const
{
    switch (column) {
    case Attempt:
        return attemptName(race, attempt);
    case Timeline:
        return timeline(bar);
    case Outcome:
        return outcome(bar);
    }
    return {};
}

QVariant RaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const text::Wording &words = m_voice.words();
    if (index.internalId() == topLevel) {
        const bool name
            = role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && index.column() == Attempt);
        return name ? raceName(races()[std::size_t(index.row())]) : QVariant();
    }
    const verdict::Race &race = races()[std::size_t(index.internalId() - 1)];
    const verdict::RaceAttempt &attempt = race.attempts[std::size_t(index.row())];
    const AttemptBar bar = attemptBar(race, attempt, m_report->evidence);
    switch (role) {
    case Qt::DisplayRole:
        return shown(race, attempt, bar, index.column());
    case Qt::AccessibleTextRole: {
        const QString times = attempt.tcp && attempt.tls
            ? words.racePage(RacePage::SpokenTimes,
                             {words.duration(*attempt.tcp), words.duration(*attempt.tls)})
            : words.duration(bar.end);
        return words.racePage(RacePage::Spoken,
                              {raceName(race), attemptName(race, attempt), outcome(bar), times});
    }
    case BarRole:
        return QVariant::fromValue(bar);
    case StatusRole:
        return index.column() == Outcome ? QVariant(int(statusOf(bar.kind))) : QVariant();
    default:
        return {};
    }
}

QVariant RaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const RacePage names[columns] = {RacePage::Attempt, RacePage::Timeline, RacePage::Outcome};
    return section >= 0 && section < columns ? m_voice.words().racePage(names[section]) : QVariant();
}

} // namespace clearway::gui
