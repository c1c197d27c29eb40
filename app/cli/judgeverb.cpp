// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/peertext.h"
#include "catalogue/cataloguefile.h"
#include "cli/checkoptions.h"
#include "cli/reportoutput.h"
#include "cli/textlabels.h"
#include "cli/verb.h"
#include "report/jsonreport.h"

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

ExitCode unreadable(Label label, const base::InputError &error, const text::Wording &wording,
                    Console &console)
{
    console.message(wording.label(label, {error.text()}));
    return ExitCode::BadInput;
}

base::Result<catalogue::Catalogue> catalogueFor(const Arguments &arguments)
{
    const QString file = arguments.value("--catalogue"_L1);
    if (file.isEmpty())
        return catalogue::builtInCatalogue();
    auto catalogue = catalogue::readCatalogueFile(file);
    if (catalogue && catalogue->historic)
        return base::InputError{file, u"$.historic"_s, u"a current catalogue to judge by"_s,
                                u"a historic one"_s};
    return catalogue;
}

ExitCode judge(const Arguments &arguments, Console &console)
{
    const auto language = readLanguage(arguments);
    if (!language)
        return refuse(console, "judge"_L1, language.error());
    if (arguments.words().size() != 1)
        return refuse(console, "judge"_L1, {u"name one report: clearway-cli judge REPORT.json"_s});
    const text::Wording wording(*language);
    auto opened = report::readReportFile(arguments.words().first());
    if (!opened)
        return unreadable(Label::ReportNotRead, opened.error(), wording, console);
    const auto catalogue = catalogueFor(arguments);
    if (!catalogue)
        return unreadable(Label::CatalogueNotRead, catalogue.error(), wording, console);

    const report::Report recomputed = report::makeReport(opened->evidence, *catalogue);
    const QString compared = comparison(*opened, recomputed, *catalogue, wording);
    const ExitCode code = exitCodeFor(recomputed.verdict.status);
    if (arguments.has("--json"_L1)) {
        for (const QString &line : compared.split(u'\n', Qt::SkipEmptyParts))
            console.message(line);
        return console.result(report::toJson(recomputed, wording), code);
    }
    return console.result(
        report::toText(recomputed, wording, textLabels(wording, recomputed, console.colour())) + u'\n'
            + compared,
        code);
}

} // namespace

Verb judgeVerb()
{
    return {"judge"_L1,
            "REPORT.json [OPTIONS]"_L1,
            "Recomputes the verdict from a report's evidence; says whether it matches the one stored."_L1,
            {{"--catalogue"_L1, "FILE"_L1, "judge by this catalogue instead of the built-in one"_L1},
             {"--json"_L1, {}, "the report with the new verdict as JSON"_L1},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            judge};
}

} // namespace clearway::cli
