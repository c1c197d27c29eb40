// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A small GoTo network on loopback, with real sockets and real TLS, and its faults.
//
// core/rehearsal plays servers; the checkup that runs against them is the real one, reached through
// net::Underlay. For training, demonstrations and tests: no root, no package, no network needed, and no
// packet leaves the computer.
//
// What lives here: a story per scenario, the zone of invented addresses, servers as small parts (a Session or
// an answer function knows its protocol, TcpServer and UdpServer know their sockets; sessions nest, so that a
// proxy's tunnel ends within the play), and the underlay that leads to them. It links OpenSSL beside core/net
// because it plays the servers, with certificates made at start; it uses nothing of core/net but sockets,
// underlay and trust as values. What must not live here: a socket on anything but 127.0.0.1, a sentence for
// people (app/text has them), or a probe's or judge's knowledge.
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "evidence/evidence.h"
#include "net/trust.h"
#include "net/underlay.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace clearway::rehearsal {

enum class Scenario {
    Open,
    Only443,
    UdpBlocked,
    UdpOnePort,
    DnsFailing,
    DnsRewritten,
    GatewayDown,
    AllDropped,
    ProxyOnly,
    ProxySplit,
    ProxyWithUdp,
    ProxyAuth,
    ProxyStale,
    ProxyConflict,
    ProxyDnsDead,
    PacBadRule,
    TransparentAuth,
    CaptivePortal,
    InspectedTrusted,
    InspectedUntrusted,
    InspectedExempt,
    UdpLossy,
    VpnSplit,
    Ipv6Only,
    TcpPartBlocked,
};
[[nodiscard]] QLatin1StringView name(Scenario scenario);
inline constexpr int scenarioCount = int(Scenario::TcpPartBlocked) + 1;

/// A running rehearsal network: servers on a thread of their own. Destroying it stops them.
class Rehearsal {
public:
    /// Starts the servers; an error says which socket or certificate could not be made. `receiver`: one more
    /// host, of the company's own helpdesk say, that stands in a cloud and takes uploads; empty: none.
    [[nodiscard]] static base::Result<std::unique_ptr<Rehearsal>, QString>
    start(Scenario scenario, const catalogue::Catalogue &catalogue, const QString &receiver = {});
    ~Rehearsal();

    [[nodiscard]] Scenario scenario() const;
    [[nodiscard]] std::shared_ptr<const net::Underlay> underlay() const;
    [[nodiscard]] std::vector<base::Endpoint> resolvers() const; ///< as meant; the underlay carries them
    /// The rehearsal's authority plays the public set; the root of an inspecting company may be installed.
    [[nodiscard]] net::TrustSources trust() const;
    /// A media peer that the checkup is to be told of, where the story has one.
    [[nodiscard]] std::optional<base::Endpoint> mediaPeer() const;
    /// Whether its fault shows only to a checkup that tries every address.
    [[nodiscard]] bool needsSweep() const;
    [[nodiscard]] evidence::Machine machine() const; ///< an invented computer, and its text says so

private:
    class Network;
    explicit Rehearsal(std::unique_ptr<Network> network);
    std::unique_ptr<Network> m_network;
};

} // namespace clearway::rehearsal

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::rehearsal::Scenario> = clearway::rehearsal::scenarioCount;
}
