// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which profile Firefox starts with: profiles.ini.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace clearway::surroundings {

struct FirefoxProfile {
    QString shown; ///< "profile default-release", or "profile 2" for a name the user made up
    QString path; ///< "~"-less: relative to the folder of profiles.ini unless `absolute`
    bool absolute = false;
    bool operator==(const FirefoxProfile &) const = default;
};

/// The profiles that an installation starts with, at most eight. [Install…] Default= beats [ProfileN]
/// Default=1; without either it is the first profile. Paths to other computers (two leading slashes or
/// backslashes) are left out: opening one would send the user's credentials there.
[[nodiscard]] std::vector<FirefoxProfile> firefoxProfiles(const QByteArray &profilesIni);

} // namespace clearway::surroundings
