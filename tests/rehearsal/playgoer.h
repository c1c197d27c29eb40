// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a client meets in a play, over real sockets and in words that rows can hold.
#pragma once

#include "rehearsal/loopbackclient.h"
#include "rehearsal/rehearsal.h"
#include "rehearsal/tlsclient.h"

#include <QMetaType>

Q_DECLARE_METATYPE(clearway::rehearsal::Scenario)

namespace clearway::rehearsal {

[[nodiscard]] bool isRefusal(int error); ///< of the system's numbers

[[nodiscard]] std::unique_ptr<Rehearsal> begin(Scenario scenario); ///< with the small catalogue
[[nodiscard]] net::Route route(const Rehearsal &play, const base::IpAddress &address, int port,
                               net::Transport transport);
[[nodiscard]] Lookup lookUpA(const Rehearsal &play, const QByteArray &name, bool overTcp = false);

/// An address as it stands, or a name as a resolver of the play tells it in Open.
[[nodiscard]] base::IpAddress addressOf(const QString &who);

/// What dialling by TCP comes to: a socket, or "swallowed" or "refused" in `*instead`.
[[nodiscard]] net::Socket dial(const Rehearsal &play, const base::IpAddress &address, int port,
                               QString *instead);

/// What TCP and TLS to an address come to, in a word: "trusted by ISSUER", against the public roots.
[[nodiscard]] QString meetTcp(const Rehearsal &play, const base::IpAddress &address, int port,
                              const QByteArray &serverName);

/// Status line and the headers named of a head, one a line; nothing else of it.
[[nodiscard]] QString excerpt(const QByteArray &head, const QStringList &headers);

} // namespace clearway::rehearsal
