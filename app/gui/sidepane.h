// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The scrolling pane at the right of a page: a column of text, parted by space.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace clearway::gui {

class SidePane : public QScrollArea {
    Q_OBJECT
public:
    explicit SidePane(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace clearway::gui
