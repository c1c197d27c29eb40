// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window shows when there is nothing to show, too much of it, or something broken.
#include "catalogue/cataloguefile.h"
#include "gui/evidencemodel.h"
#include "gui/findingsmodel.h"
#include "gui/findingspage.h"
#include "gui/mainwindow.h"
#include "gui/options.h"
#include "gui/pagestack.h"
#include "gui/sample.h"
#include "gui/style.h"
#include "report/jsonreport.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

constexpr auto testing = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString said(const QWidget &window)
{
    QString all;
    for (const auto *label : window.findChildren<QLabel *>())
        all += label->isVisibleTo(&window) ? label->text() + u'\n' : QString();
    return all;
}

QString stored(const QTemporaryDir &folder, const QByteArray &json)
{
    QFile file(folder.filePath(QStringLiteral("case.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray json(evidence::Evidence evidence)
{
    return report::toJson(report::makeReport(std::move(evidence), catalogue::builtInCatalogue()),
                          text::Wording(text::Language::En));
}

/// As a check on a computer without a cable: nothing was read, nothing was tried.
evidence::Evidence withoutNetwork()
{
    evidence::Evidence evidence;
    evidence.run = sampleReport()->evidence.run;
    return evidence;
}

/// Words without a space and longer than any line, wherever a stranger can put some.
evidence::Evidence longWinded()
{
    const QString word(3000, u'W');
    evidence::Evidence evidence = sampleReport()->evidence;
    evidence.machine.system = word;
    evidence.machine.resolvers = {word};
    evidence.machine.adapters = {{word, {word}, true}};
    for (evidence::Observation &row : evidence.observations) {
        row.target = word;
        row.host = word;
    }
    evidence.journal = {word};
    return evidence;
}

ReportPtr crowded(int observations, int findings)
{
    auto report = sampleReport();
    for (int id = 4; id <= observations; ++id)
        report->evidence.observations.push_back(observed(id, base::Operation::Connect,
                                                         QStringLiteral("173.199.0.%1:443").arg(id % 250),
                                                         evidence::Outcome::Failed));
    for (int i = 1; i < findings; ++i)
        report->verdict.findings.push_back(udpBlocked());
    return report;
}

} // namespace

class StatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void everyPageSaysSomething_data();
    void everyPageSaysSomething();
    void damagedReportsChangeNothing_data();
    void damagedReportsChangeNothing();
    void aHundredThousandObservationsScroll();
    void tenThousandFindingsScroll();
};

void StatesTest::everyPageSaysSomething_data()
{
    QTest::addColumn<evidence::Evidence>("evidence");
    QTest::addColumn<PageId>("page");
    for (int page = 0; page < pageCount; ++page) {
        QTest::addRow("%s-without-a-network", name(PageId(page)).data()) << withoutNetwork() << PageId(page);
        QTest::addRow("%s-with-endless-words", name(PageId(page)).data()) << longWinded() << PageId(page);
    }
}

void StatesTest::everyPageSaysSomething()
{
    QFETCH(evidence::Evidence, evidence);
    QFETCH(PageId, page);
    QTemporaryDir folder;
    Voice voice(text::Language::De);
    MainWindow window(voice);
    window.openReport(stored(folder, json(evidence)));
    QVERIFY(window.document().report != nullptr);
    window.showPage(page);
    window.resize(1280, 860);
    window.show();
    QCoreApplication::processEvents();
    const auto *front = window.findChild<PageStack *>()->currentWidget();
    QVERIFY(!said(*front).trimmed().isEmpty());
    QCOMPARE(window.width(), 1280);
    QVERIFY2(window.minimumSizeHint().width() <= 1100,
             qPrintable(QString::number(window.minimumSizeHint().width())));
}

void StatesTest::damagedReportsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray good = json(sampleReport()->evidence);
    const text::Wording english(text::Language::En);
    const QString cannot = english.chrome(text::Chrome::CannotBeOpened);
    QTest::newRow("cut-off") << good.left(good.size() / 2) << cannot;
    QTest::newRow("another-program's") << QByteArray("{\"schema\": \"speedtest/1\"}") << cannot;
    QTest::newRow("of-a-newer-version") << QByteArray(good).replace("clearway-report/1", "clearway-report/2")
                                        << english.recentPage(text::RecentPage::NewerVersion);
    QTest::newRow("nested-too-deep") << QByteArray(100'000, '[') << cannot;
}

void StatesTest::damagedReportsChangeNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    QTemporaryDir folder;
    Voice voice(text::Language::En);
    MainWindow window(voice);
    window.openReport(stored(folder, json(sampleReport()->evidence)));
    const ReportPtr before = window.document().report;
    window.openReport(stored(folder, content));
    QCOMPARE(window.document().report, before);
    QVERIFY2(said(window).contains(words), qPrintable(said(window)));
}

void StatesTest::aHundredThousandObservationsScroll()
{
    QTemporaryDir folder;
    Voice voice(text::Language::En);
    EvidenceModel small(voice);
    const QAbstractItemModelTester tester(&small, testing);
    small.setReport(crowded(50, 1));
    MainWindow window(voice);
    window.documents().showRun(crowded(100'000, 1));
    window.showPage(PageId::Evidence);
    window.show();
    auto *view = window.findChild<PageStack *>()->currentWidget()->findChild<QAbstractItemView *>();
    QCOMPARE(view->model()->rowCount(), 100'000);
    view->scrollToBottom();
    QCoreApplication::processEvents();
    const QModelIndex last = view->indexAt(QPoint(20, view->viewport()->height() - 20));
    QVERIFY2(last.row() > 99'900, qPrintable(QString::number(last.row())));
}

void StatesTest::tenThousandFindingsScroll()
{
    Voice voice(text::Language::En);
    FindingsModel small(voice);
    const QAbstractItemModelTester tester(&small, testing);
    small.setReport(crowded(3, 20));
    FindingsPage page(voice);
    page.setReport(crowded(3, 10'000));
    page.resize(1000, 700);
    page.show();
    auto *view = page.findChild<QAbstractItemView *>();
    view->scrollToBottom();
    QCoreApplication::processEvents();
    QCOMPARE(view->model()->rowCount(), 10'000);
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->model()->index(9'999, 0))));
}

CLEARWAY_TEST(StatesTest)
#include "tst_states.moc"
