// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Coroutines on a Qt event loop: the whole of the concurrency.
//
// core/async holds `Task`, `Once`, `Group`, `Gate` and `sleepFor`, and nothing about networks. Everything
// here lives on one thread, the one whose event loop runs it. A task is lazy and owned: nothing happens
// before it is awaited or added to a group, and destroying it cancels its whole tree at once. There is no
// other way to cancel and none is needed.
//
// House rule: await named tasks only,  auto t = f(...);  auto r = co_await t;  A temporary inside the full
// expression of a co_await is destroyed twice by g++ 12 (braced aggregates, capturing lambdas); the rvalue
// overload is deleted so that the compiler finds every such place.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the concepts in it
#include <coroutine>
#endif
#include <exception>
#include <optional>
#include <utility>

namespace clearway::async {

template<class T> class Task;

namespace detail {

/// What all promises share: lazy start, and a jump to the awaiting coroutine at the end.
class PromiseBase {
public:
    struct FinalAwaiter {
        bool await_ready() const noexcept { return false; }
        template<class Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> ended) const noexcept
        {
            const auto next = ended.promise().m_next;
            return next ? next : std::noop_coroutine();
        }
        void await_resume() const noexcept { }
    };
    std::suspend_always initial_suspend() const noexcept { return {}; }
    FinalAwaiter final_suspend() const noexcept { return {}; }
    /// Nothing throws across a folder, so an exception that reaches a task's end is a bug.
    [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }
    void setNext(std::coroutine_handle<> next) { m_next = next; }

private:
    std::coroutine_handle<> m_next;
};

template<class T> class Promise final : public PromiseBase {
public:
    Task<T> get_return_object();
    void return_value(T value) { m_value.emplace(std::move(value)); }
    T take() { return std::move(*m_value); }

private:
    std::optional<T> m_value;
};

template<> class Promise<void> final : public PromiseBase {
public:
    Task<void> get_return_object();
    void return_void() const noexcept { }
    void take() const noexcept { }
};

} // namespace detail

template<class T = void> class [[nodiscard]] Task {
public:
    using promise_type = detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Task(Handle handle) : m_handle(handle) { }
    Task(Task &&other) noexcept : m_handle(std::exchange(other.m_handle, {})) { }
    Task &operator=(Task &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Task()
    {
        if (m_handle)
            m_handle.destroy();
    }

    class Awaiter {
    public:
        explicit Awaiter(Handle handle) : m_handle(handle) { }
        bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept
        {
            m_handle.promise().setNext(awaiting);
            return m_handle;
        }
        T await_resume() { return m_handle.promise().take(); }

    private:
        Handle m_handle;
    };
    Awaiter operator co_await() &noexcept { return Awaiter(m_handle); }
    void operator co_await() && = delete; // name the task first; see the head of this file

    /// Runs until the first suspension; `next` is resumed at the end. For `Group` only.
    void startThen(std::coroutine_handle<> next)
    {
        m_handle.promise().setNext(next);
        m_handle.resume();
    }

private:
    Handle m_handle;
};

template<class T> Task<T> detail::Promise<T>::get_return_object()
{
    return Task<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}

inline Task<void> detail::Promise<void>::get_return_object()
{
    return Task<void>(std::coroutine_handle<Promise<void>>::from_promise(*this));
}

} // namespace clearway::async
