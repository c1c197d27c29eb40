// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/typescale.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace clearway::gui {
namespace {

struct Kind {
    double factor;
    int weight;
};

Kind kindOf(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
        return {1.9, QFont::DemiBold};
    case TextRole::Title:
        return {1.3, QFont::DemiBold};
    case TextRole::Section:
        return {1.06, QFont::DemiBold};
    case TextRole::Answer:
        return {1.06, QFont::Medium};
    case TextRole::Strong:
        return {1.0, QFont::DemiBold};
    case TextRole::Body:
        return {1.0, QFont::Normal};
    case TextRole::Small:
        return {0.92, QFont::Normal};
    case TextRole::SmallStrong:
        return {0.92, QFont::DemiBold};
    case TextRole::Mono:
        return {0.94, QFont::Normal};
    }
    return {1.0, QFont::Normal};
}

bool hasFamily(const QString &family)
{
    return QFontDatabase::families().contains(family, Qt::CaseInsensitive);
}

bool hasWeight(const QString &family, int weight)
{
    const QStringList styles = QFontDatabase::styles(family);
    return std::any_of(styles.begin(), styles.end(),
                       [&](const QString &style) { return QFontDatabase::weight(family, style) == weight; });
}

/// A family without a semi-bold shows bold instead; Qt would pick the regular for anything nearer to it.
int weightInUse(int weight)
{
    static const QString family = QFontInfo(QApplication::font()).family();
    static const bool semiBold = hasWeight(family, QFont::DemiBold);
    if (weight == QFont::DemiBold && !semiBold)
        return QFont::Bold;
    return weight;
}

QString monoFamily()
{
    const QString wanted = QStringLiteral("JetBrains Mono");
    return hasFamily(wanted) ? wanted : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

} // namespace

QFont fontFor(TextRole role)
{
    const Kind kind = kindOf(role);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * kind.factor);
    else
        font.setPixelSize(int(font.pixelSize() * kind.factor));
    font.setWeight(QFont::Weight(weightInUse(kind.weight)));
    if (role == TextRole::Mono) {
        static const QString family = monoFamily();
        font.setFamily(family);
    }
    return font;
}

int scaled(double pixels)
{
    return qRound(pixels * QFontMetrics(QApplication::font()).height() / 16.0);
}

void resizeScaled(QWidget *window, double width, double height)
{
    const QSize frame(16, 48); // what a desktop draws around it, about
    window->resize(QSize(scaled(width), scaled(height)).boundedTo(window->screen()->availableSize() - frame));
}

void chooseApplicationFont()
{
#ifdef Q_OS_LINUX
    // Without a desktop's theme Qt asks for "Sans Serif" at 9 pt, a placeholder that nobody chose.
    QFont font = QApplication::font();
    const bool nobodyChose = font.family().compare(QLatin1StringView("Sans Serif"), Qt::CaseInsensitive) == 0
        || font.family().compare(QLatin1StringView("Sans"), Qt::CaseInsensitive) == 0;
    if (!nobodyChose)
        return;
    if (hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    QApplication::setFont(font);
#endif
}

} // namespace clearway::gui
