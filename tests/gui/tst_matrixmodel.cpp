// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/matrixfilter.h"
#include "gui/matrixmodel.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

/// "Domains" or "Domains>getgo.com".
QModelIndex find(const QAbstractItemModel &model, const QString &path, int column)
{
    QModelIndex at;
    for (const QString &name : path.split(u'>')) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(at); ++row)
            next = model.index(row, 0, at).data().toString() == name ? model.index(row, 0, at) : next;
        at = next;
    }
    return at.siblingAtColumn(column);
}

QStringList names(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        all << index.data().toString() << names(model, index);
    }
    return all;
}

} // namespace

class MatrixModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void showsAStatusPerCell();
    void showsAStatusPerCell_data();
    void speaksEveryCell();
    void keepsIndexesWhileARunGoesOn();
    void tellsTheBestMode();
    void filters();
    void filters_data();
    void followsTheLanguage();
};

void MatrixModelTest::keepsTheRulesOfAModel()
{
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    MatrixFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester ofModel(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester ofFilter(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(sampleReport());
    filter.setOnlyNotGreen(true);
    filter.setSearch(QStringLiteral("udp"));
    model.setReport(sampleReport());
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void MatrixModelTest::showsAStatusPerCell_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<verdict::Status>("status");
    QTest::addColumn<QString>("text");
    using verdict::Status;
    QTest::newRow("a-row-shows-its-own-cell")
        << QStringLiteral("Domains>getgo.com") << 2 << Status::Limited << QStringLiteral("refused");
    QTest::newRow("a-single-row-stands-on-top")
        << QStringLiteral("Gateway") << 1 << Status::Ok << QStringLiteral("95 ms");
    QTest::newRow("a-group-shows-its-worst-row")
        << QStringLiteral("Domains") << 4 << Status::Failed << QStringLiteral("2 of 3");
    QTest::newRow("not-needed-rows-are-not-counted")
        << QStringLiteral("Domains") << 1 << Status::Ok << QStringLiteral("2 of 2");
    QTest::newRow("an-optional-failure-weighs-less-than-doubt")
        << QStringLiteral("Domains") << 3 << Status::Unclear << QStringLiteral("1 of 3");
    QTest::newRow("a-group-that-is-not-needed-says-so")
        << QStringLiteral("UDP networks") << 1 << Status::NotNeeded << QString();
    QTest::newRow("not-tested-is-not-green")
        << QStringLiteral("UDP networks") << 4 << Status::NotTested << QStringLiteral("0 of 1");
}

void MatrixModelTest::showsAStatusPerCell()
{
    QFETCH(QString, row);
    QFETCH(int, column);
    QFETCH(verdict::Status, status);
    QFETCH(QString, text);
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    model.setReport(sampleReport());
    const QModelIndex index = find(model, row, column);
    QCOMPARE(verdict::Status(index.data(MatrixModel::StatusRole).toInt()), status);
    QCOMPARE(index.data().toString(), text);
}

void MatrixModelTest::speaksEveryCell()
{
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    model.setReport(sampleReport());
    const QString cell = find(model, QStringLiteral("UDP networks>173.199.0.0/18"), 2)
                             .data(Qt::AccessibleTextRole)
                             .toString();
    const QString group = find(model, QStringLiteral("Domains"), 4).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(cell.startsWith(QStringLiteral("UDP 173.199.0.0/18, Proxy, UDP direct: Does not work")),
             qPrintable(cell));
    QCOMPARE(group, QStringLiteral("Domains, All outgoing open, Does not work, 2 of 3"));
    int silent = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            silent += model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty() ? 1 : 0;
    QCOMPARE(silent, 0);
}

void MatrixModelTest::keepsIndexesWhileARunGoesOn()
{
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    model.setReport(sampleReport());
    const QPersistentModelIndex chosen = find(model, QStringLiteral("Domains>goto.com"), 4);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto next = sampleReport();
    next->verdict.matrix[3].status = verdict::Status::Failed;
    model.setReport(next);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(verdict::Status(chosen.data(MatrixModel::StatusRole).toInt()), verdict::Status::Failed);
    QCOMPARE(model.cell(chosen)->requirement, QStringLiteral("domain/goto.com"));
}

void MatrixModelTest::tellsTheBestMode()
{
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    model.setReport(sampleReport());
    QVERIFY(model.headerData(1, Qt::Horizontal, MatrixModel::BestRole).toBool());
    QVERIFY(!model.headerData(2, Qt::Horizontal, MatrixModel::BestRole).toBool());
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Proxy only: Works, Best today"));
}

void MatrixModelTest::filters_data()
{
    QTest::addColumn<bool>("onlyNotGreen");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("shown");
    const QString udp = QStringLiteral("173.199.0.0/18");
    QTest::newRow("all") << false << QString()
                         << QStringList{QStringLiteral("Gateway"),
                                        QStringLiteral("Domains"),
                                        QStringLiteral("goto.com"),
                                        QStringLiteral("getgo.com"),
                                        QStringLiteral("launchdarkly.com"),
                                        QStringLiteral("UDP networks"),
                                        udp};
    QTest::newRow("not-green-hides-what-works-everywhere")
        << true << QString()
        << QStringList{QStringLiteral("Domains"), QStringLiteral("getgo.com"),
                       QStringLiteral("launchdarkly.com"), QStringLiteral("UDP networks"), udp};
    QTest::newRow("a-search-keeps-the-group-of-what-it-finds")
        << false << QStringLiteral("173.199") << QStringList{QStringLiteral("UDP networks"), udp};
    QTest::newRow("a-group-s-name-finds-all-its-rows")
        << false << QStringLiteral("udp NET") << QStringList{QStringLiteral("UDP networks"), udp};
    QTest::newRow("both-at-once") << true << QStringLiteral("getgo")
                                  << QStringList{QStringLiteral("Domains"), QStringLiteral("getgo.com")};
    QTest::newRow("nothing-matches") << false << QStringLiteral("example") << QStringList();
}

void MatrixModelTest::filters()
{
    QFETCH(bool, onlyNotGreen);
    QFETCH(QString, search);
    QFETCH(QStringList, shown);
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    MatrixFilter filter;
    filter.setSourceModel(&model);
    model.setReport(sampleReport());
    filter.setOnlyNotGreen(onlyNotGreen);
    filter.setSearch(search);
    QCOMPARE(names(filter), shown);
}

void MatrixModelTest::followsTheLanguage()
{
    Voice voice(text::Language::En);
    MatrixModel model(voice);
    model.setReport(sampleReport());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    voice.setLanguage(text::Language::De);
    QVERIFY(changes.count() > 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Nur Proxy"));
}

CLEARWAY_TEST(MatrixModelTest)
#include "tst_matrixmodel.moc"
