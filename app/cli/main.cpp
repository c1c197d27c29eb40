// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/verb.h"
#include "net/socket.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    clearway::net::prepareSockets();
    clearway::cli::Console console;
    return int(clearway::cli::runProgram(QCoreApplication::arguments().mid(1), console));
}
