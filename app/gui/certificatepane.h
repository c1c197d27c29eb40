// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything about one certificate chain: who trusts it, who showed it, what it says, and its text to copy.
#pragma once

#include "gui/document.h"
#include "gui/sidepane.h"
#include "gui/voice.h"

#include <array>

class QPlainTextEdit;
class QPushButton;

namespace clearway::gui {

class EvidenceList;
class StatusLine;
class TextLabel;

class CertificatePane final : public SidePane {
    Q_OBJECT
public:
    explicit CertificatePane(const Voice &voice, QWidget *parent = nullptr);
    /// Null: nothing is chosen.
    void setView(const ReportPtr &report, const verdict::CertificateView *view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void observationRequested(int id);

private:
    enum Fact { ShownBy, IssuedBy, Valid, Key, TooWeak, PublicRoots, OwnRoots, Names, Fingerprint };
    static constexpr int facts = 9;
    enum Chain { Sent, WithPublicRoots, WithOwnRoots };
    static constexpr int chains = 3;

    struct Captioned {
        TextLabel *caption = nullptr;
        TextLabel *text = nullptr;
    };

    void build();
    void buildPem(class QVBoxLayout *content);
    void setFact(Fact fact, const QString &caption, const QString &text);
    void setFacts(const verdict::CertificateView &view);
    void setChains(const verdict::CertificateView &view);
    void copyPem();

    const Voice &m_voice;
    QWidget *m_content;
    TextLabel *m_title;
    StatusLine *m_status;
    TextLabel *m_meaning;
    std::array<Captioned, facts> m_facts;
    std::array<Captioned, chains> m_chains;
    TextLabel *m_pemHeading;
    QPlainTextEdit *m_pem;
    QPushButton *m_copy;
    TextLabel *m_evidenceHeading;
    EvidenceList *m_evidence;
};

} // namespace clearway::gui
