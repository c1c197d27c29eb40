// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How many answers a server still owes anybody.
#pragma once

#include "base/address.h"

#include <array>
#include <chrono>

namespace clearway::net {

/// Token buckets, one per source and one for all: sources can be forged, so the second one bounds what a
/// victim of forged requests can get from us. Memory is fixed: sources share 4,096 buckets by a hash with a
/// secret seed, and so do the addresses of one IPv6 /64, which one computer can have all to itself.
class AnswerBudget {
public:
    /// Answers a second; what was not used within the last second is lost.
    struct Limits {
        int perSource = 120; ///< two streams of 50 a second, and some
        int total = 2000;
    };
    explicit AnswerBudget(const Limits &limits);

    /// True, and one answer less, when `source` may get an answer at `now` (monotonic, never going back).
    [[nodiscard]] bool take(const base::IpAddress &source, std::chrono::microseconds now);

private:
    struct Bucket {
        double answers = 0;
        std::chrono::microseconds filledAt{};
        bool used = false;
    };
    static void fill(Bucket &bucket, int perSecond, std::chrono::microseconds now);
    [[nodiscard]] std::size_t place(const base::IpAddress &source) const;

    Limits m_limits;
    std::size_t m_seed;
    Bucket m_all;
    std::array<Bucket, 4096> m_bySource{};
};

} // namespace clearway::net
