// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A picture of a window, taken once nothing in it moves any more.
#pragma once

#include <QImage>
#include <QObject>

class QWidget;

namespace clearway::gui {

/// Still: a turn of the event loop laid out and repainted nothing, and two pictures in a row are the same.
/// No time is waited for: wrapped texts find their height over several turns, on a slow computer too. Of a
/// window that never rests, the picture is taken after some hundred turns as it is.
class StillPicture final : public QObject {
    Q_OBJECT
public:
    /// `window` must outlive this object.
    explicit StillPicture(QWidget &window);
    void take(); ///< call it once what is to be seen is set

Q_SIGNALS:
    void taken(const QImage &picture); ///< once for each take()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookAgain();
    void look();

    QWidget &m_window;
    QImage m_last; ///< null: not looked yet
    bool m_stirred = false; ///< since the last look
    int m_looks = 0;
};

} // namespace clearway::gui
