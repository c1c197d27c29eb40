// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What became of an upload.
#pragma once

#include "base/failure.h"
#include "base/names.h"
#include "base/peertext.h"
#include "evidence/proxysource.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace clearway::upload {

enum class Ending {
    Delivered, ///< 2xx, after all of it was sent
    TokenWanted, ///< 401 or 403, and no token was given
    TokenRefused, ///< 401 or 403 to a token
    TooLarge, ///< 413
    SentElsewhere, ///< 3xx, which is never followed
    Busy, ///< 408, 429, 500, 502, 503 or 504
    Refused, ///< any other answer
    NotTrusted, ///< the certificate: nothing was said
    NotReached, ///< no name, no connection, no TLS, or it broke off on the way
    ProxyWantsSignIn,
    ProxyRefused,
    Unclear, ///< all was sent and no answer came: it may have arrived
    Stopped,
    Impossible ///< what was asked for cannot be sent at all; nothing was tried
};

struct Receipt {
    Ending ending = Ending::Stopped;
    int status = 0; ///< of the server's answer, or of a proxy that refused; 0: there was none
    base::PeerText said; ///< by the server: the first line of a text/plain answer
    base::PeerText elsewhere; ///< SentElsewhere: scheme and host only; empty: another place at the same host
    std::optional<base::Failure> failure; ///< where no answer came
    evidence::ProxyServer via; ///< the proxy of the last attempt, or direct
    QStringList authSchemes; ///< ProxyWantsSignIn: what the proxy takes, lower case; foreign text
    std::optional<std::chrono::seconds> askedToWait; ///< Retry-After, however long
    QString problem; ///< Impossible: why, in technical English; empty: too large. May hold foreign text
    int attempts = 0;
    bool mayHaveArrived = false; ///< some attempt sent all of it and was not refused
};

} // namespace clearway::upload

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::upload::Ending> = int(clearway::upload::Ending::Impossible) + 1;
}
