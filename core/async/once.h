// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An event that happens once: the first `done` wins, and a deadline is built in.
#pragma once

#include "async/task.h"

#include <QMetaObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace clearway::async {

/// Awaited by one coroutine, once. The awaiting coroutine is resumed from the event loop, never from inside
/// `done`, so a callback may call `done` and go on using its own objects.
template<class T> class Once {
public:
    /// Without a deadline.
    Once() = default;
    /// `onTimeout` is the value after `timeout`, counted from here.
    Once(std::chrono::milliseconds timeout, T onTimeout)
    {
        m_timer.emplace();
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(&*m_timer, &QTimer::timeout, &m_context,
                         [this, value = std::move(onTimeout)]() mutable { done(std::move(value)); });
        m_timer->start(timeout);
    }
    Once(const Once &) = delete;
    Once &operator=(const Once &) = delete;

    /// Context for connect(): the connection ends with this object.
    [[nodiscard]] QObject *context() { return &m_context; }

    void done(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        m_timer.reset();
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_ready = true;
                if (auto waiting = std::exchange(m_waiting, {}))
                    waiting.resume(); // may destroy this
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] bool isDone() const { return m_value.has_value(); }

    bool await_ready() const noexcept { return m_ready; }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_waiting = waiting; }
    T await_resume() { return std::move(*m_value); }

private:
    QObject m_context;
    std::optional<QTimer> m_timer;
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiting;
    bool m_ready = false;
};

} // namespace clearway::async
