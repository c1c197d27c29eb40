// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/peertext.h"
#include "checkup/runjournal.h"
#include "cli/checkoptions.h"
#include "cli/judgedfile.h"
#include "cli/namedinput.h"
#include "cli/reportoutput.h"
#include "cli/settledoptions.h"
#include "cli/statuspaint.h"
#include "cli/verb.h"
#include "report/redaction.h"
#include "surroundings/ownnames.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using text::Label;

/// "goto-v10 2026.11"; two catalogues of the same name and version are taken for the same.
QString identity(const QString &id, const QString &version)
{
    return id + u' ' + version;
}

/// Whether the verdict judged anew is the stored one, and where not.
QString comparison(const report::OpenedReport &opened, const report::Report &recomputed,
                   const catalogue::Catalogue &catalogue, const text::Wording &wording)
{
    const QStringList differences = report::differences(opened.stored, recomputed.verdict);
    QString text
        = wording.label(differences.isEmpty() ? Label::VerdictMatches : Label::VerdictDiffers) + u'\n';
    for (const QString &line : differences)
        text += u"  "_s + base::PeerText(line).forTerminal() + u'\n';
    const evidence::CatalogueFacts &stored = opened.evidence.run.catalogue;
    const QString then = identity(stored.id, stored.version);
    const QString now = identity(catalogue.id, catalogue.version);
    if (then != now)
        text += wording.label(Label::Catalogue) + u": "_s
            + base::PeerText(then + u" → "_s + now).forTerminal() + u'\n';
    return text;
}

struct Opened {
    report::OpenedReport report;
    bool isJournal = false; ///< of a run that was interrupted: there is no stored verdict
};

base::Result<Opened> openedFile(const QString &file)
{
    const auto bytes = readNamedInput(file, checkup::RunJournal::mostBytes + 1'000'000);
    if (!bytes)
        return bytes.error();
    const QString shown = shownInput(file);
    if (checkup::isRunJournal(*bytes)) {
        auto evidence = checkup::readRunJournal(*bytes, shown);
        return evidence ? base::Result<Opened>(Opened{{std::move(*evidence), {}}, true}) : evidence.error();
    }
    auto opened = report::readReport(*bytes, shown);
    return opened ? base::Result<Opened>(Opened{std::move(*opened), false}) : opened.error();
}

/// Without what must not leave. A journal was written of this computer, with everything in it; a report comes
/// as its writer left it, and loses more where somebody asks for it or the policy demands it. Credentials are
/// lost always.
evidence::Evidence redacted(const Opened &opened, const Arguments &arguments,
                            const settings::Effective &effective, const catalogue::Catalogue &catalogue)
{
    const bool isAsked = opened.isJournal || arguments.has("--redact"_L1);
    const QString word = isAsked ? effective.word(settings::Setting::Redaction) : effective.leastRedaction();
    const auto level = base::fromName<report::Level>(word).value_or(report::Level::Internal);
    return report::redacted(opened.report.evidence, catalogue, level,
                            opened.isJournal ? surroundings::ownNames() : base::KnownNames())
        .evidence;
}

ExitCode judge(const Arguments &arguments, Console &console)
{
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "judge"_L1, settled.error());
    if (arguments.words().size() != 1)
        return refuse(console, "judge"_L1,
                      {u"name one report: clearway-cli judge REPORT.json (- for standard input)"_s});
    const auto targets = readTargets(arguments);
    if (!targets)
        return refuse(console, "judge"_L1, targets.error());
    const text::Wording wording(settled->language);
    report(*settled, {settings::Setting::Catalogue, settings::Setting::Redaction}, wording, console);
    auto opened = openedFile(arguments.words().first());
    if (!opened)
        return unreadable(Label::ReportNotRead, opened.error(), wording, console);
    const auto catalogue = judgingCatalogue(settled->effective, wording, console);
    if (!catalogue)
        return ExitCode::BadInput;

    if (arguments.has("--redact"_L1))
        if (const auto level = wordValue<report::Level>("--redact"_L1, arguments.value("--redact"_L1));
            !level)
            return refuse(console, "judge"_L1, level.error());
    opened->report.evidence = redacted(*opened, arguments, settled->effective, *catalogue);
    const report::Report recomputed = report::makeReport(opened->report.evidence, *catalogue);
    const QString compared = opened->isJournal ? wording.client(text::ClientText::Recovered) + u'\n'
                                               : comparison(opened->report, recomputed, *catalogue, wording);
    const Delivered delivered = deliver(recomputed, *targets, wording, console);
    QString text = compared;
    if (delivered.onOutput) {
        for (const QString &line : compared.split(u'\n', Qt::SkipEmptyParts))
            console.message(line);
        text.clear();
    } else {
        text.prepend(report::toText(recomputed, wording, statusPaint(console.colour())) + u'\n');
    }
    const ExitCode printed = console.result(text, exitCodeFor(recomputed.verdict.status));
    return delivered.allWritten ? printed : ExitCode::CannotWrite;
}

} // namespace

Verb judgeVerb()
{
    return {
        "judge"_L1,
        "REPORT.json [OPTIONS]"_L1,
        "Recomputes the verdict from a report's evidence; says whether it matches the one stored."_L1,
        {{"--catalogue"_L1, "FILE"_L1, "judge by this catalogue instead of the newest one here"_L1},
         {"--report"_L1, "FILE"_L1, "write it in another format, by its ending; - with --format"_L1, true},
         {"--format"_L1, "FORMAT"_L1, "of --report -"_L1},
         {"--json"_L1, {}, "the report with the new verdict as JSON"_L1},
         {"--redact"_L1, "internal|standard|strict"_L1, "removes more from it than was removed before"_L1},
         {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
        judge};
}

} // namespace clearway::cli
