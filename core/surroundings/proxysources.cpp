// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxysources.h"

#include <QDir>
#include <QProcessEnvironment>

namespace clearway::surroundings {

ProxyPlaces ProxyPlaces::ofThisUser()
{
    ProxyPlaces places;
    places.home = QDir::homePath();
    const auto all = QProcessEnvironment::systemEnvironment();
    for (const QString &name : all.keys())
        places.environment.insert(name, all.value(name));
    return places;
}

QString ProxyPlaces::path(const QString &shown) const
{
    return shown.startsWith(QLatin1StringView("~/")) ? home + shown.mid(1) : root + shown;
}

QString ProxyPlaces::shown(const QString &path) const
{
    if (!home.isEmpty() && path.startsWith(home + u'/'))
        return u'~' + path.mid(home.size());
    return path.startsWith(root) ? path.mid(root.size()) : path;
}

std::vector<evidence::ProxySource> proxyFiles(const ProxyPlaces &)
{
    return {};
}

std::vector<evidence::ProxySource> proxySources()
{
    return proxyFiles(ProxyPlaces::ofThisUser());
}

} // namespace clearway::surroundings
