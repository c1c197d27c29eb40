// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every page of the window has: a column with a head row, into which the page switch moves when the
// sidebar has no room, and on some pages a pane at the right. Where column and pane have no room beside each
// other, the pane takes the column's place when it is asked for.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QPushButton;
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
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void setTitle(TextLabel *title);
    /// Stands between the head and the rest of the column, above a line.
    void setNote(TextLabel *note);
    /// Puts a pane at the right of the column, parted by a line that can be moved. It is as wide as it wants
    /// to be, as long as that leaves `columnWidth` (at 10 pt) to the column. Where the page is narrower than
    /// `together` (at 10 pt), or than both need, it shows one of the two. Called last: the keyboard goes from
    /// left to right.
    void setPane(QWidget *pane, int columnWidth, const Voice &voice, int together = 0);
    /// Lets Enter and a double click on an entry ask for the pane.
    void opensPane(const QAbstractItemView *view);
    void setPaneNeeded(bool needed); ///< false: there is nothing to show in it
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    void buildPane(QWidget *pane, const Voice &voice);
    void openPane();
    void closePane();
    void fit();
    void place();
    void share();

    QVBoxLayout *m_body;
    QHBoxLayout *m_head;
    TextLabel *m_title = nullptr;
    QSplitter *m_splitter;
    QWidget *m_column; ///< head and body
    QWidget *m_pane = nullptr; ///< with the way back above it
    QPushButton *m_open = nullptr;
    QPushButton *m_back = nullptr;
    QPointer<QWidget> m_cameFrom; ///< had the keyboard before the pane was asked for
    int m_columnWidth = 0;
    int m_together = 0;
    bool m_needed = true;
    bool m_alone = false; ///< there is room for one of the two
    bool m_paneOpen = false;
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
