// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/settledoptions.h"
#include "cli/verb.h"
#include "report/textlayout.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

ExitCode rehearse(const Arguments &arguments, Console &console)
{
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "rehearse"_L1, settled.error());
    if (!arguments.has("--list"_L1) || !arguments.words().isEmpty())
        return refuse(console, "rehearse"_L1,
                      {u"rehearse takes --list; check --rehearse SCENARIO runs one"_s});
    const text::Wording wording(settled->language);
    report(*settled, {}, wording, console);
    QString text;
    for (int i = 0; i < rehearsal::scenarioCount; ++i) {
        const auto scenario = rehearsal::Scenario(i);
        text += QString(name(scenario)).leftJustified(21) + wording.scenario(scenario) + u'\n'
            + report::hanging(QString(21, u' '), wording.scenarioDescription(scenario), report::textWidth);
    }
    return console.result(text);
}

} // namespace

Verb rehearseVerb()
{
    return {"rehearse"_L1,
            "--list"_L1,
            "Names the built-in rehearsal networks."_L1,
            {{"--list"_L1, {}, "name and story of each"_L1},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            rehearse};
}

} // namespace clearway::cli
