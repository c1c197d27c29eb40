// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A test waits for a coroutine: the event loop turns until the task has ended.
#pragma once

#include "async/group.h"

#include <QEventLoop>

namespace clearway::test {

template<class T> async::Task<> keepResult(async::Task<T> &task, std::optional<T> &result)
{
    result.emplace(co_await task);
}

/// The task's result. The tests' own time limit is the only guard against one that never ends.
template<class T> [[nodiscard]] T awaited(async::Task<T> task)
{
    std::optional<T> result;
    async::Group group;
    group.add(keepResult(task, result));
    QEventLoop loop;
    while (!result)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return std::move(*result);
}

inline async::Task<> keepEnd(async::Task<> &task, bool &ended)
{
    co_await task;
    ended = true;
}

inline void await(async::Task<> task)
{
    bool ended = false;
    async::Group group;
    group.add(keepEnd(task, ended));
    QEventLoop loop;
    while (!ended)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace clearway::test
