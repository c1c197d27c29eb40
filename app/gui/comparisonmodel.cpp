// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparisonmodel.h"

#include "base/peertext.h"
#include "gui/tooltip.h"

namespace clearway::gui {
namespace {

using report::Change;
using text::CompareText;

constexpr quintptr topLevel = 0;

template<class Judged> std::optional<verdict::Status> statusOf(const std::optional<Judged> &judged)
{
    return judged ? std::optional(judged->status) : std::nullopt;
}

} // namespace

ComparisonModel::ComparisonModel(const Voice &voice, QObject *parent)
    : QAbstractItemModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, &ComparisonModel::fill);
}

void ComparisonModel::setReports(ReportPtr before, ReportPtr after)
{
    if (before == m_before && after == m_after)
        return;
    m_before = std::move(before);
    m_after = std::move(after);
    m_comparison = m_before && m_after ? report::compare(*m_before, *m_after) : report::Comparison();
    fill();
}

void ComparisonModel::fill()
{
    beginResetModel();
    m_groups.clear();
    if (m_before && m_after) {
        m_groups.push_back(verdictGroup());
        add(changeGroup(Change::Worse, CompareText::Worse));
        add(changeGroup(Change::Better, CompareText::Better));
        add(changeGroup(Change::Other, CompareText::Other));
        add(factGroup());
        add(changeGroup(Change::Same, CompareText::Same));
    }
    endResetModel();
}

void ComparisonModel::add(Group group)
{
    if (!group.rows.empty())
        m_groups.push_back(std::move(group));
}

ComparisonModel::Side ComparisonModel::side(std::optional<verdict::Status> status) const
{
    const text::Wording &words = m_voice.words();
    return {status, status ? words.status(*status) : words.compare(CompareText::NotThere)};
}

ComparisonModel::Group ComparisonModel::verdictGroup() const
{
    const text::Wording &words = m_voice.words();
    Group group{words.compare(CompareText::Verdict), false, {}};
    const QString best = words.bestModeChange(m_before->verdict, m_after->verdict);
    group.rows.push_back({words.compare(CompareText::Overall), words.products(m_after->evidence.run.products),
                          side(m_before->verdict.status), side(m_after->verdict.status), m_comparison.verdict,
                          best.isEmpty() ? words.modeChange(m_comparison.verdict, m_after->verdict) : best});
    for (const report::ModeChange &mode : m_comparison.modes)
        if (mode.change != Change::Same)
            group.rows.push_back({words.mode(mode.mode), words.label(text::Label::Mode), side(mode.before),
                                  side(mode.after), mode.change,
                                  words.modeChange(mode.change, m_after->verdict, mode.mode)});
    return group;
}

ComparisonModel::Group ComparisonModel::changeGroup(Change change, CompareText heading) const
{
    Group group{{}, change == Change::Same, {}};
    for (const report::RowChange &row : m_comparison.rows)
        if (row.change == change)
            group.rows.push_back(rowOf(row));
    for (const report::FindingChange &finding : m_comparison.findings)
        if (finding.change == change)
            group.rows.push_back(rowOf(finding));
    const text::Wording &words = m_voice.words();
    const int count = change == Change::Same ? m_comparison.requirements(change) : int(group.rows.size());
    group.name = words.compare(heading, {words.locale().toString(count)});
    return group;
}

ComparisonModel::Group ComparisonModel::factGroup() const
{
    const text::Wording &words = m_voice.words();
    Group group{words.compare(CompareText::Facts, {words.locale().toString(int(m_comparison.facts.size()))}),
                false,
                {}};
    for (const report::FactChange &fact : m_comparison.facts)
        group.rows.push_back({words.fact(fact.fact),
                              {},
                              {std::nullopt, factText(fact.fact, fact.before)},
                              {std::nullopt, factText(fact.fact, fact.after)},
                              Change::Other,
                              {}});
    return group;
}

ComparisonModel::Row ComparisonModel::rowOf(const report::RowChange &change) const
{
    const text::Wording &words = m_voice.words();
    return {words.rowTitle(change.requirement),
            words.changedModes(change.modes),
            side(statusOf(change.before)),
            side(statusOf(change.after)),
            change.change,
            words.whatChanged(change)};
}

ComparisonModel::Row ComparisonModel::rowOf(const report::FindingChange &change) const
{
    const text::Wording &words = m_voice.words();
    const verdict::Finding &shown = change.after ? *change.after : *change.before;
    const CompareText what = !change.before ? CompareText::FindingNew
        : !change.after                     ? CompareText::FindingGone
                                            : CompareText::Finding;
    const auto side = [&](const std::optional<verdict::Finding> &finding) {
        return finding ? Side{finding->status, words.status(finding->status)}
                       : Side{std::nullopt, words.compare(CompareText::Nothing)};
    };
    return {words.findingTitle(shown),
            words.compare(CompareText::Finding),
            side(change.before),
            side(change.after),
            change.change,
            words.compare(what)};
}

QString ComparisonModel::factText(report::Fact fact, const QStringList &values) const
{
    const text::Wording &words = m_voice.words();
    if (fact == report::Fact::Network && values.isEmpty())
        return words.compare(CompareText::RealNetwork);
    if (fact == report::Fact::Products)
        return words.products(values);
    return values.isEmpty() ? words.compare(CompareText::Nothing)
                            : base::PeerText(values.join(QStringLiteral(" · "))).forLabel();
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId() - 1), 0, topLevel);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const Row &row = m_groups[std::size_t(index.internalId() - 1)].rows[std::size_t(index.row())];
    const Side *const side = index.column() == Before ? &row.before
        : index.column() == After                     ? &row.after
                                                      : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::ToolTipRole:
        return tooltip(shown(row, index.column()));
    case Qt::AccessibleTextRole:
        return spoken(row);
    case StatusRole:
        return side && side->status ? QVariant(int(*side->status)) : QVariant();
    case DetailRole:
        return index.column() == What ? row.detail : QString();
    case ChangeRole:
        return int(row.change);
    default:
        return {};
    }
}

QVariant ComparisonModel::groupData(const Group &group, int column, int role) const
{
    if (role == FoldedRole)
        return group.folded;
    // The name spans the row, and whichever of its cells a screen reader meets says it.
    const bool isName = role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && column == What);
    return isName ? QVariant(group.name) : QVariant();
}

QString ComparisonModel::shown(const Row &row, int column) const
{
    switch (column) {
    case What:
        return row.name;
    case Before:
        return row.before.text;
    case After:
        return row.after.text;
    default:
        return row.what;
    }
}

QString ComparisonModel::spoken(const Row &row) const
{
    return m_voice.words().compare(m_comparison.isElsewhere() ? CompareText::SpokenElsewhere
                                                              : CompareText::Spoken,
                                   {row.name, row.detail, row.before.text, row.after.text, row.what});
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const text::Wording &words = m_voice.words();
    const ReportPtr &report = section == Before ? m_before : m_after;
    const bool isSide = section == Before || section == After;
    if (role == DetailRole && isSide && report) {
        const evidence::Run &run = report->evidence.run;
        return words.compare(
            CompareText::ReportAt,
            {run.code, words.locale().toString(run.started.toLocalTime(), QStringLiteral("d MMM HH:mm"))});
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return words.compare(CompareText::RequirementAndMode);
    case Before:
        return words.compare(text::firstSide(m_comparison));
    case After:
        return words.compare(text::secondSide(m_comparison));
    default:
        return words.compare(CompareText::WhatChanged);
    }
}

} // namespace clearway::gui
