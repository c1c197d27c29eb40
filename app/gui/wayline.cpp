// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wayline.h"

#include "gui/lineicon.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <vector>

namespace clearway::gui {
namespace {

using verdict::Status;

enum class Stroke { Solid, Broken, Dashed, Dotted };

struct Place {
    QString name;
    LineIcon icon;
    bool reached; ///< somebody there answered
};

std::vector<Place> placesOf(const WayPicture &way, const WayWords &words)
{
    const bool wireless = way.adapter == evidence::AdapterKind::Wireless;
    std::vector<Place> places{
        {words.computer, LineIcon::Computer, true},
        {words.network, wireless ? LineIcon::Wireless : LineIcon::Network, way.leftComputer}};
    if (!way.proxy.isEmpty())
        places.push_back({words.proxy, LineIcon::Server, way.reachedProxy});
    places.push_back({words.server, LineIcon::Camera, way.web.state == Lane::State::Works});
    return places;
}

Status shapeOf(const Lane &lane)
{
    switch (lane.state) {
    case Lane::State::Works:
        return Status::Ok;
    case Lane::State::Stops:
        return Status::Failed;
    case Lane::State::Silent:
    case Lane::State::Partly:
    case Lane::State::Unclear:
        return Status::Unclear;
    case Lane::State::Testing:
    case Lane::State::NotTested:
        break;
    }
    return Status::NotTested;
}

/// Lengths of the drawing, grown with the font.
struct Measures {
    double node = scaled(48);
    double gap = scaled(3);
    double shape = scaled(20);
    double middle = scaled(72); ///< of the upper lane
    double lower = scaled(132); ///< the lower lane
    double bend = scaled(12);
    double stroke = scaled(2.2);
};

class Drawing {
public:
    Drawing(QPainter &painter, const Palette &palette, const WayPicture &way, const WayWords &words,
            double width)
        : m_painter(painter), m_palette(palette), m_way(way), m_words(words), m_width(width)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void across()
    {
        const std::vector<Place> places = placesOf(m_way, m_words);
        const double first = m_lengths.node / 2;
        const double last = m_width - first;
        std::vector<double> at{first, m_width * 0.273};
        if (places.size() == 4)
            at.push_back(m_width * 0.614);
        at.push_back(last);
        upperLane(at);
        const double leaves = m_way.mediaExit == MediaExit::WithTheRest ? at[1] : first;
        lowerLane(leaves, at.size() == 4 ? at[2] : (at[1] + last) / 2, last);
        for (std::size_t i = 0; i < places.size(); ++i) {
            node({at[i], m_lengths.middle}, places[i]);
            name(at[i], places[i].name,
                 i == 0                       ? Qt::AlignLeft
                     : i + 1 == places.size() ? Qt::AlignRight
                                              : Qt::AlignHCenter);
        }
    }

    void down()
    {
        const std::vector<Place> places = placesOf(m_way, m_words);
        const double x = m_lengths.node / 2;
        const double step = scaled(68);
        m_painter.setFont(fontFor(TextRole::Strong));
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double y = m_lengths.node / 2 + double(i) * step;
            if (i > 0)
                line({x, y - step + m_lengths.node / 2 + m_lengths.gap},
                     {x, y - m_lengths.node / 2 - m_lengths.gap}, strokeInto(i, places.size()));
            node({x, y}, places[i]);
            m_painter.setPen(m_palette.text);
            m_painter.drawText(QRectF(m_lengths.node + 12, y - step / 2, m_width - m_lengths.node - 12, step),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, places[i].name);
        }
        double y = double(places.size()) * step;
        const QString media = m_words.mediaStop.isEmpty()
            ? m_words.media
            : m_words.media + QStringLiteral(": ") + m_words.mediaStop;
        const std::pair<Status, QString> lanes[]
            = {{shapeOf(m_way.web), m_words.web}, {shapeOf(m_way.media), media}};
        m_painter.setFont(fontFor(TextRole::Body));
        for (const auto &[status, text] : lanes) {
            paintStatus(m_painter, QRectF(0, y + scaled(9), m_lengths.shape, m_lengths.shape), status,
                        m_palette);
            m_painter.setPen(m_palette.text);
            m_painter.drawText(QRectF(m_lengths.shape + 12, y, m_width - m_lengths.shape - 12, scaled(38)),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
            y += scaled(42);
        }
    }

private:
    /// How the line into the place `i` is drawn.
    [[nodiscard]] Stroke strokeInto(std::size_t i, std::size_t places) const
    {
        if (i == 1)
            return m_way.noNetwork ? Stroke::Broken : m_way.leftComputer ? Stroke::Solid : Stroke::Dotted;
        if (i + 1 < places) {
            const bool lost
                = m_way.web.state == Lane::State::Stops && m_way.web.stop == Lane::Stop::BeforeProxy;
            return lost ? Stroke::Broken : m_way.reachedProxy ? Stroke::Solid : Stroke::Dotted;
        }
        if (m_way.web.state == Lane::State::Works)
            return Stroke::Solid;
        const bool here = m_way.web.state == Lane::State::Stops && m_way.web.stop != Lane::Stop::BeforeProxy
            && !m_way.noNetwork;
        return here ? Stroke::Broken : Stroke::Dotted;
    }

