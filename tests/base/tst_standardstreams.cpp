// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// No file and no socket becomes standard input, output or error. Each row plays a program of its own.
#include "base/standardstreams.h"
#include "support/testprogram.h"

#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace clearway;

namespace {

/// What a child ends with whose streams in `closed` were closed: the number of the next file that it opens,
/// or 100 where a closed stream can be used.
int nextFile(const std::vector<int> &closed)
{
    const pid_t child = fork();
    if (child == 0) {
        for (int stream : closed)
            close(stream);
        base::holdStandardStreams();
        char byte = 0;
        for (int stream : closed)
            if ((stream == STDIN_FILENO ? read(stream, &byte, 1) : write(stream, &byte, 1)) != -1
                || errno != EBADF)
                _exit(100);
        _exit(open("/dev/null", O_RDONLY));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class tst_StandardStreams final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closed_data();
    void closed();
    void openOnesStay();
};

void tst_StandardStreams::closed_data()
{
    QTest::addColumn<std::vector<int>>("streams");
    QTest::newRow("input") << std::vector{0};
    QTest::newRow("output") << std::vector{1};
    QTest::newRow("error") << std::vector{2};
    QTest::newRow("output-and-error") << std::vector{1, 2};
    QTest::newRow("all") << std::vector{0, 1, 2};
}

void tst_StandardStreams::closed()
{
    QFETCH(std::vector<int>, streams);
    const int next = nextFile(streams);
    QVERIFY2(next > STDERR_FILENO && next < 100, qPrintable(QString::number(next)));
}

void tst_StandardStreams::openOnesStay()
{
    const int before = fcntl(STDOUT_FILENO, F_GETFL);
    base::holdStandardStreams();
    QCOMPARE(fcntl(STDOUT_FILENO, F_GETFL), before);
}

CLEARWAY_TEST(tst_StandardStreams)
#include "tst_standardstreams.moc"
