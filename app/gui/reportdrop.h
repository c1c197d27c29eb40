// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Report files dropped on the window.
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace clearway::gui {

class ReportDrop final : public QObject {
    Q_OBJECT
public:
    /// Takes one or two local files on `target`, as long as `setEnabled` allows.
    explicit ReportDrop(QWidget *target);
    void setEnabled(bool enabled) { m_enabled = enabled; }

Q_SIGNALS:
    void dropped(const QStringList &paths); ///< one or two

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList files(const QMimeData *data) const;
    bool m_enabled = true;
};

} // namespace clearway::gui
