// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include "base/peertext.h"
#include "gui/focusring.h"
#include "gui/lineicon.h"
#include "gui/notices.h"
#include "gui/overviewpage.h"
#include "gui/page.h"
#include "gui/pagelist.h"
#include "gui/pagestack.h"
#include "gui/progressband.h"
#include "gui/topbar.h"
#include "gui/typescale.h"
#include "gui/windowframe.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

MainWindow::MainWindow(Voice &voice, QWidget *parent)
    : QMainWindow(parent)
    , m_voice(voice)
    , m_frame(new WindowFrame)
    , m_bar(new TopBar(voice))
    , m_notices(new Notices(voice))
    , m_progress(new ProgressBand(voice))
    , m_pages(new PageList(voice))
    , m_stack(new PageStack(voice))
{
    build();
    connectBar();
    connectRun();
    connectPages();
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
    resize(scaled(1280), scaled(860));
}

void MainWindow::connectBar()
{
    connect(m_bar, &TopBar::viewRequested, this, [this](TopBar::View view) {
        showPage(view == TopBar::View::Overview ? PageId::Overview : m_pages->current());
    });
    connect(m_bar, &TopBar::checkRequested, this, &MainWindow::startCheck);
    connect(m_bar, &TopBar::stopRequested, &m_runs, &RunController::stop);
    connect(m_bar, &TopBar::saveRequested, this, &MainWindow::askForSave);
    connect(m_bar, &TopBar::openRequested, this, &MainWindow::askForOpen);
    connect(m_bar, &TopBar::languageRequested, this,
            [this](text::Language language) { m_voice.setLanguage(language); });
    connect(m_bar, &TopBar::rehearsalRequested, this, &MainWindow::setRehearsal);
    const OverviewPage *overview = m_stack->overview();
    connect(overview, &OverviewPage::checkRequested, this, &MainWindow::startCheck);
    connect(overview, &OverviewPage::stopRequested, &m_runs, &RunController::stop);
    connect(overview, &OverviewPage::saveRequested, this, &MainWindow::askForSave);
    connect(overview, &OverviewPage::detailsRequested, this, [this] { showPage(m_pages->current()); });
}

void MainWindow::connectRun()
{
    connect(&m_runs, &RunController::started, this, [this] {
        m_progress->setSnapshot({});
        m_stack->setSnapshot({});
        showDocument();
    });
    connect(
        &m_runs, &RunController::progressed, this,
        [this](const checkup::Snapshot &snapshot, const ReportPtr &report) {
            m_progress->setSnapshot(snapshot);
            m_stack->setSnapshot(snapshot);
            m_document
                = {.origin = Document::Origin::ThisComputer, .report = report, .file = {}, .differences = {}};
            showReport(report);
        });
    connect(&m_runs, &RunController::finished, this, [this](const ReportPtr &report) {
        m_document
            = {.origin = Document::Origin::ThisComputer, .report = report, .file = {}, .differences = {}};
        showDocument();
        Q_EMIT settled();
    });
    connect(&m_runs, &RunController::failed, this, [this](const QString &reason) {
        m_notices->tell(verdict::Status::Failed, m_voice.words().chrome(Chrome::CannotStart),
                        base::PeerText(reason).forLabel());
        Q_EMIT settled();
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageList::chosen, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::pageRequested, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::signInRequested, this, &MainWindow::checkSignedIn);
    connect(m_notices, &Notices::endRehearsal, this, [this] { setRehearsal(std::nullopt); });
    connect(m_notices, &Notices::closeReport, this, &MainWindow::closeReport);
}

void MainWindow::startCheck()
{
    checkup::Request request;
    request.proxy = m_proxy;
    run(std::move(request));
}

void MainWindow::checkSignedIn(const ProxySignIn &signIn)
{
    // Given by its address the proxy is the only one that can get the password, whatever the settings say by
    // the time the check begins.
    checkup::Request request;
    request.proxy = signIn.proxy.toString();
    request.proxyUser = signIn.user;
    request.proxyPassword = signIn.password;
    request.proxyBasic = signIn.basic;
    run(request);
}

void MainWindow::run(checkup::Request request)
{
    m_notices->dismiss();
    request.tool = QStringLiteral("clearway");
    request.products = m_bar->products();
    request.rehearsal = m_rehearsal;
    request.mediaPeer = m_mediaPeer;
    m_runs.start(request);
}

void MainWindow::setRehearsal(std::optional<rehearsal::Scenario> scenario)
{
    // What was found in one network says nothing about the other.
    m_rehearsal = scenario;
    m_document = {};
    m_bar->setRehearsal(scenario);
    m_notices->dismiss();
    showDocument();
}

void MainWindow::openReport(const QString &path)
{
    auto opened = openDocument(path);
    if (opened) {
        if (m_document.origin != Document::Origin::File)
            m_own = m_document;
        m_document = std::move(*opened);
        m_notices->dismiss();
        showDocument();
    } else {
        const text::Wording &words = m_voice.words();
        m_notices->tell(verdict::Status::Failed, words.chrome(Chrome::CannotBeOpened),
                        base::PeerText(opened.error().text()).forLabel() + QStringLiteral(". ")
                            + words.chrome(Chrome::NothingShown));
    }
    Q_EMIT settled();
}

void MainWindow::closeReport()
{
    m_document = std::move(m_own);
    m_own = {};
    showDocument();
}

bool MainWindow::saveReport(const QString &path)
{
    const text::Wording &words = m_voice.words();
    const QString problem = saveDocument(m_document, path, words);
    if (problem.isEmpty())
        m_notices->tell(verdict::Status::Ok, words.label(Label::ReportSaved, {path}));
    else
        m_notices->tell(verdict::Status::Failed, words.label(Label::ReportNotSaved, {path, problem}));
    return problem.isEmpty();
}

void MainWindow::askForSave()
{
    const text::Wording &words = m_voice.words();
    const QString name = m_document.report->evidence.run.code + QStringLiteral(".json");
    const QString path = QFileDialog::getSaveFileName(this, words.label(Label::SaveReport), name,
                                                      words.label(Label::FilterReports));
    if (!path.isEmpty())
        saveReport(path);
}

void MainWindow::askForOpen()
{
    const text::Wording &words = m_voice.words();
    const QString path = QFileDialog::getOpenFileName(this, words.label(Label::OpenReport), {},
                                                      words.label(Label::FilterReports));
    if (!path.isEmpty())
        openReport(path);
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
    const bool foreign = m_document.origin == Document::Origin::File;
    const bool running = m_runs.isRunning();
    const ReportPtr &report = m_document.report;
    showReport(report);
    m_frame->setForeign(foreign);
    m_pages->setForeign(foreign);
    m_bar->setOffer(foreign       ? TopBar::Offer::Nothing
                        : running ? TopBar::Offer::Stop
                        : report  ? TopBar::Offer::CheckAgain
                                  : TopBar::Offer::Check);
    m_bar->setCanSave(report && !running);
    m_notices->setDocument(m_document, m_rehearsal, running);
    retitle();
}

void MainWindow::showReport(const ReportPtr &report)
{
    m_stack->setReport(report, m_runs.isRunning(), m_document.origin == Document::Origin::ThisComputer);
    showView();
    m_pages->setCount(PageId::Matrix, m_stack->rowsNotGreen());
    m_pages->setCount(PageId::Findings, report ? int(report->verdict.findings.size()) : 0);
    m_bar->setRunCode(report ? report->evidence.run.code : QString(), m_document.isRehearsal());
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
