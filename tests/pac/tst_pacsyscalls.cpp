// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacjail.h"
#include "support/testprogram.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace clearway;

namespace {

using Act = int (*)();

/// How a process ends that is shut off and then acts: "exit 0", "signal 31".
QString endOf(Act act)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(pac::limitSystemCalls() ? act() : 99);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? QStringLiteral("exit %1").arg(WEXITSTATUS(status))
                             : QStringLiteral("signal %1").arg(WTERMSIG(status));
}

const QString killed = QStringLiteral("signal %1").arg(SIGSYS);

} // namespace

class tst_PacSyscalls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acts_data();
    void acts();
};

void tst_PacSyscalls::acts_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("expected");
    QTest::newRow("computes") << Act([] { return 0; }) << QStringLiteral("exit 0");
    QTest::newRow("takes-memory") << Act([] {
        const void *got
            = ::mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return int(got == MAP_FAILED);
    }) << QStringLiteral("exit 0");
    QTest::newRow("memory-for-machine-code") << Act([] {
        const void *got = ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return got == MAP_FAILED ? errno : 0;
    }) << QStringLiteral("exit %1").arg(EACCES);
    QTest::newRow("opens-a-file") << Act([] { return ::open("/etc/passwd", O_RDONLY) < 0 ? errno : 0; })
                                  << QStringLiteral("exit %1").arg(EACCES);
    QTest::newRow("opens-a-socket") << Act([] { return ::socket(AF_INET, SOCK_STREAM, 0); }) << killed;
    QTest::newRow("starts-a-process") << Act([] { return int(::fork()); }) << killed;
    QTest::newRow("becomes-a-program") << Act([] { return ::execl("/bin/true", "true", nullptr); }) << killed;
    QTest::newRow("signals-another") << Act([] { return ::kill(::getppid(), 0); }) << killed;
}

void tst_PacSyscalls::acts()
{
    QFETCH(Act, act);
    QFETCH(QString, expected);
    QCOMPARE(endOf(act), expected);
}

CLEARWAY_TEST(tst_PacSyscalls)
#include "tst_pacsyscalls.moc"
