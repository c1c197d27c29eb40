// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything about one finding: what it means, whom it hits, what to do, and what it rests on.
#pragma once

#include "gui/document.h"
#include "gui/sidepane.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

namespace clearway::gui {

class EvidenceList;
class RemedyPanel;
class SignInPanel;
class StatusLine;
class TextLabel;

class FindingPane final : public SidePane {
    Q_OBJECT
public:
    explicit FindingPane(const Voice &voice, QWidget *parent = nullptr);
    void setFinding(const ReportPtr &report, const verdict::Finding *finding);
    /// What a finding about a sign-in offers beside its remedy.
    void setSignIn(const std::optional<SignInOffer> &offer);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void observationRequested(int id);
    void signInRequested(const clearway::gui::ProxySignIn &signIn);

private:
    void showSignIn();

    const Voice &m_voice;
    std::optional<SignInOffer> m_offer;
    bool m_aboutSignIn = false; ///< the finding shown
    QWidget *m_content;
    TextLabel *m_title;
    StatusLine *m_status;
    TextLabel *m_explanation;
    TextLabel *m_confidenceCaption;
    TextLabel *m_confidence;
    TextLabel *m_fixerCaption;
    TextLabel *m_fixer;
    TextLabel *m_modesCaption;
    TextLabel *m_modes;
    RemedyPanel *m_remedy;
    SignInPanel *m_signIn;
    TextLabel *m_evidenceHeading;
    EvidenceList *m_evidence;
};

} // namespace clearway::gui
