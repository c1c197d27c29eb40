// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows about media peers.
#pragma once

#include "net/rowtarget.h"

namespace clearway::net {

/// A row about one port of a media peer. `host`: as it was named; empty where an address was.
[[nodiscard]] inline evidence::Observation peerRow(const QString &host, const base::Endpoint &endpoint,
                                                   evidence::PeerQuestion question)
{
    evidence::Observation row
        = rowAbout(base::Operation::MediaPeer, host, endpoint, 0, QString(evidence::directPath));
    row.seen = evidence::MediaPeerSeen{.question = question};
    return row;
}

} // namespace clearway::net
