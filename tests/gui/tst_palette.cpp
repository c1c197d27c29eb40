// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Contrast by the formula of WCAG 2.2 (1.4.3 text 4.5:1, 1.4.11 shapes and borders 3:1), on every background.
#include "gui/palette.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace clearway;
using namespace clearway::gui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

double worst(const QColor &colour, const Palette &palette)
{
    double least = 21;
    for (const QColor &ground : {palette.bg, palette.chrome, palette.selection, palette.info, palette.code})
        least = std::min(least, contrast(colour, ground));
    for (const QColor &band : palette.band)
        least = std::min(least, contrast(colour, band));
    return least;
}

/// Controls stand on the page, in the bars and in banners.
double contrastOfBorder(const Palette &palette)
{
    return std::min({contrast(palette.border, palette.bg), contrast(palette.border, palette.chrome),
                     contrast(palette.border, palette.info)});
}

} // namespace

class PaletteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasContrast();
    void hasContrast_data();
    void followsTheTheme();
    void contrastComesBackWhole_data();
    void contrastComesBackWhole();
};

void PaletteTest::hasContrast_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("least");
    const Palette white = Palette::contrast(Palette::plain(false));
    const Palette black = Palette::contrast(Palette::plain(true));
    for (const Palette *palette : {&Palette::light(), &Palette::darkTheme(), &white, &black}) {
        const auto row = [&](const char *what, double ratio, double least) {
            QTest::addRow("%s%s-%s", palette->isContrast ? "contrast-" : "", palette->dark ? "dark" : "light",
                          what)
                << ratio
                << (palette->isContrast ? 7.0 : least); // WCAG 2.2 1.4.6 where contrast was asked for
        };
        row("text", worst(palette->text, *palette), 4.5);
        row("dim-text", worst(palette->dim, *palette), 4.5);
        row("dim-text-on-a-switch", contrast(palette->dim, palette->track), 4.5);
        row("chosen-text-on-a-switch", contrast(palette->text, palette->raised), 4.5);
        row("links-and-focus", worst(palette->accent, *palette), 4.5);
        row("text-of-the-primary-button", contrast(palette->onAccent, palette->accent), 4.5);
        row("borders-of-controls", contrastOfBorder(*palette), 3.0);
        for (int i = 0; i < base::enumCount<verdict::Status>; ++i)
            row((QByteArray("shape-") + name(verdict::Status(i)).data()).constData(),
                worst(palette->of(verdict::Status(i)), *palette), 3.0);
    }
}

void PaletteTest::hasContrast()
{
    QFETCH(double, ratio);
    QFETCH(double, least);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void PaletteTest::followsTheTheme()
{
    QVERIFY(Palette::of(Palette::darkTheme().toQt()).dark);
    QVERIFY(!Palette::of(Palette::light().toQt()).dark);
}

void PaletteTest::contrastComesBackWhole_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("white-on-black") << true;
    QTest::newRow("black-on-white") << false;
}

void PaletteTest::contrastComesBackWhole()
{
    QFETCH(bool, dark);
    const Palette made = Palette::contrast(Palette::plain(dark));
    const Palette &found = Palette::of(made.toQt());
    QVERIFY(found.isContrast);
    QCOMPARE(found.dark, dark);
    QCOMPARE(found.accent, made.accent);
    QCOMPARE(found.onAccent, made.onAccent);
    QCOMPARE(found.status, made.status);
}

CLEARWAY_TEST(PaletteTest)
#include "tst_palette.moc"
