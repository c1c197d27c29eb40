// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Two reports side by side: what changed first, unchanged rows folded.
#pragma once

#include <QTreeView>

namespace clearway::gui {

class ComparisonView final : public QTreeView {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override; ///< a ComparisonModel

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void unfold();
    void fitColumns();
};

} // namespace clearway::gui
