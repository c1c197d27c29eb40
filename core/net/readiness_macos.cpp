// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/readiness.h"

#include "async/once.h"

#include <sys/event.h>
#include <sys/time.h>
#include <sys/types.h>
#include <unistd.h>

namespace clearway::net {
namespace {

/// A queue of the kernel's (kqueue(2)), which can be read once the descriptor is ready.
class Queue {
public:
    Queue(qintptr descriptor, QSocketNotifier::Type type) : m_queue(::kqueue()), m_descriptor(descriptor)
    {
        struct kevent wanted { };
        wanted.ident = static_cast<decltype(wanted.ident)>(descriptor);
        wanted.filter = type == QSocketNotifier::Write ? EVFILT_WRITE : EVFILT_READ;
        wanted.flags = EV_ADD;
        if (m_queue < 0 || ::kevent(m_queue, &wanted, 1, nullptr, 0, nullptr) == 0)
            return;
        ::close(m_queue);
        m_queue = -1;
    }
    ~Queue()
    {
        if (m_queue >= 0)
            ::close(m_queue);
    }
    Q_DISABLE_COPY_MOVE(Queue)

    [[nodiscard]] bool works() const { return m_queue >= 0; }
    /// What to wait for: without a queue, the descriptor itself.
    [[nodiscard]] qintptr watched() const { return works() ? m_queue : m_descriptor; }

private:
    int m_queue;
    qintptr m_descriptor;
};

} // namespace

/// In the window's event loop Qt's notifier is a CFSocket, which takes a socket's error away (SO_ERROR)
/// before it says that one can write: Qt does not set kCFSocketLeaveErrors (qcfsocketnotifier.cpp, and
/// __CFSocketHandleWrite() in CFSocket.c). A refused connection would look like one that stands. From a queue
/// nothing can be taken.
async::Task<bool> becomesReady(qintptr descriptor, QSocketNotifier::Type type,
                               std::chrono::milliseconds timeout)
{
    async::Once<bool> event(timeout, false);
    const Queue queue(descriptor, type);
    QSocketNotifier notifier(queue.watched(), queue.works() ? QSocketNotifier::Read : type);
    QObject::connect(&notifier, &QSocketNotifier::activated, event.context(), [&event, &notifier] {
        notifier.setEnabled(false); // level-triggered: once is enough
        event.done(true);
    });
    co_return co_await event;
}

} // namespace clearway::net
