// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What to do about a finding: who does it, how, and a rule to paste where there is one.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

class QActionGroup;
class QMenu;
class QPushButton;

namespace clearway::gui {

class TextLabel;

class RemedyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RemedyPanel(const Voice &voice, QWidget *parent = nullptr);

    /// Hides itself when there is nothing to do.
    void setFinding(const verdict::Finding *finding);

private:
    void showRule();
    void copy();

    const Voice &m_voice;
    TextLabel *m_heading;
    TextLabel *m_remedy;
    QWidget *m_surface;
    TextLabel *m_rule;
    QPushButton *m_copy;
    QPushButton *m_kind;
    QString m_text; ///< the remedy, with its list
    std::vector<base::Cidr> m_networks;
    std::vector<std::uint16_t> m_ports;
    int m_kindShown = 0;
};

} // namespace clearway::gui
