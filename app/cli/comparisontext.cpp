// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/comparisontext.h"

#include "base/peertext.h"
#include "cli/statuspaint.h"
#include "report/textlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using report::Change;
using text::CompareText;
using verdict::Status;

class ComparisonText {
public:
    ComparisonText(const report::Comparison &comparison, const report::Report &before,
                   const report::Report &after, const text::Wording &wording, bool colour)
        : m_comparison(comparison)
        , m_before(before)
        , m_after(after)
        , m_words(wording)
        , m_paint(statusPaint(colour))
    {
    }

    [[nodiscard]] QString text() const
    {
        QStringList parts{
            head(),  verdict(), changed(Change::Worse), changed(Change::Better), changed(Change::Other),
            facts(), same()};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

private:
    [[nodiscard]] QString word(const std::optional<Status> &status) const
    {
        if (!status)
            return m_words.compare(CompareText::NotThere);
        const QString text = m_words.status(*status);
        return m_paint ? m_paint(*status, text) : text;
    }

    [[nodiscard]] QString fromTo(const std::optional<Status> &before,
                                 const std::optional<Status> &after) const
    {
        return word(before) + (before == after ? QString() : u" → "_s + word(after));
    }

    [[nodiscard]] QString side(CompareText caption, const report::Report &report) const
    {
        const evidence::Run &run = report.evidence.run;
        const QString line = m_words.compare(CompareText::ReportAt, {run.code, m_words.checkedLine(run)});
        return report::hanging(m_words.compare(caption) + u": "_s, line, report::textWidth);
    }

    [[nodiscard]] QString head() const
    {
        return report::hanging({}, m_words.comparisonHeadline(m_comparison), report::textWidth)
            + report::hanging({},
                              m_words.comparisonSummary(m_comparison) + u' '
                                  + m_words.comparedCatalogues(m_before, m_after),
                              report::textWidth)
            + side(text::firstSide(m_comparison), m_before) + side(text::secondSide(m_comparison), m_after);
    }

    [[nodiscard]] QString verdict() const
    {
        QString text = m_words.compare(CompareText::Verdict) + u'\n';
        const QString best = m_words.bestModeChange(m_before.verdict, m_after.verdict);
        text += u"  "_s + m_words.compare(CompareText::Overall) + u": "_s
            + fromTo(m_before.verdict.status, m_after.verdict.status) + u'\n';
        if (!best.isEmpty())
            text += report::hanging(u"      "_s, best, report::textWidth);
        for (const report::ModeChange &mode : m_comparison.modes)
            if (mode.change != Change::Same)
                text += u"  "_s + m_words.mode(mode.mode) + u": "_s + fromTo(mode.before, mode.after) + u'\n';
        return text;
    }

    [[nodiscard]] QString row(const report::RowChange &row) const
    {
        const auto status = [](const std::optional<verdict::Cell> &cell) {
            return cell ? std::optional(cell->status) : std::nullopt;
        };
        return u"  "_s + base::inert(m_words.rowTitle(row.requirement)) + u" ("_s
            + m_words.changedModes(row.modes) + u"): "_s + fromTo(status(row.before), status(row.after))
            + u'\n' + report::hanging(u"      "_s, base::inert(m_words.whatChanged(row)), report::textWidth);
    }

    [[nodiscard]] QString finding(const report::FindingChange &change) const
    {
        const verdict::Finding &shown = change.after ? *change.after : *change.before;
        const CompareText caption = !change.before ? CompareText::FindingNew
            : !change.after                        ? CompareText::FindingGone
                                                   : CompareText::Finding;
        return report::hanging(u"  "_s + m_words.compare(caption) + u": "_s,
                               base::inert(m_words.findingTitle(shown)), report::textWidth);
    }

    [[nodiscard]] QString changed(Change change) const
    {
        QString text;
        int count = 0;
        for (const report::RowChange &each : m_comparison.rows)
            if (each.change == change) {
                text += row(each);
                ++count;
            }
        for (const report::FindingChange &each : m_comparison.findings)
            if (each.change == change) {
                text += finding(each);
                ++count;
            }
        const CompareText heading = change == Change::Worse ? CompareText::Worse
            : change == Change::Better                      ? CompareText::Better
                                                            : CompareText::Other;
        return count == 0 ? QString() : m_words.compare(heading, {QString::number(count)}) + u'\n' + text;
    }

    [[nodiscard]] QString facts() const
    {
        if (m_comparison.facts.empty())
            return {};
        QString text
            = m_words.compare(CompareText::Facts, {QString::number(m_comparison.facts.size())}) + u'\n';
        for (const report::FactChange &fact : m_comparison.facts) {
            text += u"  "_s + m_words.fact(fact.fact) + u'\n';
            // In another order only: both lists, since of resolvers and proxies the first one counts.
            const bool isReordered = std::ranges::is_permutation(fact.before, fact.after);
            for (const QString &value : fact.before)
                if (isReordered || !fact.after.contains(value))
                    text += report::hanging(u"    - "_s, base::inert(value), report::textWidth);
            for (const QString &value : fact.after)
                if (isReordered || !fact.before.contains(value))
                    text += report::hanging(u"    + "_s, base::inert(value), report::textWidth);
        }
        return text;
    }

    [[nodiscard]] QString same() const
    {
        const int count = m_comparison.requirements(Change::Same);
        return m_words.compare(CompareText::Same, {QString::number(count)}) + u'\n';
    }

    const report::Comparison &m_comparison;
    const report::Report &m_before;
    const report::Report &m_after;
    const text::Wording &m_words;
    std::function<QString(Status, const QString &)> m_paint;
};

} // namespace

QString comparisonText(const report::Comparison &comparison, const report::Report &before,
                       const report::Report &after, const text::Wording &wording, bool colour)
{
    return ComparisonText(comparison, before, after, wording, colour).text();
}

} // namespace clearway::cli
