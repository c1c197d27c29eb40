// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading a DNS answer that anybody may have written (RFC 1035 4.1).
//
// c-ares 1.18 parses answers into hostent, which loses the CNAME chain and its TTLs; this keeps them.
#pragma once

#include "evidence/observation.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace clearway::net {

struct DnsAnswer {
    int rcode = 0;
    bool truncated = false;
    std::vector<evidence::DnsRecord> records; ///< A, AAAA and CNAME records of the answer section, at most 64
};

/// Nothing when the message is malformed: cut off, a pointer that does not lead backwards, a name over 255
/// octets.
[[nodiscard]] std::optional<DnsAnswer> parseDnsAnswer(const QByteArray &message);

} // namespace clearway::net
