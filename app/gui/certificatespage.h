// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The certificates that were shown, each chain once, and everything about the chosen one beside them.
#pragma once

#include "gui/document.h"
#include "gui/page.h"
#include "gui/voice.h"

namespace clearway::gui {

class CertificatePane;
class CertificatesModel;
class EntryView;
class TextLabel;

class CertificatesPage final : public Page {
    Q_OBJECT
public:
    explicit CertificatesPage(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report) override;

Q_SIGNALS:
    void observationRequested(int id);

private:
    void retranslate();
    void showChosen();

    const Voice &m_voice;
    CertificatesModel *m_model;
    EntryView *m_view;
    CertificatePane *m_pane;
    TextLabel *m_title;
    TextLabel *m_none;
};

} // namespace clearway::gui
