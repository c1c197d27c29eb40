// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listaudit.h"

#include "catalogue/allowlist.h"
#include "catalogue/cataloguefile.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestListAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownListsAreComplete_data();
    void ownListsAreComplete();
    void entries_data();
    void entries();
    void passages_data();
    void passages();
    void results_data();
    void results();
    void surplusIsShort();
    void modesHaveTheirOwnResults();
};

namespace {

Audit audited(const QByteArray &list, const ListScope &scope = {}, bool whole = false)
{
    return auditList(readForeignList(list), builtInCatalogue(), builtInLegacyCatalogue(), scope,
                     {.whole = whole});
}

const QByteArray allNetworks = "23.239.228.0/22 23.239.232.0/22 23.239.236.0/23 67.217.64.0/19 68.64.0.0/19\n"
                               "78.108.112.0/20 173.199.0.0/18 202.173.24.0/21 216.115.208.0/20\n";
const QByteArray allNames = "*.goto.com *.getgo.com *.gotomeeting.com *.expertcity.com *.goto-rtc.com\n"
                            "*.logmeininc.com *.gotowebinar.com *.gototraining.com builds.getgocdn.com\n";
QByteArray withPorts(const char *ports)
{
    QByteArray list;
    for (const QByteArray &network : allNetworks.simplified().split(' '))
        list += network + ports;
    return list;
}

/// The eleven networks of the Cisco note.
const QByteArray oldNetworks = "216.115.208.0/20 216.219.112.0/20 66.151.158.0/24 66.151.150.160/27\n"
                               "66.151.115.128/26 64.74.80.0/24 202.173.24.0/21 67.217.64.0/19\n"
                               "78.108.112.0/20 68.64.0.0/19 206.183.100.0/22\n";

} // namespace

namespace {

/// Products through which nothing goes in that mode; such lists hold remarks only.
bool isEmpty(RuleKind kind, ModeId mode)
{
    return kind == RuleKind::Nftables
        ? mode == ModeId::ProxyOnly
        : (kind == RuleKind::Squid || kind == RuleKind::CiscoWsa) && mode == ModeId::Unrestricted;
}

} // namespace

void TestListAudit::ownListsAreComplete_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("mode");
    for (const RuleKind kind :
         {RuleKind::Nftables, RuleKind::Squid, RuleKind::CiscoWsa, RuleKind::Pac, RuleKind::Csv})
        for (const ModeId mode : allModes)
            if (!isEmpty(kind, mode))
                QTest::addRow("%s-%s", name(kind).data(), name(mode).data()) << int(kind) << int(mode);
}

void TestListAudit::ownListsAreComplete()
{
    QFETCH(int, kind);
    QFETCH(int, mode);
    const ListScope scope{.mode = ModeId(mode)};
    const QByteArray text = allowlist(builtInCatalogue(), RuleKind(kind), scope).toUtf8();
    const Audit audit = audited(text, scope);
    QStringList lacking;
    for (const AuditedPassage &each : audit.passages)
        if (each.verdict != PassageVerdict::Covered && each.verdict != PassageVerdict::NotJudged)
            lacking << name(each.verdict) + u' ' + each.passage.target();
    for (const AuditedEntry &each : audit.entries)
        if (each.verdict == EntryVerdict::TooWide || each.verdict == EntryVerdict::Historic)
            lacking << each.entry.text.raw();
    QCOMPARE(lacking, QStringList());
    QCOMPARE(name(audit.result), "complete"_L1);
    QVERIFY(std::ranges::count(audit.passages, PassageVerdict::Covered, &AuditedPassage::verdict) > 0);
}

