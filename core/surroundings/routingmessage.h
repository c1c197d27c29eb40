// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Messages of macOS's routing socket and of its routing table by sysctl: route(4). Bytes in, values out, read
// at the offsets of that system's <net/route.h>, so that it is tested everywhere.
#pragma once

#include "base/address.h"
#include "evidence/routing.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace clearway::surroundings {

using MacLinkNames = std::map<int, QString>; ///< by interface index

/// All routes that other computers are reached by; those bound to one interface only (RTF_IFSCOPE) do not
/// count, as a client does not bind. Stops at the first broken message.
[[nodiscard]] std::vector<evidence::Route> readMacRoutes(const QByteArray &table, const MacLinkNames &names);

/// RTM_GET for an address, with the interface and its address wanted in the answer.
[[nodiscard]] QByteArray macWayRequest(const base::IpAddress &address, int sequence, int process);
/// Empty for an answer that says there is no way, and for one of another sequence number or to another
/// process: every routing socket hears the answers to all.
[[nodiscard]] evidence::Exit readMacWay(const QByteArray &answer, int sequence, int process,
                                        const MacLinkNames &names);

} // namespace clearway::surroundings
