// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/verb.h"

#include "checkup/programparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

QString programHelp()
{
    QString text
        = u"Tells whether GoTo Meeting, Webinar and Training (version 10) will work from this computer.\n\n"_s;
    for (const Verb &verb : verbs())
        text += u"  clearway-cli %1 %2\n      %3\n"_s.arg(verb.name, verb.synopsis, verb.summary);
    return text
        + u"\nclearway-cli VERB --help names the options of a verb.\n"
          "Exit codes: 0 works, 1 works with limits, 2 does not work, 3 cannot tell, 64 usage,\n"
          "65 bad input file, 74 a report could not be written, 130 cancelled.\n"_s;
}

QString verbHelp(const Verb &verb)
{
    QString text = u"clearway-cli %1 %2\n%3\n\n"_s.arg(verb.name, verb.synopsis, verb.summary);
    for (const Option &option : verb.options) {
        const QString left = u"  "_s + option.name + u' ' + option.value;
        text += left.leftJustified(28) + u"  "_s + option.meaning
            + (option.repeatable ? u" (repeatable)"_s : u""_s) + u'\n';
    }
    return text;
}

ExitCode runVerb(const Verb &verb, const QStringList &words, Console &console)
{
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s))
        return console.result(verbHelp(verb));
    const auto arguments = Arguments::parse(words, verb.options);
    if (!arguments)
        return refuse(console, verb.name, arguments.error());
    return verb.run(*arguments, console);
}

} // namespace

std::vector<Verb> verbs()
{
    return {
        checkVerb(),     judgeVerb(), compareVerb(),  proxiesVerb(), clientVerb(),
        catalogueVerb(), fleetVerb(), rehearseVerb(), respondVerb(), settingsVerb(),
    };
}

ExitCode refuse(Console &console, QLatin1StringView verb, const UsageError &error)
{
    const QString command = verb.isEmpty() ? u"clearway-cli"_s : u"clearway-cli "_s + verb;
    console.message(command + u": "_s + error.text);
    console.message(u"Help: "_s + command + u" --help"_s);
    return ExitCode::Usage;
}

ExitCode runProgram(const QStringList &arguments, Console &console)
{
    const QString word = arguments.value(0);
    if (word == u"--help"_s || word == u"-h"_s)
        return console.result(programHelp());
    if (word == u"--version"_s)
        return console.result(
            checkup::versionLines("clearway-cli"_L1, QCoreApplication::applicationVersion()));
    if (word.isEmpty())
        return refuse(console, {}, {u"name a verb"_s});

    const auto all = verbs();
    const auto verb = std::ranges::find(all, word, [](const Verb &each) { return QString(each.name); });
    if (verb != all.end())
        return runVerb(*verb, arguments.mid(1), console);
    QStringList names{u"--help"_s, u"--version"_s};
    for (const Verb &each : all)
        names << each.name;
    return refuse(console, {}, {u"unknown verb %1%2"_s.arg(word, didYouMean(word, names))});
}

} // namespace clearway::cli
