// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Says what came of one thread and ends; with an argument it leaves another one behind, that never ends.
#include "async/leftbehind.h"
#include "async/programend.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <cstdio>

namespace {

/// What a library keeps until the program is over.
struct Kept {
    ~Kept() { std::puts("taken down"); }
} kept;

int run(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    static QSemaphore *const never = new QSemaphore;
    std::shared_future<int> hanging;
    if (argc > 1)
        hanging = clearway::async::resultLeftBehind([] {
            never->acquire();
            return 1;
        });
    const auto quick = clearway::async::resultLeftBehind([] { return 42; });
    std::printf("%d\n", quick.get());
    return hanging.valid() && hanging.wait_for(std::chrono::seconds(0)) != std::future_status::timeout ? 1
                                                                                                       : 0;
}

} // namespace

int main(int argc, char **argv)
{
    return clearway::async::endProgram(run(argc, argv));
}
