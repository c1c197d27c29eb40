// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/matrixmodel.h"

#include "catalogue/cataloguefile.h"

#include <algorithm>

namespace clearway::gui {
namespace {

using catalogue::ModeId;
using catalogue::RequirementKind;
using verdict::Status;

ModeId modeOf(int column)
{
    return catalogue::allModes[column - 1];
}

bool isGreen(Status status)
{
    return status == Status::Ok || status == Status::NotNeeded;
}

/// Worse is higher; what a group shows is its worst row.
int severity(Status status)
{
    switch (status) {
    case Status::NotNeeded:
        return 0;
    case Status::Ok:
        return 1;
    case Status::Limited:
        return 2;
    case Status::NotTested:
        return 3;
    case Status::Unclear:
        return 4;
    case Status::Failed:
        return 5;
    }
    return 0;
}

/// An optional row never makes its group fail (contract.md, roll-up).
Status weighed(Status status, bool optional)
{
    if (!optional || isGreen(status))
        return status;
    return status == Status::Failed || status == Status::Limited ? Status::Limited : Status::Ok;
}

QString findable(const QString &a, const QString &b)
{
    return a + u'\n' + b;
}

constexpr quintptr topLevel = 0;

} // namespace

MatrixModel::MatrixModel(const Voice &voice, QObject *parent) : QAbstractItemModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, &MatrixModel::announceAll);
}

void MatrixModel::setReport(ReportPtr report)
{
    if (m_optional.empty() && report)
        for (const auto &requirement : catalogue::requirements(catalogue::builtInCatalogue()))
            if (requirement.optional)
                m_optional.insert(requirement.id);
    std::vector<Group> groups = report ? groupsOf(*report) : std::vector<Group>();
    if (groups == m_groups) {
        m_report = std::move(report);
        announceAll();
        return;
    }
    beginResetModel();
    m_report = std::move(report);
    m_groups = std::move(groups);
    endResetModel();
}

void MatrixModel::setMarks(const CellMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    announceAll();
}

const CellMark *MatrixModel::mark(const verdict::Cell &cell) const
{
    return m_marks.find(cell.requirement, cell.mode);
}

QString MatrixModel::spoken(const verdict::Cell &cell) const
{
    const text::Wording &words = m_voice.words();
    const CellMark *const changed = mark(cell);
    const QString said = words.cellSpoken(cell);
    return changed ? said + QStringLiteral(". ")
            + words.watchPage(text::WatchPage::CellChanged,
                              {changed->when.time().toString(QStringLiteral("HH:mm")),
                               words.status(changed->before), words.status(changed->after)})
                   : said;
}

std::vector<MatrixModel::Group> MatrixModel::groupsOf(const report::Report &report)
{
    std::vector<Group> groups;
    for (int kind = 0; kind < base::enumCount<RequirementKind>; ++kind) {
        Group group{.kind = RequirementKind(kind), .requirements = {}};
        for (const verdict::Cell &cell : report.verdict.matrix) {
            const auto of = base::fromName<RequirementKind>(cell.requirement.section(u'/', 0, 0));
            if (of == group.kind && cell.mode == catalogue::allModes[0])
                group.requirements.push_back(cell.requirement);
        }
        if (!group.requirements.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

void MatrixModel::announceAll()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, modeColumns);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, modeColumns));
        if (const int children = rowCount(group); children > 0)
            Q_EMIT dataChanged(index(0, 0, group), index(children - 1, modeColumns, group));
    }
}

QModelIndex MatrixModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex MatrixModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId() - 1), 0, topLevel);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    const Group &group = m_groups[std::size_t(parent.row())];
    return group.isRow() ? 0 : int(group.requirements.size());
}

int MatrixModel::columnCount(const QModelIndex &) const
{
    return 1 + modeColumns;
}

const MatrixModel::Group &MatrixModel::groupAt(const QModelIndex &index) const
{
    return m_groups[index.internalId() == topLevel ? std::size_t(index.row())
                                                   : std::size_t(index.internalId() - 1)];
}

QString MatrixModel::requirementAt(const QModelIndex &index) const
{
    const Group &group = groupAt(index);
    if (index.internalId() != topLevel)
        return group.requirements[std::size_t(index.row())];
    return group.isRow() ? group.requirements.front() : QString();
}

const verdict::Cell *MatrixModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.column() == 0)
        return nullptr;
    const QString requirement = requirementAt(index);
    return requirement.isEmpty() ? nullptr : m_report->verdict.cell(requirement, modeOf(index.column()));
}

