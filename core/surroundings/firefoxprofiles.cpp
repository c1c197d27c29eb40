// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/firefoxprofiles.h"

#include "surroundings/inientries.h"
#include "surroundings/settingsfile.h"

#include <QStringList>

#include <algorithm>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

struct Profile {
    QString section; ///< "Profile0"
    QString name;
    QString path;
    bool relative = true;
    bool byDefault = false;
};

void set(Profile &profile, const IniEntry &entry)
{
    if (entry.key == "Name"_L1)
        profile.name = entry.value;
    else if (entry.key == "Path"_L1)
        profile.path = entry.value;
    else if (entry.key == "IsRelative"_L1)
        profile.relative = entry.value != "0"_L1;
    else if (entry.key == "Default"_L1)
        profile.byDefault = entry.value == "1"_L1;
}

/// Only names that Firefox gives are shown: people name profiles after themselves.
QString shown(const Profile &profile)
{
    static const QStringList known{
        u"default"_s,         u"default-release"_s, u"default-esr"_s,        u"default-beta"_s,
        u"default-nightly"_s, u"default-default"_s, u"dev-edition-default"_s};
    return u"profile "_s + (known.contains(profile.name) ? profile.name : profile.section.mid(7).left(4));
}

} // namespace

std::vector<FirefoxProfile> firefoxProfiles(const QByteArray &profilesIni)
{
    constexpr std::size_t mostProfiles = 8;
    std::vector<Profile> all;
    QStringList installed;
    for (const IniEntry &entry : iniEntries(profilesIni)) {
        if (entry.section.startsWith("Install"_L1) && entry.key == "Default"_L1)
            installed << entry.value;
        if (!entry.section.startsWith("Profile"_L1))
            continue;
        if (all.empty() || all.back().section != entry.section)
            all.push_back({entry.section, {}, {}, true, false});
        set(all.back(), entry);
    }
    std::erase_if(
        all, [](const Profile &profile) { return profile.path.isEmpty() || leadsElsewhere(profile.path); });
    const auto isInstalled = [&](const Profile &profile) { return installed.contains(profile.path); };
    const auto isDefault = [](const Profile &profile) { return profile.byDefault; };
    std::vector<Profile> used;
    if (std::ranges::any_of(all, isInstalled))
        std::ranges::copy_if(all, std::back_inserter(used), isInstalled);
    else if (const auto found = std::ranges::find_if(all, isDefault); found != all.end())
        used = {*found};
    else if (!all.empty())
        used = {all.front()};
    std::vector<FirefoxProfile> profiles;
    for (const Profile &profile : used)
        if (profiles.size() < mostProfiles)
            profiles.push_back({shown(profile), profile.path, !profile.relative});
    return profiles;
}

} // namespace clearway::surroundings
