// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include "cli/exitcode.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace clearway::cli {
namespace {

// A signal handler may only use what outlives everything and is safe at any moment: a pipe and a flag.
std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t interruptedBefore = 0;

void onSignal(int signal)
{
    // A terminal that closes says so by its kernel and by its shell; only a person insists.
    if (interruptedBefore && signal == SIGHUP)
        return;
    if (interruptedBefore)
        _exit(int(ExitCode::Cancelled));
    interruptedBefore = 1;
    const char byte = 0;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (int signal : {SIGINT, SIGTERM})
        sigaction(signal, &action, nullptr);
    struct sigaction before = {};
    sigaction(SIGHUP, nullptr, &before);
    if (before.sa_handler != SIG_IGN) // as nohup(1) leaves it: then a closed terminal is nothing to us
        sigaction(SIGHUP, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (pipe(pipeEnds.data()) != 0)
        return; // no descriptors left: Ctrl+C then ends the program, as it would without us
    for (int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    interruptedBefore = 0;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    handle(onSignal);
}

Interrupt::~Interrupt()
{
    if (pipeEnds[0] < 0)
        return;
    handle(SIG_DFL);
    qDeleteAll(findChildren<QSocketNotifier *>());
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

} // namespace clearway::cli
