// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Work that may never end, such as reading from a network share that is gone, and that no program is kept
// for.
#pragma once

#include <functional>
#include <future>
#include <memory>

namespace clearway::async {

/// Calls `work` on a thread of its own, which nothing joins. False where the system has no thread left.
///
/// A program that ends leaves the thread behind: while the application object goes, the threads that are
/// about to end get a moment (a quarter of a second for all of them), and what hangs then stays where it is
/// (programend.h). So `work` must own all it touches.
[[nodiscard]] bool leaveBehind(std::function<void()> work);

/// How many such threads still run.
[[nodiscard]] int leftBehind();

/// The same, for what `work` brings; not valid where the system has no thread left. Whoever wants the result
/// waits for it as long as it is worth.
template<class Work> [[nodiscard]] auto resultLeftBehind(Work work) -> std::shared_future<decltype(work())>
{
    const auto promise = std::make_shared<std::promise<decltype(work())>>();
    std::shared_future<decltype(work())> result = promise->get_future().share();
    if (!leaveBehind([promise, work = std::move(work)] { promise->set_value(work()); }))
        return {};
    return result;
}

} // namespace clearway::async
