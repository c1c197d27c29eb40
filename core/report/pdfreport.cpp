// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdfreport.h"

#include "report/computerlines.h"
#include "report/evidencelines.h"
#include "report/guarded.h"
#include "report/matrixlines.h"
#include "report/pageone.h"
#include "report/pdfflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using pdf::Font;
using pdf::Style;
using pdf::TableCell;

const Style body{};
const Style small{Font::Regular, 8.5, pdf::dim};
const Style strong{Font::Bold, 9.5, {}};

class PdfReport {
public:
    PdfReport(pdf::Flow &flow, const PageOne &page, const Phrases &phrases)
        : m_flow(flow), m_page(page), m_phrases(phrases)
    {
    }

    void firstPage()
    {
        using enum Heading;
        m_flow.paragraph("P", heading(Title) + u' ' + m_page.runCode + u" · "_s + m_page.checked, small);
        if (!m_page.banner.isEmpty())
            m_flow.paragraph("P", m_page.banner, {Font::Bold, 9, {0.357, 0.243, 0.588}});
        m_flow.gap(6);
        m_flow.verdict(m_page.status, m_page.statusWord + u": "_s + m_page.headline);
        m_flow.gap(2);
        m_flow.paragraph("P", m_page.bestMode + u' ' + m_page.networkChanges, body, 30);
        section(Causes);
        int number = 0;
        for (const Cause &each : m_page.causes)
            cause(++number, each);
        if (m_page.causes.empty())
            m_flow.paragraph("P", m_page.noCause, body);
        modes();
    }

    void matrix(const std::vector<MatrixLine> &lines)
    {
        std::vector<QString> head{heading(Heading::Requirement)};
        for (const ModeLine &mode : m_page.modes)
            head.push_back(mode.name);
        std::vector<std::vector<TableCell>> rows;
        for (const MatrixLine &line : lines) {
            std::vector<TableCell> row{
                {line.group ? line.title : u"   "_s + line.title, line.group ? Font::Bold : Font::Regular}};
            for (const MatrixCell &cell : line.cells)
                row.push_back({cell.text, Font::Regular, cell.status});
            rows.push_back(std::move(row));
        }
        std::vector<double> widths{0.24};
        widths.resize(head.size(), 0.76 / double(std::max<std::size_t>(1, head.size() - 1)));
        if (rows.empty())
            return;
        section(Heading::Matrix);
        m_flow.table(widths, head, rows);
    }

    void rest()
    {
        using enum Heading;
        if (!m_page.mediaPeer.isEmpty())
            list(m_page.mediaPeerTitle, m_page.mediaPeer);
        if (!m_page.notices.empty())
            section(AlsoNoticed);
        for (const Cause &each : m_page.notices)
            cause(0, each);
        list(heading(NotTested), m_page.notTested);
        list(heading(NotProduced), m_page.notProduced);
        list(heading(Removed), m_page.removed);
        m_flow.gap(6);
        m_flow.paragraph("P", heading(NotAVerdict), small);
    }

    void computer(const std::vector<ComputerLine> &lines)
    {
        section(Heading::Computer);
        for (const ComputerLine &line : lines)
            m_flow.labelled(heading(line.heading), line.text, body);
    }

    void evidence(std::vector<EvidenceLine> lines)
    {
        using enum Heading;
        section(Evidence);
        const std::size_t all = lines.size();
        if (all > mostPdfRows) {
            std::ranges::stable_sort(lines, std::greater(), &EvidenceLine::cited);
            lines.resize(mostPdfRows);
            std::ranges::sort(lines, std::less(), &EvidenceLine::id);
        }
        std::vector<std::vector<TableCell>> rows;
        for (const EvidenceLine &line : lines)
            rows.push_back({{u'#' + QString::number(line.id), line.cited ? Font::Bold : Font::Regular},
                            {line.after},
                            {line.what},
                            {line.result},
                            {line.way}});
        m_flow.table({0.07, 0.09, 0.33, 0.33, 0.18},
                     {heading(Number), heading(After), heading(Test), heading(Result), heading(Way)}, rows);
        if (all > mostPdfRows)
            m_flow.paragraph("P", m_phrases.heading(MoreRows, {QString::number(all - mostPdfRows)}), small);
    }

private:
    [[nodiscard]] QString heading(Heading heading) const { return m_phrases.heading(heading); }

    void section(Heading heading) { section(m_phrases.heading(heading)); }
    void section(const QString &heading)
    {
        m_flow.gap(10);
        m_flow.need(70);
        m_flow.paragraph("H2", heading, {Font::Bold, 11.5, {}});
        m_flow.gap(2);
    }

    void list(const QString &heading, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        section(heading);
        for (const QString &line : lines)
            m_flow.paragraph("P", u"• "_s + line, body, 8);
    }

    /// `number` 0: without one.
    void cause(int number, const Cause &cause)
    {
        using enum Heading;
        const QString title = (number ? QString::number(number) + u". "_s : QString()) + cause.title;
        m_flow.need(60);
        m_flow.gap(3);
        m_flow.paragraph("H3", title + u" ("_s + cause.confidence + u')', {Font::Bold, 10, {}});
        m_flow.labelled(heading(WhoCanFix), cause.fixer, strong);
        m_flow.labelled(heading(WhatToDo), cause.remedy, body);
        if (!cause.rule.isEmpty())
            m_flow.box(cause.rule);
        if (!cause.affected.isEmpty())
            m_flow.labelled(heading(Affected), cause.affected.join(u", "_s), body);
        // The lesser causes keep to what is to be done, so that the matrix stays on the second page.
        constexpr int explained = 3;
        if (number > explained)
            return;
        m_flow.labelled(heading(Why), cause.explanation, body);
        if (!cause.evidence.empty())
            m_flow.labelled(heading(Evidence), citation(cause.evidence, 14), small);
    }

    void modes()
    {
        section(Heading::Modes);
        std::vector<std::vector<TableCell>> rows;
        for (const ModeLine &mode : m_page.modes)
            rows.push_back({{mode.name, Font::Bold},
                            {mode.word, Font::Regular, mode.status},
                            {mode.reasons.join(u"; "_s)}});
        m_flow.table({0.24, 0.24, 0.52},
                     {heading(Heading::Mode), heading(Heading::Verdict), heading(Heading::Causes)}, rows);
    }

    pdf::Flow &m_flow;
    const PageOne &m_page;
    const Phrases &m_phrases;
};

} // namespace

QByteArray toPdf(const Report &report, const Phrases &phrases)
{
    PageOne page = pageOne(report, phrases);
    QStringList &journal = page.notProduced;
    const auto matrix = guarded(journal, "matrix", [&] { return matrixLines(report.verdict, phrases); });
    const auto computer = guarded(journal, "machine", [&] { return computerLines(report, phrases); });
    const auto evidence = guarded(journal, "observations", [&] { return evidenceLines(report, phrases); });
    const QString title = phrases.heading(Heading::Title) + u' ' + page.runCode + u": "_s + page.statusWord;
    pdf::Flow flow(phrases.languageTag(), title);
    PdfReport writer(flow, page, phrases);
    writer.firstPage();
    writer.matrix(matrix);
    writer.rest();
    flow.newPage();
    writer.computer(computer);
    writer.evidence(evidence);
    for (int i = 0; i < flow.pages(); ++i)
        flow.foot(i, page.origin,
                  phrases.heading(Heading::PageOf, {QString::number(i + 1), QString::number(flow.pages())}));
    return flow.bytes();
}

} // namespace clearway::report
