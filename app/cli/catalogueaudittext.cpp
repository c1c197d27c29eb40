// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogueaudittext.h"

#include "report/textlayout.h"
#include "text/auditrowtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using catalogue::Audit;
using catalogue::AuditedEntry;
using catalogue::AuditedPassage;
using catalogue::EntryVerdict;
using catalogue::PassageVerdict;
using text::AuditText;

constexpr qsizetype mostRows = 30; ///< of one kind of entry; --json has them all

class AuditPage {
public:
    AuditPage(const Audit &audit, const catalogue::ForeignList &list, const text::Wording &wording)
        : m_audit(audit), m_list(list), m_wording(wording)
    {
    }

    [[nodiscard]] QString text(const catalogue::Catalogue &catalogue) const
    {
        return head(catalogue) + missing(false) + doubtful() + missing(true) + unsure()
            + entries(EntryVerdict::TooWide, AuditText::TooWide)
            + entries(EntryVerdict::Historic, AuditText::Historic)
            + entries(EntryVerdict::NotNeeded, AuditText::NotNeeded) + notJudged() + others() + modes();
    }

private:
    [[nodiscard]] QString said(AuditText text, const QStringList &arguments = {}) const
    {
        return m_wording.audit(text, arguments);
    }

    [[nodiscard]] static QString row(const QString &name, const QString &text)
    {
        return report::hanging(u"  "_s + name.leftJustified(24) + u"  "_s, text, report::textWidth);
    }

    [[nodiscard]] QString section(AuditText heading, const QString &rows) const
    {
        return rows.isEmpty() ? QString() : u'\n' + said(heading) + u'\n' + rows;
    }

    [[nodiscard]] QString head(const catalogue::Catalogue &catalogue) const
    {
        QStringList products;
        for (const catalogue::Product product : m_audit.scope.products)
            products << name(product);
        QString text = text::auditResultText(m_audit, m_list, m_wording) + u"\n\n"_s
            + said(AuditText::HeldAgainst, {catalogue.id, catalogue.version}) + u'\n'
            + said(AuditText::ForProducts, {m_wording.products(products)}) + u'\n'
            + (m_audit.scope.mode ? said(AuditText::ForMode, {m_wording.mode(*m_audit.scope.mode)})
                                  : said(AuditText::ForAnyMode))
            + u'\n'
            + said(AuditText::ReadAs, {QString::number(m_list.lines), QString::number(m_list.entries.size())})
            + u'\n';
        return text + coveredLine() + u'\n';
    }

    [[nodiscard]] QString coveredLine() const
    {
        const auto judged = std::ranges::count_if(m_audit.passages, [](const AuditedPassage &each) {
            return each.verdict != PassageVerdict::NotJudged;
        });
        const auto covered
            = std::ranges::count(m_audit.passages, PassageVerdict::Covered, &AuditedPassage::verdict);
        return said(AuditText::Covered, {QString::number(covered), QString::number(judged)});
    }

    [[nodiscard]] QString missing(bool optional) const
    {
        QString rows;
        for (const AuditedPassage &each : m_audit.passages)
            if (each.passage.optional == optional
                && (each.verdict == PassageVerdict::Missing || each.verdict == PassageVerdict::Partly))
                rows += row(each.passage.target(), text::auditedPassageText(each, m_wording));
        return section(optional ? AuditText::MissingOptional : AuditText::Missing, rows);
    }

    [[nodiscard]] QString doubtful() const
    {
        QString rows;
        for (const AuditedPassage &each : m_audit.passages)
            if (each.verdict == PassageVerdict::Doubtful)
                rows += row(each.passage.target(), text::auditedPassageText(each, m_wording));
        return section(AuditText::Doubtful, rows);
    }

    [[nodiscard]] QString unsure() const
    {
        QString rows;
        for (const AuditedPassage &each : m_audit.passages)
            if (each.verdict == PassageVerdict::Unsure)
                rows += row(each.passage.name, text::auditedPassageText(each, m_wording));
        return section(AuditText::Unsure, rows);
    }

    [[nodiscard]] QString entries(EntryVerdict verdict, AuditText heading) const
    {
        QString rows;
        qsizetype count = 0;
        for (const AuditedEntry &each : m_audit.entries)
            if (each.verdict == verdict && ++count <= mostRows)
                rows += row(each.entry.text.forTerminal(),
                            said(AuditText::InLine, {QString::number(each.entry.line)}) + u": "_s
                                + text::auditedEntryText(each, m_wording));
        if (count > mostRows)
            rows += u"  "_s + said(AuditText::AndMore, {QString::number(count - mostRows)}) + u'\n';
        return section(heading, rows);
    }

    [[nodiscard]] QString notJudged() const
    {
        QStringList texts = text::notJudgedTexts(m_audit, m_wording);
        if (!texts.isEmpty())
            texts << said(AuditText::WholeHint);
        return section(AuditText::NotJudged, paragraphs(texts));
    }

    [[nodiscard]] QString others() const
    {
        return section(AuditText::Others, paragraphs(text::otherEntriesTexts(m_audit, m_list, m_wording)));
    }

    [[nodiscard]] static QString paragraphs(const QStringList &texts)
    {
        QString all;
        for (const QString &text : texts)
            all += report::hanging(u"  "_s, text, report::textWidth);
        return all;
    }

    [[nodiscard]] QString modes() const
    {
        if (m_list.cut || !m_list.partly.empty())
            return {}; // nobody can tell in any mode
        QString rows;
        for (const catalogue::ModeAudit &mode : m_audit.modes)
            rows += row(m_wording.mode(mode.mode),
                        said(AuditText(int(AuditText::ModeComplete) + int(mode.result)),
                             {QString::number(mode.missing)}));
        return section(AuditText::ByMode, rows);
    }

    const Audit &m_audit;
    const catalogue::ForeignList &m_list;
    const text::Wording &m_wording;
};

} // namespace

QString auditText(const Audit &audit, const catalogue::ForeignList &list,
                  const catalogue::Catalogue &catalogue, const text::Wording &wording)
{
    return AuditPage(audit, list, wording).text(catalogue);
}

} // namespace clearway::cli
