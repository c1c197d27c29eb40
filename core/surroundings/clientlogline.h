// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One line of the GoTo client's log: what it speaks of, and what of it may be kept.
#pragma once

#include "base/knownnames.h"
#include "evidence/clientseen.h"

namespace clearway::surroundings {

/// By its words; nothing where it speaks neither of proxies nor of connections.
[[nodiscard]] std::optional<evidence::ClientTopic> topicOf(const QString &line);

/// Proxies that the line names behind the word "proxy", without GoTo's own servers.
[[nodiscard]] std::vector<evidence::ProxyServer> proxiesOf(const QString &line);

/// At most 400 characters, without credentials, names, mail addresses, meeting IDs and join links.
[[nodiscard]] QString cleared(const QString &line, const base::KnownNames &names);

} // namespace clearway::surroundings
