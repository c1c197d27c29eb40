// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whole runs: how a network treats a client, told against any catalogue as the probes would have written it
// down.
#pragma once

#include "catalogue/catalogue.h"
#include "verdict/evidencebuilder.h"
#include "verdict/toldvpn.h"

#include <map>
#include <set>

namespace clearway::tests {

enum class DnsTreatment { Answers, Dropped, Private, NoNetwork };
enum class TcpTreatment { Open, Dropped, Rejected, Reset, NoNetwork };
enum class TlsTreatment {
    Untouched,
    InspectedTrusted,
    InspectedByStranger,
    Swallowed,
    Reset,
    Plaintext,
    OutOfDate, ///< last year's certificate
    SelfSigned ///< a server that signed its own
};
/// Hosts that an inspecting device leaves alone.
enum class Spared { Nobody, ExemptDomains, OtherClouds };
enum class Clock { Right, Ahead, Behind };
enum class UdpTreatment {
    Answers,
    Dropped,
    Rejected, ///< ICMP from the firewall, six at most (its rate limit), silence for the rest
    NobodyListens,
    NoNetwork,
    // Silent, and then followed by hop traces:
    EndsAtHop, ///< UDP ends at the second hop, TCP does not
    EndsUnseen, ///< both fall silent there
    SilentServers ///< UDP leaves the network
};

/// What the proxy that everybody is told to use does.
enum class ProxyTreatment {
    None, ///< there is none
    Carries,
    WantsSignIn,
    RefusesSignIn,
    SpeaksItself, ///< says yes, then sends a page of its own
    Unreachable
};
/// What the settings say beside naming that proxy.
enum class SettingsTreatment {
    Agree,
    Conflict, ///< Firefox names another proxy
    StoredStale, ///< the client remembers a proxy that is no longer there
    BadRule ///< a PAC file sends GoTo's domains to a proxy that refuses them
};
/// A device on the way that nobody configured; it takes TCP 443 and 80.
enum class DeviceTreatment {
    None,
    Passes, ///< accepts connections and hands them on
    WantsSignIn, ///< forges certificates, and redirects to its sign-in inside them
    Portal ///< drops TLS, and redirects plain HTTP to its sign-in page
};

struct Treatment {
    DnsTreatment dns = DnsTreatment::Answers;
    TcpTreatment tcp443 = TcpTreatment::Open;
    TcpTreatment otherTcp = TcpTreatment::Open;
    TlsTreatment tls = TlsTreatment::Untouched;
    std::map<QString, TlsTreatment> tlsOf; ///< by host; the others are treated as `tls` says
    Spared spared = Spared::Nobody;
    bool canaryAnswers = false; ///< a documentation address shows the device's certificate
    Clock clock = Clock::Right;
    bool wholeCertificates = false; ///< keys, timestamps and roots are told too
    ProxyTreatment proxy = ProxyTreatment::None;
    SettingsTreatment settings = SettingsTreatment::Agree;
    DeviceTreatment device = DeviceTreatment::None;
    bool gotoDirect = false; ///< TCP to the GoTo networks is open, whatever happens to the rest
    std::map<std::uint16_t, UdpTreatment> udp; ///< by port; a port that is not named answers
    std::set<QString> downHosts; ///< their 443, 8200 and 80 are silent
    std::set<QString> unknownHosts; ///< NXDOMAIN
    std::set<QString> blockedNetworks; ///< UDP to these is rejected by the firewall
    std::set<QString> endingNetworks; ///< UDP to these ends at a hop
    VpnTreatment vpn = VpnTreatment::None;
    std::map<QString, QString> swept; ///< every address of these networks, as Story::sweeps tells it
    int cutOffAfter = 0; ///< 0: runs to its end; else rows after so many are cut off
    QStringList products{QStringLiteral("meeting")};
};

[[nodiscard]] evidence::Evidence tell(const catalogue::Catalogue &catalogue, const Treatment &treatment);

struct ToldNetwork {
    const char *name; ///< the folder below tests/scenarios
    Treatment treatment;
};

/// The networks that are kept as golden scenarios.
[[nodiscard]] const std::vector<ToldNetwork> &toldNetworks();
/// Those of them that are open, on computers with a VPN.
[[nodiscard]] const std::vector<ToldNetwork> &toldVpnNetworks();

} // namespace clearway::tests
