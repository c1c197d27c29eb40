// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An estimate of how speech would sound, from what the network did to packets.
#pragma once

#include <chrono>

namespace clearway::evidence {

struct PacketFate {
    double lossPercent = 0; ///< 0 … 100
    double meanBurst = 0; ///< packets lost in a row, on average; 0: none lost
    std::chrono::microseconds roundTrip{};
    std::chrono::microseconds jitter{};
};

/// The E-model of ITU-T G.107 reduced to what a network can be blamed for:
///   R = 93.2 - Id - Ie,eff
/// 93.2: the transmission rating with every other parameter at its default (G.107 table 3).
/// Id = 0.024 d + 0.11 (d - 177.3) for the part of d above 177.3, d in ms: the delay impairment of G.107 7.4
///   as Cole and Rosenbluth fitted it ("Voice over IP performance monitoring", ACM CCR 31-2, 2001).
///   d = half the round trip + 2 times the jitter, for the buffer that evens it out, + 20 for one packet.
/// Ie,eff = 95 Ppl / (Ppl / BurstR + Bpl) (G.107 7.5 with Ie = 0), Bpl = 25.1: G.711 with concealment (G.113
///   appendix I). BurstR: mean burst seen over the one of random loss, 1 / (1 - Ppl / 100); at least 1.
[[nodiscard]] double transmissionRating(const PacketFate &fate);

/// The rating as mean opinion score, 1.0 to 4.5 (G.107 annex B).
[[nodiscard]] double meanOpinion(const PacketFate &fate);

} // namespace clearway::evidence
