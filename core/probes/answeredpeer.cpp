// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/answeredpeer.h"

namespace clearway::probes {

const evidence::Observation *answeredPeer(const ProbeContext &context)
{
    const evidence::Observation *first = nullptr;
    for (const evidence::Observation &row : context.net.log.rows()) {
        const auto *seen = row.as<evidence::MediaPeerSeen>();
        if (!seen || seen->question != evidence::PeerQuestion::Reach || row.outcome != evidence::Outcome::Ok)
            continue;
        if (row.port() == context.mediaPeer->port)
            return &row;
        first = first ? first : &row;
    }
    return first;
}

} // namespace clearway::probes
