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
    std::vector<int> evidence;

    [[nodiscard]] bool documented() const { return origin == catalogue::Origin::Documented; }
    [[nodiscard]] bool answered() const { return state == HostState::Answered; }
    /// More than silence: an RST, a router's ICMP error, a stranger's certificate, plaintext, a rewritten
    /// name.
    [[nodiscard]] bool blockProven() const;
    [[nodiscard]] Fate fate() const { return telling ? telling->fate : Fate::NotRun; }
};

/// Attempts on other ports than `ports` are not looked at. The view must outlive the result.
[[nodiscard]] HostSeen lookAt(const EvidenceView &view, const catalogue::Host &host,
                              const std::vector<std::uint16_t> &ports);

/// How a certificate chain is trusted; what says nothing about inspection is Neutral.
enum class ChainTrust {
    Neutral, ///< no chain, another host's, or one that is only out of date
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
