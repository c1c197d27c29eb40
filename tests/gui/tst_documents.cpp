// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Opening, comparing, dropping and forgetting reports, through the window's own parts.
#include "catalogue/cataloguefile.h"
#include "checkup/runjournal.h"
#include "gui/comparepage.h"
#include "gui/comparisonmodel.h"
#include "gui/documents.h"
#include "gui/mainwindow.h"
#include "gui/options.h"
#include "gui/pagestack.h"
#include "gui/recentmodel.h"
#include "gui/recentpage.h"
#include "gui/sample.h"
#include "gui/style.h"
#include "report/jsonreport.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace clearway;
using namespace clearway::gui;

namespace {

QString stored(const QTemporaryDir &folder, const QString &name, int minute, const QByteArray &schema = {})
{
    report::Report report = report::makeReport(sampleReport()->evidence, catalogue::builtInCatalogue());
    report.evidence.run.started = report.evidence.run.started.addSecs(60 * minute);
    QByteArray json = report::toJson(report, text::Wording(text::Language::En));
    if (!schema.isEmpty())
        json.replace("clearway-report/1", schema);
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

bool drop(QWidget &on, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent entered(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                            Qt::NoModifier);
    entered.ignore();
    QApplication::sendEvent(&on, &entered);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&on, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

QString said(const QWidget &window)
{
    QString all;
    for (const auto *label : window.findChildren<QLabel *>())
        all += label->isVisibleTo(&window) ? label->text() + u'\n' : QString();
    return all;
}

} // namespace

class DocumentsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void listsRunsAndFilesTogether();
    void anEntryCanBeOpenedAgain();
    void pagesWaitUntilTheyAreShown();
    void anInterruptedRunCanBeOpened();
    void anOpenReportStaysWhileThisComputerIsChecked();
    void judgesByTheCatalogueThatIsSet();
    void takesDroppedFiles_data();
    void takesDroppedFiles();
    void namesANewerVersion();
    void openingMakesTheWindowNoWider_data();
    void openingMakesTheWindowNoWider();
    void recentModelKeepsItsPromises();
};

void DocumentsTest::listsRunsAndFilesTogether()
{
    QTemporaryDir folder;
    const Voice voice(text::Language::En);
    Documents documents(voice);
    documents.remember(History(folder.filePath(QStringLiteral("history"))), RecentFiles());
    documents.open(stored(folder, QStringLiteral("later.json"), 5));
    documents.close();
    documents.finishRun(sampleReport());
    QCOMPARE(documents.recent().size(), std::size_t(2));
    QVERIFY(!documents.recent().front().own);
    QVERIFY(documents.recent().back().own);
    documents.open(documents.recent().back().path); // a kept run is not listed twice
    QCOMPARE(documents.recent().size(), std::size_t(2));
    documents.forget();
    QVERIFY(documents.recent().empty());
}

void DocumentsTest::anEntryCanBeOpenedAgain()
{
    QTemporaryDir folder;
    Voice voice(text::Language::En);
    MainWindow window(voice);
    window.documents().remember(History(), RecentFiles(folder.filePath(QStringLiteral("recent.json"))));
    const QString older = stored(folder, QStringLiteral("older.json"), 0);
    window.openReport(older);
    window.openReport(stored(folder, QStringLiteral("newer.json"), 5));
    window.showPage(PageId::Recent);
    const auto *page = window.findChild<RecentPage *>();
    auto *table = page->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
    Q_EMIT table->activated(table->currentIndex()); // which fills this very list anew
    QCOMPARE(window.document().file, older);
}

/// Before the window is painted nobody needs them; afterwards they show what came meanwhile.
void DocumentsTest::pagesWaitUntilTheyAreShown()
{
    QTemporaryDir folder;
    Voice voice(text::Language::En);
    MainWindow window(voice);
    window.documents().remember(History(), RecentFiles(folder.filePath(QStringLiteral("recent.json"))));
    window.openReport(stored(folder, QStringLiteral("after.json"), 5));
    QVERIFY(window.documents().compareWith(stored(folder, QStringLiteral("before.json"), 0)));
    QVERIFY(!window.findChild<RecentPage *>() && !window.findChild<ComparePage *>());
    window.showPage(PageId::Recent);
    QCOMPARE(window.findChild<RecentPage *>()->findChild<QTableView *>()->model()->rowCount(), 2);
    window.showPage(PageId::Compare);
    const auto *compare = window.findChild<ComparePage *>();
    QVERIFY(compare->findChild<ComparisonModel *>()->rowCount() > 0);
    window.openReport(stored(folder, QStringLiteral("later.json"), 9));
    window.showPage(PageId::Recent);
    QCOMPARE(window.findChild<RecentPage *>()->findChild<QTableView *>()->model()->rowCount(), 3);
}

void DocumentsTest::anInterruptedRunCanBeOpened()
{
    QTemporaryDir folder;
    evidence::Run run = sampleReport()->evidence.run;
    {
        checkup::RunJournal journal(folder.path());
        journal.begin(run, sampleReport()->evidence.machine);
        journal.add(sampleReport()->evidence.observations.front());
    }
    const Voice voice(text::Language::En);
    Documents documents(voice);
    documents.remember(History(), RecentFiles(), folder.path());
    QCOMPARE(documents.recent().size(), std::size_t(1));
    QVERIFY(documents.recent().front().interrupted);
    documents.open(documents.recent().front().path);
    QVERIFY(documents.current().recovered);
    QVERIFY(!documents.current().report->evidence.run.complete);
    QCOMPARE(documents.current().report->evidence.observations.size(), std::size_t(1));
    QCOMPARE(documents.recent().size(), std::size_t(1));
    documents.forget();
    QVERIFY(documents.recent().empty());
}

void DocumentsTest::anOpenReportStaysWhileThisComputerIsChecked()
{
    QTemporaryDir folder;
    const Voice voice(text::Language::En);
    Documents documents(voice);
    documents.open(stored(folder, QStringLiteral("case.json"), 0));
    const ReportPtr own = sampleReport();
    documents.showRun(own);
    QVERIFY(documents.isForeign());
    documents.close();
    QCOMPARE(documents.current().report, own);
}

void DocumentsTest::judgesByTheCatalogueThatIsSet()
{
    QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("own.json"));
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        catalogue::builtInCatalogueJson().replace("\"version\": \"2026-11\"", "\"version\": \"2030-1\""));
    file.close();
    const Voice voice(text::Language::En);
    Documents documents(voice);
    const settings::Effective settings({}, {}, {{settings::Setting::Catalogue, {own}}});
    documents.judgeBy(settings);
    const QString path = stored(folder, QStringLiteral("case.json"), 0);
    documents.open(path);
    QCOMPARE(documents.current().report->catalogue->version, QStringLiteral("2030-1"));
    documents.close();
    QVERIFY(QFile::remove(own));
    const QSignalSpy refused(&documents, &Documents::catalogueRefused);
    documents.open(path);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!documents.isForeign() && !documents.compareWith(path));
}

