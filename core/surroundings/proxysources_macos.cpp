// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxysources.h"

#include "surroundings/macproxy.h"
#include "surroundings/preferences.h"
#include "surroundings/proxyplaces.h"

#include <QDir>

namespace clearway::surroundings {

std::vector<evidence::ProxySource> proxySources()
{
    return macProxySources(macPlaces(QDir::homePath(), processEnvironment()), readMacSettings(),
                           readHostPreferences(QStringLiteral("com.logmein.GoToMeeting")));
}

} // namespace clearway::surroundings
