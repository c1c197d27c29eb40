// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which proxy the client would use and why, every setting that was found, and what the way through it costs.
#pragma once

#include "gui/document.h"
#include "gui/page.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

class QTableView;

namespace clearway::gui {

class EntryView;
class FindingLinks;
class ProxyPane;
class ProxySourcesModel;
class SetupTimesModel;
class SignInPanel;
class TextLabel;

class ProxiesPage final : public Page {
    Q_OBJECT
public:
    explicit ProxiesPage(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report) override;
    /// Nothing where no check can be run, or none needs a sign-in.
    void setSignIn(const std::optional<SignInOffer> &offer);
    /// Whether the report is of this computer's real network, so that what is stored there can be removed.
    void setMayForget(bool may);

Q_SIGNALS:
    void findingRequested(clearway::verdict::FindingCode code);
    void forgetRequested();
    void signInRequested(const clearway::gui::ProxySignIn &signIn);

private:
    void build();
    [[nodiscard]] QWidget *buildChoice();
    void buildTimes();
    void retranslate();
    void showChoice();
    void showTimes();
    void showSource();

    const Voice &m_voice;
    ReportPtr m_report;
    ProxySourcesModel *m_sources;
    SetupTimesModel *m_times;
    TextLabel *m_title;
    TextLabel *m_choice;
    FindingLinks *m_findings;
    SignInPanel *m_signIn;
    QWidget *m_sourcesPart;
    TextLabel *m_sourcesHeading;
    EntryView *m_sourcesView;
    TextLabel *m_timesHeading;
    TextLabel *m_timesHint;
    QTableView *m_timesView;
    ProxyPane *m_pane;
};

} // namespace clearway::gui
