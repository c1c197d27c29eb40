// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/summaryline.h"

#include "base/peertext.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

QString capped(const QString &text)
{
    return base::PeerText(text).forTerminal().left(longestSummaryLine - 1) + u'\n';
}

/// A foreign word may hold spaces; a summary's value may not.
QString oneWord(const QString &text)
{
    return text.simplified().replace(u' ', u'_');
}

} // namespace

QString summaryLine(const report::Report &report)
{
    const verdict::Verdict &verdict = report.verdict;
    const evidence::Run &run = report.evidence.run;
    QStringList findings;
    for (const verdict::Finding &finding : verdict.findings)
        findings << name(finding.code);
    findings.removeDuplicates();
    QStringList words{u"clearway"_s, u"status="_s + name(verdict.status),
                      u"best_mode="_s + (verdict.bestMode ? name(*verdict.bestMode) : "none"_L1),
                      u"code="_s + oneWord(run.code),
                      u"findings="_s + (findings.isEmpty() ? u"none"_s : findings.join(u','))};
    for (const verdict::ModeVerdict &mode : verdict.modes)
        words << name(mode.id) + u"="_s + name(mode.status);
    words << u"complete="_s + (run.complete ? "true"_L1 : "false"_L1)
          << u"duration_ms=%1"_s.arg(std::chrono::round<std::chrono::milliseconds>(run.duration).count())
          << u"catalogue="_s + oneWord(run.catalogue.id) + u'/' + oneWord(run.catalogue.version);
    if (run.rehearsal)
        words << u"rehearsal="_s + oneWord(*run.rehearsal);
    return capped(words.join(u' '));
}

QString summaryLine(const QString &error)
{
    return capped(u"clearway error="_s + error);
}

} // namespace clearway::cli
