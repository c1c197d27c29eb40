// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/checkoptions.h"
#include "cli/reportoutput.h"
#include "cli/runcheckup.h"
#include "cli/summaryline.h"
#include "cli/textlabels.h"
#include "cli/verb.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

ExitCode codeFor(const report::Report &report, const std::optional<FailOn> &failOn)
{
    const verdict::Status status = report.verdict.status;
    const ExitCode code = exitCodeFor(status);
    if (!failOn)
        return code;
    const bool failed = code == ExitCode::DoesNotWork;
    const bool unclear = code == ExitCode::CannotTell;
    const bool limited = code == ExitCode::WorksWithLimits;
    switch (*failOn) {
    case FailOn::Limited:
        return failed || unclear || limited ? ExitCode::WorksWithLimits : ExitCode::Works;
    case FailOn::Unclear:
        return failed || unclear ? ExitCode::WorksWithLimits : ExitCode::Works;
    case FailOn::Failed:
        return failed ? ExitCode::WorksWithLimits : ExitCode::Works;
    }
    return code;
}

/// Nothing was checked: says why. With a summary line, standard error stays silent and the line says it.
ExitCode notStarted(const base::InputError &error, const CheckOptions &options, const text::Wording &wording,
                    Console &console)
{
    // Only a file that somebody named can be a bad input file.
    const ExitCode code = error.file.isEmpty() ? ExitCode::CannotTell : ExitCode::BadInput;
    console.message(wording.label(text::Label::CheckNotStarted, {error.text()}));
    return options.summaryLine ? console.result(summaryLine(error.text()), code) : code;
}

ExitCode show(const report::Report &report, bool cancelled, const CheckOptions &options,
              const text::Wording &wording, Console &console)
{
    if (cancelled)
        console.message(wording.label(text::Label::Cancelled));
    const Delivered delivered = deliver(report, options.targets, wording, console);
    QString text;
    if (!delivered.onOutput && !options.quiet)
        text += report::toText(report, wording, textLabels(wording, report, console.colour()));
    if (options.summaryLine)
        text += summaryLine(report);
    const ExitCode printed = console.result(text);
    if (!delivered.allWritten || printed != ExitCode::Works)
        return ExitCode::CannotWrite;
    return cancelled ? ExitCode::Cancelled : codeFor(report, options.failOn);
}

ExitCode check(const Arguments &arguments, Console &console)
{
    auto options = readCheckOptions(arguments);
    if (options)
        options = withPassword(std::move(*options));
    if (!options)
        return refuse(console, "check"_L1, options.error());
    if (options->quiet || options->summaryLine)
        console.hideProgress();
    if (options->summaryLine)
        console.silence();
    const text::Wording wording(options->language);
    auto prepared = checkup::prepare(options->request);
    if (!prepared)
        return notStarted(prepared.error(), *options, wording, console);
    const catalogue::Catalogue catalogue = prepared->plan.catalogue;
    Ran ran = runCheckup(std::move(prepared->plan), wording, console);
    return show(report::makeReport(std::move(ran.evidence), catalogue), ran.cancelled, *options, wording,
                console);
}

} // namespace

Verb checkVerb()
{
    return {"check"_L1, "[OPTIONS]"_L1, "Runs a checkup, prints the verdict, writes reports."_L1,
            checkOptionTable(), check};
}

} // namespace clearway::cli
