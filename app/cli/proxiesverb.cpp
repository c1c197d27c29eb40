// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/checkoptions.h"
#include "cli/proxiestext.h"
#include "cli/runcheckup.h"
#include "cli/settledoptions.h"
#include "cli/verb.h"
#include "report/jsonreport.h"
#include "report/redaction.h"
#include "surroundings/ownnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

/// The options of `check` that have a meaning here.
std::vector<Option> optionTable()
{
    static constexpr QLatin1StringView wanted[]
        = {"--product"_L1,    "--rehearse"_L1, "--catalogue"_L1, "--dns"_L1,   "--proxy"_L1,
           "--time-limit"_L1, "--language"_L1, "--json"_L1,      "--redact"_L1};
    auto all = checkOptionTable();
    std::erase_if(
        all, [](const Option &option) { return std::ranges::find(wanted, option.name) == std::end(wanted); });
    return all;
}

ExitCode proxies(const Arguments &arguments, Console &console)
{
    auto options = readCheckOptions(arguments);
    if (!options)
        return refuse(console, "proxies"_L1, options.error());
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "proxies"_L1, settled.error());
    apply(settled->effective, *options);
    options->request.scope = checkup::Scope::ProxySettings;
    const text::Wording wording(options->language);
    report(*settled, wording, console);
    auto prepared = checkup::prepare(options->request);
    if (!prepared) {
        console.message(wording.label(text::Label::CheckNotStarted, {prepared.error().text()}));
        return prepared.error().file.isEmpty() ? ExitCode::CannotTell : ExitCode::BadInput;
    }
    const catalogue::Catalogue catalogue = prepared->plan.catalogue;
    Ran ran = runCheckup(std::move(prepared->plan), wording, console);
    const report::Report seen = report::makeReport(std::move(ran.evidence), catalogue);
    if (ran.cancelled)
        console.message(wording.label(text::Label::Cancelled));
    // Who sits here may see what is set here; what is made to be passed on is redacted.
    const QByteArray result = arguments.has("--json"_L1)
        ? report::toJson(report::redactedReport(seen, options->redaction, surroundings::ownNames()), wording)
        : proxiesText(seen, wording).toUtf8();
    return console.result(result, ran.cancelled ? ExitCode::Cancelled : ExitCode::Works);
}

} // namespace

Verb proxiesVerb()
{
    return {"proxies"_L1, "[OPTIONS]"_L1,
            "Names every proxy setting, what it answers for each host, and which one counts."_L1,
            optionTable(), proxies};
}

} // namespace clearway::cli
