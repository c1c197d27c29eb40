// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textreport.h"

#include "base/peertext.h"
#include "report/affected.h"
#include "report/textlayout.h"
#include "report/textmatrix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using verdict::Status;

constexpr int pageWidth = 80;

/// A paragraph between other writers' texts: foreign text is inert, line breaks are those of the phrase.
QString inert(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = base::PeerText(line).forTerminal();
    return lines.join(u'\n');
}

class TextReport {
public:
    TextReport(const Report &report, const Phrases &phrases, const TextLabels &labels)
        : m_report(report), m_phrases(phrases), m_labels(labels)
    {
    }

    [[nodiscard]] QString text() const
    {
        QStringList parts{head(),
                          modes(),
                          findings(),
                          mediaPeer(),
                          matrixText(m_report.verdict, m_phrases, m_labels),
                          notTested(),
                          journal(),
                          foot()};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

private:
    [[nodiscard]] QString word(Status status) const
    {
        const QString text = m_phrases.status(status);
        return m_labels.paint ? m_labels.paint(status, text) : text;
    }

    [[nodiscard]] QString head() const
    {
        QString text;
        if (!m_labels.rehearsal.isEmpty())
            text += hanging({}, inert(m_labels.rehearsal), pageWidth) + u'\n';
        text += word(m_report.verdict.status) + u": "_s + m_phrases.headline(m_report) + u'\n';
        text += hanging({}, m_labels.bestMode, pageWidth);
        return m_labels.networkChanges.isEmpty() ? text
                                                 : text + hanging({}, m_labels.networkChanges, pageWidth);
    }

    /// Titles of the findings that a mode's verdict rests on, each once.
    [[nodiscard]] QStringList reasonsOf(const verdict::ModeVerdict &mode) const
    {
        QStringList titles;
        for (const verdict::Finding &finding : m_report.verdict.findings)
            if (std::ranges::count(mode.reasons, finding.code) && std::ranges::count(finding.modes, mode.id))
                titles << inert(m_phrases.findingTitle(finding));
        titles.removeDuplicates();
        return titles;
    }

    [[nodiscard]] QString modes() const
    {
        qsizetype width = 0;
        for (const verdict::ModeVerdict &mode : m_report.verdict.modes)
            width = std::max(width, m_phrases.mode(mode.id).size());
        QString text = m_labels.modes + u'\n';
        for (const verdict::ModeVerdict &mode : m_report.verdict.modes) {
            text += u"  "_s + m_phrases.mode(mode.id).leftJustified(width + 2) + word(mode.status) + u'\n';
            for (const QString &title : reasonsOf(mode))
                text += hanging(u"    - "_s, title, pageWidth);
        }
        return text;
    }

    [[nodiscard]] QString finding(int number, const verdict::Finding &finding) const
    {
        const QString remedy = inert(m_phrases.findingRemedy(finding));
        QStringList names;
        for (const QString &name : affected(finding))
            if (const QString shown = inert(name); !remedy.contains(shown))
                names << shown;
        QString text = hanging(u"  %1. "_s.arg(number),
                               inert(m_phrases.findingTitle(finding)) + u" ("_s
                                   + m_phrases.confidence(finding.confidence) + u')',
                               pageWidth);
        text += hanging(u"     "_s, m_labels.whoCanFix + u": "_s + m_phrases.fixer(finding.fixer), pageWidth);
        text += hanging(u"     "_s, remedy, pageWidth);
        if (!names.isEmpty())
            text += hanging(u"     "_s, m_labels.subject + u": "_s + names.join(u", "_s), pageWidth);
        return text;
    }

    [[nodiscard]] QString findings() const
    {
        QString text = m_labels.findings + u'\n';
        int number = 0;
        for (const verdict::Finding &each : m_report.verdict.findings)
            text += finding(++number, each);
        return number ? text : text + hanging(u"  "_s, m_labels.noFindings, pageWidth);
    }

    /// Rows that were not tested in some mode, group by group, with the reason of the first and "…" where
    /// others differ.
    [[nodiscard]] QString notTested() const
    {
        struct Group {
            QString kind;
            verdict::ReasonCode code;
            QString title;
            QStringList rows;
            QStringList reasons;
        };
        std::vector<Group> groups;
        for (const verdict::Cell &cell : m_report.verdict.matrix) {
            if (cell.status != Status::NotTested)
                continue;
            const QString kind = cell.requirement.section(u'/', 0, 0);
            auto group = std::ranges::find_if(groups, [&](const Group &each) {
                return each.kind == kind && each.code == cell.reason.code;
            });
            if (group == groups.end())
                group = groups.insert(group, {kind, cell.reason.code, titleOf(kind), {}, {}});
            group->rows << inert(m_labels.rowName(cell.requirement));
            group->reasons << inert(m_phrases.reason({cell.reason.code, cell.reason.arguments}));
        }
        QString text = groups.empty() ? QString() : m_phrases.status(Status::NotTested) + u'\n';
        for (Group &group : groups) {
            group.rows.removeDuplicates();
            const QString rows = group.rows == QStringList{group.title}
                ? QString()
                : u" ("_s + group.rows.join(u", "_s) + u')';
            const QString others
                = group.reasons.removeDuplicates() > 0 && group.reasons.size() > 1 ? u" …"_s : QString();
            text
                += hanging(u"  "_s, group.title + rows + u": "_s + group.reasons.first() + others, pageWidth);
        }
        return text;
    }

    [[nodiscard]] QString mediaPeer() const
    {
        QString text = m_labels.mediaPeerLines.isEmpty() ? QString() : inert(m_labels.mediaPeer) + u'\n';
        for (const QString &line : m_labels.mediaPeerLines)
            text += hanging(u"  "_s, inert(line), pageWidth);
        return text;
    }

    [[nodiscard]] QString titleOf(const QString &kind) const
    {
        const auto known = base::fromName<catalogue::RequirementKind>(kind);
        return known ? m_labels.group(*known) : inert(kind);
    }

    [[nodiscard]] QString journal() const
    {
        const QStringList &journal = m_report.evidence.journal;
        QString text = journal.isEmpty() ? QString() : m_labels.notProduced + u'\n';
        for (const QString &entry : journal)
            text += hanging(u"  "_s, inert(entry), pageWidth);
        return text;
    }

    [[nodiscard]] QString foot() const
    {
        const evidence::Run &run = m_report.evidence.run;
        const evidence::CatalogueFacts &catalogue = run.catalogue;
        return hanging({}, inert(m_labels.products + u" · "_s + m_labels.checked), pageWidth)
            + hanging({},
                      inert(m_labels.runCode + u": "_s + run.code + u" · "_s + m_labels.catalogue + u": "_s
                            + catalogue.id + u' ' + catalogue.version + u" ("_s + catalogue.source + u')'),
                      pageWidth);
    }

    const Report &m_report;
    const Phrases &m_phrases;
    const TextLabels &m_labels;
};

} // namespace

QString toText(const Report &report, const Phrases &phrases, const TextLabels &labels)
{
    return TextReport(report, phrases, labels).text();
}

} // namespace clearway::report
