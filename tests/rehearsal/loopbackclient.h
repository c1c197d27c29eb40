// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The other side of a rehearsal's servers: plain clients that wait for what comes, with a guard against
// hanging.
#pragma once

#include "net/socket.h"

#include <QSocketNotifier>
#include <QStringList>

namespace clearway::rehearsal {

/// False only when nothing happened for ten seconds.
[[nodiscard]] bool becomes(QSocketNotifier::Type type, const net::Socket &socket);

/// Connected, or invalid with `*error` set to the system's number.
[[nodiscard]] net::Socket dialTcp(const base::Endpoint &to, int *error);
/// A UDP socket that takes datagrams from `to` only, and keeps ICMP errors where the system can.
[[nodiscard]] net::Socket dialUdp(const base::Endpoint &to);

void say(net::Socket &socket, const QByteArray &bytes);
/// One datagram, or what one read of a stream yields; empty at the end of the stream or after an error.
[[nodiscard]] QByteArray hear(net::Socket &socket);
/// Everything up to the peer's FIN; nothing when the connection stays open or breaks.
[[nodiscard]] std::optional<QByteArray> hearToTheEnd(net::Socket &socket);
/// What comes up to an empty line, and what came with it; less where the stream ends before.
[[nodiscard]] QByteArray hearHead(net::Socket &socket);
/// The answer to one datagram.
[[nodiscard]] QByteArray askUdp(const base::Endpoint &to, const QByteArray &datagram);

/// What c-ares makes of a resolver's answers.
struct Lookup {
    int status = 0; ///< ARES_…
    QStringList addresses;
    QStringList aliases; ///< names of the chain, the asked one first
};
[[nodiscard]] Lookup lookUp(const base::Endpoint &resolver, const QByteArray &name, int family, bool overTcp);

} // namespace clearway::rehearsal
