// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Linux keeps ICMP errors for a socket, with type, code and sender, without privileges: ip(7), IP_RECVERR.
#include "net/socket.h"
#include "net/socketaddress.h"

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace clearway::net {

void Socket::keepIcmpErrors(base::IpAddress::Family family)
{
    const int on = 1;
    if (family == base::IpAddress::Family::V4)
        setsockopt(int(m_descriptor), IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    else
        setsockopt(int(m_descriptor), IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
}

bool Socket::tellsIcmpSenders()
{
    return true;
}

std::optional<evidence::IcmpError> Socket::takeIcmpError()
{
    alignas(cmsghdr) char control[512];
    char payload[64];
    iovec data{payload, sizeof payload};
    for (;;) {
        msghdr message{};
        message.msg_iov = &data;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        if (recvmsg(int(m_descriptor), &message, MSG_ERRQUEUE) < 0)
            return std::nullopt;
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
            const bool v4 = header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_RECVERR;
            const bool v6 = header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_RECVERR;
            if (!v4 && !v6)
                continue;
            const auto *error = reinterpret_cast<const sock_extended_err *>(CMSG_DATA(header));
            if (error->ee_origin != SO_EE_ORIGIN_ICMP && error->ee_origin != SO_EE_ORIGIN_ICMP6)
                continue; // the kernel's own complaint, not a packet
            const auto sender = endpointOf(SO_EE_OFFENDER(error));
            return evidence::IcmpError{error->ee_type, error->ee_code,
                                       sender ? sender->address : base::IpAddress{}};
        }
    }
}

} // namespace clearway::net
