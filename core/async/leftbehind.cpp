// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/leftbehind.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace clearway::async {
namespace {

constexpr std::chrono::milliseconds moment(250);

/// Never destroyed: a thread that was left behind may come back to it while the program ends.
struct Count {
    std::mutex mutex;
    std::condition_variable ended;
    int running = 0;
    bool isAwaited = false; ///< the application object that is there waits a moment when it goes
};

Count &count()
{
    static Count *const all = new Count;
    return *all;
}

void waitAMoment()
{
    std::unique_lock lock(count().mutex);
    count().isAwaited = false;
    count().ended.wait_for(lock, moment, [] { return count().running == 0; });
}

/// Beyond it what a thread uses of libraries may be taken down below it.
void awaitAtTheEnd()
{
    if (!std::exchange(count().isAwaited, true))
        qAddPostRoutine(waitAMoment);
}

void end()
{
    const std::lock_guard lock(count().mutex);
    --count().running;
    count().ended.notify_all();
}

} // namespace

bool leaveBehind(std::function<void()> work)
{
    const std::lock_guard lock(count().mutex);
    try {
        std::thread([work = std::move(work)]() mutable {
            work();
            work = {}; // what it owns goes before it counts as ended
            end();
        }).detach();
    } catch (const std::system_error &) {
        return false;
    }
    ++count().running;
    awaitAtTheEnd();
    return true;
}

int leftBehind()
{
    const std::lock_guard lock(count().mutex);
    return count().running;
}

} // namespace clearway::async
