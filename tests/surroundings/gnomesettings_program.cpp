// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Prints what GLib's settings say in the environment it was started with, which GLib reads only once.
#include "surroundings/gnomeproxy.h"
#include "surroundings/sourcetext.h"

#include <cstdio>

int main()
{
    using namespace clearway;
    const auto settings = surroundings::readGnomeSettings();
    const QString text
        = settings ? testing::line(surroundings::gnomeProxy(*settings)) : QStringLiteral("no settings");
    std::puts(qPrintable(text));
    return 0;
}
