// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/textlabels.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using text::Label;
using verdict::Status;

/// Bold, in one of the sixteen colours that every terminal theme defines.
QString painted(Status status, const QString &word)
{
    const auto colour = [status] {
        switch (status) {
        case Status::Ok:
            return u"32"_s;
        case Status::Limited:
            return u"33"_s;
        case Status::Failed:
            return u"31"_s;
        case Status::Unclear:
            return u"35"_s;
        case Status::NotTested:
        case Status::NotNeeded:
            return QString();
        }
        return QString();
    }();
    return colour.isEmpty() ? word : u"\u001b[1;%1m%2\u001b[0m"_s.arg(colour, word);
}

} // namespace

report::TextLabels textLabels(const text::Wording &wording, const report::Report &report, bool colour)
{
    const evidence::Run &run = report.evidence.run;
    report::TextLabels labels;
    labels.rehearsal = run.rehearsal ? wording.rehearsalBanner(*run.rehearsal) : QString();
    labels.bestMode = wording.bestMode(report.verdict);
    labels.networkChanges = wording.networkChanges(run);
    labels.checked = wording.checkedLine(run);
    labels.products = wording.products(run.products);
    labels.modes = wording.label(Label::Modes);
    labels.findings = wording.label(Label::Findings);
    labels.noFindings = wording.label(Label::NoFindings);
    labels.mediaPeer = wording.label(Label::MediaPeer) + u": "_s + run.settings.mediaPeer;
    labels.mediaPeerLines = wording.mediaPeer(report);
    labels.whoCanFix = wording.label(Label::WhoCanFix);
    labels.subject = wording.label(Label::Subject);
    labels.matrix = wording.label(Label::Matrix);
    labels.notProduced = wording.label(Label::NotProduced);
    labels.runCode = wording.label(Label::RunCode);
    labels.catalogue = wording.label(Label::Catalogue);
    labels.group = [&wording](catalogue::RequirementKind kind) { return wording.group(kind); };
    labels.rowName = [&wording](const QString &requirement) { return wording.rowName(requirement); };
    labels.count = [&wording](int ok, int total) { return wording.cellCount(ok, total); };
    if (colour)
        labels.paint = painted;
    return labels;
}

} // namespace clearway::cli
