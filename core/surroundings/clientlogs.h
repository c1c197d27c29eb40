// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the GoTo client's logs tell of proxies and connections.
//
// Nobody documents how these logs are written, so lines are kept for the words in them. Passwords, names,
// mail addresses, meeting IDs and join links are taken out of a line before it is kept. Reading is bounded:
// the end of the newest files, whatever their size, and nothing of binary ones.
#pragma once

#include "base/knownnames.h"
#include "evidence/clientseen.h"

namespace clearway::surroundings {

struct ClientLogPlace {
    QString path; ///< to open
    QString shown; ///< without the user's name
    bool citrix = false; ///< where clients of the Citrix era wrote
};

/// Where the client writes on this system; none where there is no client for it.
[[nodiscard]] std::vector<ClientLogPlace> clientLogPlaces();

/// Folders that do not exist are left out.
[[nodiscard]] evidence::ClientSeen readClientLogs(const std::vector<ClientLogPlace> &places,
                                                  const base::KnownNames &names);

} // namespace clearway::surroundings
