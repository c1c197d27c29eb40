// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/cellcase.h"

#include "verdict/smallcatalogue.h"

#include <QTest>

namespace clearway::tests {
namespace {

QString whyWords(const verdict::Cell &cell)
{
    return (QStringList{verdict::name(cell.confidence), verdict::name(cell.reason.code)}
            + cell.reason.arguments)
        .join(u' ');
}

} // namespace

void cellColumns()
{
    QTest::addColumn<QString>("requirement");
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("why");
}

void cellRow(const char *fact, const QString &requirement, const Telling &tell, const QString &cells,
             const QString &why)
{
    QTest::newRow(fact) << requirement << tell << cells << why;
}

void compareCells()
{
    QFETCH(QString, requirement);
    QFETCH(Telling, tell);
    QFETCH(QString, cells);
    QFETCH(QString, why);
    Story story;
    tell(story);

    const verdict::Verdict verdict = verdict::judge(story.evidence(), smallCatalogue());

    QCOMPARE(statusWords(verdict, requirement), cells);
    QCOMPARE(whyWords(*verdict.cell(requirement, catalogue::ModeId::Unrestricted)), why);
}

QString statusWords(const verdict::Verdict &verdict, const QString &requirement)
{
    QStringList words;
    for (catalogue::ModeId mode : catalogue::allModes) {
        const verdict::Cell *cell = verdict.cell(requirement, mode);
        words << (cell ? QString(verdict::name(cell->status)) : QStringLiteral("absent"));
    }
    return words.join(u' ');
}

} // namespace clearway::tests
