// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window can do besides: files, rehearsals, the language. Its shortcuts work on every page.
#pragma once

#include "gui/voice.h"

#include <QMenu>

#include <optional>

class QActionGroup;

namespace clearway::gui {

class MoreMenu final : public QMenu {
    Q_OBJECT
public:
    explicit MoreMenu(const Voice &voice, QWidget *parent);

    void setCanOpen(bool can);
    void setCanSave(bool can);
    void setCanCheck(bool can); ///< a check, or a choice of what to check
    void setCanStop(bool can);
    void setRehearsal(std::optional<rehearsal::Scenario> scenario);

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    void checkRequested();
    void stopRequested();
    void languageRequested(clearway::text::Language language);
    void rehearsalRequested(std::optional<clearway::rehearsal::Scenario> scenario);

private:
    void build();
    void retranslate();

    const Voice &m_voice;
    QAction *m_open;
    QAction *m_save;
    QAction *m_check;
    QAction *m_stop;
    QMenu *m_rehearsals;
    QMenu *m_languages;
    QActionGroup *m_scenario;
    QActionGroup *m_language;
};

} // namespace clearway::gui
