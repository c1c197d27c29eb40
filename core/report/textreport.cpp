// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textreport.h"

#include "base/peertext.h"
#include "report/guarded.h"
#include "report/pageone.h"
#include "report/textlayout.h"
#include "report/textmatrix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using verdict::Status;

/// A paragraph between other writers' texts: foreign text is inert, line breaks are those of the phrase.
QString inert(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = base::PeerText(line).forTerminal();
    return lines.join(u'\n');
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : hanging({}, inert(text), textWidth);
}

/// A heading and indented lines; nothing without lines.
QString section(const QString &heading, const QStringList &lines)
{
    QString text = lines.isEmpty() ? QString() : inert(heading) + u'\n';
    for (const QString &line : lines)
        text += hanging(u"  "_s, inert(line), textWidth);
    return text;
}

class TextReport {
public:
    TextReport(const PageOne &page, const Phrases &phrases, const StatusPaint &paint)
        : m_page(page), m_phrases(phrases), m_paint(paint)
    {
    }

    [[nodiscard]] QString text(const QString &matrix) const
    {
        using enum Heading;
        QStringList parts{
            head(),
            causes(),
            modes(),
            section(m_page.mediaPeer.isEmpty() ? QString() : m_page.mediaPeerTitle, m_page.mediaPeer),
            matrix,
            notices(),
            section(m_phrases.heading(NotTested), m_page.notTested),
            section(m_phrases.heading(NotProduced), m_page.notProduced),
            section(m_phrases.heading(Removed), m_page.removed),
            paragraph(m_page.checked) + paragraph(m_page.origin)};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

private:
    [[nodiscard]] QString painted(Status status, const QString &word) const
    {
        return m_paint ? m_paint(status, word) : word;
    }

    [[nodiscard]] QString head() const
    {
        const QString banner = m_page.banner.isEmpty() ? QString() : paragraph(m_page.banner) + u'\n';
        return banner + painted(m_page.status, m_page.statusWord) + u": "_s + inert(m_page.headline) + u'\n'
            + paragraph(m_page.bestMode) + paragraph(m_page.networkChanges);
    }

    [[nodiscard]] QString entry(int number, const Cause &cause) const
    {
        using enum Heading;
        const auto line = [](const QString &text) { return hanging(u"     "_s, inert(text), textWidth); };
        QString text = hanging(u"  %1. "_s.arg(number),
                               inert(cause.title) + u" ("_s + cause.confidence + u')', textWidth);
        text += line(cause.fixerCaption + u": "_s + cause.fixer);
        text += line(cause.remedy);
        if (!cause.rule.isEmpty())
            text += line(cause.rule);
        if (!cause.affected.isEmpty())
            text += line(m_phrases.heading(Affected) + u": "_s + cause.affected.join(u", "_s));
        return text;
    }

    [[nodiscard]] QString causes() const
    {
        QString text = m_phrases.heading(Heading::Causes) + u'\n';
        int number = 0;
        for (const Cause &each : m_page.causes)
            text += entry(++number, each);
        return number ? text
                      : text + hanging(u"  "_s, base::PeerText(m_page.noCause).forTerminal(), textWidth);
    }

    [[nodiscard]] QString notices() const
    {
        QString text;
        int number = int(m_page.causes.size());
        for (const Cause &each : m_page.notices)
            text += entry(++number, each);
        return text.isEmpty() ? text : m_phrases.heading(Heading::AlsoNoticed) + u'\n' + text;
    }

    [[nodiscard]] QString modes() const
    {
        qsizetype width = 0;
        for (const ModeLine &mode : m_page.modes)
            width = std::max(width, mode.name.size());
        QString text = m_phrases.heading(Heading::Modes) + u'\n';
        for (const ModeLine &mode : m_page.modes) {
            text += u"  "_s + mode.name.leftJustified(width + 2) + painted(mode.status, mode.word) + u'\n';
            for (const QString &title : mode.reasons)
                text += hanging(u"    - "_s, inert(title), textWidth);
        }
        return text;
    }

    const PageOne &m_page;
    const Phrases &m_phrases;
    const StatusPaint &m_paint;
};

} // namespace

QString toText(const Report &report, const Phrases &phrases, const StatusPaint &paint)
{
    PageOne page = pageOne(report, phrases);
    const QString matrix
        = guarded(page.notProduced, "matrix", [&] { return matrixText(report.verdict, phrases, paint); });
    return TextReport(page, phrases, paint).text(matrix);
}

} // namespace clearway::report
