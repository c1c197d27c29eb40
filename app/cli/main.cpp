// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/programend.h"
#include "async/threadlocals.h"
#include "base/memoryimage.h"
#include "base/outofmemory.h"
#include "base/ownlibraries.h"
#include "base/sourcecommit.h"
#include "base/standardstreams.h"
#include "checkup/programparts.h"
#include "cli/exitcode.h"
#include "cli/verb.h"
#include "net/socket.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

int run(int argc, char *argv[])
{
    clearway::net::prepareSockets();
    constexpr int fewest = 12; // with less Qt ends the program, and says nothing that helps
    if (clearway::net::descriptorsLeft() < fewest) {
        std::fputs("clearway-cli: too few open files are allowed (ulimit -n)\n", stderr);
        return int(clearway::cli::ExitCode::CannotTell);
    }
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(
        clearway::checkup::programVersion(clearway::base::sourceCommit()));
    clearway::cli::Console console;
    return int(clearway::cli::runProgram(QCoreApplication::arguments().mid(1), console));
}

} // namespace

int main(int argc, char *argv[])
{
    clearway::async::avoidThreadLocals();
    clearway::base::holdStandardStreams();
    clearway::base::endWithoutMemory("clearway-cli: out of memory\n",
                                     int(clearway::cli::ExitCode::CannotTell));
    clearway::base::keepMemoryPrivate();
    clearway::base::loadOwnLibrariesOnly();
    return clearway::async::endProgram(run(argc, argv));
}
