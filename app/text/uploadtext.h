// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's upload. A new one needs a row in uploadtext.cpp and its German in
// translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class UploadText {
    Title,
    ByPolicy, ///< address
    ByUser, ///< address
    Rehearsed, ///< host
    Token,
    TokenHint,
    Keep,
    NotKept, ///< reason
    Button, ///< host
    Stop,
    Looking, ///< host
    Sending, ///< kilobytes gone, of all
    Waiting, ///< host
    Pausing, ///< attempt, seconds
    NoWay, ///< reason
    // How it ended: what every one of them is told is the host
    Delivered,
    TokenWanted,
    TokenRefused,
    TooLarge,
    SentElsewhere, ///< host, other host
    SentAside,
    Busy, ///< host, status
    BusyFor, ///< host, status, minutes
    Refused, ///< host, status
    NotTrusted, ///< host, failure
    NotReached, ///< host, failure
    NotReachedThrough, ///< host, failure, proxy
    ProxyWantsSignIn,
    ProxyTurnedDown, ///< host, proxy
    ProxyRefused, ///< host, proxy
    Unclear,
    Stopped,
    StoppedLate,
    Impossible,
    ServerSays, ///< its words
    MayHaveArrived
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::UploadText> = int(clearway::text::UploadText::MayHaveArrived)
    + 1;
}
