// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pagestack.h"

#include "gui/certificatespage.h"
#include "gui/connectionracepage.h"
#include "gui/evidencepage.h"
#include "gui/findingspage.h"
#include "gui/matrixpage.h"
#include "gui/mediapathspage.h"
#include "gui/overviewpage.h"
#include "gui/proxiespage.h"
#include "gui/setuppage.h"

namespace clearway::gui {

PageStack::PageStack(const Voice &voice, QWidget *parent)
    : QStackedWidget(parent), m_voice(voice), m_overview(new OverviewPage(voice))
{
    addWidget(m_overview);
}

template<class P> P *PageStack::add(PageId id, P *page)
{
    m_pages[std::size_t(id)] = page;
    addWidget(page);
    return page;
}

void PageStack::buildPages()
{
    m_matrix = add(PageId::Matrix, new MatrixPage(m_voice));
    add(PageId::Race, new ConnectionRacePage(m_voice));
    add(PageId::Media, new MediaPathsPage(m_voice));
    m_findings = add(PageId::Findings, new FindingsPage(m_voice));
    m_proxies = add(PageId::Proxies, new ProxiesPage(m_voice));
    auto *certificates = add(PageId::Certificates, new CertificatesPage(m_voice));
    m_evidence = add(PageId::Evidence, new EvidencePage(m_voice));
    add(PageId::Computer, new SetupPage(m_voice));
    connect(m_matrix, &MatrixPage::observationRequested, this, &PageStack::showObservation);
    connect(m_findings, &FindingsPage::observationRequested, this, &PageStack::showObservation);
    connect(m_findings, &FindingsPage::signInRequested, this, &PageStack::signInRequested);
    connect(m_proxies, &ProxiesPage::signInRequested, this, &PageStack::signInRequested);
    connect(m_proxies, &ProxiesPage::findingRequested, this, &PageStack::showFinding);
    connect(certificates, &CertificatesPage::observationRequested, this, &PageStack::showObservation);
}

void PageStack::setReport(const ReportPtr &report, bool running, bool own)
{
    m_hasReport = report != nullptr;
    m_overview->setReport(report, running, own);
    if (m_hasReport && !m_matrix)
        buildPages();
    for (Page *page : m_pages) {
        if (!page)
            continue;
        page->setRunning(running);
        page->setReport(report);
    }
    if (m_matrix) {
        const auto offer = report && own && !running ? signInOffer(*report) : std::nullopt;
        m_findings->setSignIn(offer);
        m_proxies->setSignIn(offer);
    }
    bringToFront();
}

void PageStack::setSnapshot(const checkup::Snapshot &snapshot)
{
    m_overview->setSnapshot(snapshot);
}

void PageStack::showPage(PageId page)
{
    m_chosen = page;
    bringToFront();
}

void PageStack::showObservation(int id)
{
    Q_EMIT pageRequested(PageId::Evidence);
    m_evidence->showObservation(id);
}

void PageStack::showFinding(verdict::FindingCode code)
{
    Q_EMIT pageRequested(PageId::Findings);
    m_findings->chooseFinding(code);
}

void PageStack::bringToFront()
{
    Page *const front = page();
    setCurrentWidget(front ? static_cast<QWidget *>(front) : m_overview);
}

Page *PageStack::page() const
{
    return m_hasReport ? m_pages[std::size_t(m_chosen)] : nullptr;
}

int PageStack::rowsNotGreen() const
{
    return m_hasReport ? m_matrix->rowsNotGreen() : 0;
}

} // namespace clearway::gui
