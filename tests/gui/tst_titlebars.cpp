// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Each window with a frame tells the system whether it is dark, when it opens and when its colours change.
#include "gui/palette.h"
#include "gui/titlebars.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

/// What the system was told of each window, the last word first.
struct Told {
    QHash<WId, bool> dark;
    TitleBars bars{qApp, [this](WId window, bool isDark) { dark[window] = isDark; }};

    /// "dark", "light", or "-" where nothing was said.
    [[nodiscard]] QString of(const QWidget &window) const
    {
        const auto found = dark.constFind(window.internalWinId());
        return QString::fromLatin1(found == dark.constEnd() ? "-" : *found ? "dark" : "light");
    }
};

} // namespace

class tst_TitleBars final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows_data();
    void windows();
    void followTheTheme();
    void noWindowIsMadeForIt();
};

void tst_TitleBars::windows_data()
{
    QTest::addColumn<Qt::WindowType>("type");
    QTest::addColumn<QPalette>("colours");
    QTest::addColumn<QString>("expected");
    const QPalette dark = Palette::darkTheme().toQt();
    QTest::newRow("window") << Qt::Window << dark << QStringLiteral("dark");
    QTest::newRow("dialog") << Qt::Dialog << dark << QStringLiteral("dark");
    QTest::newRow("light-window") << Qt::Window << Palette::light().toQt() << QStringLiteral("light");
    QTest::newRow("white-on-black") << Qt::Window << Palette::contrast(Palette::plain(true)).toQt()
                                    << QStringLiteral("dark");
    QTest::newRow("menu-has-no-bar") << Qt::Popup << dark << QStringLiteral("-");
    QTest::newRow("tooltip-has-no-bar") << Qt::ToolTip << dark << QStringLiteral("-");
}

void tst_TitleBars::windows()
{
    QFETCH(Qt::WindowType, type);
    QFETCH(QPalette, colours);
    QFETCH(QString, expected);
    const Told told;
    QWidget window(nullptr, type);
    window.setPalette(colours);
    window.show();
    QCOMPARE(told.of(window), expected);
}

void tst_TitleBars::followTheTheme()
{
    const QPalette before = QApplication::palette();
    const Told told;
    QWidget window;
    QApplication::setPalette(Palette::light().toQt());
    window.show();
    QCOMPARE(told.of(window), QStringLiteral("light"));
    QApplication::setPalette(Palette::darkTheme().toQt());
    QCoreApplication::processEvents();
    QCOMPARE(told.of(window), QStringLiteral("dark"));
    QApplication::setPalette(before);
}

/// A widget that was never shown has no window of the system, and a part of a window never gets one.
void tst_TitleBars::noWindowIsMadeForIt()
{
    const Told told;
    QWidget window;
    const QLabel part(&window);
    window.setPalette(Palette::darkTheme().toQt());
    QVERIFY(told.dark.isEmpty());
    QCOMPARE(window.internalWinId(), WId(0));
    window.show();
    QCOMPARE(told.dark.size(), 1);
    QCOMPARE(part.internalWinId(), WId(0));
}

CLEARWAY_TEST(tst_TitleBars)
#include "tst_titlebars.moc"
