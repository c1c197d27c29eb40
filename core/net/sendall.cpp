// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/sendall.h"

#include <algorithm>

namespace clearway::net {
namespace {

/// Until the piece's own end or that of all, whichever comes first.
std::chrono::milliseconds timeFor(const SendLimits &limits)
{
    if (limits.whole.isForever())
        return limits.piece;
    return std::min(limits.piece, std::chrono::milliseconds(limits.whole.remainingTime()));
}

} // namespace

async::Task<Drained> sendAll(Channel &channel, const QByteArray &bytes, SendLimits limits,
                             std::function<void(qsizetype)> progressed)
{
    Drained drained;
    for (qsizetype at = 0; at < bytes.size() && drained.isDone(); at += sendPiece) {
        drained.error = channel.send(bytes.mid(at, sendPiece));
        if (drained.error != 0)
            break;
        auto draining = channel.drain(timeFor(limits));
        drained = co_await draining;
        if (drained.isDone() && progressed)
            progressed(std::min(at + sendPiece, bytes.size()));
    }
    co_return drained;
}

} // namespace clearway::net
