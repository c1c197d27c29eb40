// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was seen of a media peer: a STUN server that somebody named so that UDP can be tested for certain.
#pragma once

#include "base/address.h"
#include "base/names.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace clearway::evidence {

/// What a row asks of the peer.
enum class PeerQuestion {
    Reach, ///< does anything come back from this port? Ends with the first answer
    Mapping, ///< which address and port do others see? (RFC 5780 4.3)
    Quality ///< a paced stream in the shape of a call
};
[[nodiscard]] QLatin1StringView name(PeerQuestion question);

/// How a NAT maps one local port (RFC 4787 4.1, found as RFC 5780 4.3 says).
enum class NatMapping {
    Unknown, ///< not every address of the peer answered, or it has only one
    None, ///< the peer sees the own address and port
    EndpointIndependent,
    AddressDependent,
    AddressAndPortDependent
};
[[nodiscard]] QLatin1StringView name(NatMapping mapping);

struct NatSeen {
    NatMapping mapping = NatMapping::Unknown;
    std::optional<base::Endpoint> local; ///< own address and port
    /// As the peer's address, its other address, and the other address's other port saw it.
    std::optional<base::Endpoint> seenByPeer, seenByOtherAddress, seenByOtherPort;
    bool operator==(const NatSeen &) const = default;
};

/// What a small plot draws: consecutive requests of the stream.
struct PeerPoint {
    std::optional<std::chrono::microseconds> roundTrip; ///< mean of those answered; unset: none was
    int lost = 0;
    bool operator==(const PeerPoint &) const = default;
};

/// STUN requests (RFC 8489) to one port of a media peer. Everything is about round trips: nobody at the other
/// end measures, so that loss is of either direction and delay variation of both.
struct MediaPeerSeen {
    static constexpr int mostPoints = 500;

    PeerQuestion question = PeerQuestion::Reach;
    int sent = 0;
    int received = 0; ///< requests that were answered, each once
    int stray = 0; ///< datagrams from elsewhere or that answer nothing sent, and repeats
    int burstLossMax = 0; ///< longest run of requests in a row without an answer
    double burstLossMean = 0; ///< mean length of such runs; 0: nothing was lost
    int reordered = 0; ///< answers to requests older than the newest one answered before (RFC 4737 3.3)
    std::optional<std::chrono::microseconds> roundTrip{}; ///< mean
    std::optional<std::chrono::microseconds> roundTripMin{}, roundTripMax{};
    /// Mean of |D| of RFC 3550 6.4.1 over the stream, the quantity that its J smooths: J at the end would
    /// speak for the last sixteen answers only. D is of round trips: (R2-R1)-(S2-S1), S when the request was
    /// sent and R when its answer came, so it holds the variation of both directions. Unset below two.
    std::optional<std::chrono::microseconds> jitter{};
    std::optional<std::chrono::microseconds> jitterMax{}; ///< the highest J (gain 1/16) of the stream
    std::chrono::milliseconds interval{}; ///< between two requests
    int datagramBytes = 0; ///< UDP payload of a request
    std::optional<base::Endpoint> reflexive{}; ///< of the first answer (RFC 8489 14.2)
    std::optional<base::Endpoint> otherAddress{}; ///< the peer's second address (RFC 5780 7.4)
    /// Ports at which a responder of this program says that it listens; empty for any other server.
    std::vector<std::uint16_t> listensAt{};
    std::optional<NatSeen> nat{}; ///< of a Mapping row
    int requestsPerPoint = 1;
    std::vector<PeerPoint> series{}; ///< of a Quality row, at most `mostPoints`

    [[nodiscard]] double lossPercent() const; ///< 0 when nothing was sent
    /// Estimated listening quality, 1.0 to 4.5, of a Quality row with answers: see voicequality.h.
    [[nodiscard]] std::optional<double> mos() const;
    bool operator==(const MediaPeerSeen &) const = default;
};

} // namespace clearway::evidence

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::evidence::PeerQuestion> = 3;
template<> inline constexpr int enumCount<clearway::evidence::NatMapping> = 5;
} // namespace clearway::base
