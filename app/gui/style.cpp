// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style.h"

#include "gui/lineicon.h"
#include "gui/palette.h"
#include "gui/typescale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

namespace clearway::gui {
namespace {

constexpr char roleProperty[] = "clearwayRole";

ButtonRole roleOf(const QWidget *widget)
{
    return widget ? ButtonRole(widget->property(roleProperty).toInt()) : ButtonRole::Outline;
}

void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Palette &palette = Palette::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & QStyle::State_Sunken;
    const bool over = enabled && (option->state & QStyle::State_MouseOver);
    switch (roleOf(widget)) {
    case ButtonRole::Filled: {
        const QColor fill = enabled ? palette.accent : palette.track;
        const QColor shade = mixed(fill, palette.text, down ? 0.2 : over ? 0.1 : 0.0);
        drawPanel(painter, option->rect, shade, shade);
        return;
    }
    case ButtonRole::Flat:
    case ButtonRole::Icon:
        if (down || over)
            drawPanel(painter, option->rect, palette.track, palette.track);
        return;
    case ButtonRole::Outline:
        drawPanel(painter, option->rect,
                  down       ? palette.track
                      : over ? palette.chrome
                             : palette.bg,
                  enabled ? palette.border : palette.hairline);
        return;
    }
}

void drawScrollBar(const QStyleOptionSlider *slider, QPainter *painter, const QRect &handle)
{
    const Palette &palette = Palette::of(slider->palette);
    painter->fillRect(slider->rect, palette.bg);
    if (slider->maximum <= slider->minimum)
        return;
    const int margin = 3;
    const QRectF bar = QRectF(handle).adjusted(margin, margin, -margin, -margin);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(slider->state & QStyle::State_MouseOver ? palette.dim : palette.border);
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox *combo, QPainter *painter)
{
    const Palette &palette = Palette::of(combo->palette);
    drawPanel(painter, combo->rect, palette.bg, palette.border);
    const int side = scaled(14);
    const QRect box(combo->rect.right() - side - 10, combo->rect.center().y() - side / 2, side, side);
    paintIcon(*painter, box, LineIcon::ChevronDown, palette.text);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
    QFont font = fontFor(TextRole::Body);
    font.setWeight(role == ButtonRole::Filled ? fontFor(TextRole::Strong).weight() : QFont::Medium);
    button->setFont(font);
    button->update();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Palette &palette = Palette::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        return; // FocusRing and the delegates draw it
    case PE_PanelLineEdit:
        drawPanel(painter, option->rect, palette.bg, palette.border);
        return;
    case PE_IndicatorBranch: {
        if (!(option->state & State_Children))
            return;
        const int side = scaled(12);
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        paintIcon(*painter, box, option->state & State_Open ? LineIcon::ChevronDown : LineIcon::ChevronRight,
                  palette.text);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        const Palette &palette = Palette::of(button->palette);
        const bool enabled = button->state & State_Enabled;
        QStyleOptionButton painted(*button);
        const ButtonRole role = roleOf(widget);
        painted.palette.setColor(QPalette::ButtonText,
                                 !enabled                         ? palette.dim
                                     : role == ButtonRole::Filled ? palette.onAccent
                                     : role == ButtonRole::Flat   ? palette.accent
                                                                  : palette.text);
        QProxyStyle::drawControl(element, &painted, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar) {
        drawScrollBar(slider, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        drawComboBox(combo, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(12, 0, -scaled(14) - 16, 0);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // One groove without arrows, the handle inside it.
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int handle = range > 0
        ? std::clamp(int(qint64(length) * slider->pageStep / (qint64(range) + slider->pageStep)),
                     std::min(32, length), length)
        : length;
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           length - handle, slider->upsideDown);
    const auto stretch = [&](int from, int to) {
        return horizontal ? QRect(from, 0, to - from, slider->rect.height())
                          : QRect(0, from, slider->rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(at, at + handle);
    case SC_ScrollBarGroove:
        return stretch(0, length);
    case SC_ScrollBarSubPage:
        return stretch(0, at);
    case SC_ScrollBarAddPage:
        return stretch(at + handle, length);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (roleOf(widget) == ButtonRole::Icon)
            return {scaled(36), scaled(36)};
        return {size.width() + (roleOf(widget) == ButtonRole::Flat ? 16 : 32), scaled(36)};
    case CT_LineEdit:
        return {size.width() + 16, scaled(34)};
    case CT_ComboBox:
        // The words, and around them what subControlRect leaves to the margins and the arrow.
        return {size.width() + scaled(14) + 40, scaled(34)};
    case CT_MenuItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? plain : QSize(plain.width() + 8, std::max(plain.height(), scaled(30)));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_TreeViewIndentation:
        return scaled(22);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace clearway::gui
