// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A short list of wrapped entries, as high as they need, so that the page around it does the scrolling.
//
// Entries are painted, not labels: a long address without a space would push a label wider than its pane.
#pragma once

#include <QListView>

namespace clearway::gui {

/// What an entry shows below its Qt::DisplayRole; each part may be missing.
enum EntryRole {
    EntryDetail = Qt::UserRole + 16, ///< QString, what it means
    EntryNotes, ///< QStringList, how we know; dim, each on a line of its own
    EntryCode, ///< QString, text of a file; in a fixed-width font
    EntryStatus ///< int, a verdict::Status to draw before the entry
};

class EntryView final : public QListView {
    Q_OBJECT
public:
    /// `Choice`: the entry chosen decides what is shown elsewhere. `Reading`: entries are only read, but the
    /// keyboard reaches each of them, and copies it.
    enum class Purpose { Choice, Reading };

    EntryView(Purpose purpose, int margin, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int margin() const { return m_margin; }

Q_SIGNALS:
    void entryChosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void grow();

    int m_margin;
};

} // namespace clearway::gui
