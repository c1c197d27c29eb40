// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxysources.h"

#include "surroundings/proxyplaces.h"
#include "surroundings/registry.h"
#include "surroundings/windowsproxy.h"

#include <QDir>

namespace clearway::surroundings {

std::vector<evidence::ProxySource> proxySources()
{
    return windowsProxySources(windowsPlaces(QDir::homePath(), processEnvironment()), *systemRegistry(),
                               connectedDialUps());
}

} // namespace clearway::surroundings
