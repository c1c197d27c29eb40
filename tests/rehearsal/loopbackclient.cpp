// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/loopbackclient.h"

#include "net/readiness.h"
#include "support/awaited.h"

#include <ares.h>
#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/select.h>
#include <sys/socket.h>
#endif

#include <array>
#include <chrono>

namespace clearway::rehearsal {

using namespace std::chrono_literals;

bool becomes(QSocketNotifier::Type type, const net::Socket &socket)
{
    return test::awaited(net::becomesReady(socket.descriptor(), type, 10s));
}

net::Socket dialTcp(const base::Endpoint &to, int *error)
{
    net::Socket socket = net::Socket::open(to.address.family(), net::Transport::Tcp, error);
    if (*error == 0)
        *error = socket.connect(to);
    if (*error == 0)
        *error = becomes(QSocketNotifier::Write, socket) ? socket.pendingError() : -1;
    if (*error != 0)
        socket.close();
    return socket;
}

net::Socket dialUdp(const base::Endpoint &to)
{
    int error = 0;
    net::Socket socket = net::Socket::open(to.address.family(), net::Transport::Udp, &error);
    socket.keepIcmpErrors(to.address.family());
    if (error == 0 && socket.connect(to) != 0)
        socket.close();
    return socket;
}

void say(net::Socket &socket, const QByteArray &bytes)
{
    std::ignore = socket.send(bytes.constData(), bytes.size());
}

QByteArray hear(net::Socket &socket)
{
    QByteArray bytes(65536, Qt::Uninitialized);
    if (!becomes(QSocketNotifier::Read, socket))
        return {};
    bytes.truncate(std::max<qsizetype>(socket.receive(bytes.data(), bytes.size()).bytes, 0));
    return bytes;
}

std::optional<QByteArray> hearToTheEnd(net::Socket &socket)
{
    QByteArray all;
    std::array<char, 16384> bytes;
    while (becomes(QSocketNotifier::Read, socket)) {
        const net::IoResult got = socket.receive(bytes.data(), bytes.size());
        if (!got.ok())
            return std::nullopt;
        if (got.bytes == 0)
            return all;
        all.append(bytes.data(), got.bytes);
    }
    return std::nullopt;
}

QByteArray hearHead(net::Socket &socket)
{
    QByteArray heard;
    while (!heard.contains("\r\n\r\n")) {
        const QByteArray bytes = hear(socket);
        if (bytes.isEmpty())
            break;
        heard += bytes;
    }
    return heard;
}

QByteArray askUdp(const base::Endpoint &to, const QByteArray &datagram)
{
    net::Socket socket = dialUdp(to);
    say(socket, datagram);
    return hear(socket);
}

namespace {

void take(void *to, int status, int, ares_addrinfo *info)
{
    Lookup &lookup = *static_cast<Lookup *>(to);
    lookup.status = status;
    for (const ares_addrinfo_node *node = info ? info->nodes : nullptr; node; node = node->ai_next) {
        std::array<char, 64> text{};
        getnameinfo(node->ai_addr, node->ai_addrlen, text.data(), socklen_t(text.size()), nullptr, 0,
                    NI_NUMERICHOST);
        lookup.addresses += QString::fromLatin1(text.data());
    }
    for (const ares_addrinfo_cname *alias = info ? info->cnames : nullptr; alias; alias = alias->next)
        lookup.aliases += QString::fromLatin1(alias->alias) + QLatin1StringView(" -> ")
            + QString::fromLatin1(alias->name);
    ares_freeaddrinfo(info);
}

} // namespace

Lookup lookUp(const base::Endpoint &resolver, const QByteArray &name, int family, bool overTcp)
{
    static const bool initialised = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    Q_ASSERT(initialised);
    ares_options options{};
    options.flags
        = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP | (overTcp ? ARES_FLAG_USEVC : 0);
    options.timeout = 5000;
    options.tries = 1;
    ares_channel channel = nullptr;
    ares_init_options(&channel, &options, ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES);
    ares_set_servers_ports_csv(channel, resolver.toString().toLatin1().constData());
    Lookup lookup;
    ares_addrinfo_hints hints{};
    hints.ai_family = family;
    hints.ai_flags = ARES_AI_NOSORT;
    ares_getaddrinfo(channel, name.constData(), nullptr, &hints, take, &lookup);
    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    for (int count = ares_fds(channel, &readable, &writable); count > 0;
         count = ares_fds(channel, &readable, &writable)) {
        timeval wait{};
        select(count, &readable, &writable, nullptr, ares_timeout(channel, nullptr, &wait));
        ares_process(channel, &readable, &writable);
        FD_ZERO(&readable);
        FD_ZERO(&writable);
    }
    ares_destroy(channel);
    return lookup;
}

} // namespace clearway::rehearsal
