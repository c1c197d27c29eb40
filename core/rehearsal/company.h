// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The invented company: 10.20.0.0/24 behind one firewall, seen from outside as a documentation address (RFC
// 5737), and the computer on which the checkup seems to run.
#pragma once

#include "base/nat64.h"
#include "evidence/evidence.h"

namespace clearway::rehearsal {

/// Machines of the company that have a name. Their names resolve within the company, whatever the story does
/// to the names outside; whether anybody listens there is the story's business.
enum class CompanyHost {
    Proxy, ///< the one the company means
    OldProxy, ///< retired
    SecondProxy,
    StrictProxy,
    Settings, ///< serves the PAC file
    Portal,
    Appliance, ///< the sign-in page of the device in the way
};
inline constexpr CompanyHost companyHosts[]
    = {CompanyHost::Proxy,    CompanyHost::OldProxy, CompanyHost::SecondProxy, CompanyHost::StrictProxy,
       CompanyHost::Settings, CompanyHost::Portal,   CompanyHost::Appliance};
[[nodiscard]] QString hostName(CompanyHost host); ///< "proxy.rehearsal.example"
[[nodiscard]] base::IpAddress hostAddress(CompanyHost host);
[[nodiscard]] base::Endpoint at(CompanyHost host, std::uint16_t port);

[[nodiscard]] base::IpAddress firewallAddress();
[[nodiscard]] base::IpAddress blockPageAddress();
[[nodiscard]] base::IpAddress reflexiveAddress();
[[nodiscard]] base::Endpoint resolverEndpoint();
[[nodiscard]] base::Endpoint mediaPeerEndpoint(); ///< somebody else's, outside
/// Of the company's NAT64, where it has one.
[[nodiscard]] base::Nat64Prefix nat64Prefix();

/// The computer, with what its settings say about proxies.
[[nodiscard]] evidence::Machine inventedMachine(const std::vector<evidence::ProxySource> &proxies);
/// Without any IPv4 of its own; the resolver is met through the NAT64 too.
void takeAwayV4(evidence::Machine &machine);
/// A VPN on it that takes everything (in two halves, as OpenVPN's redirect-gateway def1 does) but these
/// networks.
void addSplitTunnel(evidence::Machine &machine, const std::vector<base::Cidr> &past);

} // namespace clearway::rehearsal
