// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pagestack.h"

#include "gui/certificatespage.h"
#include "gui/evidencepage.h"
#include "gui/findingspage.h"
#include "gui/matrixpage.h"
#include "gui/proxiespage.h"
#include "gui/startpage.h"

namespace clearway::gui {

PageStack::PageStack(const Voice &voice, QWidget *parent)
    : QStackedWidget(parent), m_voice(voice), m_start(new StartPage(voice))
{
    addWidget(m_start);
}

void PageStack::buildPages()
{
    m_matrix = new MatrixPage(m_voice);
    m_findings = new FindingsPage(m_voice);
    m_proxies = new ProxiesPage(m_voice);
    m_certificates = new CertificatesPage(m_voice);
    m_evidence = new EvidencePage(m_voice);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_matrix, m_findings, m_proxies, m_certificates, m_evidence})
        addWidget(page);
    connect(m_matrix, &MatrixPage::observationRequested, this, &PageStack::showObservation);
    connect(m_findings, &FindingsPage::observationRequested, this, &PageStack::showObservation);
    connect(m_findings, &FindingsPage::signInRequested, this, &PageStack::signInRequested);
    connect(m_proxies, &ProxiesPage::signInRequested, this, &PageStack::signInRequested);
    connect(m_proxies, &ProxiesPage::findingRequested, this, &PageStack::showFinding);
    connect(m_certificates, &CertificatesPage::observationRequested, this, &PageStack::showObservation);
}

void PageStack::setReport(const ReportPtr &report, bool running, bool own)
{
    m_hasReport = report != nullptr;
    if (m_hasReport && !m_matrix)
        buildPages();
    if (m_matrix) {
        m_matrix->setReport(report, running);
        m_findings->setReport(report);
        m_proxies->setReport(report);
        m_certificates->setReport(report);
        m_evidence->setReport(report);
        const auto offer = report && own && !running ? signInOffer(*report) : std::nullopt;
        m_findings->setSignIn(offer);
        m_proxies->setSignIn(offer);
    }
    bringToFront();
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
    setCurrentWidget(front ? static_cast<QWidget *>(front) : m_start);
}

Page *PageStack::page() const
{
    Page *const pages[] = {m_matrix, m_findings, m_proxies, m_certificates, m_evidence};
    return m_hasReport ? pages[int(m_chosen)] : nullptr;
}

int PageStack::rowsNotGreen() const
{
    return m_hasReport ? m_matrix->rowsNotGreen() : 0;
}

} // namespace clearway::gui
