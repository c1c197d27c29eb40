// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include "base/peertext.h"
#include "gui/dialogs.h"
#include "gui/focusring.h"
#include "gui/lineicon.h"
#include "gui/moremenu.h"
#include "gui/notices.h"
#include "gui/overviewpage.h"
#include "gui/page.h"
#include "gui/pagelist.h"
#include "gui/pagestack.h"
#include "gui/preferences.h"
#include "gui/progressband.h"
#include "gui/questions.h"
#include "gui/repeats.h"
#include "gui/reportshelf.h"
#include "gui/settingsfollower.h"
#include "gui/topbar.h"
#include "gui/typescale.h"
#include "gui/windowframe.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

MainWindow::MainWindow(Voice &voice, QWidget *parent)
    : QMainWindow(parent)
    , m_voice(voice)
    , m_documents(voice)
    , m_frame(new WindowFrame)
    , m_bar(new TopBar(voice))
    , m_notices(new Notices(voice))
    , m_progress(new ProgressBand(voice))
    , m_pages(new PageList(voice))
    , m_stack(new PageStack(voice))
    , m_dialogs(new Dialogs(voice, this))
    , m_shelf(new ReportShelf({voice, m_documents, *m_bar, *m_notices, *m_stack}, this))
    , m_repeats(new Repeats({voice, m_runs, m_documents, *m_notices, *m_bar, *m_pages, *m_stack}, this))
{
    build();
    connectBar();
    connectRun();
    connectPages();
    connectDialogs();
    connect(&voice, &Voice::changed, this, &MainWindow::retitle);
    showDocument();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(appIcon());
    setCentralWidget(m_frame);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *band : std::initializer_list<QWidget *>{m_bar, m_notices, m_progress})
        column->addWidget(band);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(0);
    rest->addWidget(m_pages);
    rest->addWidget(m_stack, 1);
    column->addLayout(rest, 1);
    new FocusRing(this);
    resizeScaled(this, 1280, 860);
}

void MainWindow::connectBar()
{
    connect(m_bar, &TopBar::viewRequested, this, [this](TopBar::View view) {
        showPage(view == TopBar::View::Overview ? PageId::Overview
                     : document().report        ? m_pages->current()
                                                : PageId::Recent);
    });
    connect(m_bar, &TopBar::checkRequested, this, &MainWindow::startCheck);
    connect(m_bar, &TopBar::stopRequested, &m_runs, &RunController::stop);
    connect(&m_bar->menu(), &MoreMenu::sweepRequested, this, [this] {
        if (maySweep(this, m_voice.words()))
            startSweep();
    });
    connect(m_bar, &TopBar::saveRequested, m_shelf, &ReportShelf::askForSave);
    connect(m_bar, &TopBar::languageRequested, this,
            [this](text::Language language) { m_voice.setLanguage(language); });
    connect(m_bar, &TopBar::rehearsalRequested, this, &MainWindow::setRehearsal);
    const OverviewPage *overview = m_stack->overview();
    connect(overview, &OverviewPage::checkRequested, this, &MainWindow::startCheck);
    connect(overview, &OverviewPage::stopRequested, &m_runs, &RunController::stop);
    connect(overview, &OverviewPage::detailsRequested, this, [this] { showPage(m_pages->current()); });
}

