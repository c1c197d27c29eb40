// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The responder as a customer runs it.
#include "net/socket.h"
#include "net/stun.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray transaction = QByteArray::fromHex("b7e7a701bc34d686fa87dfae");

base::Endpoint local(std::uint16_t port = 0)
{
    return {*base::IpAddress::parse(u"127.0.0.1"), port};
}

net::Socket bound()
{
    int error = 0;
    auto socket = net::Socket::open(base::IpAddress::Family::V4, net::Transport::Udp, &error);
    return error == 0 && socket.bind(local()) == 0 ? std::move(socket) : net::Socket();
}

/// A port that was free a moment ago.
std::uint16_t freePort()
{
    return bound().localEndpoint()->port;
}

QString lineOf(QProcess &process)
{
    process.setReadChannel(QProcess::StandardError);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(30'000))
            return {};
    return QString::fromUtf8(process.readLine());
}

QStringList at(std::uint16_t port)
{
    return {u"respond"_s, u"--address"_s, u"127.0.0.1"_s,       u"--language"_s,
            u"en"_s,      u"--port"_s,    QString::number(port)};
}

} // namespace

class TestRespond final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersUntilCtrlCAndThenCounts()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess cannot press Ctrl+C");
#endif
        const std::uint16_t port = freePort();
        QProcess process;
        process.start(QStringLiteral(CLEARWAY_CLI), at(port));
        QVERIFY(lineOf(process).contains(u"127.0.0.1:%1"_s.arg(port)));
        net::Socket asker = bound();
        QSocketNotifier readable(asker.descriptor(), QSocketNotifier::Read);
        QSignalSpy answered(&readable, &QSocketNotifier::activated);
        QVERIFY(asker.sendTo(net::paddedBindingRequest(transaction, 172), local(port)).ok());
        QVERIFY(answered.wait());
        QVERIFY(net::parseStunReply(asker.receiveFrom()->payload, transaction));
        process.terminate();
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("Received 1, answered 1, "));
    }
    void takenPortIsSaid()
    {
        const net::Socket taken = bound();
        const std::uint16_t port = taken.localEndpoint()->port;
        QProcess process;
        process.start(QStringLiteral(CLEARWAY_CLI), at(port));
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 2);
        const QString message = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(message.startsWith(u"Cannot listen at UDP 127.0.0.1:%1: "_s.arg(port)), qPrintable(message));
    }
};

CLEARWAY_TEST(TestRespond)
#include "tst_respond.moc"
