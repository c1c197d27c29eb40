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
    void terminalsCloseTwice();
    void ignoredHangupStaysIgnored();
    void nextOneStartsAnew();

private:
    /// How a process of its own ends in which this happens while an Interrupt lives.
    template<class Happens> [[nodiscard]] static int endOf(Happens happens)
    {
        const pid_t child = fork();
        if (child == 0) {
            const Interrupt interrupt;
            happens();
            _exit(1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
};

void TestInterrupt::firstOneIsASignalOfTheLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("ctrl-c") << SIGINT;
    QTest::newRow("asked-to-terminate") << SIGTERM;
    QTest::newRow("terminal-closed") << SIGHUP;
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
    QCOMPARE(endOf([] {
                 std::raise(SIGINT);
                 std::raise(SIGINT);
             }),
             130);
}

void TestInterrupt::terminalsCloseTwice()
{
    QCOMPARE(endOf([] {
                 std::raise(SIGHUP);
                 std::raise(SIGHUP);
             }),
             1);
}

void TestInterrupt::ignoredHangupStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    QCOMPARE(endOf([] {
                 std::raise(SIGHUP);
                 std::raise(SIGINT); // the first one that counts
             }),
             1);
    std::signal(SIGHUP, SIG_DFL);
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
