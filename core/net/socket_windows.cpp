// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socket.h"

#include "net/socketaddress.h"

#include <mstcpip.h>

namespace clearway::net {
namespace {

SOCKET handle(qintptr descriptor)
{
    return static_cast<SOCKET>(descriptor);
}

int lastError()
{
    return WSAGetLastError();
}

IoResult result(int count)
{
    if (count >= 0)
        return {count, false, 0};
    const int error = lastError();
    if (error == WSAEWOULDBLOCK)
        return {0, true, 0};
    return {0, false, error};
}

/// What did not fit of a datagram is dropped, as everywhere; only here that is an error as well.
IoResult datagramResult(int count, qsizetype room)
{
    const IoResult got = result(count);
    return got.error == WSAEMSGSIZE ? IoResult{room, false, 0} : got;
}

void makeNonBlocking(SOCKET socket)
{
    u_long on = 1;
    ioctlsocket(socket, FIONBIO, &on);
}

/// A refused connection is asked for again every half second, as often as a lost SYN is: with Windows 11's
/// four times the refusal comes after two seconds, when nobody waits for it any more. Two are what fits a
/// deadline. Not known everywhere, and nothing is lost then but those refusals.
void askTwiceMore(SOCKET socket)
{
    TCP_INITIAL_RTO_PARAMETERS limits = {TCP_INITIAL_RTO_UNSPECIFIED_RTT, 2};
    DWORD none = 0;
    WSAIoctl(socket, SIO_TCP_INITIAL_RTO, &limits, sizeof limits, nullptr, 0, &none, nullptr, nullptr);
}

} // namespace

Socket Socket::open(base::IpAddress::Family family, Transport transport, int *error)
{
    // Not inherited from its first moment on: another thread may be starting a child just now.
    const SOCKET opened = ::WSASocketW(family == base::IpAddress::Family::V4 ? AF_INET : AF_INET6,
                                       transport == Transport::Tcp ? SOCK_STREAM : SOCK_DGRAM, 0, nullptr, 0,
                                       WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    *error = opened == INVALID_SOCKET ? lastError() : 0;
    if (opened == INVALID_SOCKET)
        return Socket();
    makeNonBlocking(opened);
    if (transport == Transport::Tcp)
        askTwiceMore(opened);
    return Socket(static_cast<qintptr>(opened));
}

void Socket::close()
{
    if (m_descriptor != -1)
        closesocket(handle(std::exchange(m_descriptor, -1)));
}

int Socket::bind(const base::Endpoint &local)
{
    const SocketAddress address(local);
    const DWORD on = 1;
    if (!local.address.isV4())
        setsockopt(handle(m_descriptor), IPPROTO_IPV6, IPV6_V6ONLY, reinterpret_cast<const char *>(&on),
                   sizeof on);
    return ::bind(handle(m_descriptor), address.data(), address.length) == 0 ? 0 : lastError();
}

int Socket::listen(int backlog)
{
    return ::listen(handle(m_descriptor), backlog) == 0 ? 0 : lastError();
}

int Socket::connect(const base::Endpoint &remote)
{
    const SocketAddress address(remote);
    if (::connect(handle(m_descriptor), address.data(), address.length) == 0 || isPending(lastError()))
        return 0;
    return lastError();
}

int Socket::pendingError() const
{
    int error = 0;
    int size = sizeof error;
    const int asked
        = getsockopt(handle(m_descriptor), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size);
    return asked == 0 ? error : lastError();
}

void Socket::shutdownWrite()
{
    ::shutdown(handle(m_descriptor), SD_SEND);
}

void Socket::reset()
{
    const linger now{1, 0};
    setsockopt(handle(m_descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
    close();
}

int Socket::setHopLimit(base::IpAddress::Family family, int hops)
{
    const bool v4 = family == base::IpAddress::Family::V4;
    const DWORD value = DWORD(hops);
    return setsockopt(handle(m_descriptor), v4 ? IPPROTO_IP : IPPROTO_IPV6, v4 ? IP_TTL : IPV6_UNICAST_HOPS,
                      reinterpret_cast<const char *>(&value), sizeof value)
            == 0
        ? 0
        : WSAGetLastError();
}

std::optional<Socket> Socket::accept(base::Endpoint *from)
{
    SocketAddress peer;
    peer.length = sizeof peer.storage;
    const SOCKET accepted = ::accept(handle(m_descriptor), peer.data(), &peer.length);
    if (accepted == INVALID_SOCKET)
        return std::nullopt;
    makeNonBlocking(accepted);
    Q_UNUSED(keepFromChildren(static_cast<qintptr>(accepted)))
    if (from)
        *from = endpointOf(peer.data()).value_or(base::Endpoint{});
    return Socket(static_cast<qintptr>(accepted));
}

IoResult Socket::receive(char *buffer, qsizetype size)
{
    return result(::recv(handle(m_descriptor), buffer, int(size), 0));
}

IoResult Socket::send(const char *data, qsizetype size)
{
    return result(::send(handle(m_descriptor), data, int(size), 0));
}

std::optional<Datagram> Socket::receiveFrom(IoResult *outcome)
{
    SocketAddress peer;
    peer.length = sizeof peer.storage;
    Datagram datagram{QByteArray(2048, Qt::Uninitialized), {}};
    const qsizetype room = datagram.payload.size();
    const auto got = datagramResult(
        ::recvfrom(handle(m_descriptor), datagram.payload.data(), int(room), 0, peer.data(), &peer.length),
        room);
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
    return result(::sendto(handle(m_descriptor), payload.constData(), int(payload.size()), 0, address.data(),
                           address.length));
}

std::optional<base::Endpoint> Socket::localEndpoint() const
{
    SocketAddress address;
    address.length = sizeof address.storage;
    if (getsockname(handle(m_descriptor), address.data(), &address.length) != 0)
        return std::nullopt;
    return endpointOf(address.data());
}

std::optional<base::Endpoint> Socket::remoteEndpoint() const
{
    SocketAddress address;
    address.length = sizeof address.storage;
    if (getpeername(handle(m_descriptor), address.data(), &address.length) != 0)
        return std::nullopt;
    return endpointOf(address.data());
}

int keepFromChildren(qintptr descriptor)
{
    const auto asHandle = reinterpret_cast<HANDLE>(descriptor);
    return SetHandleInformation(asHandle, HANDLE_FLAG_INHERIT, 0) ? 0 : int(GetLastError());
}

bool isPending(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINPROGRESS;
}

void prepareSockets()
{
    WSADATA data{};
    WSAStartup(MAKEWORD(2, 2), &data);
}

int descriptorsLeft()
{
    return 65'536; // of handles a process may have 16 million
}

} // namespace clearway::net
