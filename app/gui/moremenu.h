// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window can do besides: files, rehearsals, the language. Its shortcuts work on every page.
#pragma once

#include "gui/history.h"
#include "gui/voice.h"

#include <QMenu>

#include <chrono>
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
    void setCanWatch(bool can); ///< there is a check of this computer to repeat
    void setWatch(std::chrono::seconds interval); ///< one of those offered; 0: off
    void setRecentFiles(const std::vector<StoredReport> &reports);

Q_SIGNALS:
    void openRequested();
    void openFileRequested(const QString &path);
    void saveRequested();
    void sendRequested();
    void checkRequested();
    void sweepRequested();
    void stopRequested();
    void settingsRequested();
    void trainingRequested();
    void allowListRequested();
    void watchRequested(std::chrono::seconds interval); ///< 0: no longer
    void languageRequested(clearway::text::Language language);
    void rehearsalRequested(std::optional<clearway::rehearsal::Scenario> scenario);

private:
    void build();
    void retranslate();
    void listRecent();

    const Voice &m_voice;
    QAction *m_open;
    QMenu *m_recent;
    QAction *m_save;
    QAction *m_send;
    QAction *m_check;
    QAction *m_sweep;
    QAction *m_stop;
    QMenu *m_watch;
    QAction *m_allowList;
    QMenu *m_rehearsals;
    QAction *m_training;
    QMenu *m_languages;
    QAction *m_settings;
    QActionGroup *m_interval;
    QActionGroup *m_scenario;
    QActionGroup *m_language;
    std::vector<StoredReport> m_recentFiles;
};

} // namespace clearway::gui
