// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/stillpicture.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace clearway::gui {
namespace {

constexpr int mostLooks = 500; ///< a handful is usual

} // namespace

StillPicture::StillPicture(QWidget &window) : m_window(window) { }

void StillPicture::take()
{
    m_last = {};
    m_looks = 0;
    qApp->installEventFilter(this);
    lookAgain();
}

bool StillPicture::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::UpdateRequest:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        m_stirred = true;
        break;
    default: // a picture is itself made of paint events
        break;
    }
    return QObject::eventFilter(watched, event);
}

void StillPicture::lookAgain()
{
    QTimer::singleShot(0, this, &StillPicture::look); // after what is pending
}

void StillPicture::look()
{
    const bool isLast = ++m_looks >= mostLooks;
    if (std::exchange(m_stirred, false) && !isLast) {
        lookAgain();
        return;
    }
    // Laying out what was never shown stirs too.
    QImage picture = m_window.grab().toImage();
    if (!isLast && (m_stirred || picture != m_last)) {
        m_last = std::move(picture);
        lookAgain();
        return;
    }
    qApp->removeEventFilter(this);
    Q_EMIT taken(picture);
}

} // namespace clearway::gui
