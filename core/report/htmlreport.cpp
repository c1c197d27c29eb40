// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/htmlreport.h"

#include "report/computerlines.h"
#include "report/evidencelines.h"
#include "report/guarded.h"
#include "report/htmlparts.h"
#include "report/matrixlines.h"
#include "report/pageone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using html::element;
using html::mark;
using html::text;

class HtmlReport {
public:
    HtmlReport(const PageOne &page, const Phrases &phrases) : m_page(page), m_phrases(phrases) { }

    [[nodiscard]] QString firstPage() const
    {
        using enum Heading;
        QString body = m_page.banner.isEmpty() ? QString() : element("p", text(m_page.banner), "banner");
        body += verdict() + causes() + modes();
        if (!m_page.mediaPeer.isEmpty())
            body += element("h2", text(m_page.mediaPeerTitle)) + list(m_page.mediaPeer);
        if (!m_page.notices.empty()) {
            body += titled(AlsoNoticed, QString());
            for (const Cause &each : m_page.notices)
                body += cause(0, each);
        }
        for (const auto &[heading, lines] :
             {std::pair(NotTested, m_page.notTested), std::pair(NotProduced, m_page.notProduced),
              std::pair(Removed, m_page.removed)})
            body += lines.isEmpty() ? QString() : titled(heading, list(lines));
        return body;
    }

    [[nodiscard]] QString matrix(const std::vector<MatrixLine> &lines) const
    {
        if (lines.empty())
            return {};
        QString head = headCell(Heading::Requirement);
        for (const ModeLine &mode : m_page.modes)
            head += element("th", text(mode.name));
        QString rows;
        for (const MatrixLine &line : lines) {
            QString row = element("th", text(line.title), line.group ? "" : "row");
            for (const MatrixCell &cell : line.cells)
                row += element("td", mark(cell.status) + u' ' + text(cell.text));
            rows += element("tr", row);
        }
        return titled(Heading::Matrix, table(head, rows));
    }

    [[nodiscard]] QString computer(const std::vector<ComputerLine> &lines) const
    {
        QString rows;
        for (const ComputerLine &line : lines)
            rows += element(
                "tr", element("th", text(m_phrases.heading(line.heading))) + element("td", text(line.text)));
        return titled(Heading::Computer, element("table", element("tbody", rows)));
    }

    [[nodiscard]] QString evidence(const std::vector<EvidenceLine> &lines) const
    {
        using enum Heading;
        QString rows;
        for (const EvidenceLine &line : lines) {
            const QString cells = element("td", u'#' + QString::number(line.id), "number")
                + element("td", text(line.after), "number") + element("td", text(line.what))
                + element("td", text(line.result)) + element("td", text(line.way));
            rows += u"<tr id=\"o%1\""_s.arg(line.id) + (line.cited ? u" class=\"cited\">"_s : u">"_s) + cells
                + u"</tr>\n"_s;
        }
        return titled(
            Evidence,
            table(headCell(Number) + headCell(After) + headCell(Test) + headCell(Result) + headCell(Way),
                  rows));
    }

    [[nodiscard]] QString foot() const
    {
        return element("footer",
                       element("p", text(m_phrases.heading(Heading::NotAVerdict)), "meta")
                           + element("p", text(m_page.origin), "meta"));
    }

private:
    [[nodiscard]] QString headCell(Heading heading) const
    {
        return element("th", text(m_phrases.heading(heading)));
    }
    [[nodiscard]] QString titled(Heading heading, const QString &content) const
    {
        return element("h2", text(m_phrases.heading(heading))) + content;
    }
    [[nodiscard]] static QString table(const QString &head, const QString &rows)
    {
        return element("table", element("thead", element("tr", head)) + element("tbody", rows));
    }
    [[nodiscard]] static QString list(const QStringList &lines)
    {
        QString entries;
        for (const QString &line : lines)
            entries += element("li", text(line));
        return element("ul", entries);
    }

