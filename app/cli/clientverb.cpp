// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clienttext.h"
#include "cli/forgetproxies.h"
#include "cli/settledoptions.h"
#include "cli/verb.h"
#include "evidence/clientseenjson.h"
#include "evidence/proxysourcejson.h"
#include "report/jsontext.h"
#include "surroundings/clientlogs.h"
#include "surroundings/ownnames.h"
#include "surroundings/proxysources.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

QByteArray asJson(const evidence::ClientSeen &client, const std::vector<evidence::ProxySource> &settings)
{
    QJsonArray proxies;
    for (const evidence::ProxySource &source : settings)
        proxies.append(evidence::toJson(source));
    const QJsonObject json{{"client"_L1, evidence::toJson(client)}, {"proxies"_L1, proxies}};
    return report::withControlsSpelled(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

ExitCode forget(const Arguments &arguments, const text::Wording &words, Console &console)
{
    if (arguments.has("--logs"_L1) || arguments.has("--json"_L1))
        return refuse(console, "client"_L1, {u"forget-proxies takes neither --logs nor --json"_s});
    const auto store = repair::systemProxyStore();
    ForgetWish wish{arguments.has("--yes"_L1), {}, repair::backupFolder()};
    // Given and empty, as by a shell's variable that is not set, it must not mean the opposite.
    if (arguments.has("--undo"_L1)) {
        wish.undoFile = arguments.value("--undo"_L1);
        if (wish.undoFile->isEmpty())
            return refuse(console, "client"_L1, {u"--undo takes the file of a backup"_s});
    }
    const Told told = forgetProxies(*store, wish, words);
    const ExitCode printed = console.result(told.text, told.code);
    if (!told.problem.isEmpty())
        console.message(told.problem);
    return printed;
}

ExitCode client(const Arguments &arguments, Console &console)
{
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "client"_L1, settled.error());
    const text::Wording wording(settled->language);
    report(*settled, {}, wording, console);
    if (arguments.words() == QStringList{u"forget-proxies"_s})
        return forget(arguments, wording, console);
    if (!arguments.words().isEmpty())
        return refuse(console, "client"_L1, {u"unexpected word \"%1\""_s.arg(arguments.words().last())});
    if (arguments.has("--yes"_L1) || arguments.has("--undo"_L1))
        return refuse(console, "client"_L1, {u"--yes and --undo belong to \"client forget-proxies\""_s});
    auto places = surroundings::clientLogPlaces();
    if (const QString folder = arguments.value("--logs"_L1); !folder.isEmpty()) {
        if (!QFileInfo(folder).isDir())
            return refuse(console, "client"_L1, {u"--logs takes a folder, not \"%1\""_s.arg(folder)});
        places = {{folder, QDir(folder).dirName(), false}};
    }
    const auto seen = surroundings::readClientLogs(places, surroundings::ownNames());
    const auto settings = surroundings::proxySources();
    return console.result(arguments.has("--json"_L1) ? asJson(seen, settings)
                                                     : clientText(seen, settings, wording).toUtf8());
}

} // namespace

Verb clientVerb()
{
    return {"client"_L1,
            "[forget-proxies] [OPTIONS]"_L1,
            "Reads the GoTo client's own logs; forget-proxies removes the proxies that it has stored."_L1,
            {{"--yes"_L1, {}, "forget-proxies: do it, after writing a backup; else it is only shown"_L1},
             {"--undo"_L1, "FILE"_L1, "forget-proxies: put that backup back"_L1},
             {"--logs"_L1, "FOLDER"_L1, "the logs of another computer instead of this one's"_L1},
             {"--json"_L1, {}, "as JSON"_L1},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            client};
}

} // namespace clearway::cli
