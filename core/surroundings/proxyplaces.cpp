// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxyplaces.h"

#include <QDir>
#include <QProcessEnvironment>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

/// XDG base directories count only when they are absolute (XDG Base Directory Specification).
QString configHome(const QString &home, const QHash<QString, QString> &environment)
{
    const QString set = environment.value(u"XDG_CONFIG_HOME"_s);
    return set.startsWith(u'/') ? set : home + "/.config"_L1;
}

} // namespace

QString ProxyPlaces::shown(const QString &path) const
{
    const QString plain = QDir::fromNativeSeparators(path);
    const QString own = QDir::fromNativeSeparators(home);
    return !own.isEmpty() && plain.startsWith(own + u'/') ? u'~' + plain.mid(own.size()) : plain;
}

ProxyPlaces linuxPlaces(const QString &home, const QHash<QString, QString> &environment, const QString &root)
{
    const QString config = configHome(home, environment);
    ProxyPlaces places{home, environment, {}, {}, {}, root + "/etc/sysconfig/proxy"_L1};
    places.firefoxFolders = {home + "/.mozilla/firefox"_L1, config + "/mozilla/firefox"_L1,
                             home + "/snap/firefox/common/.mozilla/firefox"_L1,
                             home + "/.var/app/org.mozilla.firefox/.mozilla/firefox"_L1};
    for (const auto &folder : {"/etc/firefox/policies"_L1, "/usr/lib/firefox/distribution"_L1,
                               "/usr/lib/firefox-esr/distribution"_L1, "/usr/lib64/firefox/distribution"_L1,
                               "/opt/firefox/distribution"_L1})
        places.firefoxPolicies << root + folder + "/policies.json"_L1;
    // The first folder named is the most important one, so it is read last.
    for (const QString &folder :
         environment.value(u"XDG_CONFIG_DIRS"_s, u"/etc/xdg"_s).split(u':', Qt::SkipEmptyParts))
        if (folder.startsWith(u'/') && places.kdeFiles.size() < 16)
            places.kdeFiles.prepend(root + folder + "/kioslaverc"_L1);
    places.kdeFiles << config + "/kioslaverc"_L1;
    return places;
}

ProxyPlaces windowsPlaces(const QString &home, const QHash<QString, QString> &environment)
{
    ProxyPlaces places{home, environment, {}, {}, {}, {}};
    const QString data = QDir::fromNativeSeparators(environment.value(u"APPDATA"_s));
    if (!data.isEmpty())
        places.firefoxFolders = {data + "/Mozilla/Firefox"_L1};
    for (const QString &variable : {u"ProgramW6432"_s, u"ProgramFiles"_s, u"ProgramFiles(x86)"_s})
        if (const QString folder = environment.value(variable); !folder.isEmpty())
            places.firefoxPolicies << QDir::fromNativeSeparators(folder)
                    + "/Mozilla Firefox/distribution/policies.json"_L1;
    return places;
}

ProxyPlaces macPlaces(const QString &home, const QHash<QString, QString> &environment, const QString &root)
{
    ProxyPlaces places{home, environment, {}, {}, {}, {}};
    places.firefoxFolders = {home + "/Library/Application Support/Firefox"_L1};
    places.firefoxPolicies
        = {root + "/Applications/Firefox.app/Contents/Resources/distribution/policies.json"_L1};
    return places;
}

QHash<QString, QString> processEnvironment()
{
    QHash<QString, QString> all;
    const auto own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : own.keys())
        all.insert(name, own.value(name));
    return all;
}

} // namespace clearway::surroundings
