// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows tcp/<cidr>: sampled addresses of a network on TCP 443, and known hosts that lie in it.
//
// One open connection shows that the network is reachable; where somebody on the way forbids others of its
// addresses, not all of it is. Silence of a sampled address proves nothing. A sweep, which tried every
// address, shows two things more: that nobody at all answers, which still is no block, and that a part of an
// open or silent network is blocked (sweptparts.h).
#pragma once

#include "verdict/evidenceview.h"

#include <memory>

namespace clearway::verdict {

struct Ruling;
struct Scope;

/// How far packets for a network, or for a port of it, came.
enum class Reach { NotRun, Silent, Blocked, Open };

struct TcpNetworkSeen {
    Reach reach = Reach::NotRun;
    int tried = 0; ///< addresses
    int connected = 0;
    int refused = 0; ///< addresses that answered with an RST
    int denied = 0; ///< addresses that a proxy would not connect to
    bool openedByOthers = false; ///< connections open, but for anything; then `reach` is Silent
    QString lostProxy; ///< "HOST:PORT": the proxy was never reached; then `reach` is Blocked
    Row telling = nullptr; ///< the connection, the ICMP error, the proxy's refusal, or the RST; none in plain
                           ///< silence
    Row refusal = nullptr; ///< the first refusal of a proxy, whatever else it connected to
    std::uint64_t swept = 0; ///< addresses of the network, where a sweep tried more than a sample; else 0
    int sweep = 0; ///< id of its row
    /// Of a network that is open otherwise, "173.199.32.0/19": where somebody on the way forbids, who did as
    /// far as the system tells, and where every address refuses. Of a silent one only the former two; without
    /// a sweep they are single addresses, "173.199.32.9".
    QStringList forbiddenParts, partSenders, refusingParts;
    /// A row for each kind of answer that the sweep met, as if the first address of the kind had been
    /// sampled; `telling` may be one of them.
    std::shared_ptr<const std::vector<evidence::Observation>> sweepRows;
    bool trusted = false; ///< a TLS handshake completed on one of its addresses
    std::vector<int> evidence;
};

/// Something other than the target stopped the packet before it came to a GoTo network; errors of this
/// computer's own making (no neighbour answered) do not count. Nor does the word of a router far outside that
/// speaks of a single network: it may be the last before GoTo, which has no such host or forbids what nobody
/// needs there (RFC 1812 5.2.7.1), and nobody documents which addresses are in use.
[[nodiscard]] bool stoppedOnTheWay(const Scope &scope, const evidence::Observation &row);

/// `opensForAnything`: somebody else than the target accepts connections, so that only a trusted handshake
/// shows that one arrived. `lostProxy` as in Way.
[[nodiscard]] std::vector<TcpNetworkSeen> lookAtTcp(const Scope &scope, const EvidenceView &view,
                                                    bool opensForAnything, const QString &lostProxy);
[[nodiscard]] Ruling rangeRuling(const TcpNetworkSeen &seen);

} // namespace clearway::verdict
