// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/routesocket_linux.h"

#include <cstring>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace clearway::surroundings {
namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr qsizetype oneRead = 64 * 1024; // the kernel fills at most 32 KiB at once

/// Whether the datagram holds the end of the answer: of a dump its last message, else any.
bool isLast(QByteArrayView datagram)
{
    while (datagram.size() >= qsizetype(sizeof(nlmsghdr))) {
        nlmsghdr header;
        std::memcpy(&header, datagram.data(), sizeof header);
        if (header.nlmsg_type == NLMSG_DONE || header.nlmsg_type == NLMSG_ERROR
            || (header.nlmsg_flags & NLM_F_MULTI) == 0)
            return true;
        const qsizetype length = qsizetype(NLMSG_ALIGN(header.nlmsg_len));
        if (header.nlmsg_len < sizeof header || length > datagram.size())
            return true;
        datagram = datagram.sliced(length);
    }
    return false;
}

} // namespace

RouteSocket::RouteSocket() : m_descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
{
    const timeval patience{1, 0}; // the kernel answers at once; a run must not hang on it all the same
    if (m_descriptor >= 0)
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
}

RouteSocket::~RouteSocket()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::optional<QByteArray> RouteSocket::ask(const QByteArray &request) const
{
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    if (m_descriptor < 0
        || sendto(m_descriptor, request.constData(), std::size_t(request.size()), 0,
                  reinterpret_cast<const sockaddr *>(&kernel), sizeof kernel)
            < 0)
        return std::nullopt;
    QByteArray answer;
    QByteArray buffer(oneRead, Qt::Uninitialized);
    while (answer.size() < mostBytes) {
        const auto read = recv(m_descriptor, buffer.data(), std::size_t(buffer.size()), 0);
        if (read < 0)
            return std::nullopt;
        answer.append(buffer.constData(), qsizetype(read));
        if (isLast(QByteArrayView(buffer).first(qsizetype(read))))
            break;
    }
    return answer;
}

} // namespace clearway::surroundings
