// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Carries the addresses of a checkup to the servers of a rehearsal.
#pragma once

#include "net/underlay.h"
#include "rehearsal/landscape.h"
#include "rehearsal/story.h"

#include <atomic>
#include <map>
#include <memory>

namespace clearway::rehearsal {

/// Where on loopback each part is played.
struct Stage {
    base::Endpoint dnsOverUdp, dnsOverTcp;
    base::Endpoint gateway, host, range, blockPage; ///< TLS
    base::Endpoint plainWeb; ///< HTTP
    base::Endpoint stun, mediaPeer;
    base::Endpoint closedTcp, closedUdp; ///< refuse whatever comes
    base::Endpoint deviceTls, devicePlain; ///< of the device in the way; the latter on port 80
    std::map<base::Endpoint, base::Endpoint> company; ///< by the address and port meant; TCP
};

/// Immutable but for closing, so that any thread may ask. An address outside the play is swallowed, and so is
/// all once the theatre has closed: by then another program may have got one of the ports. There are no hops
/// in it: loopback lies next door, whatever the hop limit.
class PlayedUnderlay final : public net::Underlay {
public:
    PlayedUnderlay(Story story, std::shared_ptr<const Zone> zone, catalogue::Catalogue catalogue,
                   const Stage &stage);
    [[nodiscard]] net::Route route(const base::Endpoint &meant, net::Transport transport) const override;
    [[nodiscard]] bool hasHops() const override { return false; }
    void close() { m_closed = true; }

private:
    [[nodiscard]] net::Route toResolver(net::Transport transport) const;
    [[nodiscard]] net::Route outside(Place place, const base::Endpoint &meant,
                                     net::Transport transport) const;
    [[nodiscard]] std::optional<base::Endpoint> udpServer(Place place, const base::Endpoint &meant) const;
    [[nodiscard]] std::optional<base::Endpoint> tcpServer(Place place, std::uint16_t port) const;
    [[nodiscard]] net::Route refusal(net::Transport transport, const base::IpAddress &sender) const;

    const Story m_story;
    const Landscape m_landscape;
    const Stage m_stage;
    std::atomic<bool> m_closed = false;
};

} // namespace clearway::rehearsal
