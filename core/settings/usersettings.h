// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the person at this computer has chosen, kept as one JSON file in the place for a user's settings.
#pragma once

#include "settings/setting.h"

namespace clearway::settings {

class UserSettings {
public:
    /// Reads the file. One that cannot be read holds nothing, and problems() says why.
    explicit UserSettings(const QString &file);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const Values &values() const { return m_values; }
    [[nodiscard]] const std::vector<base::InputError> &problems() const { return m_problems; }

    /// Writes all settings, whole or not at all. A file that could not be read is kept beside as
    /// "….unreadable". Empty on success, else the system's reason.
    [[nodiscard]] QString write(const Values &values);

private:
    void read();

    QString m_file;
    Values m_values;
    std::vector<base::InputError> m_problems;
    bool m_isUnreadable = false;
};

/// Of the program with this organisation-free name: "~/.config/clearway/settings.json" and its like
/// elsewhere.
[[nodiscard]] QString userSettingsFile();

} // namespace clearway::settings
