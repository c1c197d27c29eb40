// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textmatrix.h"

#include "base/peertext.h"
#include "report/matrixlines.h"
#include "report/textlayout.h"

namespace clearway::report {
namespace {

/// Fits "builds.cdn.getgo.com" and "Does not work" on one line each, and 80 columns in all.
const std::vector<int> columnWidths{20, 13, 13, 13, 13};
constexpr int rowIndent = 1;

TextCell textCell(const MatrixCell &cell, const StatusPaint &paint)
{
    if (!paint || cell.isCount)
        return {cell.text};
    return {cell.text, 0, [paint, status = cell.status](const QString &text) { return paint(status, text); }};
}

} // namespace

QString matrixText(const verdict::Verdict &verdict, const Phrases &phrases, const StatusPaint &paint)
{
    std::vector<TextCell> header{{phrases.heading(Heading::Matrix)}};
    for (catalogue::ModeId mode : catalogue::allModes)
        header.push_back({phrases.mode(mode)});
    QString text = tableRow(header, columnWidths);
    for (const MatrixLine &line : matrixLines(verdict, phrases)) {
        std::vector<TextCell> cells{{base::PeerText(line.title).forTerminal(), line.group ? 0 : rowIndent}};
        for (const MatrixCell &cell : line.cells)
            cells.push_back(textCell(cell, paint));
        text += tableRow(cells, columnWidths);
    }
    return text;
}

} // namespace clearway::report
