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
        QStringList parts{
            head(),      modes(),   findings(), matrixText(m_report.verdict, m_phrases, m_labels),
            notTested(), journal(), foot()};
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
        return text + hanging({}, m_labels.bestMode, pageWidth);
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

    /// Rows without a test in any mode, together with those of the same reason.
    [[nodiscard]] QString notTested() const
    {
        QStringList reasons;
        QList<QStringList> rows;
        for (const verdict::Cell &cell : m_report.verdict.matrix) {
            if (cell.status != Status::NotTested)
                continue;
            const QString reason = inert(m_phrases.reason(cell.reason));
            qsizetype at = reasons.indexOf(reason);
            if (at < 0) {
                at = reasons.size();
                reasons << reason;
                rows << QStringList();
            }
            if (const QString title = inert(m_labels.rowTitle(cell.requirement)); !rows[at].contains(title))
                rows[at] << title;
        }
        QString text = reasons.isEmpty() ? QString() : m_phrases.status(Status::NotTested) + u'\n';
        for (qsizetype i = 0; i < reasons.size(); ++i)
            text += hanging(u"  "_s, rows[i].join(u", "_s) + u": "_s + reasons[i], pageWidth);
        return text;
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
