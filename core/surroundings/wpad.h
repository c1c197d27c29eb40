// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where a PAC file that nobody named might lie: WPAD (draft-ietf-wrec-wpad-01, expired, never an RFC).
//
// Only the pure part: what to ask. Looking up and fetching is a probe's work. The search never leaves the own
// domain: wpad.<search domain> as it is configured and no parent of it, since a parent may belong to a
// stranger (CVE-2007-5355). Nothing is asked where a policy forbids it.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

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

class Registry;
struct ProxyPlaces;

/// Reads leases and resolv.conf, the registry, or SystemConfiguration; files are capped and the network is
/// not touched. Windows' own calls for option 252 would ask the network: what it has kept is read.
[[nodiscard]] WpadFacts wpadFacts();

/// Of the files below `root`; an enterprise policy of Firefox that locks another mode forbids the search.
[[nodiscard]] WpadFacts linuxWpadFacts(const QString &root, const ProxyPlaces &places, const QDateTime &now);

/// Forbidden by DisableWpad and by a WinHttpAutoProxySvc that must not start; the domains of TCP/IP's
/// parameters, and what DHCP gave each adapter that uses it.
[[nodiscard]] WpadFacts windowsWpadFacts(const Registry &registry, const QDateTime &now);

/// In the order to try: DHCP first, then DNS, at most eight; empty where a policy forbids the search. A
/// search domain of one label is nobody's own, nor is one such as co.uk.
[[nodiscard]] std::vector<WpadCandidate> wpadCandidates(const WpadFacts &facts);

/// Those of this computer.
[[nodiscard]] std::vector<WpadCandidate> wpadCandidates();

} // namespace clearway::surroundings
