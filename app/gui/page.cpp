// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/page.h"

#include "gui/palette.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QSplitterHandle>
#include <QVBoxLayout>

#include <algorithm>

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

    /// That of the wider part: a page that is too narrow for both shows one of them.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least;
        for (int i = 0; i < count(); ++i)
            least = least.expandedTo(widget(i)->minimumSizeHint());
        return least;
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
    : QWidget(parent)
    , m_body(new QVBoxLayout)
    , m_head(new QHBoxLayout)
    , m_splitter(new LineSplitter)
    , m_column(new QWidget)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_column->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_head->setContentsMargins(24, 16, 16, 12);
    m_head->setSpacing(12);
    m_body->addLayout(m_head);
    m_splitter->addWidget(m_column);
    m_splitter->setStretchFactor(0, 1);
}

void Page::setPane(QWidget *pane, int columnWidth, const Voice &voice, int together)
{
    m_columnWidth = columnWidth;
    m_together = together;
    buildPane(pane, voice);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    place();
}

void Page::buildPane(QWidget *pane, const Voice &voice)
{
    m_open = new QPushButton;
    setButtonRole(m_open, ButtonRole::Flat);
    m_head->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &Page::openPane);
    m_back = new QPushButton;
    setButtonRole(m_back, ButtonRole::Outline);
    connect(m_back, &QPushButton::clicked, this, &Page::closePane);
    m_pane = new QWidget;
    auto *column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QWidget;
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(24, 16, 24, 0);
    row->addWidget(m_back);
    row->addStretch();
    column->addWidget(above);
    column->addWidget(pane, 1);
    auto *escape = new QShortcut(Qt::Key_Escape, m_pane, this, &Page::closePane);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    const auto name = [this, &voice] {
        m_open->setText(voice.words().label(text::Label::ShowDetails));
        m_back->setText(voice.words().chrome(text::Chrome::BackToList));
    };
    connect(&voice, &Voice::changed, this, name);
    name();
}

void Page::opensPane(const QAbstractItemView *view)
{
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.model()->hasChildren(index.siblingAtColumn(0))) // that unfolds instead
            openPane();
    });
}

void Page::setPaneNeeded(bool needed)
{
    m_needed = needed;
    m_paneOpen = m_paneOpen && needed;
    place();
}

void Page::openPane()
{
    if (!m_alone || !m_needed)
        return;
    m_cameFrom = m_column->focusWidget();
    m_paneOpen = true;
    place();
    m_back->setFocus();
}

void Page::closePane()
{
    if (!m_paneOpen)
        return;
    m_paneOpen = false;
    place();
    if (m_cameFrom)
        m_cameFrom->setFocus();
}

void Page::fit()
{
    if (!m_pane)
        return;
    const int both = m_column->minimumSizeHint().width() + m_pane->minimumSizeHint().width() + 1;
    const bool alone = width() < std::max(both, scaled(m_together));
    if (alone != m_alone) {
        m_alone = alone;
        m_paneOpen = false;
        place();
        share();
    }
}

void Page::place()
{
    // What is to appear does so first: a page without anything would jump.
    const bool pane = m_needed && (!m_alone || m_paneOpen);
    m_open->setVisible(m_needed && m_alone);
    m_back->parentWidget()->setVisible(m_alone);
    m_pane->setVisible(pane);
    m_column->setVisible(!m_alone || !m_paneOpen);
}

void Page::share()
{
    if (!m_pane || m_alone || m_moved)
        return;
    const int rest = width() - scaled(m_columnWidth);
    const int wanted
        = std::max(m_pane->minimumSizeHint().width(), std::min(rest, m_pane->sizeHint().width()));
    m_splitter->setSizes({width() - wanted - 1, wanted});
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words need other room
        fit();
    return QWidget::event(event);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    share();
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
