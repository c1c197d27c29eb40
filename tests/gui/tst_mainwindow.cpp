// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The window as a whole, on the offscreen platform: what it opens, saves and says, and to whom.
#include "catalogue/cataloguefile.h"
#include "gui/banner.h"
#include "gui/detailpane.h"
#include "gui/evidencelist.h"
#include "gui/evidencemodel.h"
#include "gui/evidencepage.h"
#include "gui/mainwindow.h"
#include "gui/matrixpage.h"
#include "gui/matrixview.h"
#include "gui/nameless.h"
#include "gui/options.h"
#include "gui/pagelist.h"
#include "gui/preferences.h"
#include "gui/proxiespage.h"
#include "gui/proxysample.h"
#include "gui/searchfield.h"
#include "gui/style.h"
#include "gui/topbar.h"
#include "report/jsonreport.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace clearway::gui;

namespace {

struct Opened {
    explicit Opened(text::Language language = text::Language::En) : voice(language), window(voice) { }
    Voice voice;
    MainWindow window;

    [[nodiscard]] const QMenu *rehearsals() const
    {
        for (const auto *menu : window.findChildren<QMenu *>())
            if (menu->title() == voice.words().label(text::Label::ChooseRehearsal))
                return menu;
        return nullptr;
    }
    /// Everything the visible labels say.
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const auto *label : window.findChildren<QLabel *>())
            all += label->isVisibleTo(&window) ? label->text() + u'\n' : QString();
        return all;
    }
};

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(QStringLiteral("report.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray handMade(const text::Wording &words)
{
    auto report = signInReport({QStringLiteral("basic")});
    report->evidence.machine.proxies = proxySources();
    report->evidence.observations.push_back(pacRow(5));
    return report::toJson(*report, words);
}

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void startsWithAQuestion();
    void marksThePageThatWasAskedFor_data();
    void marksThePageThatWasAskedFor();
    void opensAReport();
    void saysWhenTheVerdictDiffers();
    void refusesWhatItCannotRead();
    void refusesWhatItCannotRead_data();
    void keepsItsOwnResultWhileAnotherIsOpen();
    void savesWhatItCanOpenAgain();
    void saysWhyItCouldNotSave();
    void marksARehearsalEverywhere();
    void knowsOfACheckFromItsFirstMoment();
    void canCheckAgainAfterOneThatDidNotStart();
    void everyControlHasAName();
    void everyControlHasAName_data();
    void everyLabelIsPlainText();
    void fitsASmallScreen();
    void fitsASmallScreen_data();
    void speaksTheOtherLanguageAtOnce();
    void tabMovesAsOneReads();
    void numbersLeadToTheEvidence();
    void shortcutsSurviveANarrowBar();
    void openedReportOffersNoSignIn();
};

void MainWindowTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QAccessible::setActive(true);
}

void MainWindowTest::startsWithAQuestion()
{
    Opened opened;
    QVERIFY(opened.said().contains(opened.voice.words().label(text::Label::ReadyToCheck)));
    QVERIFY(!opened.window.document().report);
}

void MainWindowTest::marksThePageThatWasAskedFor_data()
{
    QTest::addColumn<PageId>("page");
    for (int page = int(PageId::Matrix); page < pageCount; ++page)
        QTest::newRow(name(PageId(page)).data()) << PageId(page);
}

/// As by --page, before there is anything to show on it.
void MainWindowTest::marksThePageThatWasAskedFor()
{
    QFETCH(PageId, page);
    Opened opened;
    opened.window.showPage(page);
    QSignalSpy settled(&opened.window, &MainWindow::settled);
    opened.window.setRehearsal(rehearsal::Scenario::Open);
    opened.window.startCheck();
    QVERIFY(settled.wait(60'000));
    const auto *pages = opened.window.findChild<PageList *>();
    const auto *list = pages->findChild<QListView *>();
    QString marked;
    for (const QModelIndex &index : list->selectionModel()->selectedIndexes())
        marked += index.data().toString();
    QVERIFY(!list->isRowHidden(list->currentIndex().row()));
    QCOMPARE(pages->dropDown()->currentText(), marked);
    opened.window.showPage(page); // now that it can be chosen
    QCOMPARE(list->currentIndex().data().toString(), marked);
    QVERIFY(!marked.isEmpty());
}

void MainWindowTest::opensAReport()
{
    QTemporaryDir folder;
    Opened opened;
    const auto judged = report::makeReport(sampleReport()->evidence, catalogue::builtInCatalogue());
    opened.window.openReport(write(folder, report::toJson(judged, opened.voice.words())));
    QCOMPARE(opened.window.document().origin, Document::Origin::File);
    QCOMPARE(opened.window.document().report->verdict, judged.verdict);
    const QString said = opened.said();
    QVERIFY(said.contains(opened.voice.words().chrome(text::Chrome::ForeignReport)));
    QVERIFY(said.contains(opened.voice.words().label(text::Label::VerdictMatches)));
}

void MainWindowTest::saysWhenTheVerdictDiffers()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    QVERIFY(!opened.window.document().differences.isEmpty());
    QVERIFY(opened.said().contains(opened.voice.words().label(text::Label::VerdictDiffers)));
}

void MainWindowTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = handMade(text::Wording(text::Language::En));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not-json") << QByteArray("hello");
    QTest::newRow("cut-off") << good.left(good.size() / 2);
    QTest::newRow("newer-format") << QByteArray(good).replace("clearway-report/1", "clearway-report/2");
}

void MainWindowTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, content));
    QVERIFY(!opened.window.document().report);
    QVERIFY(opened.said().contains(opened.voice.words().chrome(text::Chrome::CannotBeOpened)));
}

void MainWindowTest::keepsItsOwnResultWhileAnotherIsOpen()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    const auto banners = opened.window.findChildren<Banner *>();
    QVERIFY(!banners.isEmpty());
    for (Banner *banner : banners)
        Q_EMIT banner->pressed();
    QCOMPARE(opened.window.document().origin, Document::Origin::None);
}

void MainWindowTest::savesWhatItCanOpenAgain()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    const QString copy = folder.filePath(QStringLiteral("copy.json"));
    QVERIFY(opened.window.saveReport(copy));
    const auto again = openDocument(copy, catalogue::builtInCatalogue());
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(again->report->verdict, opened.window.document().report->verdict);
    QVERIFY(again->differences.isEmpty());
}

void MainWindowTest::saysWhyItCouldNotSave()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    const QString path = folder.filePath(QStringLiteral("no/such/folder.json"));
    QVERIFY(!opened.window.saveReport(path));
    QVERIFY(opened.said().contains(path));
}

void MainWindowTest::marksARehearsalEverywhere()
{
    Opened opened;
    opened.window.setRehearsal(rehearsal::Scenario::UdpBlocked);
    const QString banner = opened.voice.words().rehearsalBanner(QStringLiteral("udp-blocked"));
    QVERIFY(opened.window.windowTitle().startsWith(opened.voice.words().label(text::Label::Rehearsal)));
    for (int page = 0; page < pageCount; ++page) {
        opened.window.showPage(PageId(page));
        QVERIFY(opened.said().contains(banner));
    }
    opened.window.setRehearsal(std::nullopt);
    QVERIFY(!opened.said().contains(banner));
}

