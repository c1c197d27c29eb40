// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/classify.h"
#include "support/testprogram.h"

#include <QTest>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#endif

using namespace clearway;

namespace {

#ifdef Q_OS_WIN
constexpr int hostUnreachable = WSAEHOSTUNREACH;
#else
constexpr int hostUnreachable = EHOSTUNREACH;
#endif

} // namespace

class tst_Classify final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void icmpSharpensTheNumber_data();
    void icmpSharpensTheNumber();
    void numberAlone();
};

void tst_Classify::icmpSharpensTheNumber_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("connect");
    QTest::addColumn<QString>("udp");
    const auto row
        = [](const char *fact, const char *sender, int type, int code, const char *connect, const char *udp) {
              QTest::newRow(fact) << QString::fromLatin1(sender) << type << code
                                  << QString::fromLatin1(connect) << QString::fromLatin1(udp);
          };
    const char *v4 = "10.0.0.1";
    const char *v6 = "2001:db8::1";
    row("network-prohibited", v4, 3, 9, "admin_prohibited", "admin_prohibited");
    row("host-prohibited", v4, 3, 10, "admin_prohibited", "admin_prohibited");
    row("communication-prohibited", v4, 3, 13, "admin_prohibited", "admin_prohibited");
    row("prohibited-v6", v6, 1, 1, "admin_prohibited", "admin_prohibited");
    row("port", v4, 3, 3, "connection_refused", "udp_port_unreachable");
    row("port-v6", v6, 1, 4, "connection_refused", "udp_port_unreachable");
    row("network", v4, 3, 0, "network_unreachable", "network_unreachable");
    row("no-route-v6", v6, 1, 0, "network_unreachable", "network_unreachable");
    row("host", v4, 3, 1, "host_unreachable", "host_unreachable");
    row("hops-used-up", v4, 11, 0, "host_unreachable", "host_unreachable");
    row("type-of-the-other-family", v6, 3, 9, "host_unreachable", "host_unreachable");
}

void tst_Classify::icmpSharpensTheNumber()
{
    QFETCH(QString, sender);
    QFETCH(int, type);
    QFETCH(int, code);
    QFETCH(QString, connect);
    QFETCH(QString, udp);
    const evidence::IcmpError icmp{type, code, *base::IpAddress::parse(sender)};
    const auto codeOf = [&icmp](base::Operation operation) {
        return QString(name(net::classifySocketError(operation, hostUnreachable, icmp).code));
    };
    QCOMPARE(codeOf(base::Operation::Connect), connect);
    QCOMPARE(codeOf(base::Operation::Udp), udp);
}

void tst_Classify::numberAlone()
{
    const auto failure = net::classifySocketError(base::Operation::Connect, hostUnreachable);
    QCOMPARE(failure.code, base::FailureCode::HostUnreachable);
    QCOMPARE(failure.native, hostUnreachable);
    QVERIFY(!failure.detail.isEmpty());
}

CLEARWAY_TEST(tst_Classify)
#include "tst_classify.moc"
