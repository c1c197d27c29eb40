// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxysources.h"

#include "surroundings/gnomeproxy.h"
#include "surroundings/proxyplaces.h"

#include <QDir>

namespace clearway::surroundings {

std::vector<evidence::ProxySource> proxySources()
{
    return linuxProxySources(linuxPlaces(QDir::homePath(), processEnvironment()), readGnomeSettings());
}

} // namespace clearway::surroundings
