// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The ring around the control that has the keyboard.
//
// A style cannot paint outside a control, so the ring is a widget of its own that follows the focus: 2 px of
// accent, 2 px away from the control. Item views mark their current cell themselves.
#pragma once

#include <QPointer>
#include <QWidget>

namespace clearway::gui {

class FocusRing final : public QWidget {
    Q_OBJECT
public:
    /// Follows the focus inside `window`, and is drawn above everything in it.
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void settle();

    QPointer<QWidget> m_target;
    bool m_byKeyboard = false;
};

} // namespace clearway::gui
