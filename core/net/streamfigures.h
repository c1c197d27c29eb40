// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// From the times of requests and answers to loss, delay variation and order; no sockets.
#pragma once

#include "evidence/mediapeerseen.h"

#include <vector>

namespace clearway::net {

/// Requests are numbered from 0 in the order they were sent. Times are since any common start.
class StreamFigures {
public:
    using Time = std::chrono::microseconds;

    /// The next request left. Returns its number.
    int sent(Time at);
    /// An answer came, in the order of the calls. False for one that answers nothing, or again.
    bool answered(int number, Time at);

    [[nodiscard]] int sentCount() const { return int(m_requests.size()); }
    [[nodiscard]] int answeredCount() const { return m_answered; }
    /// Of the answer that came last; unset before the first.
    [[nodiscard]] std::optional<Time> lastRoundTrip() const { return m_lastTransit; }
    /// Adds what follows from all of this to `seen`; what it means stands there.
    void describe(evidence::MediaPeerSeen &seen) const;

private:
    struct Request {
        Time sent{};
        std::optional<Time> roundTrip;
    };
    void smooth(Time sent, Time came);
    void describeLoss(evidence::MediaPeerSeen &seen) const;
    void describeTimes(evidence::MediaPeerSeen &seen) const;
    void draw(evidence::MediaPeerSeen &seen) const;

    std::vector<Request> m_requests;
    int m_answered = 0;
    int m_newest = -1; ///< number of the newest request that was answered
    int m_reordered = 0;
    std::optional<Time> m_lastTransit; ///< R - S of the answer before (RFC 3550 6.4.1)
    double m_deviations = 0; ///< sum of |D|, in microseconds
    double m_jitter = 0; ///< J
    double m_jitterMax = 0;
};

} // namespace clearway::net
