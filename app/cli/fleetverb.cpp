// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/fleetpage.h"
#include "cli/settledoptions.h"
#include "cli/verb.h"
#include "fleet/fleetfolder.h"
#include "fleet/fleetwriting.h"
#include "report/jsontext.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

QByteArray written(const fleet::Summary &summary, const Arguments &arguments, const text::Wording &wording)
{
    if (arguments.has("--json"_L1))
        return report::withControlsSpelled(fleet::toJson(summary));
    if (arguments.has("--csv"_L1))
        return fleet::toCsv(summary).toUtf8();
    if (arguments.has("--prom"_L1))
        return fleet::toMetrics(summary);
    return fleetPage(summary, wording).toUtf8();
}

ExitCode fleetWork(const Arguments &arguments, Console &console)
{
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "fleet"_L1, settled.error());
    const QString work = arguments.words().value(0);
    if (!work.isEmpty() && work != u"summarize"_s)
        return refuse(console, "fleet"_L1,
                      {u"takes summarize, not \"%1\"%2"_s.arg(work, didYouMean(work, {u"summarize"_s}))});
    if (arguments.words().size() != 2)
        return refuse(console, "fleet"_L1, {u"name one folder: clearway-cli fleet summarize DIR"_s});
    const int formats = arguments.has("--json"_L1) + arguments.has("--csv"_L1) + arguments.has("--prom"_L1);
    if (formats > 1)
        return refuse(console, "fleet"_L1, {u"standard output takes one of --json, --csv and --prom"_s});
    const text::Wording wording(settled->language);
    report(*settled, {}, wording, console);
    const auto summary = fleet::summarizeFolder(arguments.words().at(1), [&](int done, int all) {
        console.progress(
            wording.fleet(text::FleetText::Progress, {QString::number(done), QString::number(all)}));
    });
    console.clearProgress();
    if (!summary) {
        console.message(summary.error().text());
        return ExitCode::BadInput;
    }
    if (formats > 0)
        for (const auto *errors : {&summary->damaged, &summary->notEntered})
            for (const base::InputError &error : *errors)
                console.message(error.text());
    // Most likely another folder was meant; a script must not take that for a healthy fleet.
    const bool isEmpty = fleet::sum(summary->total().runs) == 0;
    if (isEmpty)
        console.message(wording.fleet(text::FleetText::NoRuns, {arguments.words().at(1)}));
    return console.result(written(*summary, arguments, wording),
                          isEmpty ? ExitCode::BadInput : ExitCode::Works);
}

} // namespace

Verb fleetVerb()
{
    return {"fleet"_L1,
            "summarize DIR [OPTIONS]"_L1,
            "Counts many reports by site, network mode and cause."_L1,
            {{"--json"_L1, {}, "as JSON"_L1},
             {"--csv"_L1, {}, "as a table for spreadsheets"_L1},
             {"--prom"_L1, {}, "as metrics for node-exporter's textfile collector"_L1},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            fleetWork};
}

} // namespace clearway::cli
