// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/classify.h"

#include "net/systemerror.h"

#include <initializer_list>

namespace clearway::net {
namespace {

struct Kind {
    int type = 0;
    int code = 0;
};

bool isOneOf(const evidence::IcmpError &icmp, std::initializer_list<Kind> v4, std::initializer_list<Kind> v6)
{
    for (const Kind &kind : icmp.sender.isV4() ? v4 : v6)
        if (icmp.type == kind.type && icmp.code == kind.code)
            return true;
    return false;
}

/// RFC 792, RFC 1812 5.2.7.1, RFC 4443 3.1: "destination unreachable" is type 3, or 1 of IPv6.
base::FailureCode codeFor(base::Operation operation, int native, const evidence::IcmpError &icmp)
{
    using enum base::FailureCode;
    if (isOneOf(icmp, {{3, 9}, {3, 10}, {3, 13}}, {{1, 1}}))
        return AdminProhibited;
    if (isOneOf(icmp, {{3, 3}}, {{1, 4}}))
        return operation == base::Operation::Udp ? UdpPortUnreachable : ConnectionRefused;
    if (isOneOf(icmp, {{3, 0}, {3, 6}}, {{1, 0}}))
        return NetworkUnreachable;
    return codeOf(operation, native);
}

} // namespace

base::Failure classifySocketError(base::Operation operation, int native,
                                  const std::optional<evidence::IcmpError> &icmp)
{
    return {operation, icmp ? codeFor(operation, native, *icmp) : codeOf(operation, native), native,
            textOf(native)};
}

} // namespace clearway::net
