// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The matrix on screen. What one selects is a cell; arrow keys move between cells, Enter folds a group.
#pragma once

#include <QTreeView>

namespace clearway::gui {

class Voice;

class MatrixView final : public QTreeView {
    Q_OBJECT
public:
    explicit MatrixView(const Voice &voice, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// Fold or unfold the group of the current cell.
    void toggleCurrentGroup();

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace clearway::gui
