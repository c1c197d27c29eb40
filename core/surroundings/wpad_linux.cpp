// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/wpad.h"

#include "base/clock.h"
#include "surroundings/proxyplaces.h"

#include <QDir>

namespace clearway::surroundings {

WpadFacts wpadFacts()
{
    return linuxWpadFacts({}, linuxPlaces(QDir::homePath(), processEnvironment()),
                          base::SystemClock().utcNow());
}

} // namespace clearway::surroundings
