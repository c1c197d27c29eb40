// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/programend.h"
#include "async/threadlocals.h"
#include "base/memoryimage.h"
#include "base/outofmemory.h"
#include "base/ownlibraries.h"
#include "base/sourcecommit.h"
#include "base/standardstreams.h"
#include "checkup/programparts.h"
#include "checkup/runjournal.h"
#include "gui/mainwindow.h"
#include "gui/options.h"
#include "gui/preferences.h"
#include "gui/programanswer.h"
#include "gui/stillpicture.h"
#include "gui/theme.h"
#include "gui/titlebars.h"
#include "net/socket.h"

#include <QApplication>
#include <QTimer>

namespace {

using namespace clearway;

constexpr int exitCannotTell = 3; // contract.md, "Exit codes"
constexpr int exitUsage = 64;
constexpr int exitNotSaved = 74;

/// What the command line decides of what can also be set.
settings::Values commandLineOf(const gui::Options &options)
{
    settings::Values values;
    if (options.language)
        values[settings::Setting::Language] = {QString(name(*options.language))};
    if (options.mediaPeer)
        values[settings::Setting::MediaPeer] = {options.mediaPeer->toString()};
    return values;
}

/// Saves the window once what it shows has settled and is painted, then quits.
void photograph(const gui::MainWindow &window, gui::StillPicture &picture, const QString &file)
{
    QObject::connect(&window, &gui::MainWindow::settled, &picture, &gui::StillPicture::take);
    QObject::connect(&picture, &gui::StillPicture::taken, &picture, [file](const QImage &taken) {
        QApplication::exit(taken.save(file, "PNG") ? 0 : exitNotSaved);
    });
}

/// What can be asked of the program where no window can open, as over SSH; null for everything else.
QString toldWithoutWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QLatin1StringView argument(argv[i]);
        if (argument == QLatin1StringView("--help") || argument == QLatin1StringView("-h"))
            return gui::usage();
        if (argument == QLatin1StringView("--version"))
            return checkup::versionLines(QLatin1StringView("clearway"),
                                         checkup::programVersion(base::sourceCommit()));
    }
    return {};
}

int run(int argc, char **argv)
{
    if (const QString told = toldWithoutWindow(argc, argv); !told.isNull()) {
        gui::answer(stdout, told);
        return 0;
    }
    net::prepareSockets();
    constexpr int fewest = 64; // with less Qt ends the program, and says nothing that helps
    if (net::descriptorsLeft() < fewest) {
        gui::answer(stderr, QStringLiteral("clearway: too few open files are allowed (ulimit -n)\n"));
        return exitCannotTell;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("clearway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Clearway"));
    QApplication::setApplicationVersion(checkup::programVersion(base::sourceCommit()));
    const text::Language system = text::languageFor(QLocale());
    const auto options = gui::parseOptions(QApplication::arguments().mid(1), text::Wording(system));
    if (!options) {
        gui::answer(stderr, options.error() + u'\n' + gui::usage());
        return exitUsage;
    }
    gui::dress(options->theme);
    new gui::TitleBars(&application, gui::tellSystem);
    gui::Voice voice(options->language.value_or(system));
    gui::Preferences preferences(settings::machinePolicy(), commandLineOf(*options),
                                 settings::UserSettings(settings::userSettingsFile()));
    gui::MainWindow window(voice);
    window.follow(preferences);
    if (options->size)
        window.resize(*options->size);
    window.setProxy(options->proxy);
    window.setMediaPeer(options->mediaPeer);
    window.documents().remember(gui::History(gui::History::usualFolder()),
                                gui::RecentFiles(gui::RecentFiles::usualFile()), checkup::runsFolder());
    window.showPage(options->page);
    gui::StillPicture picture(window);
    if (!options->screenshot.isEmpty())
        photograph(window, picture, options->screenshot);
    window.show();
    // The window is painted first; reading files and starting a rehearsal come after.
    QTimer::singleShot(0, &window, [&] {
        if (!options->report.isEmpty()) {
            window.openReport(options->report);
            if (!options->compareWith.isEmpty())
                window.compareWith(options->compareWith);
            window.showPage(options->page);
        } else if (options->rehearsal) {
            window.setRehearsal(options->rehearsal);
            window.startCheck();
        } else if (!options->screenshot.isEmpty())
            Q_EMIT window.settled();
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    async::avoidThreadLocals();
    base::holdStandardStreams();
    base::endWithoutMemory("clearway: out of memory\n", exitCannotTell);
    base::keepMemoryPrivate();
    base::loadOwnLibrariesOnly();
    return async::endProgram(run(argc, argv));
}
