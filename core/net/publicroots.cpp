// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/trust.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace. A static library's resources need the call.
static void initialiseResources()
{
    Q_INIT_RESOURCE(clearway_net_roots);
}

namespace clearway::net {

QByteArray builtInPublicRoots()
{
    initialiseResources();
    QFile file(QStringLiteral(":/clearway/net/public-roots.pem"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace clearway::net
