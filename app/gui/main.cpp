// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"
#include "gui/options.h"
#include "gui/palette.h"
#include "gui/style.h"
#include "gui/typescale.h"
#include "net/socket.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace clearway;

constexpr int exitUsage = 64; // contract.md, "Exit codes"
constexpr int exitNotSaved = 74;

void dress(gui::Theme theme)
{
    gui::chooseApplicationFont();
    const gui::Palette &palette = theme == gui::Theme::Dark ? gui::Palette::darkTheme()
        : theme == gui::Theme::Light                        ? gui::Palette::light()
                                                            : gui::Palette::of(QApplication::palette());
    QApplication::setStyle(new gui::Style);
    QApplication::setPalette(palette.toQt());
}

/// Saves the window once what it shows has settled and been painted, then quits.
void photograph(gui::MainWindow &window, const QString &file)
{
    const auto shoot = [&window, file] {
        // Wrapped labels find their height over several rounds of the layout.
        QTimer::singleShot(150, &window, [&window, file] {
            const bool saved = window.grab().save(file, "PNG");
            QApplication::exit(saved ? 0 : exitNotSaved);
        });
    };
    QObject::connect(&window, &gui::MainWindow::settled, &window, shoot);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("clearway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Clearway"));
    QApplication::setApplicationVersion(QStringLiteral(CLEARWAY_VERSION));
    const text::Language system = text::languageFor(QLocale());
    const auto options = gui::parseOptions(QApplication::arguments().mid(1), text::Wording(system));
    if (!options || options->help) {
        (options ? QTextStream(stdout) << gui::usage()
                 : QTextStream(stderr) << options.error() << '\n'
                                       << gui::usage())
            .flush();
        return options ? 0 : exitUsage;
    }
    net::prepareSockets();
    dress(options->theme);
    gui::Voice voice(options->language.value_or(system));
    gui::MainWindow window(voice);
    if (options->size)
        window.resize(*options->size);
    window.setProxy(options->proxy);
    window.setMediaPeer(options->mediaPeer);
    window.showPage(options->page);
    if (!options->screenshot.isEmpty())
        photograph(window, options->screenshot);
    window.show();
    // The window is painted first; reading files and starting a rehearsal come after.
    QTimer::singleShot(0, &window, [&] {
        if (!options->report.isEmpty())
            window.openReport(options->report);
        else if (options->rehearsal) {
            window.setRehearsal(options->rehearsal);
            window.startCheck();
        } else if (!options->screenshot.isEmpty())
            Q_EMIT window.settled();
    });
    return QApplication::exec();
}
