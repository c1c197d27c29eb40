// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/markdownreport.h"

#include "base/peertext.h"
#include "report/evidencelines.h"
#include "report/guarded.h"
#include "report/matrixlines.h"
#include "report/pageone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

/// How much of a report stands in it; made smaller until it fits.
struct Extent {
    qsizetype evidence = 40;
    qsizetype causes = 12;
    qsizetype characters = 1200; ///< of one text
    qsizetype lines = 12; ///< of one list
    bool whole = true;

    /// False when nothing is left to leave out.
    bool shrink()
    {
        whole = false;
        if (evidence > 0)
            evidence = evidence > 4 ? evidence / 2 : 0;
        else if (causes > 1)
            causes -= causes > 4 ? 2 : 1;
        else if (characters <= 100)
            return false;
        else {
            characters /= 3;
            lines /= 2;
        }
        return true;
    }
};

class MarkdownReport {
public:
    MarkdownReport(const PageOne &page, const Phrases &phrases, const QStringList &evidence,
                   const std::vector<MatrixLine> &matrix)
        : m_page(page), m_phrases(phrases), m_evidence(evidence), m_matrix(matrix)
    {
    }

    [[nodiscard]] QString text(const Extent &extent)
    {
        m_extent = extent;
        QStringList parts{head()};
        for (qsizetype i = 0; i < std::min(extent.causes, qsizetype(m_page.causes.size())); ++i)
            parts << cause(i + 1, m_page.causes[std::size_t(i)]);
        parts << more(qsizetype(m_page.causes.size()), extent.causes);
        parts << modes() << matrix();
        using enum Heading;
        parts << list(m_page.mediaPeer.isEmpty() ? QString() : m_page.mediaPeerTitle, m_page.mediaPeer)
              << list(heading(AlsoNoticed), noticeTitles()) << evidence()
              << list(heading(NotTested), m_page.notTested) << list(heading(NotProduced), m_page.notProduced)
              << list(heading(Removed), m_page.removed)
              << inlined(m_page.checked) + u"  \n"_s + inlined(m_page.origin);
        if (!extent.whole)
            parts << u'_' + heading(Shortened) + u'_';
        parts.removeAll(QString());
        return parts.join(u"\n\n"_s) + u'\n';
    }

private:
    [[nodiscard]] QString heading(Heading heading) const { return m_phrases.heading(heading); }
    [[nodiscard]] QString inlined(const QString &text) const
    {
        return base::PeerText(text, m_extent.characters).forMarkdown();
    }
    /// What is left out is counted.
    [[nodiscard]] QString more(qsizetype all, qsizetype shown) const
    {
        return all > shown ? m_phrases.heading(Heading::MoreRows, {QString::number(all - shown)}) : QString();
    }
    [[nodiscard]] QString strong(const QString &text) const { return u"**"_s + inlined(text) + u"**"_s; }

    /// Longer than any run of back-ticks inside (CommonMark 4.5).
    [[nodiscard]] static QString fenced(const QStringList &lines)
    {
        qsizetype longest = 2;
        QString inside;
        for (const QString &line : lines) {
            const QString shown = base::PeerText(line).forTerminal();
            qsizetype run = 0;
            for (QChar c : shown) {
                run = c == u'`' ? run + 1 : 0;
                longest = std::max(longest, run);
            }
            inside += shown + u'\n';
        }
        const QString fence(longest + 1, u'`');
        return fence + u'\n' + inside + fence;
    }

    [[nodiscard]] QString list(const QString &title, const QStringList &lines) const
    {
        if (lines.isEmpty())
            return {};
        QString text = strong(title);
        for (const QString &line : lines.mid(0, m_extent.lines))
            text += u"\n- "_s + inlined(line);
        const QString rest = more(lines.size(), m_extent.lines);
        return rest.isEmpty() ? text : text + u"\n- "_s + rest;
    }

