// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is set for this window: the machine's policy, the command line, and the person's own settings.
#pragma once

#include "settings/effective.h"
#include "settings/usersettings.h"

#include <QObject>

namespace clearway::gui {

class Preferences final : public QObject {
    Q_OBJECT
public:
    Preferences(const settings::Policy &policy, const settings::Values &commandLine,
                const settings::UserSettings &user, QObject *parent = nullptr);

    [[nodiscard]] const settings::Policy &policy() const { return m_policy; }
    [[nodiscard]] const settings::Effective &effective() const { return m_effective; }
    /// What counts for somebody who has set nothing, and asks for nothing on the command line.
    [[nodiscard]] settings::Effective withoutUser() const { return {m_policy, {}, {}}; }
    [[nodiscard]] const settings::UserSettings &user() const { return m_user; }
    /// What was refused when policy and settings were read.
    [[nodiscard]] std::vector<base::InputError> problems() const;

    /// Writes the person's settings and lets them count. Empty on success, else the system's reason.
    [[nodiscard]] QString save(const settings::Values &values);

Q_SIGNALS:
    void changed(const clearway::settings::Effective &before);

private:
    settings::Policy m_policy;
    settings::Values m_commandLine;
    settings::UserSettings m_user;
    settings::Effective m_effective;
};

} // namespace clearway::gui
