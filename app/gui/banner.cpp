// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/banner.h"

#include "gui/lineicon.h"
#include "gui/palette.h"
#include "gui/statusline.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace clearway::gui {
namespace {

constexpr int stripes = 8;

class DocumentIcon final : public QWidget {
public:
    DocumentIcon() { setFixedSize(scaled(20), scaled(20)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), LineIcon::Document, Palette::of(palette()).accent);
    }
};

void paintStripes(QPainter &painter, int width, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int x = -stripes; x < width + stripes; x += 22)
        painter.drawPolygon(QPolygonF{{double(x), stripes}, {x + 7.0, 0}, {x + 16.0, 0}, {x + 9.0, stripes}});
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_shape(new StatusShape(20))
    , m_icon(new DocumentIcon)
    , m_title(new TextLabel(TextRole::Section))
    , m_line(new TextLabel(TextRole::Body, Tone::Dim))
    , m_second(new QPushButton)
    , m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12 + (kind == Kind::Rehearsal ? stripes : 0), 20, 12);
    row->setSpacing(16);
    row->addWidget(m_shape);
    row->addWidget(m_icon);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_line);
    row->addLayout(lines, 1);
    for (QPushButton *button : {m_second, m_button}) {
        row->addWidget(button);
        setButtonRole(button, ButtonRole::Outline);
    }
    setSecondButton({});
    m_line->makeSelectable();
    setStatus(std::nullopt);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondPressed);
}

void Banner::setTexts(const QString &title, const QString &line, const QString &button)
{
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
}

void Banner::setSecondButton(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void Banner::setStatus(std::optional<verdict::Status> status)
{
    m_shape->setVisible(status.has_value());
    m_icon->setVisible(!status && m_kind == Kind::OpenedReport);
    if (status)
        m_shape->setStatus(*status);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.info);
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
    if (m_kind == Kind::Rehearsal)
        paintStripes(painter, width(), colours.accent);
}

} // namespace clearway::gui
