// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Messages of the kernel's routing socket: rtnetlink(7). Bytes in, values out; no socket here.
#pragma once

#include "base/address.h"
#include "evidence/evidence.h"
#include "surroundings/adapterkind.h"

#include <QByteArray>

#include <map>

namespace clearway::surroundings {

using LinkNames = std::map<int, QString>; ///< by interface index

[[nodiscard]] QByteArray linksRequest();
[[nodiscard]] QByteArray routesRequest(); ///< both families, all tables
[[nodiscard]] QByteArray wayRequest(const base::IpAddress &address);

/// All read what whole messages there are, and stop at the first broken one. `deviceType` stays empty.
[[nodiscard]] std::vector<LinuxLink> readLinks(const QByteArray &answer);
/// Without routes to this computer itself, broadcasts and multicasts, and without what the kernel keeps as a
/// memory.
[[nodiscard]] std::vector<evidence::Route> readRoutes(const QByteArray &answer, const LinkNames &names);
/// Adapter, source and gateway; empty for an error, which is how the kernel says that there is no way.
[[nodiscard]] evidence::Exit readWay(const QByteArray &answer, const LinkNames &names);

} // namespace clearway::surroundings
