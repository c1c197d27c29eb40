// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"
#include "catalogue/allowlist.h"
#include "catalogue/cataloguefile.h"
#include "cli/cataloguetext.h"
#include "cli/checkoptions.h"
#include "cli/verb.h"
#include "report/jsontext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using catalogue::Catalogue;
using text::Label;

base::Result<Catalogue> chosen(const QString &file)
{
    return file.isEmpty() ? base::Result<Catalogue>(catalogue::builtInCatalogue())
                          : catalogue::readCatalogueFile(file);
}

/// The catalogue's own JSON; reading it as a catalogue has succeeded before.
QByteArray ownJson(const QString &file)
{
    QFile source(file.isEmpty() ? u":/clearway/catalogue/goto-v10.json"_s : file);
    return source.open(QIODevice::ReadOnly) ? report::withControlsSpelled(source.readAll()) : QByteArray();
}

ExitCode unreadable(const base::InputError &error, const text::Wording &wording, Console &console)
{
    console.message(wording.label(Label::CatalogueNotRead, {error.text()}));
    return ExitCode::BadInput;
}

ExitCode show(const Arguments &arguments, const text::Wording &wording, Console &console)
{
    const QString file = arguments.value("--catalogue"_L1);
    const auto catalogue = chosen(file);
    if (!catalogue)
        return unreadable(catalogue.error(), wording, console);
    if (arguments.has("--json"_L1))
        return console.result(ownJson(file));
    return console.result(catalogueText(*catalogue, wording));
}

ExitCode validate(const Arguments &arguments, const text::Wording &wording, Console &console)
{
    if (arguments.words().size() != 2)
        return refuse(console, "catalogue"_L1, {u"name one file: clearway-cli catalogue validate FILE"_s});
    const auto catalogue = catalogue::readCatalogueFile(arguments.words().at(1));
    if (!catalogue)
        return unreadable(catalogue.error(), wording, console);
    return console.result(u"OK: "_s + catalogueCounts(*catalogue) + u'\n');
}

ExitCode allowlist(const Arguments &arguments, const text::Wording &wording, Console &console)
{
    if (!arguments.has("--for"_L1))
        return refuse(
            console, "catalogue"_L1,
            {u"catalogue allowlist needs --for with one of "_s + base::allNames<catalogue::RuleKind>()});
    const auto kind = wordValue<catalogue::RuleKind>("--for"_L1, arguments.value("--for"_L1));
    if (!kind)
        return refuse(console, "catalogue"_L1, kind.error());
    const auto catalogue = chosen(arguments.value("--catalogue"_L1));
    if (!catalogue)
        return unreadable(catalogue.error(), wording, console);
    return console.result(catalogue::allowlist(*catalogue, *kind));
}

ExitCode catalogueWork(const Arguments &arguments, Console &console)
{
    const auto language = readLanguage(arguments);
    if (!language)
        return refuse(console, "catalogue"_L1, language.error());
    const text::Wording wording(*language);
    const QString work = arguments.words().value(0);
    const bool alone = arguments.words().size() == 1;
    if (work == u"show"_s && alone)
        return show(arguments, wording, console);
    if (work == u"validate"_s)
        return validate(arguments, wording, console);
    if (work == u"allowlist"_s && alone)
        return allowlist(arguments, wording, console);
    const QStringList works{u"show"_s, u"validate"_s, u"allowlist"_s};
    if (works.contains(work))
        return refuse(console, "catalogue"_L1, {u"unexpected word \"%1\""_s.arg(arguments.words().at(1))});
    return refuse(
        console, "catalogue"_L1,
        {u"takes one of show, validate, allowlist, not \"%1\"; %2"_s.arg(work, didYouMean(work, works))});
}

} // namespace

Verb catalogueVerb()
{
    return {"catalogue"_L1,
            "show | validate FILE | allowlist --for KIND"_L1,
            "What must be reachable; checks a catalogue file; prints rules for a product."_L1,
            {{"--catalogue"_L1, "FILE"_L1, "this file instead of the built-in catalogue"_L1},
             {"--json"_L1, {}, "show: the catalogue file itself"_L1},
             {"--for"_L1, "KIND"_L1, "allowlist: nftables, squid, cisco-wsa, pac or csv"_L1},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            catalogueWork};
}

} // namespace clearway::cli
