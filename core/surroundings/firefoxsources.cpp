// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/firefoxsources.h"

#include "surroundings/firefoxprofiles.h"
#include "surroundings/proxyplaces.h"
#include "surroundings/proxyurl.h"
#include "surroundings/settingsfile.h"

#include <QFileInfo>

#include <algorithm>

namespace clearway::surroundings {
namespace {

using evidence::ProxyOrigin;
using evidence::ProxySource;
using namespace Qt::StringLiterals;

const QString typePref = u"network.proxy.type"_s;

QString ignored(const FirefoxPrefFile &file, const QString &name)
{
    return u"%1 lines of %2 are no preferences"_s.arg(file.ignoredLines).arg(name);
}

/// Which file has the last word on the mode.
QString decidingFile(const FirefoxPolicy &policy, const FirefoxPrefs &prefsJs, const FirefoxPrefs &userJs)
{
    const bool byPolicy = policy.prefs.contains(typePref);
    if (byPolicy && policy.locked)
        return u"policy (locked)"_s;
    if (userJs.contains(typePref))
        return u"user.js"_s;
    return byPolicy && !prefsJs.contains(typePref) ? u"policy"_s : u"prefs.js"_s;
}

std::optional<ProxySource> profileSource(const QString &folder, const QString &place,
                                         const FirefoxPolicy &policy)
{
    const SettingsFile prefsFile = readSettingsFile(folder + "/prefs.js"_L1);
    const SettingsFile userFile = readSettingsFile(folder + "/user.js"_L1);
    if (!prefsFile.problem.isEmpty())
        return unreadable(ProxyOrigin::Firefox, place + u", prefs.js"_s, prefsFile.problem);
    if (!userFile.problem.isEmpty())
        return unreadable(ProxyOrigin::Firefox, place + u", user.js"_s, userFile.problem);
    if (!prefsFile.exists && !userFile.exists && policy.prefs.isEmpty())
        return std::nullopt; // a profile that was never started
    const FirefoxPrefFile prefsJs = firefoxPrefs(prefsFile.bytes);
    const FirefoxPrefFile userJs = firefoxPrefs(userFile.bytes);
    ProxySource source = firefoxProxy(effectivePrefs(policy, prefsJs.prefs, userJs.prefs),
                                      place + u", "_s + decidingFile(policy, prefsJs.prefs, userJs.prefs));
    if (prefsJs.ignoredLines > 0)
        addProblem(source, ignored(prefsJs, u"prefs.js"_s));
    if (userJs.ignoredLines > 0)
        addProblem(source, ignored(userJs, u"user.js"_s));
    if (!policy.problem.isEmpty())
        addProblem(source, policy.problem);
    return source;
}

} // namespace

FirefoxPolicy firefoxPolicy(const ProxyPlaces &places)
{
    for (const QString &path : places.firefoxPolicies) {
        const SettingsFile file = readSettingsFile(path);
        if (!file.exists)
            continue;
        FirefoxPolicy policy = file.problem.isEmpty() ? firefoxPolicy(file.bytes) : FirefoxPolicy{};
        if (!file.problem.isEmpty())
            policy.problem = u"policies.json: "_s + file.problem;
        return policy;
    }
    return {};
}

std::vector<ProxySource> firefoxSources(const ProxyPlaces &places, const FirefoxPolicy &policy)
{
    std::vector<ProxySource> all;
    for (const QString &folder : places.firefoxFolders) {
        // The usual folder needs no mention; another one tells which installation it is.
        const QString where
            = folder == places.firefoxFolders.first() ? QString() : u" in "_s + places.shown(folder);
        const SettingsFile list = readSettingsFile(folder + "/profiles.ini"_L1);
        if (!list.problem.isEmpty())
            all.push_back(unreadable(ProxyOrigin::Firefox, u"profiles.ini"_s + where, list.problem));
        for (const FirefoxProfile &profile : firefoxProfiles(list.bytes)) {
            const QString path = profile.absolute ? profile.path : folder + u'/' + profile.path;
            if (const auto source = profileSource(path, profile.shown + where, policy))
                all.push_back(*source);
        }
    }
    if (all.empty() && policy.prefs.contains(typePref)) {
        all.push_back(firefoxProxy(policy.prefs, u"policy"_s));
        if (!policy.problem.isEmpty())
            addProblem(all.back(), policy.problem);
    } else if (all.empty() && !policy.problem.isEmpty()) {
        all.push_back(unreadable(ProxyOrigin::Firefox, u"policy"_s, policy.problem));
    }
    return all;
}

} // namespace clearway::surroundings
