// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/machine.h"

#include "surroundings/proxysources.h"

#include <QSysInfo>

namespace clearway::surroundings {

evidence::Machine readMachine(const QStringList &resolvers)
{
    evidence::Machine machine;
    machine.system
        = QStringLiteral("%1 (%2)").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    machine.adapters = adapters();
    machine.routes = routes();
    machine.resolvers = resolvers;
    machine.proxies = proxySources();
    return machine;
}

} // namespace clearway::surroundings
