// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which rows of the matrix are shown: all or those not green, and those that match the search field.
#pragma once

#include <QSortFilterProxyModel>

namespace clearway::gui {

class MatrixFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MatrixFilter(QObject *parent = nullptr);

    void setOnlyNotGreen(bool only);
    void setSearch(const QString &text);
    [[nodiscard]] bool isActive() const { return m_onlyNotGreen || !m_search.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyNotGreen = false;
    QString m_search;
};

} // namespace clearway::gui
