// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whether this computer's clock is wrong, by the certificates and the answers it saw. No other clock is
// asked.
#pragma once

#include "verdict/clouds.h"
#include "verdict/shownchain.h"
#include "verdict/verdict.h"

namespace clearway::verdict {

/// What the clock is thought to be. It is wrong
/// - by certificates, when chains of hosts of different providers fail by nothing but their dates, all in the
///   same direction, and there is a moment at which every public certificate of the run was valid; one
///   expired certificate is its owner's fault. Chains of an authority that this computer alone trusts count
///   as well: who inspects has the dates of the servers in them;
/// - by dates, when `Date` headers (RFC 9110 6.6.1) differ from it by more than `tolerance`, and agree; not
/// those of a
///   moment at which a trusted public certificate of the run was not valid.
/// Dates that agree with the clock outweigh the certificates.
struct ClockSeen {
    enum class Error { None, Ahead, Behind };

    Error error = Error::None;
    bool byCertificates = false;
    bool byDates = false;
    QDateTime shown; ///< the clock when it was first contradicted, UTC
    QDateTime
        estimate; ///< what it should have said; by certificates alone: the nearest moment it can have been
    Confidence confidence
        = Confidence::Possible; ///< one answer; likely: several, or certificates; both: confirmed
    QStringList hosts; ///< that contradict it
    std::vector<int> evidence;

    /// The host's certificate was only out of date because the clock is wrong.
    [[nodiscard]] bool explains(const HostSeen &host) const;
    [[nodiscard]] bool explains(const Attempt &attempt) const;

    static constexpr std::chrono::minutes tolerance{10};
};

[[nodiscard]] ClockSeen lookAtClock(const QDateTime &started, const std::vector<Row> &rows,
                                    const Clouds &clouds);

/// An IMF-fixdate (RFC 9110 5.6.7), "Sun, 06 Nov 1994 08:49:37 GMT"; invalid when it is anything else.
[[nodiscard]] QDateTime httpDate(const QString &text);

} // namespace clearway::verdict
