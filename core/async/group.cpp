// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/group.h"

#include "async/once.h"

#include <algorithm>

namespace clearway::async {
namespace {

/// A coroutine whose only work is to call back when the task before it has ended.
struct Epilogue {
    struct promise_type {
        Epilogue get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() const noexcept { return {}; }
        std::suspend_always final_suspend() const noexcept { return {}; }
        void return_void() const noexcept { }
        [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }
    };
    std::coroutine_handle<promise_type> handle;
};

} // namespace

struct Group::Member {
    Member(Group *group, Task<> &&owned) : task(std::move(owned)), epilogue(callBack(group, this).handle) { }
    Member(const Member &) = delete;
    Member &operator=(const Member &) = delete;
    ~Member() { epilogue.destroy(); }

    static Epilogue callBack(Group *group, Member *member)
    {
        group->ended(member);
        co_return;
    }

    Task<> task;
    std::coroutine_handle<> epilogue;
};

Group::Group() = default;
Group::~Group() = default;

void Group::add(Task<> task)
{
    m_running.push_back(std::make_unique<Member>(this, std::move(task)));
    Member *member = m_running.back().get();
    member->task.startThen(member->epilogue);
}

void Group::ended(Member *member)
{
    // The member's coroutine frames are still executing: park them and clear up from the event loop.
    const auto place = std::ranges::find(m_running, member, [](const auto &owned) { return owned.get(); });
    m_ended.splice(m_ended.end(), m_running, place);
    if (std::exchange(m_sweeping, true))
        return;
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_sweeping = false;
            m_ended.clear();
            if (!m_running.empty())
                return;
            if (auto waiting = std::exchange(m_waiting, {}))
                waiting.resume(); // may destroy this
        },
        Qt::QueuedConnection);
}

Task<> sleepFor(std::chrono::milliseconds time)
{
    Once<bool> over(time, true);
    co_await over;
}

struct Gate::Turn {
    explicit Turn(Gate *gate) : owner(gate) { owner->m_queue.push_back(this); }
    ~Turn()
    {
        if (const auto place = std::ranges::find(owner->m_queue, this); place != owner->m_queue.end())
            owner->m_queue.erase(place); // left the queue before its turn
        else if (!taken)
            owner->leave(); // had its turn, but was cancelled before it knew
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    Gate *owner;
    Once<bool> called;
    bool taken = false;
};

Task<Gate::Pass> Gate::enter()
{
    if (m_free > 0) {
        --m_free;
        co_return Pass(this);
    }
    Turn turn(this);
    co_await turn.called;
    turn.taken = true;
    co_return Pass(this);
}

void Gate::leave()
{
    if (m_queue.empty()) {
        ++m_free;
        return;
    }
    Turn *next = m_queue.front();
    m_queue.pop_front();
    next->called.done(true);
}

} // namespace clearway::async
