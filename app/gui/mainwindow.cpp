// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include "base/peertext.h"
#include "gui/banner.h"
#include "gui/evidencepage.h"
#include "gui/findingspage.h"
#include "gui/focusring.h"
#include "gui/lineicon.h"
#include "gui/matrixpage.h"
#include "gui/pagelist.h"
#include "gui/progressband.h"
#include "gui/startpage.h"
#include "gui/topbar.h"
#include "gui/typescale.h"
#include "gui/windowframe.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace clearway::gui {

using text::Chrome;
using text::Label;

MainWindow::MainWindow(Voice &voice, QWidget *parent)
    : QMainWindow(parent)
    , m_voice(voice)
    , m_frame(new WindowFrame)
    , m_bar(new TopBar(voice))
    , m_rehearsalBanner(new Banner(Banner::Kind::Rehearsal))
    , m_openedBanner(new Banner(Banner::Kind::OpenedReport))
    , m_message(new Banner(Banner::Kind::Message))
    , m_progress(new ProgressBand(voice))
    , m_pages(new PageList(voice))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(voice))
    , m_matrix(new MatrixPage(voice))
    , m_findings(new FindingsPage(voice))
    , m_evidence(new EvidencePage(voice))
{
    build();
    connectBar();
    connectRun();
    connectPages();
    connect(&voice, &Voice::changed, this, &MainWindow::retranslate);
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
    for (QWidget *band :
         std::initializer_list<QWidget *>{m_bar, m_rehearsalBanner, m_openedBanner, m_message, m_progress})
        column->addWidget(band);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(0);
    rest->addWidget(m_pages);
    rest->addWidget(m_stack, 1);
    column->addLayout(rest, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_matrix, m_findings, m_evidence})
        m_stack->addWidget(page);
    m_message->hide();
    new FocusRing(this);
    resize(scaled(1280), scaled(860));
}

void MainWindow::connectBar()
{
    connect(m_bar, &TopBar::checkRequested, this, &MainWindow::startCheck);
    connect(m_bar, &TopBar::stopRequested, &m_runs, &RunController::stop);
    connect(m_bar, &TopBar::saveRequested, this, &MainWindow::askForSave);
    connect(m_bar, &TopBar::openRequested, this, &MainWindow::askForOpen);
    connect(m_bar, &TopBar::languageRequested, this,
            [this](text::Language language) { m_voice.setLanguage(language); });
    connect(m_bar, &TopBar::rehearsalRequested, this, &MainWindow::setRehearsal);
}