    [[nodiscard]] QPen penFor(Stroke stroke) const
    {
        const QColor &colour = stroke == Stroke::Solid ? m_palette.of(Status::Ok)
            : stroke == Stroke::Broken                 ? m_palette.of(Status::Failed)
                                                       : m_palette.border;
        QPen pen(colour, m_lengths.stroke, Qt::SolidLine, Qt::FlatCap);
        if (stroke == Stroke::Dashed)
            pen.setDashPattern({3.5, 2.5});
        if (stroke == Stroke::Dotted)
            pen.setDashPattern({1.6, 3.0});
        return pen;
    }

    /// A broken line ends at the square in its middle; what lies behind was not reached.
    void line(const QPointF &from, const QPointF &to, Stroke stroke)
    {
        if (stroke != Stroke::Broken) {
            m_painter.setPen(penFor(stroke));
            m_painter.drawLine(from, to);
            return;
        }
        const QPointF middle = (from + to) / 2;
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const QPointF rim = (to - from) / length * (m_lengths.shape / 2 + m_lengths.gap);
        m_painter.setPen(penFor(Stroke::Broken));
        m_painter.drawLine(from, middle - rim);
        m_painter.setPen(penFor(Stroke::Dashed));
        m_painter.drawLine(middle + rim, to);
        shape(middle, Status::Failed);
    }

    void shape(const QPointF &at, Status status)
    {
        QRectF box(0, 0, m_lengths.shape, m_lengths.shape);
        box.moveCenter(at);
        paintStatus(m_painter, box, status, m_palette);
    }

    void upperLane(const std::vector<double> &at)
    {
        const double reach = m_lengths.node / 2 + m_lengths.gap;
        for (std::size_t i = 1; i < at.size(); ++i)
            line({at[i - 1] + reach, m_lengths.middle}, {at[i] - reach, m_lengths.middle},
                 strokeInto(i, at.size()));
        // Words above the last part of the lane, which is the one that decides.
        const double left = at[at.size() - 2] + reach;
        const double right = at.back() - reach;
        // Where the lane stops, the shape below reaches higher than a line.
        const int lift = m_way.web.state == Lane::State::Stops ? scaled(6) : 0;
        caption(QRectF(left, m_lengths.middle - scaled(50) - lift, right - left, scaled(45)), m_words.web,
                m_way.web);
    }

    /// What a lane carries, above it; with a mark where it works.
    void caption(const QRectF &room, const QString &text, const Lane &lane)
    {
        m_painter.setFont(fontFor(TextRole::Small));
        m_painter.setPen(m_palette.dim);
        const double mark = scaled(14);
        const bool works = lane.state == Lane::State::Works;
        const double indent = works ? mark + 6 : 0;
        const QRectF words = m_painter.boundingRect(room.adjusted(indent, 0, 0, -1), captionFlags, text);
        m_painter.drawText(words.translated(-indent / 2, 0).adjusted(-1, 0, 1, 0), captionFlags, text);
        if (works)
            paintStatus(m_painter,
                        QRectF(words.left() - indent * 1.5, words.center().y() - mark / 2, mark, mark),
                        Status::Ok, m_palette);
    }

