// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What can be set, one field after the other; what the organisation has decided is shown and cannot be
// changed.
#pragma once

#include "gui/preferences.h"
#include "gui/voice.h"

#include <QDialog>

#include <set>
#include <vector>

class QPushButton;
class QScrollArea;

namespace clearway::gui {

class SettingField;
class StatusLine;
class TextLabel;

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Voice &voice, Preferences &preferences, QWidget *parent = nullptr);

    /// Saves and closes; stays open and says why where a field cannot be meant or the file not be written.
    void accept() override;

private:
    void build();
    void addFields(class QVBoxLayout *column);
    void load(const settings::Effective &effective, const settings::Values &user);
    void retranslate();
    /// What was set before, but for the edited fields: of those only what differs from what would count
    /// anyway.
    [[nodiscard]] settings::Values chosen() const;

    const Voice &m_voice;
    Preferences &m_preferences;
    std::vector<SettingField *> m_fields;
    settings::Values m_user; ///< the person's own, as loaded
    std::set<settings::Setting> m_edited;
    QScrollArea *m_area;
    TextLabel *m_intro;
    TextLabel *m_places;
    StatusLine *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_builtIn;
};

} // namespace clearway::gui
