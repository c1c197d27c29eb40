// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything about one proxy setting: what stands in it, what it answers, and what in its PAC file may be
// missed.
#pragma once

#include "gui/document.h"
#include "gui/sidepane.h"
#include "gui/voice.h"

class QPushButton;

namespace clearway::gui {

class EntryView;
class PacConstructsModel;
class ProxyAnswersModel;
class ProxyFactsModel;
class TextLabel;

class ProxyPane final : public SidePane {
    Q_OBJECT
public:
    explicit ProxyPane(const Voice &voice, QWidget *parent = nullptr);
    /// `source` is one of the report's; null shows nothing.
    void setSource(const ReportPtr &report, const evidence::ProxySource *source);
    /// Whether what the GoTo client has stored is this computer's own, so that it can be removed here.
    void setMayForget(bool may);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void forgetRequested();

private:
    void build();
    void fill();
    void nameParts();

    const Voice &m_voice;
    bool m_mayForget = false;
    std::optional<evidence::ProxySource> m_source;
    std::optional<evidence::Observation> m_pac; ///< what became of the source's PAC file
    ProxyFactsModel *m_facts;
    ProxyAnswersModel *m_answers;
    PacConstructsModel *m_constructs;
    QWidget *m_content;
    TextLabel *m_title;
    EntryView *m_factsView;
    QPushButton *m_forget;
    TextLabel *m_answersHeading;
    TextLabel *m_noAnswers;
    EntryView *m_answersView;
    QWidget *m_constructsPart;
    TextLabel *m_constructsHeading;
    TextLabel *m_constructsHint;
    EntryView *m_constructsView;
};

} // namespace clearway::gui