    [[nodiscard]] QString verdict() const
    {
        QString words = element("h1", text(m_page.statusWord + u": "_s + m_page.headline))
            + element("p", text(m_page.bestMode));
        if (!m_page.networkChanges.isEmpty())
            words += element("p", text(m_page.networkChanges));
        words += element(
            "p", text(m_phrases.heading(Heading::Title) + u' ' + m_page.runCode + u" · "_s + m_page.checked),
            "meta");
        const QByteArray kind = "verdict " + QByteArray(name(m_page.status).data());
        return element("header", mark(m_page.status) + element("div", words), kind.constData());
    }

    /// `number` 0: without one.
    [[nodiscard]] QString cause(int number, const Cause &cause) const
    {
        using enum Heading;
        const auto entry = [this](Heading heading, const QString &content) {
            return element("dt", text(m_phrases.heading(heading))) + element("dd", content);
        };
        QString content
            = element("h3",
                      (number ? QString::number(number) + u". "_s : QString()) + text(cause.title)
                          + u" <span class=\"confidence\">("_s + text(cause.confidence) + u")</span>"_s);
        QString change = text(cause.remedy);
        if (!cause.rule.isEmpty())
            change += rule(cause.rule);
        QString facts = element("dt", text(cause.fixerCaption))
            + element("dd", element("strong", text(cause.fixer))) + entry(WhatToDo, change);
        if (!cause.affected.isEmpty())
            facts += entry(Affected, text(cause.affected.join(u", "_s)));
        facts += entry(Why, text(cause.explanation));
        if (!cause.evidence.empty())
            facts += entry(Evidence, links(cause.evidence));
        return element("article", content + element("dl", facts), "cause");
    }

    [[nodiscard]] static QString rule(const QString &lines)
    {
        QStringList escaped;
        for (const QString &line : lines.split(u'\n'))
            escaped << text(line);
        return element("pre", escaped.join(u'\n'));
    }

    [[nodiscard]] static QString links(const std::vector<int> &evidence)
    {
        constexpr std::size_t most = 16; // the table below marks them all
        QStringList all;
        for (std::size_t i = 0; i < std::min(evidence.size(), most); ++i)
            all << u"<a href=\"#o%1\">#%1</a>"_s.arg(evidence[i]);
        return all.join(u", "_s) + (evidence.size() > most ? u" …"_s : QString());
    }

    [[nodiscard]] QString causes() const
    {
        QString content;
        int number = 0;
        for (const Cause &each : m_page.causes)
            content += cause(++number, each);
        return titled(Heading::Causes, number ? content : element("p", text(m_page.noCause)));
    }

    [[nodiscard]] QString modes() const
    {
        QString rows;
        for (const ModeLine &mode : m_page.modes)
            rows += element("tr",
                            element("th", text(mode.name))
                                + element("td", mark(mode.status) + u' ' + text(mode.word), "word")
                                + element("td", text(mode.reasons.join(u"; "_s))));
        return titled(
            Heading::Modes,
            table(headCell(Heading::Mode) + headCell(Heading::Verdict) + headCell(Heading::Causes), rows));
    }

    const PageOne &m_page;
    const Phrases &m_phrases;
};

} // namespace

QByteArray toHtml(const Report &report, const Phrases &phrases)
{
    PageOne page = pageOne(report, phrases);
    QStringList &journal = page.notProduced;
    const auto matrix = guarded(journal, "matrix", [&] { return matrixLines(report.verdict, phrases); });
    const auto computer = guarded(journal, "machine", [&] { return computerLines(report, phrases); });
    const auto evidence = guarded(journal, "observations", [&] { return evidenceLines(report, phrases); });
    const HtmlReport writer(page, phrases);
    const QString body = writer.firstPage() + writer.matrix(matrix)
        + element("section", writer.computer(computer) + writer.evidence(evidence), "appendix")
        + writer.foot();
    const QString title = phrases.heading(Heading::Title) + u' ' + page.runCode + u": "_s + page.statusWord;
    return html::document(phrases.languageTag(), title, body).toUtf8();
}

} // namespace clearway::report