    [[nodiscard]] QString head() const
    {
        QString text = m_page.banner.isEmpty() ? QString() : u"> "_s + inlined(m_page.banner) + u"\n\n"_s;
        text += strong(m_page.statusWord + u": "_s + m_page.headline);
        for (const QString &line : {m_page.bestMode, m_page.networkChanges})
            text += line.isEmpty() ? QString() : u"  \n"_s + inlined(line);
        return m_page.causes.empty() ? text + u"\n\n"_s + inlined(m_page.noCause) : text;
    }

    [[nodiscard]] QString cause(qsizetype number, const Cause &cause) const
    {
        using enum Heading;
        QString text = u"**%1. "_s.arg(number) + inlined(cause.title) + u"** ("_s + inlined(cause.confidence)
            + u")  \n"_s + inlined(cause.fixerCaption) + u": "_s + strong(cause.fixer) + u"  \n"_s
            + heading(WhatToDo) + u": "_s + inlined(cause.remedy);
        if (!cause.rule.isEmpty())
            text += u"\n\n"_s
                + fenced(base::PeerText(QString(cause.rule).replace(u'\n', u' '), m_extent.characters)
                             .raw()
                             .split(u'\n'));
        if (!cause.affected.isEmpty())
            text += u"\n\n"_s + heading(Affected) + u": "_s + inlined(cause.affected.join(u", "_s));
        if (!cause.evidence.empty())
            text += u"\n\n"_s + heading(Evidence) + u": "_s + citation(cause.evidence);
        return text;
    }

    [[nodiscard]] QString modes() const
    {
        QString text
            = u"| "_s + heading(Heading::Modes) + u" | "_s + heading(Heading::Verdict) + u" |\n|---|---|"_s;
        for (const ModeLine &mode : m_page.modes)
            text += u"\n| "_s + inlined(mode.name) + u" | "_s + inlined(mode.word) + u" |"_s;
        return text;
    }

    [[nodiscard]] QString matrix() const
    {
        if (m_matrix.empty())
            return {};
        QString text = u"| "_s + heading(Heading::Requirement);
        for (const ModeLine &mode : m_page.modes)
            text += u" | "_s + inlined(mode.name);
        text += u" |\n|---"_s + u"|---"_s.repeated(qsizetype(m_page.modes.size())) + u'|';
        for (const MatrixLine &line : m_matrix) {
            if (!line.group)
                continue;
            text += u"\n| "_s + inlined(line.title);
            for (const MatrixCell &cell : line.cells)
                text += u" | "_s + inlined(cell.text);
            text += u" |"_s;
        }
        return text;
    }

    [[nodiscard]] QStringList noticeTitles() const
    {
        QStringList titles;
        for (const Cause &notice : m_page.notices)
            titles << notice.title;
        return titles;
    }

    [[nodiscard]] QString evidence() const
    {
        const QStringList shown = m_evidence.mid(0, m_extent.evidence);
        return shown.isEmpty() ? QString() : strong(heading(Heading::Evidence)) + u'\n' + fenced(shown);
    }

    const PageOne &m_page;
    const Phrases &m_phrases;
    const QStringList &m_evidence;
    const std::vector<MatrixLine> &m_matrix;
    Extent m_extent;
};

} // namespace

QString toMarkdown(const Report &report, const Phrases &phrases)
{
    PageOne page = pageOne(report, phrases);
    const auto matrix
        = guarded(page.notProduced, "matrix", [&] { return matrixLines(report.verdict, phrases); });
    const auto evidence
        = guarded(page.notProduced, "evidence", [&] { return citedEvidence(report, phrases); });
    MarkdownReport writer(page, phrases, evidence, matrix);
    Extent extent;
    QString text = writer.text(extent);
    while (text.size() > longestMarkdown && extent.shrink())
        text = writer.text(extent);
    if (text.size() <= longestMarkdown)
        return text;
    // Between paragraphs, so that no fence and no code span is left open.
    const QString note = u"\n\n_"_s + phrases.heading(Heading::Shortened) + u"_\n"_s;
    return text.left(text.lastIndexOf(u"\n\n"_s, longestMarkdown - note.size())) + note;
}

} // namespace clearway::report
