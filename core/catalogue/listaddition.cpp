// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listaddition.h"

using namespace Qt::StringLiterals;

namespace clearway::catalogue {

QStringList linesToAdd(const Audit &audit)
{
    QStringList all;
    for (const AuditedPassage &each : audit.passages) {
        if (!each.lacks())
            continue;
        QString behind = each.passage.isUdp() ? u" udp"_s : u" tcp"_s;
        for (const std::uint16_t port : each.ports)
            behind += u' ' + QString::number(port);
        if (each.passage.isName())
            all << each.passage.target() + behind;
        for (const base::Cidr &network : each.missing)
            all << network.toString() + behind;
    }
    return all;
}

} // namespace clearway::catalogue
