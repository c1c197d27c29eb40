// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The kernel's own answers, in a network namespace of this test's own.
#include "support/testprogram.h"
#include "surroundings/machine.h"
#include "surroundings/waysout.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <sched.h>
#include <unistd.h>

using namespace clearway;
using namespace clearway::surroundings;
using evidence::NetworkChange;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &file, const QByteArray &text)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

/// As root, or as the only user of a user namespace.
bool enterOwnNetwork()
{
    const QByteArray uid = QByteArray::number(getuid()), gid = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNET) == 0)
        return true;
    return unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && write(u"/proc/self/setgroups"_s, "deny")
        && write(u"/proc/self/uid_map"_s, "0 " + uid + " 1")
        && write(u"/proc/self/gid_map"_s, "0 " + gid + " 1");
}

bool ip(const QString &line)
{
    const QString program = QFile::exists(u"/usr/sbin/ip"_s) ? u"/usr/sbin/ip"_s : u"/sbin/ip"_s;
    return QProcess::execute(program, line.split(u' ')) == 0;
}

evidence::Exit wayTo(const char16_t *address)
{
    return systemWaysOut()->to(*base::IpAddress::parse(address));
}

} // namespace

class tst_KernelRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void adaptersHaveKinds();
    void waysFollowTheLongestPrefix();
    void rulesDecideBeforeTables();
    void refusedNetworksHaveNoWay();
    void partsOfANetwork();
    void changesAreSeen();
};

void tst_KernelRoutes::initTestCase()
{
    if (!enterOwnNetwork() || !ip(u"link add cable type veth peer name far"_s))
        QSKIP("network namespaces or their adapters cannot be made here");
    for (const QString &line :
         {u"link add pipe type veth peer name end"_s, u"address add 192.0.2.7/24 dev cable"_s,
          u"address add 10.8.0.2/24 dev pipe"_s, u"link set lo up"_s, u"link set cable up"_s,
          u"link set far up"_s, u"link set pipe up"_s, u"link set end up"_s,
          u"route add default via 192.0.2.254"_s, u"route add 173.199.0.0/19 via 10.8.0.1"_s,
          u"route add unreachable 68.64.0.0/19"_s, u"route add default via 10.8.0.1 table 51820"_s})
        QVERIFY2(ip(line), qPrintable(line));
}

void tst_KernelRoutes::adaptersHaveKinds()
{
    const auto all = adapters();
    const auto cable = std::ranges::find(all, u"cable"_s, &evidence::Adapter::name);
    QVERIFY(cable != all.end());
    QCOMPARE(cable->kind, evidence::AdapterKind::Virtual);
    QCOMPARE(cable->toldBy, u"kind veth"_s);
    QVERIFY(cable->addresses.contains(u"192.0.2.7/24"_s));
}

void tst_KernelRoutes::waysFollowTheLongestPrefix()
{
    QCOMPARE(wayTo(u"173.199.0.1").adapter, u"pipe"_s);
    QCOMPARE(wayTo(u"173.199.0.1").gateway, u"10.8.0.1"_s);
    QCOMPARE(wayTo(u"173.199.0.1").source, u"10.8.0.2"_s);
    QCOMPARE(wayTo(u"173.199.32.1").adapter, u"cable"_s);
}

/// As wg-quick routes: the main table alone would tell a different story.
void tst_KernelRoutes::rulesDecideBeforeTables()
{
    QVERIFY(ip(u"rule add to 216.115.208.0/20 table 51820 priority 100"_s));
    QCOMPARE(wayTo(u"216.115.208.1").adapter, u"pipe"_s);
    QVERIFY(ip(u"rule del priority 100"_s));
    QCOMPARE(wayTo(u"216.115.208.1").adapter, u"cable"_s);
}

void tst_KernelRoutes::refusedNetworksHaveNoWay()
{
    QVERIFY(!wayTo(u"68.64.0.1").leads());
}

void tst_KernelRoutes::partsOfANetwork()
{
    QStringList parts;
    const auto ways = systemWaysOut();
    for (const evidence::Exit &exit : exitsOf(*base::Cidr::parse(u"173.199.0.0/18"), routes(), *ways))
        parts << exit.part + u' ' + exit.adapter;
    QCOMPARE(parts, (QStringList{u"173.199.0.0/19 pipe"_s, u"173.199.32.0/19 cable"_s}));
}

void tst_KernelRoutes::changesAreSeen()
{
    const evidence::Machine before = readLinks();
    QVERIFY(changes(before, readLinks()).empty());
    QVERIFY(ip(u"route replace default via 192.0.2.253"_s));
    QCOMPARE(changes(before, readLinks()), std::vector{NetworkChange::DefaultRoute});
    QVERIFY(ip(u"route replace default via 192.0.2.254"_s));
    QVERIFY(changes(before, readLinks()).empty());
}

CLEARWAY_TEST(tst_KernelRoutes)
#include "tst_kernelroutes.moc"
