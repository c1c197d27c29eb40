// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using clearway::cli::Interrupt;

class TestInterrupt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstOneIsASignalOfTheLoop_data();
    void firstOneIsASignalOfTheLoop();
    void secondOneEndsTheProgram();
    void nextOneStartsAnew();
};

void TestInterrupt::firstOneIsASignalOfTheLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("ctrl-c") << SIGINT;
    QTest::newRow("asked-to-terminate") << SIGTERM;
}

void TestInterrupt::firstOneIsASignalOfTheLoop()
{
    QFETCH(int, signal);
    Interrupt interrupt;
    QSignalSpy requested(&interrupt, &Interrupt::requested);
    std::raise(signal);
    QCOMPARE(requested.size(), 0);
    QVERIFY(requested.wait());
    QCOMPARE(requested.size(), 1);
}

void TestInterrupt::secondOneEndsTheProgram()
{
    const pid_t child = fork();
    if (child == 0) {
        const Interrupt interrupt;
        std::raise(SIGINT);
        std::raise(SIGINT);
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 130);
}

void TestInterrupt::nextOneStartsAnew()
{
    {
        Interrupt first;
        std::raise(SIGINT);
    }
    Interrupt second;
    QSignalSpy requested(&second, &Interrupt::requested);
    std::raise(SIGINT);
    QVERIFY(requested.wait());
}

CLEARWAY_TEST(TestInterrupt)
#include "tst_interrupt.moc"
