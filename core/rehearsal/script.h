// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the servers of a rehearsal are made from: who says what at which part, before there is any socket.
#pragma once

#include "base/result.h"
#include "rehearsal/dnsresponder.h"
#include "rehearsal/landscape.h"

#include <map>

namespace clearway::rehearsal {

/// Made on one thread and played on another; nothing in it is asked on both.
struct Script {
    std::shared_ptr<const DnsResponder> resolver;
    SessionMaker server; ///< TLS of every catalogue host
    SessionMaker blockPage; ///< TLS by an authority nobody trusts
    SessionMaker plainWeb;
    SessionMaker deviceTls, devicePlain; ///< the device in the way; unset: there is none
    std::map<base::Endpoint, SessionMaker> company; ///< an unset one refuses
    PeerManner peer;
    QByteArray publicRootPem; ///< plays the public set
    QByteArray localRootsPem; ///< of the invented computer's own store
};

/// An error says which certificate could not be made.
[[nodiscard]] base::Result<Script, QString> writeScript(const Story &story,
                                                        const catalogue::Catalogue &catalogue,
                                                        const std::shared_ptr<const Zone> &zone);

} // namespace clearway::rehearsal
