// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How the computer was set up when the check ran, as text to copy.
#pragma once

#include "gui/document.h"
#include "gui/page.h"
#include "gui/voice.h"

class QPushButton;

namespace clearway::gui {

class ComputerModel;
class EntryView;
class TextLabel;

class SetupPage final : public Page {
    Q_OBJECT
public:
    explicit SetupPage(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report) override;

private:
    void retranslate();

    const Voice &m_voice;
    ComputerModel *m_model;
    EntryView *m_view;
    TextLabel *m_title;
    TextLabel *m_hint;
    QPushButton *m_copy;
};

} // namespace clearway::gui
