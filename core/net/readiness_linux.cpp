// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/readiness.h"

#include "async/once.h"

namespace clearway::net {

async::Task<bool> becomesReady(qintptr descriptor, QSocketNotifier::Type type,
                               std::chrono::milliseconds timeout)
{
    async::Once<bool> event(timeout, false);
    QSocketNotifier notifier(descriptor, type);
    QObject::connect(&notifier, &QSocketNotifier::activated, event.context(), [&event, &notifier] {
        notifier.setEnabled(false); // level-triggered: once is enough
        event.done(true);
    });
    co_return co_await event;
}

} // namespace clearway::net
