// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every page of the window has: a column with a head row, into which the page switch moves when the
// sidebar has no room, and on some pages a pane at the right.
#pragma once

#include "gui/document.h"

#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QVBoxLayout;

namespace clearway::gui {

class TextLabel;

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// What the page shows; null: nothing any more. Called with every step of a running check.
    virtual void setReport(const ReportPtr &report) = 0;
    /// Told before the report: whether it is a judgement in between.
    virtual void setRunning(bool) { }
    /// Puts the page switch first in the head row, in place of the title; null: the title stands there.
    void setSwitch(QWidget *pageSwitch);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void setTitle(TextLabel *title);
    /// Stands between the head and the rest of the column, above a line.
    void setNote(TextLabel *note);
    /// Puts a pane at the right of the column, parted by a line that can be moved. It is as wide as it wants
    /// to be, as long as that leaves `columnWidth` (at 10 pt) to the column. Called last: the keyboard goes
    /// from left to right.
    void setPane(QWidget *pane, int columnWidth);
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_head;
    TextLabel *m_title = nullptr;
    QSplitter *m_splitter;
    QWidget *m_pane = nullptr;
    int m_columnWidth = 0;
    bool m_moved = false; ///< somebody has chosen the pane's width
};

/// A line of one pixel across a column.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clearway::gui
