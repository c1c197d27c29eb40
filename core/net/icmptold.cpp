// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/icmptold.h"

#include "net/classify.h"
#include "net/socket.h"

namespace clearway::net {
namespace {

constexpr int destinationUnreachable = 3, portUnreachable = 3; // RFC 792

bool isRefusal(int native)
{
    return native != 0
        && classifySocketError(base::Operation::Udp, native).code == base::FailureCode::UdpPortUnreachable;
}

} // namespace

std::optional<evidence::IcmpError> icmpTold(const Route &route, const base::Endpoint &meant,
                                            std::optional<evidence::IcmpError> taken, int native)
{
    if (route.icmpSender) {
        if (!taken && !Socket::tellsIcmpSenders() && isRefusal(native))
            taken = evidence::IcmpError{destinationUnreachable, portUnreachable, {}};
        if (taken)
            taken->sender = *route.icmpSender;
    } else if (taken && route.dial && taken->sender == route.dial->address) {
        taken->sender = meant.address;
    }
    return taken;
}

} // namespace clearway::net