void TestListAudit::entries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const char *entry, const char *expected) {
        QTest::newRow(fact) << QByteArray(entry) << QString::fromLatin1(expected);
    };
    row("a-network", "173.199.0.0/18", "needed");
    row("part-of-a-network", "173.199.7.0/24", "needed");
    row("several-networks-as-one", "23.239.228.0-23.239.237.255", "needed");
    row("udp-where-none-is-used", "202.173.24.0/21 udp 8200", "not_needed");
    row("a-port-that-is-not-used", "173.199.0.0/18 tcp dport 22", "not_needed");
    row("a-network-and-its-neighbours", "173.199.0.0/17", "too_wide 173.199.64.0/18");
    row("everything", "0.0.0.0/0", "too_wide");
    row("a-cloud", "52.0.0.0/8", "too_wide 52.0.0.0/8");
    row("all-of-ipv6", "::/0", "too_wide ::/0");
    row("historic", "64.74.80.0/24", "historic");
    row("part-of-a-historic-one", "216.219.112.0/24", "historic");
    row("somebody-else", "203.0.112.0/24", "unknown");
    row("own-network", "10.0.0.0/8", "own");
    row("own-address", "192.168.1.1", "own");
    row("own-range", "172.16.0.5-172.31.0.9", "own");
    row("own-network-of-ipv6", "fc00::/7", "own");
    row("from-an-own-address-to-the-end", "10.0.0.1-239.255.255.255", "too_wide");
    row("from-one-own-network-to-another", "10.0.0.1-192.168.0.1", "too_wide");
    row("between-two-reserved-blocks", "192.0.0.0-255.255.255.255", "too_wide");
    row("from-an-own-network-to-its-neighbour", "10.255.0.0-11.0.0.255", "unknown");
    row("everything-as-a-wildcard-mask", "permit ip any 0.0.0.0 255.255.255.255", "too_wide");
    row("a-name", "meet.goto.com", "needed");
    row("a-domain", "*.goto.com", "needed");
    row("a-name-that-no-proxy-carries", "clientstream.launchdarkly.com", "not_needed");
    row("a-domain-of-a-cloud", "*.amazonaws.com", "too_wide");
    row("one-host-of-a-cloud", "x.amazonaws.com", "unknown");
    row("a-top-level-domain", ".com", "too_wide");
    row("look-alikes-too", "*goto.com", "too_wide");
    row("ending-of-somebody-else", "*stranger.example", "unknown");
    row("every-name", "*", "too_wide");
    row("look-alike", "*.xgoto.com", "unknown");
    row("historic-domain", "*.citrixonline.com", "historic");
    row("host-of-a-historic-domain", "www.citrixonline.com", "historic");
}

void TestListAudit::entries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, expected);
    const Audit audit = audited(entry);
    QCOMPARE(audit.entries.size(), std::size_t(1));
    const AuditedEntry &only = audit.entries.front();
    const bool few = only.surplus.size() == 1 && !only.surplusCut;
    QCOMPARE(name(only.verdict) + (few ? u' ' + only.surplus.front().toString() : QString()), expected);
}

