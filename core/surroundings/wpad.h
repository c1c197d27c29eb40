// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where a PAC file that nobody named might lie: WPAD (draft-ietf-wrec-wpad-01, expired, never an RFC).
//
// Only the pure part: what to ask. Looking up and fetching is a probe's work. The search never leaves the own
// domain: wpad.<search domain> as it is configured and no parent of it, since a parent may belong to a
// stranger (CVE-2007-5355). Nothing is asked where a policy forbids it.
#pragma once

#include "evidence/proxysource.h"

namespace clearway::surroundings {

struct WpadCandidate {
    QString method; ///< "dhcp" or "dns"
    QString url; ///< http or https; a DHCP option without a path gets "/wpad.dat"
    QString host; ///< of the URL; for DNS candidates the name to resolve
    bool operator==(const WpadCandidate &) const = default;
};

/// What this computer says about where to search.
struct WpadFacts {
    QStringList dhcpUrls; ///< option 252 as it stands in leases; foreign text
    QStringList searchDomains; ///< own domains, in the system's order
    bool forbidden = false; ///< by a policy
    QString reason; ///< which policy; technical English
};

/// Reads leases, resolv.conf or the registry; files are capped and the network is not touched.
[[nodiscard]] WpadFacts wpadFacts();

/// In the order to try: DHCP first, then DNS, at most eight; empty where a policy forbids the search.
[[nodiscard]] std::vector<WpadCandidate> wpadCandidates(const WpadFacts &facts);

/// Those of this computer.
[[nodiscard]] std::vector<WpadCandidate> wpadCandidates();

} // namespace clearway::surroundings
