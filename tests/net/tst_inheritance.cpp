// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a child process, such as clearway-pac, gets of this program's sockets: nothing.
#include "net/resolver.h"
#include "net/socket.h"
#include "rehearsal/loopback.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <sys/socket.h>
#endif

using namespace clearway;

namespace {

struct Sockets {
    int all = 0;
    int inherited = 0;
};

#ifdef Q_OS_WIN

/// Handles are multiples of four, and small numbers in a young process.
Sockets ownSockets()
{
    Sockets found;
    for (quintptr number = 4; number < 16'384; number += 4) {
        int type = 0;
        int size = sizeof type;
        DWORD flags = 0;
        if (getsockopt(SOCKET(number), SOL_SOCKET, SO_TYPE, reinterpret_cast<char *>(&type), &size) != 0)
            continue;
        ++found.all;
        if (!GetHandleInformation(reinterpret_cast<HANDLE>(number), &flags) || flags & HANDLE_FLAG_INHERIT)
            ++found.inherited;
    }
    return found;
}

#else

Sockets ownSockets()
{
    Sockets found;
    for (int descriptor = 3; descriptor < 1024; ++descriptor) {
        int type = 0;
        socklen_t size = sizeof type;
        if (getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) != 0)
            continue;
        ++found.all;
        if ((fcntl(descriptor, F_GETFD) & FD_CLOEXEC) == 0)
            ++found.inherited;
    }
    return found;
}

#endif

net::Socket onLoopback(net::Transport transport)
{
    auto socket = rehearsal::bindLoopback(transport);
    return socket ? std::move(*socket) : net::Socket();
}

/// A listener, a connection to it with both its ends, a UDP socket, and the resolver's while it asks.
class Busy {
public:
    Busy()
    {
        const auto answering = m_nobody.localEndpoint();
        m_net.underlay.routes[test::endpoint("10.0.0.53", 53)] = {*answering, {}};
        m_resolver.emplace(m_net.context, std::vector{test::endpoint("10.0.0.53", 53)});
        m_question.emplace(m_resolver->resolve(QStringLiteral("egw.gotomeeting.com"), evidence::DnsType::A));
        m_asking.add(ask());
        if (m_listener.listen(4) == 0 && m_caller.connect(*m_listener.localEndpoint()) == 0)
            m_isConnected = QTest::qWaitFor([this] { return bool(m_accepted = m_listener.accept()); });
    }
    static constexpr int count = 5;
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

private:
    async::Task<> ask() { co_await *m_question; }

    test::NetFixture m_net{test::longDeadlines};
    net::Socket m_nobody = onLoopback(net::Transport::Udp);
    net::Socket m_listener = onLoopback(net::Transport::Tcp);
    int m_error = 0;
    net::Socket m_caller = net::Socket::open(base::IpAddress::Family::V4, net::Transport::Tcp, &m_error);
    std::optional<net::Socket> m_accepted;
    bool m_isConnected = false;
    std::optional<net::Resolver> m_resolver;
    std::optional<async::Task<std::vector<base::IpAddress>>> m_question;
    async::Group m_asking;
};

} // namespace

class tst_Inheritance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSocketIsInherited();
    void aChildHasNone();
};

void tst_Inheritance::noSocketIsInherited()
{
    const Sockets before = ownSockets(); // whoever started the tests may have left them some
    const Busy busy;
    QVERIFY(busy.isConnected());
    const Sockets sockets = ownSockets();
    QVERIFY2(sockets.all >= before.all + Busy::count, qPrintable(QString::number(sockets.all)));
    QCOMPARE(sockets.inherited, before.inherited);
}

void tst_Inheritance::aChildHasNone()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux lets a child name what it has open");
#endif
    const auto socketsOfAChild = [] {
        QProcess child;
        child.start(QStringLiteral("/bin/ls"), {QStringLiteral("-l"), QStringLiteral("/proc/self/fd")});
        const bool ended = child.waitForFinished();
        const QByteArray open = child.readAllStandardOutput();
        return ended && open.contains("/proc/") ? int(open.count("socket:")) : -1;
    };
    const int before = socketsOfAChild();
    QVERIFY(before >= 0);
    const Busy busy;
    QCOMPARE(socketsOfAChild(), before);
}

CLEARWAY_TEST(tst_Inheritance)
#include "tst_inheritance.moc"
