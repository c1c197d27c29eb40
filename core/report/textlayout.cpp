// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textlayout.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

constexpr int columnGap = 2;

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString keptTogether(QString text)
{
    static const QRegularExpression beforeUnit(u"(?<=[0-9]) (?=(?:ms|s|%|KB|MB)(?![\\w/]))"_s);
    return text.replace(beforeUnit, QString(QChar::Nbsp));
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : keptTogether(text).split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines << line;
                line.clear();
            }
            line += (line.isEmpty() ? QString() : u" "_s) + word;
        }
        lines << line;
    }
    return lines.replaceInStrings(QString(QChar::Nbsp), u" "_s);
}

QString hanging(const QString &first, const QString &text, int width)
{
    const QString below(first.size(), u' ');
    QString all;
    for (const QString &line : wrapped(text, width - int(first.size())))
        all += withoutTrailingSpaces((all.isEmpty() ? first : below) + line) + u'\n';
    return all;
}

QString tableRow(const std::vector<TextCell> &cells, const std::vector<int> &widths)
{
    std::vector<QStringList> columns;
    qsizetype height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        columns.push_back(wrapped(cells[i].text, widths[i] - cells[i].indent));
        height = std::max(height, columns.back().size());
    }
    QString row;
    for (qsizetype line = 0; line < height; ++line) {
        QString whole;
        qsizetype used = 0; // without what paints
        qsizetype next = 0; // where the next column begins, unless a text reaches further
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString text = columns[i].value(line);
            whole += QString(cells[i].indent, u' ');
            whole += cells[i].paint && !text.isEmpty() ? cells[i].paint(text) : text;
            used += cells[i].indent + text.size();
            next += widths[i] + columnGap;
            const qsizetype gap = std::max<qsizetype>(1, next - used);
            whole += QString(gap, u' ');
            used += gap;
        }
        row += withoutTrailingSpaces(whole) + u'\n';
    }
    return row;
}

} // namespace clearway::report
