// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"
#include "catalogue/cataloguefile.h"
#include "cli/comparisontext.h"
#include "cli/judgedfile.h"
#include "cli/namedinput.h"
#include "cli/settledoptions.h"
#include "cli/verb.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

enum class As { Text, Json, Csv };

/// As `diff` ends: nothing that the reports judge differs, or something does.
constexpr ExitCode same = ExitCode(0);
constexpr ExitCode different = ExitCode(1);

base::Result<As, UsageError> chosenForm(const Arguments &arguments)
{
    const QString word = arguments.has("--json"_L1) ? u"json"_s : arguments.value("--format"_L1);
    if (word.isEmpty() || word == u"txt"_s)
        return As::Text;
    if (word == u"json"_s)
        return As::Json;
    if (word == u"csv"_s)
        return As::Csv;
    return UsageError{u"--format takes one of txt, json, csv, not \"%1\"%2"_s.arg(
        word, didYouMean(word, {u"txt"_s, u"json"_s, u"csv"_s}))};
}

QByteArray shown(const report::Comparison &comparison, const report::Report &before,
                 const report::Report &after, As form, const text::Wording &wording, const Console &console)
{
    switch (form) {
    case As::Text:
        return comparisonText(comparison, before, after, wording, console.colour()).toUtf8();
    case As::Json:
        return report::toJson(comparison, before, after);
    case As::Csv:
        return report::toCsv(comparison, wording);
    }
    return {};
}

ExitCode compare(const Arguments &arguments, Console &console)
{
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "compare"_L1, settled.error());
    const auto form = chosenForm(arguments);
    if (!form)
        return refuse(console, "compare"_L1, form.error());
    if (arguments.words().size() != 2)
        return refuse(console, "compare"_L1,
                      {u"name two reports: clearway-cli compare BEFORE.json AFTER.json"_s});
    if (std::ranges::all_of(arguments.words(), isStandardInput))
        return refuse(console, "compare"_L1,
                      {u"standard input holds one report; name a file for the other"_s});
    const text::Wording wording(settled->language);
    report(*settled, {settings::Setting::Catalogue}, wording, console);
    const auto catalogue = judgingCatalogue(settled->effective, wording, console);
    if (!catalogue)
        return ExitCode::BadInput;
    std::vector<report::Report> reports;
    for (const QString &file : arguments.words()) {
        const auto bytes = readNamedInput(file, base::JsonLimits().bytes);
        auto opened = bytes ? report::readReport(*bytes, shownInput(file))
                            : base::Result<report::OpenedReport>(bytes.error());
        if (!opened)
            return unreadable(text::Label::ReportNotRead, opened.error(), wording, console);
        reports.push_back(report::makeReport(std::move(opened->evidence), *catalogue));
    }
    const report::Comparison comparison = report::compare(reports[0], reports[1]);
    return console.result(shown(comparison, reports[0], reports[1], *form, wording, console),
                          comparison.sameJudgement() ? same : different);
}

} // namespace

Verb compareVerb()
{
    return {"compare"_L1,
            "BEFORE.json AFTER.json [OPTIONS]"_L1,
            "What changed between two reports. Exit code 0: nothing that they judge, 1: something."_L1,
            {{"--catalogue"_L1, "FILE"_L1, "judge both by this catalogue instead of the newest one here"_L1},
             {"--json"_L1, {}, "as JSON, unchanged rows too"_L1},
             {"--format"_L1, "txt|json|csv"_L1, "default txt; csv holds what changed, a line each"_L1},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            compare};
}

} // namespace clearway::cli
