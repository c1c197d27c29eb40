// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogueoption.h"
#include "cli/checkoptions.h"
#include "cli/reportoutput.h"
#include "cli/runcheckup.h"
#include "cli/settledoptions.h"
#include "cli/statuspaint.h"
#include "cli/summaryline.h"
#include "cli/verb.h"
#include "cli/watch.h"
#include "report/redactionmap.h"
#include "surroundings/ownnames.h"

#include <QTime>

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
    // Only a file that somebody named can be a bad input file, and only the catalogue knows the rows.
    const ExitCode code = checkup::isOfRow(error) ? ExitCode::Usage
        : error.file.isEmpty()                    ? ExitCode::CannotTell
                                                  : ExitCode::BadInput;
    console.message(wording.label(text::Label::CheckNotStarted, {error.text()}));
    return options.summaryLine ? console.result(summaryLine(error.text()), code) : code;
}

/// A report as it is printed and written.
struct Made {
    report::Report report;
    bool mapWritten = true; ///< or none was asked for
};

ExitCode show(const Made &made, bool cancelled, const CheckOptions &options, const text::Wording &wording,
              Console &console)
{
    const report::Report &report = made.report;
    if (cancelled)
        console.message(wording.label(text::Label::Cancelled));
    const Delivered delivered = deliver(report, options.targets, wording, console);
    QString text;
    if (!delivered.onOutput && !options.quiet)
        text += report::toText(report, wording, statusPaint(console.colour()));
    if (options.summaryLine)
        text += summaryLine(report);
    const ExitCode printed = console.result(text);
    if (!delivered.allWritten || !made.mapWritten || printed != ExitCode::Works)
        return ExitCode::CannotWrite;
    return cancelled ? ExitCode::Cancelled : codeFor(report, options.failOn);
}

/// What is printed and written: the run without what the level removes.
Made reportOf(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue,
              const CheckOptions &options, Console &console)
{
    base::KnownNames names = surroundings::ownNames();
    names.secrets << options.request.proxyPassword;
    const report::Redacted redacted = report::redacted(evidence, catalogue, options.redaction, names);
    const QString problem = report::writeMap(redacted.map, options.redactionMap);
    if (!problem.isEmpty())
        console.message(options.redactionMap + u": "_s + problem);
    return {report::makeReport(redacted.evidence, catalogue), problem.isEmpty()};
}

/// Of the newest, and for a day: nobody wants to hear of it with every check.
void tellOfInterrupted(const std::vector<checkup::InterruptedRun> &runs, const text::Wording &wording,
                       Console &console)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    if (!runs.empty() && runs.front().started > yesterday)
        console.message(wording.client(text::ClientText::Interrupted, {runs.front().file}));
}

/// After the first verdict only what changes is printed, or for programs each report or summary line anew;
/// the exit code is that of the last whole check.
ExitCode keepWatching(report::Report first, const CheckOptions &options, const text::Wording &wording,
                      Console &console)
{
    bool allWritten = true;
    const auto again = [&]() -> std::optional<report::Report> {
        auto prepared = checkup::prepare(options.request); // anew: proxies and routes may be others by now
        if (!prepared) {
            console.message(wording.label(text::Label::CheckNotStarted, {prepared.error().text()}));
            return std::nullopt;
        }
        const catalogue::Catalogue catalogue = prepared->plan.catalogue;
        Ran ran = runCheckup(std::move(prepared->plan), wording, console);
        if (ran.cancelled)
            return std::nullopt;
        Made made = reportOf(ran.evidence, catalogue, options, console);
        allWritten = made.mapWritten && allWritten;
        return std::move(made.report);
    };
    const auto tell = [&](const report::Report &before, const report::Report &now) {
        const Delivered delivered = deliver(now, options.targets, wording, console);
        allWritten = delivered.allWritten && allWritten;
        QString text;
        if (options.summaryLine)
            text = summaryLine(now);
        else if (!delivered.onOutput && !options.quiet)
            text = changesText(before, now, QTime::currentTime(), wording);
        return (text.isEmpty() || console.out(text.toUtf8())) && !console.readerLeft();
    };
    const report::Report last = watch(std::move(first), *options.watch, again, tell);
    return allWritten ? codeFor(last, options.failOn) : ExitCode::CannotWrite;
}

ExitCode check(const Arguments &arguments, Console &console)
{
    auto options = readCheckOptions(arguments);
    if (!options)
        return refuse(console, "check"_L1, options.error());
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "check"_L1, settled.error());
    apply(settled->effective, *options);
    options = withPassword(std::move(*options));
    if (!options)
        return refuse(console, "check"_L1, options.error());
    if (options->quiet || options->summaryLine)
        console.hideProgress();
    if (options->summaryLine)
        console.silence();
    const text::Wording wording(options->language);
    report(*settled, wording, console);
    const QString runs = checkup::runsFolder();
    tellOfInterrupted(checkup::interruptedRuns(runs), wording, console);
    auto prepared = checkup::prepare(options->request);
    if (!prepared)
        return notStarted(prepared.error(), *options, wording, console);
    report(prepared->remarks, wording, console);
    const catalogue::Catalogue catalogue = prepared->plan.catalogue;
    const auto journal = std::make_shared<checkup::RunJournal>(runs);
    prepared->plan.journal = journal;
    Ran ran = runCheckup(std::move(prepared->plan), wording, console);
    Made made = reportOf(ran.evidence, catalogue, *options, console);
    const ExitCode code = show(made, ran.cancelled, *options, wording, console);
    journal->discard();
    const bool goesOn
        = options->watch && !ran.cancelled && code != ExitCode::CannotWrite && !console.readerLeft();
    return goesOn ? keepWatching(std::move(made.report), *options, wording, console) : code;
}

} // namespace

Verb checkVerb()
{
    return {"check"_L1, "[OPTIONS]"_L1, "Runs a checkup, prints the verdict, writes reports."_L1,
            checkOptionTable(), check};
}

} // namespace clearway::cli
