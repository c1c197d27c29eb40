// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The pages, one above the other. They are built when there is something to show on them, so that the window
// is up before.
#pragma once

#include "gui/document.h"
#include "gui/pagelist.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

#include <QStackedWidget>

namespace clearway::gui {

class CertificatesPage;
class EvidencePage;
class FindingsPage;
class MatrixPage;
class Page;
class ProxiesPage;
class StartPage;

class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(const Voice &voice, QWidget *parent = nullptr);

    /// Null: back to the page before the first check. `running`: a judgement in between. `own`: of this
    /// computer, which can be checked again.
    void setReport(const ReportPtr &report, bool running, bool own);
    void showPage(PageId page);
    [[nodiscard]] Page *page() const; ///< the one in front; null before the first check
    [[nodiscard]] int rowsNotGreen() const;

Q_SIGNALS:
    /// Somebody followed a link to another page, which then shows what was asked for.
    void pageRequested(clearway::gui::PageId page);
    /// To check again, signed in to this proxy.
    void signInRequested(const clearway::gui::ProxySignIn &signIn);

private:
    void buildPages();
    void showObservation(int id);
    void showFinding(verdict::FindingCode code);
    void bringToFront();

    const Voice &m_voice;
    PageId m_chosen = PageId::Matrix;
    bool m_hasReport = false;
    StartPage *m_start;
    MatrixPage *m_matrix = nullptr;
    FindingsPage *m_findings = nullptr;
    ProxiesPage *m_proxies = nullptr;
    CertificatesPage *m_certificates = nullptr;
    EvidencePage *m_evidence = nullptr;
};

} // namespace clearway::gui