void TestListAudit::passages_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const char *list, const char *id, const char *expected) {
        QTest::newRow(fact) << QByteArray(list) << QString::fromLatin1(id) << QString::fromLatin1(expected);
    };
    row("not-in-the-list", "173.199.0.0/18", "tcp 68.64.0.0/19", "missing 68.64.0.0/19 at 443");
    row("whole", "68.64.0.0/19", "tcp 68.64.0.0/19", "covered");
    row("by-its-halves", "68.64.0.0/20 68.64.16.0/20", "udp 68.64.0.0/19", "covered");
    row("by-something-wider", "0.0.0.0/0", "udp 68.64.0.0/19", "covered");
    row("half", "68.64.0.0/20", "tcp 68.64.0.0/19", "partly 68.64.16.0/20 at 443");
    row("udp-not-opened", "68.64.0.0/19 tcp 443", "udp 68.64.0.0/19", "missing 68.64.0.0/19 at 1853 8200");
    row("one-port-not-opened", "68.64.0.0/19 udp 1853", "udp 68.64.0.0/19", "partly 68.64.0.0/19 at 8200");
    row("port-range", "68.64.0.0/19 udp dport 1024-65535", "udp 68.64.0.0/19", "covered");
    row("other-port", "68.64.0.0/19 tcp dport 80", "tcp 68.64.0.0/19", "missing 68.64.0.0/19 at 443");
    row("denied-is-not-covered", "deny ip any 68.64.0.0/19\n173.199.0.0/18", "tcp 68.64.0.0/19",
        "missing 68.64.0.0/19 at 443");
    row("only-in-prose", "do not open 68.64.0.0/19 yet\n173.199.0.0/18", "tcp 68.64.0.0/19",
        "doubtful 68.64.0.0/19 at 443");
    row("also-in-prose", "68.64.0.0/19\n68.64.0.0/20 will be closed", "tcp 68.64.0.0/19", "doubtful");
    row("in-prose-about-another", "68.64.0.0/19\ndo not open 173.199.0.0/18 yet", "tcp 68.64.0.0/19",
        "covered");
    row("let-through-and-denied", "deny tcp any 68.64.0.0 0.0.31.255 eq 443\n68.64.0.0/19",
        "tcp 68.64.0.0/19", "doubtful");
    row("denied-at-another-port", "deny tcp any 68.64.0.0 0.0.31.255 eq 25\n68.64.0.0/19", "tcp 68.64.0.0/19",
        "covered");
    row("another-one-denied", "deny ip any 192.0.2.0 0.0.0.255\n68.64.0.0/19", "tcp 68.64.0.0/19", "covered");
    row("senders-alone", "access-list 10 permit 68.64.0.0 0.0.31.255", "tcp 68.64.0.0/19",
        "doubtful 68.64.0.0/19 at 443");
    row("senders-too", "access-list 10 permit 68.64.0.0 0.0.31.255\n68.64.0.0/19", "tcp 68.64.0.0/19",
        "covered");
    row("names-of-a-list-of-senders", "access-list 10 permit 68.64.0.0 0.0.31.255", "tcp *.goto.com",
        "not_judged");
    row("prose-about-a-network-among-names", "*.goto.com\ndo not open 68.64.0.0/19 yet", "tcp 68.64.0.0/19",
        "not_judged");
    row("name-in-prose", "*.getgo.com\nnever allow *.goto.com", "tcp *.goto.com", "doubtful at 443");
    row("host-of-it-denied", "deny chat.goto.com\n*.goto.com", "tcp *.goto.com", "doubtful");
    row("everything-denied-first", "deny all\n*.goto.com", "tcp *.goto.com", "doubtful");
    row("the-rest-denied", "*.goto.com\ndeny all", "tcp *.goto.com", "covered");
    row("denied-elsewhere", "*.goto.com\nset action deny", "tcp *.goto.com", "doubtful");
    row("whole-domain", "*.goto.com", "tcp *.goto.com", "covered");
    row("every-name", "*", "tcp *.goto.com", "covered");
    row("bare-name", "goto.com", "tcp *.goto.com", "unsure");
    row("bare-and-whole", "goto.com *.goto.com", "tcp *.goto.com", "covered");
    row("one-host", "meet.goto.com", "tcp *.goto.com", "partly at 443");
    row("look-alike", "*.xgoto.com *.getgo.com", "tcp *.goto.com", "missing at 443");
    row("ending-covers-it-all-the-same", "*goto.com", "tcp *.goto.com", "covered");
    row("exact-host", "builds.getgocdn.com", "tcp builds.getgocdn.com", "covered");
    row("host-by-its-domain", "*.getgocdn.com", "tcp builds.getgocdn.com", "covered");
    row("names-of-a-list-of-networks", "173.199.0.0/18", "tcp *.goto.com", "not_judged");
    row("networks-of-a-list-of-names", "*.goto.com", "tcp 68.64.0.0/19", "not_judged");
    row("networks-where-nothing-is-known", "stranger.example", "tcp 68.64.0.0/19",
        "missing 68.64.0.0/19 at 443");
}

void TestListAudit::passages()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    const Audit audit = audited(list);
    const auto found = std::ranges::find_if(audit.passages, [&id](const AuditedPassage &each) {
        return (each.passage.isUdp() ? u"udp "_s : u"tcp "_s) + each.passage.target() == id;
    });
    QVERIFY(found != audit.passages.end());
    QStringList parts{name(found->verdict)};
    for (const base::Cidr &cidr : found->missing)
        parts << cidr.toString();
    for (const std::uint16_t port : found->ports)
        parts << (port == found->ports.front() ? u"at "_s : QString()) + QString::number(port);
    QCOMPARE(parts.join(u' '), expected);
}

