// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The pages, one above the other. Those of the helpdesk view are built when there is something to show on
// them, Compare and Recent when they first come to the front, so that the window is up before; and a page
// gets a report when it comes to the front, so that a check that goes on fills one page at a time.
#pragma once

#include "checkup/snapshot.h"
#include "gui/cellmarks.h"
#include "gui/document.h"
#include "gui/pagelist.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

#include <QStackedWidget>

#include <array>
#include <bitset>

namespace clearway::gui {

class ChangesPage;
class ComparePage;
class Documents;
class EvidencePage;
class FindingsPage;
class MatrixPage;
class OverviewPage;
class Page;
class ProxiesPage;
class RecentPage;

class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(const Voice &voice, QWidget *parent = nullptr);

    /// Null: back to before the first check, where there is only the overview. `running`: a judgement in
    /// between. `own`: of this computer, which can be checked again.
    void setReport(const ReportPtr &report, bool running, bool own);
    void setSnapshot(const checkup::Snapshot &snapshot); ///< before the report that goes with it
    void showPage(PageId page);
    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] Page *page() const; ///< the one in front; null while that is the overview
    [[nodiscard]] int rowsNotGreen() const;
    [[nodiscard]] ChangesPage *changes() const { return m_changes; } ///< null before the first report
    void setMarks(const CellMarks &marks); ///< cells that changed while somebody looked
    void setCanTestRow(bool can); ///< a row can be tested again
    [[nodiscard]] bool isInFront(PageId page) const { return page == m_chosen && this->page(); }
    void setOther(const ReportPtr &other); ///< that the report is compared with; null: none
    /// What is to be found on Recent is another; read when it comes to the front.
    void setRecent(const Documents &documents);

Q_SIGNALS:
    /// Somebody followed a link to another page, which then shows what was asked for.
    void pageRequested(clearway::gui::PageId page);
    /// To check again, signed in to this proxy.
    void rowTestRequested(const QString &requirement);
    void forgetRequested(); ///< proxies that the GoTo client has stored
    void signInRequested(const clearway::gui::ProxySignIn &signIn);
    void otherRequested(); ///< to choose the report that is compared with
    void recentOpenRequested(const QString &path);
    void recentCompareRequested(const QString &path);
    void recentClearRequested();

private:
    void buildPages();
    void buildCompare();
    void buildRecent();
    void build(PageId page); ///< where it is one of these two, and not there yet
    void refreshRecent();
    template<class P> P *add(PageId id, P *page);
    void showObservation(int id);
    void showFinding(verdict::FindingCode code);
    void bringToFront();
    void refresh(PageId page); ///< gives it the report where it has not got it yet

    const Voice &m_voice;
    PageId m_chosen = PageId::Overview;
    ReportPtr m_report;
    bool m_running = false;
    bool m_own = false;
    std::bitset<pageCount> m_stale; ///< pages that still show what was before
    OverviewPage *m_overview;
    std::array<Page *, pageCount> m_pages{}; ///< null: the overview, and others before they are built
    ComparePage *m_compare = nullptr;
    ReportPtr m_other;
    RecentPage *m_recent = nullptr;
    const Documents *m_documents = nullptr; ///< that Recent has not shown yet; null: it has
    MatrixPage *m_matrix = nullptr;
    ChangesPage *m_changes = nullptr;
    FindingsPage *m_findings = nullptr;
    ProxiesPage *m_proxies = nullptr;
    EvidencePage *m_evidence = nullptr;
};

} // namespace clearway::gui