bool MatrixModel::notGreen(const QString &requirement) const
{
    return std::any_of(std::begin(catalogue::allModes), std::end(catalogue::allModes), [&](ModeId mode) {
        const verdict::Cell *cell = m_report->verdict.cell(requirement, mode);
        return cell && !isGreen(cell->status);
    });
}

int MatrixModel::rowsInAll() const
{
    int rows = 0;
    for (const Group &group : m_groups)
        rows += int(group.requirements.size());
    return rows;
}

int MatrixModel::rowsNotGreen() const
{
    return m_report ? gui::rowsNotGreen(m_report->verdict) : 0;
}

int rowsNotGreen(const verdict::Verdict &verdict)
{
    int rows = 0;
    const QString *counted = nullptr;
    for (const verdict::Cell &cell : verdict.matrix) { // requirement by requirement
        if (isGreen(cell.status) || (counted && *counted == cell.requirement))
            continue;
        counted = &cell.requirement;
        ++rows;
    }
    return rows;
}

MatrixModel::Tally MatrixModel::tally(const Group &group, ModeId mode) const
{
    Tally result;
    for (const QString &requirement : group.requirements) {
        const verdict::Cell *cell = m_report->verdict.cell(requirement, mode);
        if (!cell || cell->status == Status::NotNeeded)
            continue;
        ++result.total;
        result.ok += cell->status == Status::Ok ? 1 : 0;
        const Status status = weighed(cell->status, m_optional.contains(requirement));
        if (severity(status) > severity(result.status))
            result.status = status;
    }
    return result;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == GroupRole)
        return index.internalId() == topLevel;
    if (role == RequirementRole)
        return requirementAt(index);
    if (role == NotGreenRole) {
        const Group &group = groupAt(index);
        if (const QString requirement = requirementAt(index); !requirement.isEmpty())
            return notGreen(requirement);
        return std::any_of(group.requirements.begin(), group.requirements.end(),
                           [this](const QString &requirement) { return notGreen(requirement); });
    }
    if (index.column() == 0)
        return nameData(index, role);
    if (const verdict::Cell *found = cell(index))
        return cellData(*found, role);
    return tallyData(groupAt(index), modeOf(index.column()), role);
}

QVariant MatrixModel::nameData(const QModelIndex &index, int role) const
{
    const text::Wording &words = m_voice.words();
    const Group &group = groupAt(index);
    const QString requirement = requirementAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.internalId() == topLevel ? words.group(group.kind) : words.rowName(requirement);
    case Qt::AccessibleTextRole:
        return requirement.isEmpty() ? words.group(group.kind) : words.rowTitle(requirement);
    case Qt::AccessibleDescriptionRole:
        return words.groupDescription(group.kind);
    case SearchRole:
        return findable(words.group(group.kind),
                        requirement.isEmpty() ? QString() : words.rowTitle(requirement));
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const verdict::Cell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_voice.words().cellText(cell);
    case Qt::AccessibleTextRole:
        return spoken(cell);
    case StatusRole:
        return int(cell.status);
    case ChangedRole:
        return mark(cell) != nullptr;
    default:
        return {};
    }
}

QVariant MatrixModel::tallyData(const Group &group, ModeId mode, int role) const
{
    const text::Wording &words = m_voice.words();
    const Tally result = tally(group, mode);
    const QString count = result.total > 0 ? words.cellCount(result.ok, result.total) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return count;
    case Qt::AccessibleTextRole: {
        QStringList parts{words.group(group.kind), words.mode(mode), words.status(result.status), count};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case StatusRole:
        return int(result.status);
    case ChangedRole:
        return std::any_of(group.requirements.begin(), group.requirements.end(),
                           [&](const QString &row) { return m_marks.find(row, mode) != nullptr; });
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > modeColumns)
        return {};
    const text::Wording &words = m_voice.words();
    if (section == 0)
        return role == Qt::DisplayRole ? words.label(text::Label::Requirement) : QVariant();
    const ModeId mode = modeOf(section);
    const auto status
        = m_report ? m_report->verdict.modes[std::size_t(section - 1)].status : Status::NotTested;
    const bool best = m_report && m_report->verdict.bestMode == mode;
    switch (role) {
    case Qt::DisplayRole:
        return words.mode(mode);
    case Qt::AccessibleTextRole:
        return QString(words.mode(mode) + QStringLiteral(": ") + words.status(status)
                       + (best ? QStringLiteral(", ") + words.label(text::Label::BestToday) : QString()));
    case StatusRole:
        return int(status);
    case BestRole:
        return best;
    default:
        return {};
    }
}

} // namespace clearway::gui
