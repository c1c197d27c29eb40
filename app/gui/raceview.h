// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A race on screen: the header is its time axis, the rows are its bars.
#pragma once

#include "evidence/evidence.h"

#include <QTreeView>

namespace clearway::gui {

class Voice;

class RaceView final : public QTreeView {
    Q_OBJECT
public:
    explicit RaceView(const Voice &voice, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setSpan(evidence::Duration span);
    [[nodiscard]] evidence::Duration span() const { return m_span; }

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void unfold();
    void fitColumns();

    evidence::Duration m_span{std::chrono::milliseconds(500)};
};

} // namespace clearway::gui
