// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/programparts.h"

#include "catalogue/cataloguefile.h"
#include "net/libraryversions.h"

namespace clearway::checkup {

QString programVersion(QLatin1StringView commit)
{
    return QStringLiteral(CLEARWAY_VERSION " (%1)").arg(commit);
}

QStringList programLibraries()
{
    return {QStringLiteral("Qt ") + QString::fromLatin1(qVersion()),
            QStringLiteral("c-ares ") + net::caresVersion(), net::opensslVersion()};
}

QStringList programParts()
{
    const catalogue::Catalogue builtIn = catalogue::builtInCatalogue();
    return programLibraries()
        + QStringList{QStringLiteral("catalogue %1 %2").arg(builtIn.id, builtIn.version)};
}

QString versionLines(QLatin1StringView program, const QString &version)
{
    return program + QLatin1Char(' ') + version + QLatin1Char('\n') + programParts().join(QLatin1Char('\n'))
        + QLatin1Char('\n');
}

} // namespace clearway::checkup
