// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A program that gets no more memory says so and ends in an orderly way. Each row plays a program of its own.
#include "base/outofmemory.h"
#include "support/testprogram.h"

#include <QTest>

#include <csignal>
#include <new>
#include <sys/wait.h>
#include <unistd.h>

using namespace clearway;

namespace {

using Fail = void (*)();

[[maybe_unused]] void askForTooMuch()
{
    ::operator delete(::operator new(std::size_t(1) << 62));
}

void throwMemory()
{
    throw std::bad_alloc(); // as Qt does where malloc() gave nothing
}

void throwSomethingElse()
{
    throw 1;
}

/// Nobody catches it.
void letGo(Fail fail) noexcept
{
    fail();
}

struct End {
    int code = -1; ///< or minus the signal
    QByteArray said;
};

End endOf(Fail fail)
{
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        std::signal(SIGABRT, SIG_DFL); // Qt Test has its own
        base::endWithoutMemory("out of memory\n", 3);
        letGo(fail);
        _exit(0);
    }
    close(ends[1]);
    char said[256] = {};
    const ssize_t size = read(ends[0], said, sizeof said);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
            QByteArray(said, std::max<qsizetype>(size, 0))};
}

} // namespace

class tst_OutOfMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndEnds_data();
    void saysSoAndEnds();
    void otherEndsStayAsTheyAre();
};

void tst_OutOfMemory::saysSoAndEnds_data()
{
    QTest::addColumn<Fail>("fail");
#ifndef __SANITIZE_ADDRESS__ // which ends the program itself at such a request, whatever the handler
    QTest::newRow("new") << Fail(askForTooMuch);
#endif
    QTest::newRow("thrown-where-nobody-may") << Fail(throwMemory);
}

void tst_OutOfMemory::saysSoAndEnds()
{
    QFETCH(Fail, fail);
    const End end = endOf(fail);
    QCOMPARE(end.code, 3);
    QCOMPARE(end.said, QByteArray("out of memory\n"));
}

void tst_OutOfMemory::otherEndsStayAsTheyAre()
{
    const End end = endOf(throwSomethingElse);
    QCOMPARE(end.code, -SIGABRT);
    QVERIFY(!end.said.contains("out of memory"));
}

CLEARWAY_TEST(tst_OutOfMemory)
#include "tst_outofmemory.moc"
