// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What WWW-Authenticate and Proxy-Authenticate offer (RFC 9110 11.6.1), read from text; no I/O.
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace clearway::net {

struct HttpChallenge {
    QByteArray scheme; ///< in lower case
    /// Names in lower case, values without their quotes; of a name given twice the first counts.
    std::vector<std::pair<QByteArray, QByteArray>> parameters;

    [[nodiscard]] QByteArray value(const QByteArray &name) const; ///< empty when there is none
    bool operator==(const HttpChallenge &) const = default;
};

/// The challenges of the field's lines, in order: at most 16 with at most 32 parameters each. Reads as far as
/// it understands; a token68 (NTLM, Negotiate) is passed over, because nobody here answers one.
[[nodiscard]] std::vector<HttpChallenge> readChallenges(const std::vector<QByteArray> &lines);

} // namespace clearway::net
