// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The PAC file that an administrator is given, as clearway-pac reads it: every host and network of the
// catalogue, and what only looks like one.
#include "catalogue/allowlist.h"
#include "catalogue/cataloguefile.h"
#include "evaluated.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestAllowlistPac : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void looksUpOnlyWhereItMatters_data();
    void looksUpOnlyWhereItMatters();
};

namespace {

const QString proxy = u"http://proxy.example:8080"_s;
const QString direct = u"direct"_s;
/// What each mode says of a GoTo network's address and of a GoTo name elsewhere.
struct Way {
    const char *fact;
    std::optional<ModeId> mode;
    QString network;
    QString name;
};
const Way ways[] = {{"any-mode", {}, direct, proxy},
                    {"proxy-only", ModeId::ProxyOnly, proxy, proxy},
                    {"proxy-with-udp", ModeId::ProxyWithUdp, proxy, proxy},
                    {"split", ModeId::Split, direct, proxy},
                    {"unrestricted", ModeId::Unrestricted, direct, direct}};

/// Hosts of the catalogue and one below each domain; those with no way through a proxy only where none is
/// used.
QStringList gotoNames(bool proxied)
{
    QStringList names{u"builds.getgocdn.com"_s};
    for (const Domain &domain : builtInCatalogue().domains) {
        if (proxied && !domain.worksThroughProxy)
            continue;
        for (const Host &host : domain.hosts)
            names << host.name;
        if (domain.pattern != domain.name)
            names << u"one.more."_s + domain.name;
    }
    return names;
}

/// First, last and middle address of each network.
QStringList gotoAddresses()
{
    QStringList all;
    for (const Network &network : builtInCatalogue().tcpNetworks)
        for (const std::uint64_t n : {std::uint64_t(0), network.cidr.size() / 2, network.cidr.size() - 1})
            all << network.cidr.at(n).toString();
    return all;
}

/// The neighbours of the networks (merged where they touch), and names that are nearly GoTo's.
QStringList strangers()
{
    QStringList all{u"stranger.example"_s, u"intranet"_s,        u"getgocdn.com"_s, u"other.getgocdn.com"_s,
                    u"203.0.113.80"_s,     u"23.239.227.255"_s,  u"23.239.238.0"_s, u"67.217.63.255"_s,
                    u"67.217.96.0"_s,      u"68.63.255.255"_s,   u"68.64.32.0"_s,   u"78.108.111.255"_s,
                    u"78.108.128.0"_s,     u"173.198.255.255"_s, u"173.199.64.0"_s, u"202.173.23.255"_s,
                    u"202.173.32.0"_s,     u"216.115.207.255"_s, u"216.115.224.0"_s};
    for (const Domain &domain : builtInCatalogue().domains)
        all << u'x' + domain.name << domain.name + u".stranger.example"_s
            << QString(domain.name).replace(u'.', u'-') + u".example"_s;
    return all;
}

/// "host: answer" of those whose only answer is not the expected one.
QStringList wrong(const Way &way, const QStringList &hosts, const QString &expected, const QString &address)
{
    test::TableLookups lookups;
    for (const QString &host : hosts)
        lookups.table.insert(host, {base::IpAddress::parse(host) ? host : address});
    const QByteArray file = allowlist(builtInCatalogue(), RuleKind::Pac, {.mode = way.mode}).toUtf8();
    const auto outcome = test::evaluated(file, hosts, lookups);
    QStringList all;
    for (const auto &answer : outcome.seen.answers) {
        const QString given = answer.servers.size() == 1 ? answer.servers.front().toString() : u"several"_s;
        if (given != expected)
            all << answer.host + u": "_s + given;
    }
    if (qsizetype(outcome.seen.answers.size()) != hosts.size())
        all << u"not all were asked; "_s + test::failureText(outcome);
    return all;
}

} // namespace

void TestAllowlistPac::answers_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    for (int i = 0; i < int(std::size(ways)); ++i) {
        const Way &way = ways[i];
        const auto row = [&](const char *fact, const QStringList &hosts, const char *address,
                             const QString &expected) {
            QTest::addRow("%s-%s", way.fact, fact) << i << hosts << QString::fromLatin1(address) << expected;
        };
        const bool proxied = way.name == proxy;
        row("names-in-clouds", gotoNames(proxied), "198.51.100.7", way.name);
        row("names-in-goto-networks", gotoNames(proxied), "173.199.1.1", way.network);
        row("names-without-an-address", gotoNames(proxied), "", way.name);
        row("addresses", gotoAddresses(), "", way.network);
        row("strangers", strangers(), "198.51.100.7", proxy);
        row("strangers-in-goto-networks", {u"stranger.example"_s, u"xgoto.com"_s}, "173.199.1.1", proxy);
    }
}

void TestAllowlistPac::answers()
{
    QFETCH(int, way);
    QFETCH(QStringList, hosts);
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(wrong(ways[way], hosts, expected, address), QStringList());
}

void TestAllowlistPac::looksUpOnlyWhereItMatters_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("one-proxy-for-all") << int(ModeId::ProxyOnly) << QStringList();
    QTest::newRow("networks-directly") << int(ModeId::Split) << QStringList{u"meet.goto.com"_s};
    QTest::newRow("everything-directly") << int(ModeId::Unrestricted) << QStringList();
}

void TestAllowlistPac::looksUpOnlyWhereItMatters()
{
    QFETCH(int, mode);
    QFETCH(QStringList, asked);
    test::TableLookups lookups;
    const QString file = allowlist(builtInCatalogue(), RuleKind::Pac, {.mode = ModeId(mode)});
    const auto outcome = test::evaluated(file.toUtf8(), {u"meet.goto.com"_s, u"stranger.example"_s}, lookups);
    QCOMPARE(test::failureText(outcome), u"none"_s);
    QCOMPARE(lookups.asked, asked);
}

CLEARWAY_TEST(TestAllowlistPac)
#include "tst_allowlistpac.moc"
