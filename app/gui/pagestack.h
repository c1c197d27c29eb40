// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The pages, one above the other. Those of the helpdesk view are built when there is something to show on
// them, so that the window is up before.
#pragma once

#include "checkup/snapshot.h"
#include "gui/document.h"
#include "gui/pagelist.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

#include <QStackedWidget>

#include <array>

namespace clearway::gui {

class EvidencePage;
class FindingsPage;
class MatrixPage;
class OverviewPage;
class Page;
class ProxiesPage;

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

Q_SIGNALS:
    /// Somebody followed a link to another page, which then shows what was asked for.
    void pageRequested(clearway::gui::PageId page);
    /// To check again, signed in to this proxy.
    void signInRequested(const clearway::gui::ProxySignIn &signIn);

private:
    void buildPages();
    template<class P> P *add(PageId id, P *page);
    void showObservation(int id);
    void showFinding(verdict::FindingCode code);
    void bringToFront();

    const Voice &m_voice;
    PageId m_chosen = PageId::Overview;
    bool m_hasReport = false;
    OverviewPage *m_overview;
    std::array<Page *, pageCount> m_pages{}; ///< null: the overview, and all before the first report
    MatrixPage *m_matrix = nullptr;
    FindingsPage *m_findings = nullptr;
    ProxiesPage *m_proxies = nullptr;
    EvidencePage *m_evidence = nullptr;
};

} // namespace clearway::gui
