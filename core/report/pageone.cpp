// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pageone.h"

#include "report/affected.h"
#include "report/guarded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using verdict::Status;

Cause causeOf(const verdict::Finding &finding, const Phrases &phrases)
{
    Cause cause;
    cause.title = phrases.findingTitle(finding);
    cause.confidence = phrases.confidence(finding.confidence);
    cause.explanation = phrases.findingExplanation(finding);
    cause.fixer = phrases.fixer(finding.fixer);
    cause.fixerCaption
        = phrases.heading(finding.status == Status::Ok ? Heading::InCharge : Heading::WhoCanFix);
    const QString remedy = phrases.findingRemedy(finding);
    cause.remedy = remedy.section(u'\n', 0, 0);
    cause.rule = remedy.section(u'\n', 1);
    for (const QString &name : affected(finding))
        if (!remedy.contains(name))
            cause.affected << name;
    cause.evidence = finding.evidence;
    return cause;
}

/// Titles of the findings that a mode's verdict rests on, each once.
QStringList reasonsOf(const verdict::ModeVerdict &mode, const Report &report, const Phrases &phrases)
{
    QStringList titles;
    for (const verdict::Finding &finding : report.verdict.findings)
        if (std::ranges::count(mode.reasons, finding.code) && std::ranges::count(finding.modes, mode.id))
            titles << phrases.findingTitle(finding);
    titles.removeDuplicates();
    return titles;
}

std::vector<ModeLine> modesOf(const Report &report, const Phrases &phrases)
{
    std::vector<ModeLine> lines;
    for (const verdict::ModeVerdict &mode : report.verdict.modes)
        lines.push_back({phrases.mode(mode.id), mode.status, phrases.status(mode.status),
                         reasonsOf(mode, report, phrases)});
    return lines;
}

/// Rows of one kind that were not tested for the same reason.
struct Untested {
    QString kind;
    verdict::ReasonCode code;
    QString title;
    QStringList rows;
    QStringList reasons;

    /// With the reason of the first row, which differs from those of the others at most in a name.
    [[nodiscard]] QString line(const Phrases &phrases)
    {
        rows.removeDuplicates();
        reasons.removeDuplicates();
        return title + (rows == QStringList{title} ? QString() : u" ("_s + rows.join(u", "_s) + u')')
            + u": "_s
            + (reasons.size() > 1 ? phrases.heading(Heading::OthersAlike, {reasons.first()})
                                  : reasons.first());
    }
};

QStringList notTestedIn(const verdict::Verdict &verdict, const Phrases &phrases)
{
    std::vector<Untested> groups;
    for (const verdict::Cell &cell : verdict.matrix) {
        if (cell.status != Status::NotTested)
            continue;
        const QString kind = cell.requirement.section(u'/', 0, 0);
        auto group = std::ranges::find_if(
            groups, [&](const Untested &each) { return each.kind == kind && each.code == cell.reason.code; });
        if (group == groups.end()) {
            const auto known = base::fromName<catalogue::RequirementKind>(kind);
            group = groups.insert(group,
                                  {kind, cell.reason.code, known ? phrases.group(*known) : kind, {}, {}});
        }
        group->rows << phrases.rowName(cell.requirement);
        group->reasons << phrases.reason({cell.reason.code, cell.reason.arguments});
    }
    QStringList lines;
    for (Untested &group : groups)
        lines << group.line(phrases);
    return lines;
}

/// The findings' part, each finding on its own: one that cannot be said does not silence the others.
void addCauses(PageOne &page, const Report &report, const Phrases &phrases)
{
    for (const verdict::Finding &finding : report.verdict.findings) {
        const QByteArray section("finding " + QByteArray(name(finding.code).data()));
        const Cause cause
            = guarded(page.notProduced, section.constData(), [&] { return causeOf(finding, phrases); });
        if (!cause.title.isEmpty())
            (finding.status == Status::Ok ? page.notices : page.causes).push_back(cause);
    }
}

/// That nothing was found is good news only where everything was looked at.
Heading noCauseIn(const verdict::Verdict &verdict)
{
    if (verdict.status != Status::Ok)
        return Heading::NoCauseKnown;
    const bool isGood = !verdict.quality || verdict.quality->grade == verdict::Grade::Good;
    return isGood ? Heading::NothingInTheWay : Heading::OnlyQualityLimits;
}

QString catalogueOrigin(const evidence::CatalogueFacts &catalogue, const Phrases &phrases)
{
    if (catalogue.source == "built-in"_L1)
        return phrases.heading(Heading::CatalogueBuiltIn);
    if (catalogue.signature.isEmpty())
        return catalogue.source;
    return catalogue.key.isEmpty()
        ? phrases.heading(Heading::CatalogueNotSigned, {catalogue.source})
        : phrases.heading(Heading::CatalogueSigned, {catalogue.source, catalogue.key});
}

void addRun(PageOne &page, const Report &report, const Phrases &phrases)
{
    const evidence::Run &run = report.evidence.run;
    page.banner = run.rehearsal ? phrases.rehearsalBanner(*run.rehearsal) : QString();
    page.networkChanges = phrases.networkChanges(run);
    page.checked = phrases.products(run.products) + u" · "_s + phrases.checkedLine(run);
    page.origin = phrases.heading(Heading::RunCode) + u": "_s + run.code + u" · "_s
        + phrases.heading(Heading::Catalogue) + u": "_s + run.catalogue.id + u' ' + run.catalogue.version
        + u" ("_s + catalogueOrigin(run.catalogue, phrases) + u')';
    QStringList kinds;
    for (const evidence::Removed &each : run.removed)
        kinds << phrases.removed(each);
    const QString level = phrases.redactionLevel(run.redaction);
    page.removed = {kinds.isEmpty() ? phrases.heading(Heading::RemovedNothing, {level})
                                    : phrases.heading(Heading::RemovedKinds, {level, kinds.join(u", "_s)})};
    page.mediaPeerTitle = phrases.heading(Heading::MediaPeer) + u": "_s + run.settings.mediaPeer;
}

} // namespace

PageOne pageOne(const Report &report, const Phrases &phrases)
{
    PageOne page;
    page.notProduced = report.evidence.journal;
    page.runCode = report.evidence.run.code;
    page.status = report.verdict.status;
    QStringList &journal = page.notProduced;
    guarded(journal, "run", [&] { addRun(page, report, phrases); });
    guarded(journal, "verdict", [&] {
        page.statusWord = phrases.status(page.status);
        page.headline = phrases.headline(report);
        page.bestMode = phrases.bestMode(report.verdict);
    });
    addCauses(page, report, phrases);
    if (page.causes.empty())
        page.noCause = guarded(journal, "causes", [&] { return phrases.heading(noCauseIn(report.verdict)); });
    page.modes = guarded(journal, "modes", [&] { return modesOf(report, phrases); });
    page.mediaPeer = guarded(journal, "media peer", [&] { return phrases.mediaPeer(report); });
    page.notTested = guarded(journal, "not tested", [&] { return notTestedIn(report.verdict, phrases); });
    return page;
}

QString citation(const std::vector<int> &evidence, std::size_t limit)
{
    QStringList ids;
    for (std::size_t i = 0; i < std::min(evidence.size(), limit); ++i)
        ids << u'#' + QString::number(evidence[i]);
    return ids.join(u", "_s) + (evidence.size() > limit ? u" …"_s : QString());
}

} // namespace clearway::report
