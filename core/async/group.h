// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Tasks that run side by side and end together.
#pragma once

#include "async/task.h"

#include <QObject>

#include <chrono>
#include <list>
#include <memory>

namespace clearway::async {

/// Owns tasks and starts each as it is added. Awaiting the group waits for all of them; tasks may add further
/// ones meanwhile. Destroying it cancels what is left.
class Group {
public:
    Group();
    Group(const Group &) = delete;
    Group &operator=(const Group &) = delete;
    ~Group();

    /// Starts `task` at once; it runs until its first suspension before add() returns.
    void add(Task<> task);
    [[nodiscard]] bool isEmpty() const { return m_running.empty(); }

    bool await_ready() const noexcept { return m_running.empty(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_waiting = waiting; }
    void await_resume() const noexcept { }

private:
    struct Member;
    void ended(Member *member);

    std::list<std::unique_ptr<Member>> m_running;
    std::list<std::unique_ptr<Member>> m_ended; ///< frames that still stand on the stack below us
    std::coroutine_handle<> m_waiting;
    QObject m_context;
    bool m_sweeping = false;
};

/// Waits without doing anything else.
[[nodiscard]] Task<> sleepFor(std::chrono::milliseconds time);

/// Lets a fixed number of tasks pass at a time, first come, first served.
class Gate {
public:
    explicit Gate(int places) : m_free(places) { }
    /// A taken place; given back when it is destroyed. The gate must outlive it.
    class [[nodiscard]] Pass {
    public:
        explicit Pass(Gate *gate) : m_gate(gate) { }
        Pass(Pass &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) { }
        Pass &operator=(Pass &&) = delete;
        ~Pass()
        {
            if (m_gate)
                m_gate->leave();
        }

    private:
        Gate *m_gate;
    };
    [[nodiscard]] Task<Pass> enter();

private:
    struct Turn;
    void leave();
    int m_free;
    std::list<Turn *> m_queue;
};

} // namespace clearway::async
