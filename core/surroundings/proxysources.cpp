// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxysources.h"

#include "surroundings/environmentproxy.h"
#include "surroundings/firefoxsources.h"
#include "surroundings/gnomeproxy.h"
#include "surroundings/kdeproxy.h"
#include "surroundings/macproxy.h"
#include "surroundings/proxyplaces.h"
#include "surroundings/registry.h"
#include "surroundings/settingsfile.h"
#include "surroundings/storedproxy.h"
#include "surroundings/sysconfigproxy.h"
#include "surroundings/windowsproxy.h"

namespace clearway::surroundings {
namespace {

using evidence::ProxyOrigin;
using evidence::ProxySource;
using namespace Qt::StringLiterals;
using Sources = std::vector<ProxySource>;

void append(Sources &all, const Sources &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void append(Sources &all, const std::optional<ProxySource> &more)
{
    if (more)
        all.push_back(*more);
}

std::optional<ProxySource> kde(const ProxyPlaces &places)
{
    std::vector<QByteArray> files;
    QString problem;
    for (const QString &path : places.kdeFiles) {
        const SettingsFile file = readSettingsFile(path);
        files.push_back(file.bytes);
        if (!file.problem.isEmpty())
            problem = file.problem;
    }
    if (!problem.isEmpty())
        return unreadable(ProxyOrigin::Kde, u"kioslaverc"_s, problem);
    return kdeProxy(files);
}

std::optional<ProxySource> sysconfig(const ProxyPlaces &places)
{
    const SettingsFile file = readSettingsFile(places.sysconfig);
    if (!file.problem.isEmpty())
        return unreadable(ProxyOrigin::Sysconfig, u"/etc/sysconfig/proxy"_s, file.problem);
    return sysconfigProxy(file.bytes);
}

} // namespace

Sources linuxProxySources(const ProxyPlaces &places, const std::optional<GnomeSettings> &gnome)
{
    Sources all;
    append(all, environmentProxy(places.environment));
    const bool inKde = places.environment.value(u"XDG_CURRENT_DESKTOP"_s).split(u':').contains("KDE"_L1);
    if (inKde)
        append(all, kde(places));
    if (gnome)
        all.push_back(gnomeProxy(*gnome));
    if (!inKde)
        append(all, kde(places));
    append(all, sysconfig(places));
    append(all, firefoxSources(places, firefoxPolicy(places)));
    return all;
}

Sources windowsProxySources(const ProxyPlaces &places, const Registry &registry, const QStringList &connected)
{
    Sources all = storedProxies(storedValues(registry));
    append(all, environmentProxy(places.environment));
    append(all, winInetProxies(registry, connected));
    append(all, winHttpProxies(registry));
    const FirefoxPolicy inRegistry = firefoxPolicy(registry);
    append(all, firefoxSources(places, inRegistry.prefs.isEmpty() ? firefoxPolicy(places) : inRegistry));
    return all;
}

Sources macProxySources(const ProxyPlaces &places, const QVariantMap &settings,
                        const QVariantMap &preferences)
{
    Sources all = storedProxies(storedValues(preferences));
    append(all, environmentProxy(places.environment));
    append(all, macProxies(settings));
    append(all, firefoxSources(places, firefoxPolicy(places)));
    return all;
}

} // namespace clearway::surroundings
