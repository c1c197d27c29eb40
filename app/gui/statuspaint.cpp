// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/statuspaint.h"

#include <QPainter>
#include <QPainterPath>

namespace clearway::gui {
namespace {

/// Draws in a box of 100 × 100 whose origin is the middle.
class Shape {
public:
    Shape(QPainter &painter, const QRectF &box, bool isOutlined)
        : m_painter(painter)
        , m_isOutlined(isOutlined)
        // Small marks need more ink to stay readable.
        , m_stroke(box.width() < 26 ? 14.0 : 11.5)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(box.center());
        m_painter.scale(box.width() / 100.0, box.height() / 100.0);
    }
    ~Shape() { m_painter.restore(); }
    Shape(const Shape &) = delete;
    Shape &operator=(const Shape &) = delete;

    void fill(const QPainterPath &path, const QColor &colour, const QPen &rim = Qt::NoPen)
    {
        m_painter.setPen(m_isOutlined ? QPen(colour, m_stroke * 0.6) : rim);
        m_painter.setBrush(m_isOutlined ? QBrush() : QBrush(colour));
        m_painter.drawPath(path);
    }
    void line(const QPolygonF &points, const QColor &colour)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, m_stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points);
    }
    void curve(const QPainterPath &path, const QColor &colour)
    {
        m_painter.strokePath(path, QPen(colour, m_stroke * 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    void dot(const QPointF &at, double radius, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(at, radius, radius);
    }
    void ring(double radius, const QColor &colour)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, m_stroke * 0.75));
        m_painter.drawEllipse(QPointF(), radius, radius);
    }
    [[nodiscard]] double stroke() const { return m_stroke; }

private:
    QPainter &m_painter;
    bool m_isOutlined;
    double m_stroke;
};

/// A polygon whose corners are rounded by the join of its own outline.
QPainterPath rounded(const QPolygonF &corners, double radius)
{
    QPainterPath outline;
    outline.addPolygon(corners);
    outline.closeSubpath();
    QPainterPathStroker stroker(QPen(Qt::black, 2 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return outline.united(stroker.createStroke(outline)).simplified();
}

void paintOk(Shape &shape, const QColor &colour, const QColor &mark)
{
    QPainterPath circle;
    circle.addEllipse(QPointF(), 47, 47);
    shape.fill(circle, colour);
    shape.line({{-20, 2}, {-6, 16}, {21, -14}}, mark);
}

void paintLimited(Shape &shape, const Palette &palette, double pixelWidth)
{
    const QPolygonF corners{{0, -36}, {39, 34}, {-39, 34}};
    if (palette.isContrast) {
        shape.fill(rounded(corners, 7.0), palette.text);
        shape.line({{0, -12}, {0, 9}}, palette.text);
        shape.dot({0, 27}, shape.stroke() * 0.56, palette.text);
        return;
    }
    // Solid dark amber looks like mud, so the light theme's triangle is two-toned.
    const QColor fill = palette.dark ? palette.of(verdict::Status::Limited) : QColor(0xFFBE2E);
    const QColor mark = palette.dark ? QColor(0x2A1E00) : QColor(0x4A2E00);
    const double rim = palette.dark ? 0.0 : std::max(5.0, 120.0 / pixelWidth);
    shape.fill(rounded(corners, 9.0), palette.dark ? fill : palette.of(verdict::Status::Limited));
    if (!palette.dark)
        shape.fill(rounded(corners, 9.0 - rim), fill);
    shape.line({{0, -12}, {0, 9}}, mark);
    shape.dot({0, 27}, shape.stroke() * 0.56, mark);
}

void paintFailed(Shape &shape, const QColor &colour, const QColor &mark)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(-43, -43, 86, 86), 13, 13);
    shape.fill(square, colour);
    shape.line({{-17, -17}, {17, 17}}, mark);
    shape.line({{17, -17}, {-17, 17}}, mark);
}

void paintUnclear(Shape &shape, const QColor &colour, const QColor &mark)
{
    shape.fill(rounded({{0, -41}, {41, 0}, {0, 41}, {-41, 0}}, 8), colour);
    QPainterPath question(QPointF(-12, -12));
    question.cubicTo({-12, -31}, {14, -31}, {14, -13});
    question.cubicTo({14, -3}, {0, -3}, {0, 8});
    shape.curve(question, mark);
    shape.dot({0, 24}, shape.stroke() * 0.52, mark);
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &box, verdict::Status status, const Palette &palette)
{
    Shape shape(painter, box, palette.isContrast);
    const QColor &colour = palette.of(status);
    const QColor mark = palette.isContrast ? palette.text : palette.dark ? palette.bg : QColor(Qt::white);
    switch (status) {
    case verdict::Status::Ok:
        paintOk(shape, colour, mark);
        break;
    case verdict::Status::Limited:
        paintLimited(shape, palette, box.width());
        break;
    case verdict::Status::Failed:
        paintFailed(shape, colour, mark);
        break;
    case verdict::Status::Unclear:
        paintUnclear(shape, colour, mark);
        break;
    case verdict::Status::NotTested:
        shape.ring(42, colour);
        shape.line({{-18, 0}, {18, 0}}, colour);
        break;
    case verdict::Status::NotNeeded:
        shape.dot({}, 12, colour);
        break;
    }
}

} // namespace clearway::gui
