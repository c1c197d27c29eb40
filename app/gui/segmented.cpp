// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/segmented.h"

#include "gui/lineicon.h"
#include "gui/palette.h"
#include "gui/typescale.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace clearway::gui {
namespace {

class Segment final : public QPushButton {
public:
    explicit Segment(bool withMark) : m_withMark(withMark)
    {
        setCheckable(true);
        setFont(fontFor(TextRole::Body));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        // Room for the chosen weight at all times, so that nothing moves when the choice does.
        const QFontMetrics metrics(fontFor(TextRole::Strong));
        return {metrics.horizontalAdvance(text()) + 26 + (m_withMark ? markWidth() : 0), scaled(30)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colours = Palette::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(QPen(colours.border, 1));
            painter.setBrush(colours.raised);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        QRect inner = rect();
        const bool marked = m_withMark && isChecked();
        if (marked) {
            const int side = scaled(15);
            const int width = fontMetricsOfChosen().horizontalAdvance(text()) + markWidth();
            const int left = (rect().width() - width) / 2;
            paintIcon(painter, QRectF(left, (height() - side) / 2.0, side, side), LineIcon::Check,
                      colours.accent);
            inner.setLeft(left + markWidth());
            inner.setWidth(width - markWidth() + 2);
        }
        painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(isChecked() && isEnabled() ? colours.text : colours.dim);
        painter.drawText(inner, Qt::AlignCenter, text());
    }

private:
    [[nodiscard]] static int markWidth() { return scaled(18); }
    [[nodiscard]] static QFontMetrics fontMetricsOfChosen()
    {
        return QFontMetrics(fontFor(TextRole::Strong));
    }
    bool m_withMark;
};

} // namespace

Segmented::Segmented(Choice choice, QWidget *parent)
    : QWidget(parent), m_choice(choice), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(0);
    m_group->setExclusive(choice == Choice::One);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        keepOneChosen(index);
        Q_EMIT chosenChanged();
    });
}

void Segmented::addSegment()
{
    auto *segment = new Segment(m_choice == Choice::Many);
    m_group->addButton(segment, int(m_segments.size()));
    m_layout->addWidget(segment);
    m_segments.push_back(segment);
    if (m_segments.size() == 1)
        segment->setChecked(true);
}

void Segmented::setTexts(const QStringList &texts)
{
    while (std::ssize(m_segments) < texts.size())
        addSegment();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_segments[std::size_t(i)]->setText(texts[i]);
        m_segments[std::size_t(i)]->setAccessibleName(texts[i]);
    }
    updateGeometry();
}

void Segmented::keepOneChosen(int index)
{
    const bool any = std::any_of(m_segments.begin(), m_segments.end(),
                                 [](auto *segment) { return segment->isChecked(); });
    if (!any)
        m_segments[std::size_t(index)]->setChecked(true);
}

bool Segmented::isChosen(int index) const
{
    return m_segments.at(std::size_t(index))->isChecked();
}

void Segmented::setChosen(int index, bool chosen)
{
    m_segments.at(std::size_t(index))->setChecked(chosen);
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    m_segments.at(std::size_t(index))->setEnabled(enabled);
}

int Segmented::chosen() const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                    [](auto *segment) { return segment->isChecked(); });
    return int(found - m_segments.begin());
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::of(palette()).track);
    painter.drawRoundedRect(rect(), 7, 7);
}

} // namespace clearway::gui
