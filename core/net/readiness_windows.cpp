// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/readiness.h"

#include "async/once.h"

#include <QTimer>

#include <winsock2.h>

namespace clearway::net {
namespace {

constexpr std::chrono::milliseconds askAgain{20};

/// A connect that failed is among exceptfds alone (Microsoft Learn, select), and the next call tells how.
bool isReady(qintptr descriptor, QSocketNotifier::Type type)
{
    fd_set wanted, failed;
    FD_ZERO(&wanted);
    FD_ZERO(&failed);
    FD_SET(SOCKET(descriptor), &wanted);
    FD_SET(SOCKET(descriptor), &failed);
    timeval now{};
    return (type == QSocketNotifier::Write ? ::select(0, nullptr, &wanted, &failed, &now)
                                           : ::select(0, &wanted, nullptr, nullptr, &now))
        > 0;
}

/// Asking a datagram socket would take the error away that its next call is to bring (seen under Wine).
bool mayBeAsked(qintptr descriptor)
{
    int kind = 0, size = sizeof kind;
    return ::getsockopt(SOCKET(descriptor), SOL_SOCKET, SO_TYPE, reinterpret_cast<char *>(&kind), &size) == 0
        && kind == SOCK_STREAM;
}

} // namespace

/// Windows tells of a socket's failure once, by a message, and it may have done so before Qt asked for those:
/// a refused connection or a reset would look like silence. So the socket itself is asked, too.
async::Task<bool> becomesReady(qintptr descriptor, QSocketNotifier::Type type,
                               std::chrono::milliseconds timeout)
{
    async::Once<bool> event(timeout, false);
    QSocketNotifier notifier(descriptor, type);
    QTimer asking;
    const auto ready = [&event, &notifier, &asking] {
        notifier.setEnabled(false);
        asking.stop();
        event.done(true);
    };
    QObject::connect(&notifier, &QSocketNotifier::activated, event.context(), ready);
    QObject::connect(&asking, &QTimer::timeout, event.context(), [&] {
        if (isReady(descriptor, type))
            ready();
    });
    if (mayBeAsked(descriptor))
        asking.start(askAgain);
    co_return co_await event;
}

} // namespace clearway::net