void MainWindow::connectRun()
{
    connect(&m_runs, &RunController::preparing, this, [this] {
        m_progress->setSnapshot({});
        m_stack->setSnapshot({});
        showDocument();
    });
    connect(&m_runs, &RunController::started, this,
            [this] { m_notices->tellOfCatalogue(m_runs.catalogueRemarks()); });
    connect(&m_runs, &RunController::progressed, this,
            [this](const checkup::Snapshot &snapshot, const ReportPtr &report) {
                m_progress->setSnapshot(snapshot);
                m_stack->setSnapshot(snapshot);
                m_documents.showRun(report);
            });
    connect(&m_runs, &RunController::finished, this, [this](const ReportPtr &report) {
        m_documents.finishRun(report);
        m_dialogs->setResult(report);
        Q_EMIT settled();
    });
    connect(&m_runs, &RunController::failed, this, [this](const QString &reason) {
        showDocument();
        m_notices->tell(verdict::Status::Failed, m_voice.words().chrome(Chrome::CannotStart),
                        base::PeerText(reason).forLabel());
        m_dialogs->setProblem(reason);
        Q_EMIT settled();
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageList::chosen, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::pageRequested, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::forgetRequested, m_dialogs, &Dialogs::openForget);
    connect(m_stack, &PageStack::signInRequested, this,
            [this](const ProxySignIn &signIn) { run(m_form.signedIn(signIn, m_bar->products())); });
    connect(m_notices, &Notices::endRehearsal, this, [this] { setRehearsal(std::nullopt); });
    connect(m_notices, &Notices::closeReport, &m_documents, &Documents::close);
    connect(&m_documents, &Documents::changed, this, &MainWindow::showDocument);
    connect(m_shelf, &ReportShelf::pageRequested, this, &MainWindow::showPage);
    connect(m_shelf, &ReportShelf::settled, this, &MainWindow::settled);
    connect(m_repeats, &Repeats::settled, this, &MainWindow::settled);
}

void MainWindow::connectDialogs()
{
    const auto send = [this] {
        m_dialogs->openHelpdesk(document().report, m_form.preferences, m_form.check(m_bar->products()));
    };
    connect(m_bar, &TopBar::sendRequested, this, send);
    connect(m_stack->overview(), &OverviewPage::sendRequested, this, send);
    connect(m_bar, &TopBar::trainingRequested, m_dialogs, &Dialogs::openTraining);
    connect(m_bar, &TopBar::settingsRequested, this, [this] {
        if (m_form.preferences)
            m_dialogs->openSettings(*m_form.preferences);
    });
    connect(&m_bar->menu(), &MoreMenu::allowListRequested, this,
            [this] { m_dialogs->openAllowList(m_form.preferences, m_bar->products()); });
    connect(m_dialogs, &Dialogs::catalogueChosen, m_notices, &Notices::tellOfCatalogue);
    connect(m_dialogs, &Dialogs::catalogueRefused, this, [this](const base::InputError &error) {
        m_notices->tell(
            verdict::Status::Failed,
            m_voice.words().label(Label::CatalogueNotRead, {base::PeerText(error.text(), 300).forLabel()}));
    });
    connect(m_dialogs, &Dialogs::trainingRequested, this, [this](rehearsal::Scenario scenario) {
        setRehearsal(scenario); // the training offers none while another check goes on
        startCheck();
    });
    connect(m_dialogs, &Dialogs::evidenceRequested, this, [this] { showPage(PageId::Matrix); });
}

void MainWindow::startCheck()
{
    run(m_form.check(m_bar->products()));
}

void MainWindow::startSweep()
{
    run(m_form.sweep(m_bar->products()));
}

void MainWindow::run(const checkup::Request &request)
{
    m_notices->dismiss();
    m_runs.start(request);
}

void MainWindow::follow(Preferences &preferences)
{
    m_form.preferences = &preferences;
    new SettingsFollower({preferences, m_voice, m_documents, *m_bar}, this);
    if (const auto problems = preferences.problems(); !problems.empty())
        m_notices->tell(verdict::Status::Limited,
                        m_voice.words().settingsText(text::SettingsText::Refused,
                                                     {base::PeerText(problems.front().text()).forLabel()}));
}

void MainWindow::setRehearsal(std::optional<rehearsal::Scenario> scenario)
{
    if (m_runs.isRunning())
        return; // it is of the network that was chosen when it began
    // What was found in one network says nothing about the other.
    m_form.rehearsal = scenario;
    m_bar->setRehearsal(scenario);
    m_notices->dismiss();
    m_repeats->stopAll();
    m_documents.clear();
}

void MainWindow::openReport(const QString &path)
{
    m_shelf->open(path);
}

void MainWindow::compareWith(const QString &path)
{
    m_shelf->compareWith(path);
}

bool MainWindow::saveReport(const QString &path)
{
    return m_shelf->save(path);
}

void MainWindow::showPage(PageId page)
{
    m_stack->showPage(page);
    if (page != PageId::Overview)
        m_pages->setCurrent(page);
    showView();
}

void MainWindow::showView()
{
    const bool helpdesk = m_stack->page() != nullptr;
    m_bar->setView(helpdesk ? TopBar::View::Helpdesk : TopBar::View::Overview);
    m_progress->setVisible(helpdesk && m_runs.isRunning()); // the overview tells more of it
    placeSwitch();
}

void MainWindow::showDocument()
{
    const bool foreign = m_documents.isForeign();
    const bool running = m_runs.isRunning();
    const bool any = document().report != nullptr;
    showReport();
    m_frame->setForeign(foreign);
    m_pages->setForeign(foreign);
    m_pages->setHasReport(any);
    m_bar->setOffer(foreign       ? TopBar::Offer::Nothing
                        : running ? TopBar::Offer::Stop
                        : any     ? TopBar::Offer::CheckAgain
                                  : TopBar::Offer::Check);
    m_bar->setCanSave(any && !running);
    m_shelf->setRunning(running);
    m_dialogs->setRunning(running);
    m_notices->setDocument(document(), m_form.rehearsal, running);
    retitle();
}

void MainWindow::showReport()
{
    const ReportPtr &report = document().report;
    m_stack->setReport(report, m_runs.isRunning(), document().origin == Document::Origin::ThisComputer);
    showView();
    m_pages->setCount(PageId::Matrix, m_stack->rowsNotGreen());
    m_pages->setCount(PageId::Findings, report ? int(report->verdict.findings.size()) : 0);
    m_bar->setRunCode(report ? report->evidence.run.code : QString(), document().isRehearsal());
}

void MainWindow::retitle()
{
    const QString program = QStringLiteral("Clearway");
    setWindowTitle(m_notices->isRehearsal() ? m_voice.words().label(Label::RehearsalPrefix, {program})
                                            : program);
}

void MainWindow::placeSwitch()
{
    // Beside the matrix and its details the sidebar needs a wide window; otherwise it becomes a drop-down.
    const bool narrow = width() < scaled(1100);
    Page *const page = m_stack->page();
    m_pages->setVisible(page && !narrow);
    if (page)
        page->setSwitch(narrow ? m_pages->dropDown() : nullptr);
    m_pages->dropDown()->setVisible(page && narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    placeSwitch();
    QMainWindow::resizeEvent(event);
}

} // namespace clearway::gui
