// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The findings as a list: shape, title, and who can fix it.
#pragma once

#include <QListView>

namespace clearway::gui {

class FindingsView final : public QListView {
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent = nullptr);

Q_SIGNALS:
    void findingChosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace clearway::gui
