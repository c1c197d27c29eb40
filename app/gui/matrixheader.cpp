// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/matrixheader.h"

#include "gui/matrixmodel.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QPainter>

namespace clearway::gui {
namespace {

constexpr int indent = 12; ///< left edge of shapes and names in every mode column
constexpr int bottom = 11;
constexpr int gap = 8; ///< between neighbouring names
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft;

QFont nameFont()
{
    return fontFor(TextRole::SmallStrong);
}
QFont wordFont()
{
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int textHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), wrap, text).height();
}

} // namespace

/// Heights of one section's parts, stacked upwards from its lower edge.
struct MatrixHeader::Parts {
    QString name;
    QString word;
    QString best;
    int wordHeight = 0;
    int nameHeight = 0;
    int bestHeight = 0; ///< 0 unless this is the best mode
    QPoint wordAt; ///< from the shape's corner
    [[nodiscard]] int total() const
    {
        return bottom + wordHeight + 8 + nameHeight + (bestHeight ? bestHeight + 12 : 0) + 8;
    }
};

MatrixHeader::MatrixHeader(const Voice &voice, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_voice(voice)
{
    setSectionsClickable(false);
    setSectionsMovable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(scaled(80));
    viewport()->setAutoFillBackground(true);
}

MatrixHeader::Parts MatrixHeader::layOut(int section, int width) const
{
    Parts parts;
    parts.name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const auto status
        = verdict::Status(model()->headerData(section, orientation(), MatrixModel::StatusRole).toInt());
    parts.word = m_voice.words().status(status);
    parts.nameHeight = textHeight(nameFont(), width - indent - gap, parts.name);
    const int shape = scaled(18);
    const bool isNarrow = width < indent + scaled(24) + widestWord() + 4;
    parts.wordAt = isNarrow ? QPoint(0, shape + 3)
                            : QPoint(scaled(24), (shape - QFontMetrics(wordFont()).height()) / 2);
    const int words = textHeight(wordFont(), width - indent - parts.wordAt.x(), parts.word);
    parts.wordHeight = isNarrow ? parts.wordAt.y() + words : std::max(words, shape);
    if (model()->headerData(section, orientation(), MatrixModel::BestRole).toBool()) {
        parts.best = m_voice.words().label(text::Label::BestToday);
        parts.bestHeight = textHeight(nameFont(), width - indent - gap, parts.best);
    }
    return parts;
}

int MatrixHeader::widestWord() const
{
    int widest = 0;
    for (int i = 0; i < base::enumCount<verdict::Status>; ++i)
        for (const QString &word : m_voice.words().status(verdict::Status(i)).split(u' '))
            widest = std::max(widest, QFontMetrics(wordFont()).horizontalAdvance(word));
    return widest;
}

int MatrixHeader::leastModeWidth() const
{
    return std::max(indent + widestWord() + 4, scaled(100)); // a cell has a shape and a word too
}

QSize MatrixHeader::sizeHint() const
{
    if (!model())
        return QHeaderView::sizeHint();
    int height = 0;
    for (int section = 1; section < count(); ++section) {
        Parts parts = layOut(section, sectionSize(section));
        // Room for the best mode's line in every column: the header must not jump when another mode wins.
        parts.bestHeight = textHeight(nameFont(), sectionSize(section) - indent - gap,
                                      m_voice.words().label(text::Label::BestToday));
        height = std::max(height, parts.total());
    }
    return {QHeaderView::sizeHint().width(), height};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Palette &palette = Palette::of(this->palette());
    painter->save();
    painter->fillRect(rect, palette.bg);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                      palette.border.darker(palette.dark ? 120 : 90));
    if (section == 0) {
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(palette.dim);
        painter->drawText(rect.adjusted(scaled(22) + 2, 0, 0, -bottom), Qt::AlignLeft | Qt::AlignBottom,
                          model()->headerData(0, orientation(), Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const Parts parts = layOut(section, rect.width());
    int top = rect.bottom() - bottom - parts.wordHeight;
    const int left = rect.left() + indent;
    const int shape = scaled(18);
    const auto status
        = verdict::Status(model()->headerData(section, orientation(), MatrixModel::StatusRole).toInt());
    paintStatus(*painter, QRectF(left, top, shape, shape), status, palette);
    painter->setPen(palette.text);
    painter->setFont(wordFont());
    const QPoint wordAt = QPoint(left, top) + parts.wordAt;
    painter->drawText(QRect(wordAt, QSize(rect.width() - indent - parts.wordAt.x(), parts.wordHeight + 4)),
                      wrap, parts.word);
    top -= 8 + parts.nameHeight;
    painter->setFont(nameFont());
    painter->drawText(QRect(left, top, rect.width() - indent - gap, parts.nameHeight), wrap, parts.name);
    if (parts.bestHeight > 0) {
        top -= 2 + parts.bestHeight;
        painter->setPen(palette.accent);
        painter->drawText(QRect(left, top, rect.width() - indent - gap, parts.bestHeight), wrap, parts.best);
        const int bar = rect.width() - indent - gap;
        painter->fillRect(QRect(left, top - 9, bar, 3), palette.accent);
    }
    painter->restore();
}

} // namespace clearway::gui
