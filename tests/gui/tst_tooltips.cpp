// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Tooltips guess markup, and markup loads files and pictures: what a stranger wrote must come as text.
#include "gui/changesmodel.h"
#include "gui/comparisonmodel.h"
#include "gui/recentmodel.h"
#include "gui/sample.h"
#include "report/comparison.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTextDocument>

#include <functional>

using namespace clearway;
using namespace clearway::gui;

namespace {

/// On Windows this would also sign in to somebody's server.
const QString hostile
    = QStringLiteral("<img src=\"file:///etc/hostname\"><a href=\"http://x.example\">y</a>");

using Model = std::shared_ptr<QAbstractItemModel>;
using Make = std::function<Model(const Voice &)>;

ReportPtr onHostileSystem()
{
    auto report = sampleReport();
    report->evidence.machine.system = hostile;
    return report;
}

Model comparison(const Voice &voice)
{
    auto model = std::make_shared<ComparisonModel>(voice);
    model->setReports(sampleReport(), onHostileSystem());
    return model;
}

Model recent(const Voice &voice)
{
    auto model = std::make_shared<RecentModel>(voice);
    model->setReports({{hostile, hostile, QDateTime(), verdict::Status::Ok, false}});
    return model;
}

Model changes(const Voice &voice)
{
    auto model = std::make_shared<ChangesModel>(voice);
    report::Comparison found;
    found.rows.push_back({.change = report::Change::Worse, .requirement = hostile});
    model->add(found, QDateTime());
    return model;
}

/// Texts of all cells with what their tooltips show, as a tooltip reads them.
void collect(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts,
             QStringList &tips)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            QTextDocument shown;
            shown.setHtml(Qt::mightBeRichText(tip) ? tip : tip.toHtmlEscaped());
            tips << (tip.isEmpty() ? QString() : shown.toPlainText());
            texts << (tip.isEmpty() ? QString() : cell.data().toString());
            collect(model, cell, texts, tips);
        }
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TooltipsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showForeignTextAsItIs_data();
    void showForeignTextAsItIs();
};

void TooltipsTest::showForeignTextAsItIs_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("comparison") << Make(comparison);
    QTest::newRow("recent-checks") << Make(recent);
    QTest::newRow("changes-of-a-watch") << Make(changes);
}

void TooltipsTest::showForeignTextAsItIs()
{
    QFETCH(Make, make);
    const Voice voice(text::Language::En);
    QStringList texts, tips;
    collect(*make(voice), {}, texts, tips);
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("<img src=")));
    QCOMPARE(tips, texts);
}

CLEARWAY_TEST(TooltipsTest)
#include "tst_tooltips.moc"