void DocumentsTest::takesDroppedFiles_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<bool>("compares");
    const QString one = QStringLiteral("one.json");
    const QString two = QStringLiteral("two.json");
    QTest::newRow("one-is-opened") << QStringList{one} << true << false;
    QTest::newRow("two-are-compared") << QStringList{one, two} << true << true;
    QTest::newRow("three-are-too-many") << QStringList{one, two, one} << false << false;
    QTest::newRow("no-file") << QStringList{} << false << false;
}

void DocumentsTest::takesDroppedFiles()
{
    QFETCH(QStringList, names);
    QFETCH(bool, opens);
    QFETCH(bool, compares);
    QTemporaryDir folder;
    QStringList files;
    for (qsizetype i = 0; i < names.size(); ++i)
        files << stored(folder, names[i], int(i));
    Voice voice(text::Language::En);
    MainWindow window(voice);
    QCOMPARE(drop(window, files), opens);
    QCOMPARE(window.documents().isForeign(), opens);
    QCOMPARE(window.documents().other() != nullptr, compares);
}

void DocumentsTest::namesANewerVersion()
{
    QTemporaryDir folder;
    Voice voice(text::Language::En);
    MainWindow window(voice);
    window.openReport(stored(folder, QStringLiteral("new.json"), 0, "clearway-report/7"));
    QVERIFY(!window.document().report);
    QVERIFY(said(window).contains(voice.words().recentPage(text::RecentPage::NewerVersion)));
    QVERIFY(said(window).contains(QStringLiteral("clearway-report/7")));
}

void DocumentsTest::openingMakesTheWindowNoWider_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<PageId>("page");
    for (const auto language : {text::Language::En, text::Language::De})
        for (const PageId page : {PageId::Overview, PageId::Matrix, PageId::Compare, PageId::Recent})
            QTest::addRow("%s-%s", name(page).data(), name(language).data()) << language << page;
}

void DocumentsTest::openingMakesTheWindowNoWider()
{
    QFETCH(text::Language, language);
    QFETCH(PageId, page);
    QTemporaryDir folder;
    Voice voice(language);
    MainWindow window(voice);
    window.resize(1280, 860);
    window.showPage(page);
    window.show();
    QCoreApplication::processEvents();
    window.openReport(stored(folder, QStringLiteral("case.json"), 0));
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), QSize(1280, 860));
}

void DocumentsTest::recentModelKeepsItsPromises()
{
    Voice voice(text::Language::En);
    RecentModel model(voice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString hostile = QStringLiteral("/tmp/<b>\u202Egnp.json");
    model.setReports({{hostile, QStringLiteral("CW-1"), QDateTime(), verdict::Status::Ok, false}});
    QVERIFY(!model.index(0, RecentModel::Where).data().toString().contains(u'\u202E'));
    voice.setLanguage(text::Language::De);
    model.setReports({});
    QCOMPARE(model.rowCount(), 0);
}

CLEARWAY_TEST(DocumentsTest)
#include "tst_documents.moc"
