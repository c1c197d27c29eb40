// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Begins what never ends, says what came of something else, and ends.
#include "async/leftbehind.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    static QSemaphore *const never = new QSemaphore;
    const auto hanging = clearway::async::resultLeftBehind([] {
        never->acquire();
        return 1;
    });
    const auto quick = clearway::async::resultLeftBehind([] { return 42; });
    std::printf("%d\n", quick.get());
    return hanging.wait_for(std::chrono::seconds(0)) == std::future_status::timeout ? 0 : 1;
}
