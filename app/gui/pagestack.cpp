// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pagestack.h"

#include "gui/certificatespage.h"
#include "gui/changespage.h"
#include "gui/comparepage.h"
#include "gui/connectionracepage.h"
#include "gui/evidencepage.h"
#include "gui/findingspage.h"
#include "gui/matrixmodel.h"
#include "gui/matrixpage.h"
#include "gui/mediapathspage.h"
#include "gui/overviewpage.h"
#include "gui/proxiespage.h"
#include "gui/recentpage.h"
#include "gui/setuppage.h"

#include <utility>

namespace clearway::gui {

template<class P> P *PageStack::add(PageId id, P *page)
{
    m_pages[std::size_t(id)] = page;
    addWidget(page);
    return page;
}

PageStack::PageStack(const Voice &voice, QWidget *parent)
    : QStackedWidget(parent), m_voice(voice), m_overview(new OverviewPage(voice))
{
    addWidget(m_overview);
    m_stale.set();
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
    m_changes = add(PageId::Changes, new ChangesPage(m_voice));
    connect(m_matrix, &MatrixPage::rowTestRequested, this, &PageStack::rowTestRequested);
    connect(m_matrix, &MatrixPage::observationRequested, this, &PageStack::showObservation);
    connect(m_findings, &FindingsPage::observationRequested, this, &PageStack::showObservation);
    connect(m_findings, &FindingsPage::signInRequested, this, &PageStack::signInRequested);
    connect(m_proxies, &ProxiesPage::signInRequested, this, &PageStack::signInRequested);
    connect(m_proxies, &ProxiesPage::forgetRequested, this, &PageStack::forgetRequested);
    connect(m_proxies, &ProxiesPage::findingRequested, this, &PageStack::showFinding);
    connect(certificates, &CertificatesPage::observationRequested, this, &PageStack::showObservation);
}

void PageStack::buildCompare()
{
    m_compare = add(PageId::Compare, new ComparePage(m_voice));
    m_compare->setOther(m_other);
    connect(m_compare, &ComparePage::otherRequested, this, &PageStack::otherRequested);
}

void PageStack::buildRecent()
{
    m_recent = add(PageId::Recent, new RecentPage(m_voice));
    connect(m_recent, &RecentPage::openRequested, this, &PageStack::recentOpenRequested);
    connect(m_recent, &RecentPage::compareRequested, this, &PageStack::recentCompareRequested);
    connect(m_recent, &RecentPage::clearRequested, this, &PageStack::recentClearRequested);
}

void PageStack::build(PageId page)
{
    if (page == PageId::Compare && !m_compare)
        buildCompare();
    if (page == PageId::Recent && !m_recent)
        buildRecent();
}

void PageStack::setOther(const ReportPtr &other)
{
    m_other = other;
    if (m_compare)
        m_compare->setOther(other);
}

void PageStack::setRecent(const Documents &documents)
{
    m_documents = &documents;
    if (isInFront(PageId::Recent))
        refreshRecent();
}

void PageStack::refreshRecent()
{
    if (const Documents *documents = std::exchange(m_documents, nullptr))
        m_recent->setRecent(*documents);
}

void PageStack::setReport(const ReportPtr &report, bool running, bool own)
{
    m_report = report;
    m_running = running;
    m_own = own;
    m_overview->setReport(report, running, own);
    if (report && !m_matrix)
        buildPages();
    m_stale.set();
    if (!report) // nobody holds on to what was closed
        for (int id = 0; id < pageCount; ++id)
            refresh(PageId(id));
    bringToFront();
}

void PageStack::refresh(PageId id)
{
    Page *const page = m_pages[std::size_t(id)];
    if (!page || !m_stale[std::size_t(id)])
        return;
    m_stale.reset(std::size_t(id));
    page->setRunning(m_running);
    page->setReport(m_report);
    const auto offer
        = [this] { return m_report && m_own && !m_running ? signInOffer(*m_report) : std::nullopt; };
    if (page == m_findings)
        m_findings->setSignIn(offer());
    if (page == m_proxies) {
        m_proxies->setSignIn(offer());
        m_proxies->setMayForget(m_report && m_own && !m_report->evidence.run.rehearsal);
    }
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
    refresh(PageId::Evidence);
    m_evidence->showObservation(id);
}

void PageStack::showFinding(verdict::FindingCode code)
{
    Q_EMIT pageRequested(PageId::Findings);
    refresh(PageId::Findings);
    m_findings->chooseFinding(code);
}

void PageStack::bringToFront()
{
    build(m_chosen);
    Page *const front = page();
    if (front)
        refresh(m_chosen);
    if (front && front == m_recent)
        refreshRecent();
    setCurrentWidget(front ? static_cast<QWidget *>(front) : m_overview);
}

Page *PageStack::page() const
{
    return m_report || needsNoReport(m_chosen) ? m_pages[std::size_t(m_chosen)] : nullptr;
}

void PageStack::setMarks(const CellMarks &marks)
{
    if (m_matrix)
        m_matrix->setMarks(marks);
}

void PageStack::setCanTestRow(bool can)
{
    if (m_matrix)
        m_matrix->setCanTestRow(can);
}

int PageStack::rowsNotGreen() const
{
    return m_report ? gui::rowsNotGreen(m_report->verdict) : 0;
}

} // namespace clearway::gui
