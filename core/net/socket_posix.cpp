// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Linux and macOS; what only Linux can (the ICMP error queue) is in icmperrors_linux.cpp.
#include "net/socket.h"

#include "net/socketaddress.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace clearway::net {
namespace {

constexpr rlim_t plentyOfDescriptors = 4096;

IoResult result(ssize_t count)
{
    if (count >= 0)
        return {count, false, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {0, true, 0};
    return {0, false, errno};
}

#ifdef Q_OS_LINUX

/// In one step: another thread may be starting a child just now.
constexpr int quiet = SOCK_NONBLOCK | SOCK_CLOEXEC;

int openQuietly(int family, int type)
{
    return ::socket(family, type | quiet, 0);
}

int acceptQuietly(int listener, SocketAddress &peer)
{
    return ::accept4(listener, peer.data(), &peer.length, quiet);
}

#else

int madeQuiet(int descriptor)
{
    if (descriptor < 0)
        return descriptor;
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL, 0) | O_NONBLOCK);
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
}

int openQuietly(int family, int type)
{
    return madeQuiet(::socket(family, type, 0));
}

int acceptQuietly(int listener, SocketAddress &peer)
{
    return madeQuiet(::accept(listener, peer.data(), &peer.length));
}

#endif

} // namespace

Socket Socket::open(base::IpAddress::Family family, Transport transport, int *error)
{
    const int descriptor = openQuietly(family == base::IpAddress::Family::V4 ? AF_INET : AF_INET6,
                                       transport == Transport::Tcp ? SOCK_STREAM : SOCK_DGRAM);
    *error = descriptor < 0 ? errno : 0;
    return Socket(descriptor);
}

void Socket::close()
{
    if (m_descriptor != -1)
        ::close(int(std::exchange(m_descriptor, -1)));
}

int Socket::bind(const base::Endpoint &local)
{
    const SocketAddress address(local);
    const int on = 1;
    if (!local.address.isV4())
        setsockopt(int(m_descriptor), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    return ::bind(int(m_descriptor), address.data(), address.length) == 0 ? 0 : errno;
}

int Socket::listen(int backlog)
{
    return ::listen(int(m_descriptor), backlog) == 0 ? 0 : errno;
}

int Socket::connect(const base::Endpoint &remote)
{
    const SocketAddress address(remote);
    if (::connect(int(m_descriptor), address.data(), address.length) == 0 || isPending(errno))
        return 0;
    return errno;
}

int Socket::pendingError() const
{
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(int(m_descriptor), SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

void Socket::shutdownWrite()
{
    ::shutdown(int(m_descriptor), SHUT_WR);
}

void Socket::reset()
{
    const linger now{1, 0};
    setsockopt(int(m_descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

int Socket::setHopLimit(base::IpAddress::Family family, int hops)
{
    const bool v4 = family == base::IpAddress::Family::V4;
    return setsockopt(int(m_descriptor), v4 ? IPPROTO_IP : IPPROTO_IPV6, v4 ? IP_TTL : IPV6_UNICAST_HOPS,
                      &hops, sizeof hops)
            == 0
        ? 0
        : errno;
}

std::optional<Socket> Socket::accept(base::Endpoint *from)
{
    SocketAddress peer;
    peer.length = sizeof peer.storage;
    const int descriptor = acceptQuietly(int(m_descriptor), peer);
    if (descriptor < 0)
        return std::nullopt;
    if (from)
        *from = endpointOf(peer.data()).value_or(base::Endpoint{});
    return Socket(descriptor);
}

IoResult Socket::receive(char *buffer, qsizetype size)
{
    return result(::recv(int(m_descriptor), buffer, size_t(size), 0));
}

IoResult Socket::send(const char *data, qsizetype size)
{
    return result(::send(int(m_descriptor), data, size_t(size), 0));
}

std::optional<Datagram> Socket::receiveFrom(IoResult *outcome)
{
    SocketAddress peer;
    peer.length = sizeof peer.storage;
    Datagram datagram{QByteArray(2048, Qt::Uninitialized), {}};
    const auto got = result(::recvfrom(int(m_descriptor), datagram.payload.data(),
                                       size_t(datagram.payload.size()), 0, peer.data(), &peer.length));
    if (outcome)
        *outcome = got;
    if (!got.ok())
        return std::nullopt;
    datagram.payload.truncate(got.bytes);
    datagram.from = endpointOf(peer.data()).value_or(base::Endpoint{});
    return datagram;
}

IoResult Socket::sendTo(const QByteArray &payload, const base::Endpoint &to)
{
    const SocketAddress address(to);
    return result(::sendto(int(m_descriptor), payload.constData(), size_t(payload.size()), 0, address.data(),
                           address.length));
}

std::optional<base::Endpoint> Socket::localEndpoint() const
{
    SocketAddress address;
    address.length = sizeof address.storage;
    if (getsockname(int(m_descriptor), address.data(), &address.length) != 0)
        return std::nullopt;
    return endpointOf(address.data());
}

std::optional<base::Endpoint> Socket::remoteEndpoint() const
{
    SocketAddress address;
    address.length = sizeof address.storage;
    if (getpeername(int(m_descriptor), address.data(), &address.length) != 0)
        return std::nullopt;
    return endpointOf(address.data());
}

int keepFromChildren(qintptr descriptor)
{
    return fcntl(int(descriptor), F_SETFD, FD_CLOEXEC) == 0 ? 0 : errno;
}

bool isPending(int error)
{
    return error == EINPROGRESS || error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

void prepareSockets()
{
    std::signal(SIGPIPE, SIG_IGN);
    // Desktops start programs with 1024 (Linux) or 256 (macOS) descriptors; the hard limit is usually far
    // higher.
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < plentyOfDescriptors) {
        limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? plentyOfDescriptors
                                                         : std::min(plentyOfDescriptors, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int descriptorsLeft()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > plentyOfDescriptors)
        return int(plentyOfDescriptors); // nobody has that many open
    int left = 0;
    for (int descriptor = 0; descriptor < int(limit.rlim_cur); ++descriptor)
        left += fcntl(descriptor, F_GETFD) < 0 ? 1 : 0;
    return left;
}

} // namespace clearway::net
