// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Causes and remedies, in the verdict's order.
#pragma once

#include "gui/document.h"
#include "gui/page.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

namespace clearway::gui {

class FindingPane;
class FindingsModel;
class FindingsView;
class TextLabel;

class FindingsPage final : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report) override;
    [[nodiscard]] int findings() const;
    /// Chooses the first finding of that code and gives the list the keyboard.
    void chooseFinding(verdict::FindingCode code);
    /// Nothing where no check can be run, or none needs a sign-in.
    void setSignIn(const std::optional<SignInOffer> &offer);

Q_SIGNALS:
    void observationRequested(int id);
    void signInRequested(const clearway::gui::ProxySignIn &signIn);

private:
    void retranslate();
    void showFinding();

    const Voice &m_voice;
    FindingsModel *m_model;
    FindingsView *m_view;
    FindingPane *m_pane;
    TextLabel *m_title;
    TextLabel *m_none;
};

} // namespace clearway::gui