void MainWindow::connectRun()
{
    connect(&m_runs, &RunController::started, this, [this] {
        m_progress->setSnapshot({});
        showDocument();
    });
    connect(
        &m_runs, &RunController::progressed, this,
        [this](const checkup::Snapshot &snapshot, const ReportPtr &report) {
            m_progress->setSnapshot(snapshot);
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
        tell(verdict::Status::Failed, m_voice.words().chrome(Chrome::CannotStart),
             base::PeerText(reason).forLabel());
        Q_EMIT settled();
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageList::chosen, this, &MainWindow::showDocument);
    const auto showObservation = [this](int id) {
        showPage(PageId::Evidence);
        m_evidence->showObservation(id);
    };
    connect(m_matrix, &MatrixPage::observationRequested, this, showObservation);
    connect(m_findings, &FindingsPage::observationRequested, this, showObservation);
    connect(m_rehearsalBanner, &Banner::pressed, this, [this] { setRehearsal(std::nullopt); });
    connect(m_openedBanner, &Banner::pressed, this, &MainWindow::closeReport);
    connect(m_message, &Banner::pressed, m_message, &QWidget::hide);
}

void MainWindow::startCheck()
{
    m_message->hide();
    checkup::Request request;
    request.tool = QStringLiteral("clearway");
    request.products = m_bar->products();
    request.rehearsal = m_rehearsal;
    m_runs.start(request);
}

void MainWindow::setRehearsal(std::optional<rehearsal::Scenario> scenario)
{
    // What was found in one network says nothing about the other.
    m_rehearsal = scenario;
    m_document = {};
    m_bar->setRehearsal(scenario);
    m_message->hide();
    showDocument();
}

void MainWindow::openReport(const QString &path)
{
    auto opened = openDocument(path);
    if (opened) {
        if (m_document.origin != Document::Origin::File)
            m_own = m_document;
        m_document = std::move(*opened);
        m_message->hide();
        showDocument();
    } else {
        const text::Wording &words = m_voice.words();
        tell(verdict::Status::Failed, words.chrome(Chrome::CannotBeOpened),
             base::PeerText(opened.error().text()).forLabel() + u' ' + words.chrome(Chrome::NothingShown));
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
        tell(verdict::Status::Ok, words.label(Label::ReportSaved, {path}));
    else
        tell(verdict::Status::Failed, words.label(Label::ReportNotSaved, {path, problem}));
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
    m_pages->setCurrent(page);
}

Page *MainWindow::currentPage() const
{
    Page *const pages[] = {m_matrix, m_findings, m_evidence};
    return pages[int(m_pages->current())];
}

void MainWindow::showDocument()
{
    const bool foreign = m_document.origin == Document::Origin::File;
    const bool running = m_runs.isRunning();
    const ReportPtr &report = m_document.report;
    showReport(report);
    m_frame->setForeign(foreign);
    m_pages->setForeign(foreign);
    m_progress->setVisible(running);
    m_bar->setOffer(foreign       ? TopBar::Offer::Nothing
                        : running ? TopBar::Offer::Stop
                        : report  ? TopBar::Offer::CheckAgain
                                  : TopBar::Offer::Check);
    m_bar->setCanSave(report && !running);
    m_stack->setCurrentWidget(report || running ? static_cast<QWidget *>(currentPage()) : m_start);
    placeSwitch();
    retranslate();
}

void MainWindow::showReport(const ReportPtr &report)
{
    m_matrix->setReport(report, m_runs.isRunning());
    m_findings->setReport(report);
    m_evidence->setReport(report);
    m_pages->setCount(PageId::Matrix, m_matrix->rowsNotGreen());
    m_pages->setCount(PageId::Findings, m_findings->findings());
    m_bar->setRunCode(report ? report->evidence.run.code : QString(), m_document.isRehearsal());
}

void MainWindow::retranslate()
{
    const text::Wording &words = m_voice.words();
    const bool foreign = m_document.origin == Document::Origin::File;
    const bool rehearsing = foreign ? m_document.isRehearsal() : m_rehearsal.has_value();
    m_rehearsalBanner->setVisible(rehearsing);
    m_openedBanner->setVisible(foreign);
    if (rehearsing) {
        const QString id = foreign ? *m_document.report->evidence.run.rehearsal : QString(name(*m_rehearsal));
        const auto scenario = base::fromName<rehearsal::Scenario>(id);
        m_rehearsalBanner->setTexts(
            words.rehearsalBanner(id), scenario ? words.scenarioDescription(*scenario) : QString(),
            foreign || m_runs.isRunning() ? QString() : words.chrome(Chrome::EndRehearsal));
    }
    if (foreign) {
        const bool matches = m_document.differences.isEmpty();
        const QString verdict = matches ? words.label(Label::VerdictMatches)
                                        : words.label(Label::VerdictDiffers) + u' '
                + base::PeerText(m_document.differences.front()).forLabel();
        m_openedBanner->setStatus(matches ? std::nullopt : std::optional(verdict::Status::Unclear));
        m_openedBanner->setTexts(words.chrome(Chrome::ForeignReport),
                                 words.checkedLine(m_document.report->evidence.run)
                                     + QStringLiteral("  \u00B7  ") + verdict,
                                 words.chrome(Chrome::CloseReport));
    }
    const QString name = QStringLiteral("Clearway");
    setWindowTitle(rehearsing ? words.label(Label::RehearsalPrefix, {name}) : name);
}

void MainWindow::tell(verdict::Status status, const QString &title, const QString &line)
{
    m_message->setStatus(status);
    m_message->setTexts(title, line, m_voice.words().chrome(Chrome::Dismiss));
    m_message->show();
}

void MainWindow::placeSwitch()
{
    // Beside the matrix and its details the sidebar needs a wide window; otherwise it becomes a drop-down.
    const bool narrow = width() < scaled(1100);
    const bool anyPage = m_stack->currentWidget() != m_start;
    m_pages->setVisible(anyPage && !narrow);
    currentPage()->setSwitch(anyPage && narrow ? m_pages->dropDown() : nullptr);
    m_pages->dropDown()->setVisible(anyPage && narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    placeSwitch();
    QMainWindow::resizeEvent(event);
}

} // namespace clearway::gui