void TestListAudit::results_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *fact, const QByteArray &list, ModeId mode, bool whole, const char *expected) {
              QTest::newRow(fact) << list << int(mode) << whole << QString::fromLatin1(expected);
          };
    row("all-networks", allNetworks, ModeId::Split, false, "complete");
    row("networks-without-names", allNetworks, ModeId::Split, true, "missing");
    row("both", allNetworks + allNames, ModeId::Split, true, "complete");
    row("names", allNames, ModeId::ProxyOnly, false, "complete");
    row("all-and-everything", allNetworks + "0.0.0.0/0", ModeId::Split, false, "remarks");
    row("all-and-historic", allNetworks + "64.74.80.0/24", ModeId::Split, false, "remarks");
    row("all-and-others", allNetworks + "stranger.example 10.0.0.0/8", ModeId::Split, false, "complete");
    row("own-ends-with-all-between", "10.0.0.1-239.255.255.255", ModeId::Split, false, "remarks");
    const QByteArray udp = withPorts(" udp 1853 8200\n");
    row("udp-alone-where-tcp-goes-through-the-proxy", udp, ModeId::ProxyWithUdp, false, "complete");
    row("udp-alone-where-all-is-asked-for", udp, ModeId::ProxyWithUdp, true, "missing");
    row("udp-alone-where-tcp-goes-directly", udp, ModeId::Split, false, "missing");
    row("the-old-list", oldNetworks, ModeId::Split, false, "missing");
    row("no-udp-needed", "68.64.0.0/19 tcp 443\n", ModeId::ProxyWithUdp, false, "missing");
    row("all-and-a-line-that-forbids", "deny ip any 68.64.0.0 0.0.31.255\n" + allNetworks, ModeId::Split,
        false, "undecided");
    row("all-and-the-rest-forbidden", allNetworks + "deny ip any any\n", ModeId::Split, false, "complete");
    row("all-forbidden-before", "deny ip any any\n" + allNetworks, ModeId::Split, false, "undecided");
    row("all-and-a-set-that-is-dropped", allNetworks + "ip daddr {\n68.64.0.0/19,\n} drop\n", ModeId::Split,
        false, "undecided");
    row("all-and-a-stranger-forbidden", allNetworks + "deny ip any host 192.0.2.1\n", ModeId::Split, false,
        "complete");
    row("all-but-one-in-prose",
        QByteArray(allNetworks).replace("173.199.0.0/18", "\ndo not open 173.199.0.0/18 yet\n"),
        ModeId::Split, false, "undecided");
    row("one-missing-and-one-in-prose", "do not open 173.199.0.0/18 yet\n68.64.0.0/19", ModeId::Split, false,
        "missing");
    row("all-in-a-list-of-senders",
        "access-list 10 permit " + allNetworks.simplified().replace(" ", "\naccess-list 10 permit "),
        ModeId::Split, false, "undecided");
    row("something-optional-in-prose", allNames + "clientstream.launchdarkly.com is not open yet\n",
        ModeId::ProxyOnly, false, "complete");
    row("all-and-a-line-read-in-part", allNetworks + QByteArray("10.0.0.1 ").repeated(11'200), ModeId::Split,
        false, "undecided");
    row("cut", allNetworks + QByteArray(mostListBytes, '#'), ModeId::Split, false, "undecided");
    row("missing-and-cut", "68.64.0.0/19\n" + QByteArray(mostListBytes, '#'), ModeId::Split, false,
        "undecided");
    row("icmp-alone", "permit icmp any any\n" + withPorts(" udp 1853 8200\n"), ModeId::Split, false,
        "missing");
    row("everything-on-every-port", "permit ip any any", ModeId::Unrestricted, false, "remarks");
    row("unsure-name", QByteArray(allNames).replace("*.goto.com", "goto.com"), ModeId::ProxyOnly, false,
        "remarks");
}

void TestListAudit::results()
{
    QFETCH(QByteArray, list);
    QFETCH(int, mode);
    QFETCH(bool, whole);
    QFETCH(QString, expected);
    QCOMPARE(name(audited(list, {.mode = ModeId(mode)}, whole).result), expected);
}

/// What need not be let through can be thousands of networks; the number of addresses is told whole.
void TestListAudit::surplusIsShort()
{
    const Audit audit = audited("2001::1-fe00::7\n9.9.9.9-250.1.2.3\n");
    QCOMPARE(audit.entries.size(), std::size_t(2));
    for (const AuditedEntry &each : audit.entries) {
        QCOMPARE(each.verdict, EntryVerdict::TooWide);
        QVERIFY(each.surplusCut);
        QCOMPARE(each.surplus.size(), mostSurplus);
        QVERIFY(each.surplusSize > 4e9 - 2e8);
    }
}

void TestListAudit::modesHaveTheirOwnResults()
{
    const QByteArray list = allNames + withPorts(" tcp 443\n");
    const Audit audit = audited(list, {.mode = ModeId::ProxyOnly});
    QStringList seen;
    for (const ModeAudit &mode : audit.modes) {
        const Audit alone = audited(list, {.mode = mode.mode});
        QCOMPARE(name(mode.result), name(alone.result));
        QCOMPARE(mode.missing, alone.missing());
        seen << name(mode.mode) + u' ' + name(mode.result);
    }
    QCOMPARE(seen,
             QStringList({u"proxy-only complete"_s, u"proxy-with-udp missing"_s, u"split missing"_s,
                          u"unrestricted missing"_s}));
}

CLEARWAY_TEST(TestListAudit)
#include "tst_listaudit.moc"
