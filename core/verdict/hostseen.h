// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a run saw of one host on the ports that matter: from the name to the handshake.
#pragma once

#include "catalogue/catalogue.h"
#include "verdict/evidenceview.h"

namespace clearway::verdict {

enum class HostState {
    NotRun, ///< not looked up, or cut off before it was decided
    NotResolved, ///< every look-up failed
    Rewritten, ///< every address it has is one that a public server cannot have, and none completed a
               ///< handshake
    Failed, ///< resolved, tried, and no address completed a trusted handshake
    Answered ///< an address completed a handshake with a trusted chain that names the host
};

struct HostSeen {
    QString name;
    catalogue::Origin origin = catalogue::Origin::Documented;
    HostState state = HostState::NotRun;
    bool resolved = false;
    std::vector<base::IpAddress> addresses; ///< as the resolvers gave them
    base::FailureCode failure = base::FailureCode::Unknown; ///< of the look-up, or of the telling attempt
    const Attempt *telling = nullptr; ///< first to answer, or the most telling failure
    /// A hello with this name that was sent to a gateway instead and answered there with a trusted
    /// certificate: the network lets the name through. Only looked for where nobody documents the host.
    const Attempt *passage = nullptr;
    const Attempt *cutOff = nullptr; ///< such a hello on which the connection broke off
    std::vector<int> evidence;

    [[nodiscard]] bool documented() const { return origin == catalogue::Origin::Documented; }
    [[nodiscard]] bool answered() const { return state == HostState::Answered; }
    /// More than silence: an RST, a router's ICMP error, a stranger's certificate, plaintext, a rewritten
    /// name.
    [[nodiscard]] bool blockProven() const;
    /// The proxy did not refuse the name: it went for the host and could not reach it.
    [[nodiscard]] bool triedByProxy() const;
    /// The proxy that was to carry it was not reached, or said no, itself or by a page of its own.
    [[nodiscard]] bool saidByProxy() const;
    [[nodiscard]] Fate fate() const { return telling ? telling->fate : Fate::NotRun; }
};

/// Who answers at the gateways' addresses: what a hello with an assumed host's name is tried on.
struct Gateways {
    QStringList names;
    std::vector<base::IpAddress> addresses;

    [[nodiscard]] bool are(const std::optional<base::Endpoint> &endpoint) const;
    /// The handshake's certificate is one of theirs: it names a gateway (RFC 6125 6.4.3).
    [[nodiscard]] bool signedFor(const evidence::TlsSeen &seen) const;
};

/// Attempts on other ports than `ports` are not looked at, and those of an assumed host at an address of
/// `gateways` are no attempts on the host. The view must outlive the result.
[[nodiscard]] HostSeen lookAt(const EvidenceView &view, const catalogue::Host &host,
                              const std::vector<std::uint16_t> &ports, const Gateways &gateways = {});

/// How a certificate chain is trusted; what says nothing about inspection is Neutral.
enum class ChainTrust {
    Neutral, ///< no chain, another host's (who inspects forges the name that was asked for), or one that is
             ///< only out of date
    Public, ///< the public root set trusts it
    Local, ///< only this computer's own store does
    Untrusted ///< neither does
};
[[nodiscard]] ChainTrust chainTrust(const evidence::TlsSeen *seen);

/// The name of who signed the chain's leaf: common name, else organisation, else the whole issuer. Foreign
/// text.
[[nodiscard]] QString issuerOf(const evidence::TlsSeen *seen);

/// Whole milliseconds, rounded.
[[nodiscard]] QString milliseconds(evidence::Duration duration);

} // namespace clearway::verdict