void MainWindowTest::knowsOfACheckFromItsFirstMoment()
{
    Opened opened;
    QSignalSpy settled(&opened.window, &MainWindow::settled);
    opened.window.setRehearsal(rehearsal::Scenario::AllDropped);
    QVERIFY(opened.rehearsals()->isEnabled());
    opened.window.startCheck();
    QVERIFY(!opened.rehearsals()->isEnabled());
    QVERIFY(opened.said().contains(opened.voice.words().label(text::Label::CheckingNow)));
    opened.window.setRehearsal(rehearsal::Scenario::UdpBlocked); // as by a key
    const QString banner = opened.voice.words().rehearsalBanner(QStringLiteral("all-dropped"));
    QVERIFY2(opened.said().contains(banner), qPrintable(opened.said()));
    opened.window.runs().stop();
    QVERIFY(settled.wait(60'000));
    QVERIFY(opened.said().contains(banner));
    QCOMPARE(opened.window.document().report->evidence.run.rehearsal, QStringLiteral("all-dropped"));
    QVERIFY(opened.rehearsals()->isEnabled());
}

void MainWindowTest::canCheckAgainAfterOneThatDidNotStart()
{
    Opened opened;
    settings::Policy policy;
    policy.binding = {{settings::Setting::Catalogue, {QStringLiteral("/nowhere.json")}}};
    Preferences preferences(policy, {}, settings::UserSettings(QStringLiteral("/nonexistent/settings.json")));
    opened.window.follow(preferences);
    QSignalSpy settled(&opened.window, &MainWindow::settled);
    opened.window.startCheck();
    QVERIFY(!opened.rehearsals()->isEnabled());
    QVERIFY(settled.wait(60'000));
    QVERIFY(opened.rehearsals()->isEnabled());
    const QString refused = opened.voice.words().chrome(text::Chrome::CannotStart);
    QVERIFY2(opened.said().contains(refused), qPrintable(opened.said()));
    QVERIFY(opened.said().contains(opened.voice.words().label(text::Label::ReadyToCheck)));
}

void MainWindowTest::everyControlHasAName_data()
{
    QTest::addColumn<PageId>("page");
    for (int page = 0; page < pageCount; ++page)
        QTest::addRow("%s", name(PageId(page)).data()) << PageId(page);
}

void MainWindowTest::everyControlHasAName()
{
    QFETCH(PageId, page);
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.window.showPage(page);
    opened.window.show();
    QCOMPARE(nameless(QAccessible::queryAccessibleInterface(&opened.window)), QStringList());
}

void MainWindowTest::everyLabelIsPlainText()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    for (int page = 0; page < pageCount; ++page)
        opened.window.showPage(PageId(page));
    QStringList rich;
    for (const auto *label : opened.window.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText)
            rich << label->text();
    QCOMPARE(rich, QStringList());
}

void MainWindowTest::fitsASmallScreen_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<QString>("family");
    QTest::addColumn<PageId>("page");
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")})
        for (const auto language : {text::Language::En, text::Language::De})
            for (int page = 0; page < pageCount; ++page)
                QTest::addRow("%s-%s-in-%s", name(PageId(page)).data(), qPrintable(QString(name(language))),
                              qPrintable(family))
                    << language << family << PageId(page);
}

void MainWindowTest::fitsASmallScreen()
{
    if (test::isUnderWine())
        QSKIP("Wine has no fonts that texts could be measured by");
    QFETCH(text::Language, language);
    QFETCH(QString, family);
    QFETCH(PageId, page);
    QApplication::setFont(QFont(family, 10));
    QTemporaryDir folder;
    Opened opened(language);
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.window.showPage(page);
    opened.window.show();
    opened.window.resize(1024, 700);
    QCoreApplication::processEvents();
    const QSize least = opened.window.minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 700,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void MainWindowTest::speaksTheOtherLanguageAtOnce()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.voice.setLanguage(text::Language::De);
    const QString said = opened.said();
    QVERIFY(said.contains(opened.voice.words().chrome(text::Chrome::ForeignReport)));
    const text::Wording english(text::Language::En);
    QVERIFY(!said.contains(english.chrome(text::Chrome::ForeignReport)));
    QVERIFY(!said.contains(english.label(text::Label::ThisRun)));
}

void MainWindowTest::tabMovesAsOneReads()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.window.showPage(PageId::Matrix);
    const QWidget *const inOrder[] = {opened.window.findChild<TopBar *>()->findChild<QPushButton *>(),
                                      opened.window.findChild<Banner *>()->findChild<QPushButton *>(),
                                      opened.window.findChild<QListView *>(),
                                      opened.window.findChild<MatrixPage *>()->findChild<SearchField *>(),
                                      opened.window.findChild<MatrixView *>(),
                                      opened.window.findChild<DetailPane *>()};
    QList<const QWidget *> chain;
    for (const QWidget *at = inOrder[0]; !chain.contains(at); at = at->nextInFocusChain())
        chain << at;
    QList<qsizetype> places;
    for (const QWidget *widget : inOrder)
        places << chain.indexOf(widget);
    QVERIFY(!places.contains(-1));
    QVERIFY(std::is_sorted(places.begin(), places.end()));
}

void MainWindowTest::numbersLeadToTheEvidence()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.window.findChild<EvidenceList *>()->observationRequested(2);
    const auto *table = opened.window.findChild<EvidencePage *>()->findChild<QTableView *>();
    QVERIFY(table->isVisibleTo(&opened.window));
    QCOMPARE(table->currentIndex().siblingAtColumn(EvidenceModel::Number).data().toString(),
             QStringLiteral("2"));
}

void MainWindowTest::shortcutsSurviveANarrowBar()
{
    QTemporaryDir folder;
    Opened opened(text::Language::De);
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.window.resize(1024, 700);
    QList<QKeySequence> shortcuts;
    for (const auto *action : opened.window.findChild<TopBar *>()->actions())
        shortcuts << action->shortcut();
    QVERIFY(shortcuts.contains(QKeySequence(QKeySequence::Open)));
    QVERIFY(shortcuts.contains(QKeySequence(QKeySequence::Save)));
}

void MainWindowTest::openedReportOffersNoSignIn()
{
    QTemporaryDir folder;
    Opened opened;
    opened.window.openReport(write(folder, handMade(opened.voice.words())));
    opened.window.showPage(PageId::Proxies);
    QVERIFY(opened.window.findChild<ProxiesPage *>()->isVisibleTo(&opened.window));
    const QString offer = opened.voice.words().proxyPage(text::ProxyPage::SignIn);
    for (const auto *button : opened.window.findChildren<QPushButton *>())
        QVERIFY(button->text() != offer || !button->isVisibleTo(&opened.window));
}

CLEARWAY_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
