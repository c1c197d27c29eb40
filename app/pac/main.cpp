// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/memoryimage.h"
#include "base/ownlibraries.h"
#include "pac/pacjail.h"
#include "pac/pacsession.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

constexpr int usage = 64;

bool isStartedByHand()
{
#ifdef Q_OS_WIN
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
    return _isatty(0) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

int refuse()
{
    std::fputs(
        "clearway-pac is started by clearway and clearway-cli, never by hand; it evaluates one PAC file "
        "in a process of its own.\n",
        stderr);
    return usage;
}

} // namespace

int main(int argc, char *argv[])
{
    clearway::base::keepMemoryPrivate();
    clearway::base::loadOwnLibrariesOnly();
    clearway::pac::prepareProcess();
    if (argc > 1 || isStartedByHand())
        return refuse();
    const QCoreApplication application(argc, argv);
    clearway::pac::PacWire wire;
    const auto task = clearway::pac::readTask(wire);
    if (!task)
        return refuse();
    clearway::pac::serve(wire, *task);
    return 0;
}
