// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/page.h"

#include "gui/palette.h"
#include "gui/textlabel.h"

#include <QPainter>
#include <QSplitter>
#include <QSplitterHandle>
#include <QVBoxLayout>

namespace clearway::gui {
namespace {

/// A splitter whose handle is a hairline, with a grip of five pixels around it.
class LineSplitter final : public QSplitter {
public:
    LineSplitter() : QSplitter(Qt::Horizontal)
    {
        setChildrenCollapsible(false);
        setHandleWidth(1);
    }

protected:
    QSplitterHandle *createHandle() override
    {
        class Handle final : public QSplitterHandle {
        public:
            using QSplitterHandle::QSplitterHandle;

        protected:
            void paintEvent(QPaintEvent *) override
            {
                QPainter(this).fillRect(rect(), Palette::of(palette()).hairline);
            }
        };
        return new Handle(orientation(), this);
    }
};

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent), m_body(nullptr), m_head(new QHBoxLayout), m_splitter(new LineSplitter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    auto *column = new QWidget;
    m_body = new QVBoxLayout(column);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_head->setContentsMargins(24, 16, 16, 12);
    m_head->setSpacing(12);
    m_body->addLayout(m_head);
    m_splitter->addWidget(column);
    m_splitter->setStretchFactor(0, 1);
}

void Page::setPane(QWidget *pane, int columnWidth)
{
    m_pane = pane;
    m_columnWidth = columnWidth;
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_pane || m_moved)
        return;
    const int rest = width() - scaled(m_columnWidth);
    const int wanted
        = std::max(m_pane->minimumSizeHint().width(), std::min(rest, m_pane->sizeHint().width()));
    m_splitter->setSizes({width() - wanted - 1, wanted});
}

void Page::setTitle(TextLabel *title)
{
    m_title = title;
    title->keepOnOneLine();
    title->setFixedHeight(scaled(34)); // as high as the fields of the other heads
    m_head->insertWidget(0, title);
}

void Page::setNote(TextLabel *note)
{
    note->setContentsMargins(24, 4, 24, 16);
    m_body->addWidget(note);
    m_body->addWidget(new Hairline);
}

void Page::setSwitch(QWidget *pageSwitch)
{
    if (m_title)
        m_title->setVisible(!pageSwitch);
    if (pageSwitch)
        m_head->insertWidget(0, pageSwitch);
}

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Palette::of(palette()).hairline);
}

} // namespace clearway::gui