    void lowerLane(double from, double stop, double to)
    {
        const double top = m_lengths.middle + m_lengths.node / 2 + m_lengths.gap;
        const double y = m_lengths.lower;
        QPainterPath down(QPointF(from, top));
        down.lineTo(from, y - m_lengths.bend);
        down.quadTo(from, y, from + m_lengths.bend, y);
        QPainterPath up;
        const bool stops = m_way.media.state == Lane::State::Stops;
        const double rim = m_lengths.shape / 2 + m_lengths.gap;
        if (stops) {
            down.lineTo(stop - rim, y);
            up.moveTo(stop + rim, y);
        } else {
            up = down;
        }
        up.lineTo(to - m_lengths.bend, y);
        up.quadTo(to, y, to, y - m_lengths.bend);
        up.lineTo(to, top);
        if (stops)
            m_painter.strokePath(down, penFor(Stroke::Broken));
        m_painter.strokePath(up,
                             penFor(stops                                         ? Stroke::Dashed
                                        : m_way.media.state == Lane::State::Works ? Stroke::Solid
                                                                                  : Stroke::Dotted));
        lowerWords(from, stop, to);
    }

    void lowerWords(double from, double stop, double to)
    {
        const double y = m_lengths.lower;
        const bool stops = m_way.media.state == Lane::State::Stops;
        const double end = stops ? stop - m_lengths.shape : to;
        caption(QRectF(from + m_lengths.bend, y - scaled(33), end - from - 2 * m_lengths.bend, scaled(29)),
                m_words.media, m_way.media);
        if (!stops)
            return;
        shape({stop, y}, Status::Failed);
        m_painter.setFont(fontFor(TextRole::SmallStrong));
        m_painter.setPen(m_palette.text);
        const double half = std::min(stop - from, to - stop) + scaled(20);
        const QString line = m_words.mediaStop.left(1).toUpper() + m_words.mediaStop.mid(1);
        m_painter.drawText(QRectF(stop - half, y + scaled(13), 2 * half, scaled(34)),
                           Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, line);
    }

    void node(const QPointF &at, const Place &place)
    {
        const double radius = m_lengths.node / 2;
        QPen pen(m_palette.border, 1.2);
        if (!place.reached)
            pen.setDashPattern({2.0, 2.5});
        m_painter.setPen(pen);
        m_painter.setBrush(m_palette.bg);
        m_painter.drawEllipse(at, radius - 0.6, radius - 0.6);
        m_painter.setBrush(Qt::NoBrush);
        QRectF box(0, 0, scaled(24), scaled(24));
        box.moveCenter(at);
        paintIcon(m_painter, box, place.icon, m_palette.text);
    }

    void name(double at, const QString &text, Qt::Alignment alignment)
    {
        const double half = m_width * 0.16;
        QRectF room(at - half, 0, 2 * half, scaled(34));
        if (alignment & Qt::AlignLeft)
            room.moveLeft(0);
        if (alignment & Qt::AlignRight)
            room.moveRight(m_width);
        m_painter.setFont(fontFor(TextRole::Strong));
        m_painter.setPen(m_palette.text);
        m_painter.drawText(room, int(alignment) | Qt::AlignVCenter | Qt::TextWordWrap, text);
    }

    static constexpr int captionFlags = Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap;

    QPainter &m_painter;
    const Palette &m_palette;
    const WayPicture &m_way;
    const WayWords &m_words;
    double m_width;
    Measures m_lengths;
};

bool isNarrow(int width)
{
    return width < scaled(560);
}

} // namespace

WayLine::WayLine(QWidget *parent) : QWidget(parent)
{
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Fixed);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
}

void WayLine::setWay(const WayPicture &way, const WayWords &words, const QString &name)
{
    m_way = way;
    m_words = words;
    setAccessibleName(name);
    setAccessibleDescription(words.spoken);
    updateGeometry();
    update();
}

QSize WayLine::sizeHint() const
{
    return {scaled(880), heightAcross()};
}

QSize WayLine::minimumSizeHint() const
{
    return {scaled(240), heightAcross()};
}

int WayLine::heightForWidth(int width) const
{
    const int places = m_way.proxy.isEmpty() ? 3 : 4;
    return isNarrow(width) ? places * scaled(68) + 2 * scaled(42) : heightAcross();
}

int WayLine::heightAcross() const
{
    return scaled(m_way.media.state == Lane::State::Stops ? 182
                                                          : 152); // below the lane stands where it stops
}

void WayLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Drawing drawing(painter, Palette::of(palette()), m_way, m_words, width());
    if (isNarrow(width()))
        drawing.down();
    else
        drawing.across();
}

} // namespace clearway::gui
