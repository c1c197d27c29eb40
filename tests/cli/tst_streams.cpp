// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the system says of a stream, on every system.
#include "cli/terminal.h"
#include "net/socket.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace clearway;

class TestStreams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { net::prepareSockets(); }
    void nullDeviceIsNoTerminal();
    void fileTakesBytesAsTheyAre();
    void pipeWithoutReader();
    void fileThatCannotBeWritten();
};

void TestStreams::nullDeviceIsNoTerminal()
{
    std::FILE *nothing = std::fopen(qPrintable(QProcess::nullDevice()), "w");
    QVERIFY(nothing);
    QVERIFY(!cli::isTerminal(nothing));
    QVERIFY(!cli::takesColours(nothing));
    std::fclose(nothing);
}

void TestStreams::fileTakesBytesAsTheyAre()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    const QByteArray text = "pr\u00fcft \U0001f512\n";
    std::FILE *stream = std::fopen(qPrintable(path), "wb");
    QVERIFY(stream);
    QVERIFY(cli::write(stream, text));
    std::fclose(stream);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), text);
}

void TestStreams::pipeWithoutReader()
{
    int ends[2] = {-1, -1};
#ifdef Q_OS_WIN
    QCOMPARE(_pipe(ends, 4096, _O_BINARY), 0);
    _close(ends[0]);
    std::FILE *stream = _fdopen(ends[1], "wb");
#else
    QCOMPARE(pipe(ends), 0);
    close(ends[0]);
    std::FILE *stream = fdopen(ends[1], "wb");
#endif
    QVERIFY(stream);
    QVERIFY(!cli::write(stream, "text"));
    QVERIFY(cli::readerHasLeft());
    std::fclose(stream);
}

void TestStreams::fileThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::FILE *stream = std::fopen(qPrintable(path), "rb");
    QVERIFY(stream);
    QVERIFY(!cli::write(stream, "text"));
    QVERIFY(!cli::readerHasLeft());
    std::fclose(stream);
}

CLEARWAY_TEST(TestStreams)

#include "tst_streams.moc"
