// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/matrixfilter.h"

#include "gui/matrixmodel.h"

namespace clearway::gui {

MatrixFilter::MatrixFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    // A group is shown as long as one of its rows is.
    setRecursiveFilteringEnabled(true);
}

void MatrixFilter::setOnlyNotGreen(bool only)
{
    m_onlyNotGreen = only;
    invalidateFilter();
}

void MatrixFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

bool MatrixFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (sourceModel()->rowCount(index) > 0)
        return false;
    if (m_onlyNotGreen && !index.data(MatrixModel::NotGreenRole).toBool())
        return false;
    return m_search.isEmpty()
        || index.data(MatrixModel::SearchRole).toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace clearway::gui
