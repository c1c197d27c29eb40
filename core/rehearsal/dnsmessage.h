// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading DNS questions and writing the answers (RFC 1035 4.1, RFC 6891), without a socket.
#pragma once

#include "base/address.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace clearway::rehearsal {

/// A domain name as on the wire, uncompressed: length octet and label, again and again, then the root's zero
/// octet. Labels may hold any octet, dots included, so names are compared in this form only.
using DnsName = QByteArray;
inline constexpr qsizetype longestDnsName = 255;

/// From "meet.goto.com"; nothing where a label is empty or longer than 63 octets, or the name too long.
[[nodiscard]] std::optional<DnsName> toDnsName(QStringView text);
/// Names compare without regard to ASCII case (RFC 4343); length octets lie below the letters and stay as
/// they are.
[[nodiscard]] DnsName folded(const DnsName &name);

enum class DnsType : std::uint16_t { A = 1, Cname = 5, Aaaa = 28, Opt = 41, Any = 255 };
enum class Rcode : std::uint8_t {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5
};

struct DnsQuestion {
    DnsName name; ///< in the asker's spelling
    std::uint16_t type = 0;
    std::uint16_t klass = 0;
};

struct DnsQuery {
    std::uint16_t id = 0;
    std::uint16_t flags = 0; ///< second word of the header
    Rcode fault = Rcode::NoError; ///< why it cannot be answered: FormErr or NotImp
    DnsQuestion question; ///< only where there is no fault
    std::optional<std::uint16_t> edns; ///< UDP payload size the asker takes (RFC 6891 6.2.3)
};

struct DnsRecord {
    DnsName owner;
    std::variant<base::IpAddress, DnsName> data; ///< A for an IPv4 address, AAAA for IPv6, CNAME for a name
    std::uint32_t ttl = 0; ///< seconds
};

/// Nothing for what must not be answered at all: shorter than a header, or itself an answer.
[[nodiscard]] std::optional<DnsQuery> readDnsQuery(QByteArrayView message);

/// Largest reply the asker takes over UDP, in octets.
[[nodiscard]] qsizetype udpLimit(const DnsQuery &query);

/// The reply as a resolver gives it (RA set, AA clear). Over `limit` octets: no records and the TC bit.
[[nodiscard]] QByteArray writeDnsReply(const DnsQuery &query, Rcode rcode,
                                       const std::vector<DnsRecord> &records, qsizetype limit);

} // namespace clearway::rehearsal
