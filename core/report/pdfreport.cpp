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

/// How much of the front is said there; what is not follows in the appendix.
struct Measure {
    std::size_t explained; ///< causes with their reasons and evidence
    std::size_t told; ///< causes with what to change; of the others the title
    std::size_t named; ///< causes at all
    bool isTerse; ///< lists, and the reasons of modes, are cut
};

constexpr int frontPages = 2;
constexpr std::size_t tersely = 3; ///< rows of a list that is cut

/// From everything down to what fits in front of any matrix.
std::vector<Measure> measures(std::size_t causes)
{
    constexpr std::size_t most = 12; // told on two pages by no means
    std::vector<Measure> all;
    for (const bool isTerse : {false, true})
        for (std::size_t lesser = 0; lesser < std::max(causes, std::size_t(1)) && causes <= most; ++lesser)
            all.push_back({causes - lesser, causes, causes, isTerse});
    for (std::size_t told = std::min(causes, most); told > 0; --told)
        all.push_back({1, told, std::min(causes, 2 * most), true});
    for (const std::size_t named : {2 * most, most, most / 2, std::size_t(1)})
        all.push_back({0, std::min(causes, std::size_t(1)), std::min(causes, named), true});
    return all;
}

class PdfReport {
public:
    PdfReport(pdf::Flow &flow, const PageOne &page, const Phrases &phrases, const Measure &measure)
        : m_flow(flow), m_page(page), m_phrases(phrases), m_measure(measure)
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
        causes();
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
        notices();
        list(heading(NotTested), shortened(m_page.notTested));
        list(heading(NotProduced), shortened(m_page.notProduced));
        list(heading(Removed), m_page.removed);
        m_flow.gap(6);
        m_flow.paragraph("P", heading(NotAVerdict), small);
    }

    /// The appendix' first part: in full, what the front only begins to say.
    void remainder()
    {
        using enum Heading;
        if (m_measure.explained < m_page.causes.size()) {
            section(CausesInFull);
            for (std::size_t i = m_measure.explained; i < m_page.causes.size(); ++i)
                cause(int(i) + 1, m_page.causes[i], true);
        }
        if (!m_measure.isTerse)
            return;
        if (!m_page.notices.empty()) {
            section(AlsoNoticed);
            for (const Cause &each : m_page.notices)
                cause(0, each, true);
        }
        for (const auto &[title, lines] :
             {std::pair(NotTested, &m_page.notTested), {NotProduced, &m_page.notProduced}})
            if (shortened(*lines) != *lines)
                list(heading(title), *lines);
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

    void causes()
    {
        for (std::size_t i = 0; i < m_measure.named; ++i) {
            if (i == m_measure.told)
                m_flow.gap(4);
            if (i < m_measure.told)
                cause(int(i) + 1, m_page.causes[i], i < m_measure.explained);
            else
                causeName(int(i) + 1, m_page.causes[i]);
        }
        const std::size_t beyond = m_page.causes.size() - m_measure.named;
        if (beyond > 0)
            m_flow.paragraph("P", m_phrases.heading(Heading::MoreRows, {QString::number(beyond)}), body);
        if (m_measure.explained < m_page.causes.size()) {
            m_flow.gap(3);
            m_flow.paragraph("P", heading(Heading::InAppendix), small);
        }
    }

    void notices()
    {
        if (!m_page.notices.empty())
            section(Heading::AlsoNoticed);
        for (const Cause &each : m_page.notices) {
            if (m_measure.isTerse)
                causeName(0, each);
            else
                cause(0, each, true);
        }
        if (m_measure.isTerse && !m_page.notices.empty())
            m_flow.paragraph("P", heading(Heading::InAppendix), small);
    }

    [[nodiscard]] QStringList shortened(const QStringList &lines) const
    {
        if (!m_measure.isTerse || lines.size() <= qsizetype(tersely) + 1)
            return lines;
        return lines.mid(0, tersely) << m_phrases.heading(
                   Heading::MoreRows, {QString::number(lines.size() - qsizetype(tersely))});
    }

    /// `number` 0: without one.
    [[nodiscard]] static QString titleOf(int number, const Cause &cause)
    {
        return (number ? QString::number(number) + u". "_s : QString()) + cause.title + u" ("_s
            + cause.confidence + u')';
    }

    /// On one line, with who can fix it.
    void causeName(int number, const Cause &cause)
    {
        m_flow.paragraph("P", titleOf(number, cause) + u" \u2013 "_s + cause.fixer, strong);
    }

    void cause(int number, const Cause &cause, bool isExplained)
    {
        using enum Heading;
        m_flow.need(60);
        m_flow.gap(3);
        m_flow.paragraph("H3", titleOf(number, cause), {Font::Bold, 10, {}});
        m_flow.labelled(cause.fixerCaption, cause.fixer, strong);
        m_flow.labelled(heading(WhatToDo), cause.remedy, body);
        if (!cause.rule.isEmpty())
            m_flow.box(cause.rule);
        if (!cause.affected.isEmpty())
            m_flow.labelled(heading(Affected), cause.affected.join(u", "_s), body);
        if (!isExplained)
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
                            {reasonsOf(mode).join(u"; "_s)}});
        m_flow.table({0.24, 0.24, 0.52},
                     {heading(Heading::Mode), heading(Heading::Verdict), heading(Heading::Causes)}, rows);
    }

    /// The causes above have them all.
    [[nodiscard]] QStringList reasonsOf(const ModeLine &mode) const
    {
        if (!m_measure.isTerse || mode.reasons.size() <= 2)
            return mode.reasons;
        return {mode.reasons.front(),
                m_phrases.heading(Heading::MoreRows, {QString::number(mode.reasons.size() - 1)})};
    }

    pdf::Flow &m_flow;
    const PageOne &m_page;
    const Phrases &m_phrases;
    Measure m_measure;
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
    Measure used{};
    for (const Measure &measure : measures(page.causes.size())) {
        used = measure;
        flow = pdf::Flow(phrases.languageTag(), title);
        PdfReport front(flow, page, phrases, measure);
        front.firstPage();
        front.matrix(matrix);
        front.rest();
        if (flow.pages() <= frontPages)
            break;
    }
    PdfReport writer(flow, page, phrases, used);
    flow.newPage();
    writer.remainder();
    writer.computer(computer);
    writer.evidence(evidence);
    for (int i = 0; i < flow.pages(); ++i)
        flow.foot(i, page.origin,
                  phrases.heading(Heading::PageOf, {QString::number(i + 1), QString::number(flow.pages())}));
    return flow.bytes();
}

} // namespace clearway::report
