// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/focusring.h"

#include "gui/palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace clearway::gui {
namespace {

constexpr int gap = 2;
constexpr int thickness = 2;

} // namespace

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *target)
{
    const bool ours
        = target && target->window() == parentWidget() && !qobject_cast<QAbstractItemView *>(target);
    m_target = ours ? target : nullptr;
    settle();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        if (m_byKeyboard != (event->type() == QEvent::KeyPress)) {
            m_byKeyboard = !m_byKeyboard;
            settle();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: {
        // Scrolling moves a parent, not the control itself.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (m_target && widget && (widget == m_target || widget->isAncestorOf(m_target)))
            settle();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::settle()
{
    if (!m_byKeyboard || !m_target || !m_target->isVisible() || m_target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const QRect seen = m_target->visibleRegion().boundingRect();
    const int reach = gap + thickness;
    setGeometry(QRect(m_target->mapTo(parentWidget(), seen.topLeft()), seen.size())
                    .adjusted(-reach, -reach, reach, reach));
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Palette::of(palette()).accent, thickness));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace clearway::gui
