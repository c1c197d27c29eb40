// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/proxiestext.h"

#include "base/peertext.h"
#include "report/textlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using evidence::ProxyAnswer;
using evidence::ProxySource;
using text::Label;

QString line(const QString &text)
{
    return report::hanging(u"    "_s, text, report::textWidth);
}

bool sameAnswer(const ProxyAnswer &a, const ProxyAnswer &b)
{
    return a.servers == b.servers && a.line == b.line && a.rule == b.rule;
}

QString answerText(const QString &whom, const ProxyAnswer &answer, const text::Wording &wording)
{
    QString text = wording.proxyServers(answer.servers);
    if (answer.line > 0)
        text
            += u"  ("_s + wording.label(Label::ProxyRule, {QString::number(answer.line), answer.rule}) + u')';
    return report::hanging(u"    "_s + whom.leftJustified(34) + u"  "_s, text, report::textWidth);
}

/// Host by host; one line where every host gets the same.
QString answersText(const ProxySource &source, const text::Wording &wording)
{
    const auto &answers = source.answers;
    if (answers.empty())
        return {};
    const auto like = [&](const ProxyAnswer &answer) { return sameAnswer(answer, answers.front()); };
    if (std::ranges::all_of(answers, like))
        return answerText(wording.label(Label::ProxyAnswersFor, {QString::number(answers.size())}),
                          answers.front(), wording);
    QString text;
    for (const ProxyAnswer &answer : answers)
        text += answerText(base::inert(answer.host), answer, wording);
    return text;
}

QString sourceText(const ProxySource &source, const text::Wording &wording)
{
    QString text = wording.proxyOrigin(source.origin);
    if (!source.place.isEmpty())
        text += u": "_s + base::inert(source.place);
    text = report::hanging(source.chosen ? u"* "_s : u"- "_s, text, report::textWidth);
    text += line(wording.proxySetting(source));
    if (source.chosen)
        text += line(wording.label(Label::ProxyUsed));
    if (!source.bypass.isEmpty())
        text += line(wording.label(Label::ProxyBypass, {source.bypass.join(u", "_s)}));
    if (!source.problem.isEmpty() && source.mode != evidence::ProxyMode::Unreadable)
        text += line(wording.label(Label::ProxyProblem, {source.problem}));
    if (source.credentialsDropped)
        text += line(wording.label(Label::ProxyCredentialsDropped));
    return text + answersText(source, wording);
}

bool aboutSettings(verdict::FindingCode code)
{
    using enum verdict::FindingCode;
    return code == ProxyConflict || code == ProxyStoredStale || code == PacFailed || code == PacLimitedParser
        || code == WpadPresent;
}

QString findingText(const verdict::Finding &finding, const text::Wording &wording)
{
    return report::hanging(u"! "_s, wording.findingTitle(finding), report::textWidth)
        + line(wording.findingExplanation(finding)) + line(wording.findingRemedy(finding));
}

} // namespace

QString proxiesText(const report::Report &report, const text::Wording &wording)
{
    const auto &sources = report.evidence.machine.proxies;
    QStringList parts;
    if (report.evidence.run.rehearsal)
        parts << line(wording.rehearsalBanner(*report.evidence.run.rehearsal));
    if (sources.empty())
        parts << wording.label(Label::NoProxySetting) + u'\n';
    for (const ProxySource &source : sources)
        parts << sourceText(source, wording);
    if (!sources.empty() && std::ranges::none_of(sources, &ProxySource::chosen))
        parts << wording.label(Label::NoProxyUsed) + u'\n';
    for (const verdict::Finding &finding : report.verdict.findings)
        if (aboutSettings(finding.code))
            parts << findingText(finding, wording);
    return parts.join(u'\n');
}

} // namespace clearway::cli
