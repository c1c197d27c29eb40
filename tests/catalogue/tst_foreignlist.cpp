// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/foreignlist.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestForeignList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void sortsLines();
    void doubts_data();
    void doubts();
    void namesLinesItReadOnlyInPart_data();
    void namesLinesItReadOnlyInPart();
    void longLinesAreWhole_data();
    void longLinesAreWhole();
    void largeListEnds_data();
    void largeListEnds();
};

namespace {

QString targetOf(const ListEntry &entry)
{
    if (entry.addresses) {
        const auto networks = entry.addresses->networks();
        return networks.size() == 1
            ? networks.front().toString()
            : entry.addresses->first.toString() + u'-' + entry.addresses->last.toString();
    }
    switch (entry.form) {
    case NameForm::Exact:
        return entry.name;
    case NameForm::Domain:
        return u"*."_s + entry.name;
    case NameForm::Ending:
        return u"*"_s + entry.name;
    case NameForm::Pattern:
        return u"pattern "_s + entry.name;
    case NameForm::Everything:
        return u"everything"_s;
    }
    return {};
}

/// "173.199.0.0/18 tcp 443": without protocols and ports where all are meant.
QString text(const ListEntry &entry)
{
    QStringList parts{targetOf(entry)};
    if (entry.tcp != entry.udp)
        parts << (entry.tcp ? u"tcp"_s : u"udp"_s);
    for (const auto &[first, last] : entry.ports)
        parts << (first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
    return parts.join(u' ');
}

QStringList texts(const QByteArray &list)
{
    QStringList all;
    for (const ListEntry &entry : readForeignList(list).entries)
        all << text(entry);
    return all;
}

} // namespace

void TestForeignList::reads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *fact, const char *line, const char *entries) {
        QTest::newRow(fact) << QByteArray(line)
                            << QString::fromUtf8(entries).split(u"; "_s, Qt::SkipEmptyParts);
    };
    row("address", "173.199.0.1", "173.199.0.1/32");
    row("network", "173.199.0.0/18", "173.199.0.0/18");
    row("host-bits-are-cleared", "173.199.1.7/18", "173.199.0.0/18");
    row("mask-behind-a-slash", "173.199.0.0/255.255.192.0", "173.199.0.0/18");
    row("mask-behind-a-blank", "set subnet 173.199.0.0 255.255.192.0", "173.199.0.0/18");
    row("mask-named", "route add 173.199.0.0 mask 255.255.192.0", "173.199.0.0/18");
    row("wildcard-mask-of-an-access-list", "permit ip any 68.64.0.0 0.0.31.255", "68.64.0.0/19");
    row("mask-of-everything", "0.0.0.0 0.0.0.0", "0.0.0.0/0");
    row("wildcard-mask-of-everything", "permit ip any 0.0.0.0 255.255.255.255", "0.0.0.0/0");
    row("mask-of-one-host", "173.199.0.1 255.255.255.255", "173.199.0.1/32");
    row("wildcard-mask-of-one-host", "permit ip any 173.199.0.1 0.0.0.0", "173.199.0.1/32");
    row("host-by-its-word", "permit tcp any host 173.199.0.1 eq 443", "173.199.0.1/32 tcp 443");
    row("wildcard-mask-of-a-great-network", "permit ip any 10.0.0.0 0.255.255.255", "10.0.0.0/8");
    row("wildcard-mask-behind-a-slash", "173.199.0.0/0.0.63.255", "173.199.0.0/18");
    row("mask-of-everything-behind-a-slash", "173.199.0.0/0.0.0.0", "0.0.0.0/0");
    row("mask-of-one-host-behind-a-slash", "0.0.0.0/255.255.255.255", "0.0.0.0/32");
    row("mask-with-gaps-is-none", "173.199.0.0/255.0.255.0", "");
    row("range-by-its-word", "range 67.217.64.1 67.217.64.9", "67.217.64.1-67.217.64.9");
    row("range-of-everything-by-its-word", "range 0.0.0.0 255.255.255.255", "0.0.0.0/0");
    row("two-addresses-are-no-mask", "192.0.2.1 198.51.100.1", "192.0.2.1/32; 198.51.100.1/32");
    row("range", "67.217.64.0-67.217.95.255", "67.217.64.0/19");
    row("range-with-blanks", "67.217.64.1 - 67.217.64.9", "67.217.64.1-67.217.64.9");
    row("range-with-a-long-dash", "67.217.64.1 \xe2\x80\x93 67.217.64.9", "67.217.64.1-67.217.64.9");
    row("range-of-the-last-octet", "67.217.64.1-9", "67.217.64.1-67.217.64.9");
    row("range-backwards", "67.217.64.9-67.217.64.1", "");
    row("stars-for-octets", "173.199.*.*", "173.199.0.0/16");
    row("one-star-for-octets", "173.199.*", "173.199.0.0/16");
    row("ipv6", "2001:db8::/32, 2001:DB8::1", "2001:db8::/32; 2001:db8::1/128");
    row("prefix-too-long", "173.199.0.0/33", "");
    row("octet-too-large", "300.1.1.1", "");
    row("name", "meet.goto.com", "meet.goto.com");
    row("capitals", "Meet.GoTo.com.", "meet.goto.com");
    row("domain-with-a-star", "*.goto.com", "*.goto.com");
    row("domain-with-a-dot", "dstdomain .goto.com", "*.goto.com");
    row("domain-of-a-filter-list", "||goto.com^", "*.goto.com");
    row("ending", "*goto.com", "*goto.com");
    row("star-alone", "*", "everything");
    row("top-level-domain", "*.com", "pattern com");
    row("star-at-the-end", "goto.*", "pattern goto.*");
    row("plain-words-are-no-names", "access list for GoTo", "");
    row("url", "https://meet.goto.com/join?x=1", "meet.goto.com 443");
    row("url-of-any-scheme", "*://*.goto.com/*", "*.goto.com");
    row("url-with-port-and-user", "http://user@meet.goto.com:8443/", "meet.goto.com 8443");
    row("name-with-path", "goto.com/*", "goto.com");
    row("name-with-port", "meet.goto.com:443", "meet.goto.com 443");
    row("address-with-port", "173.199.0.1:8200", "173.199.0.1/32 8200");
    row("several-in-a-line", "'goto.com', \"getgo.com\"; [gotomeeting.com]",
        "goto.com; getgo.com; gotomeeting.com");
    row("nftables", "ip daddr { 68.64.0.0/19, 173.199.0.0/18 } udp dport { 1853, 8200 } accept",
        "68.64.0.0/19 udp 1853 8200; 173.199.0.0/18 udp 1853 8200");
    row("source-is-no-entry", "ip saddr 10.0.0.0/8 ip daddr 173.199.0.0/18 tcp dport 443 accept",
        "173.199.0.0/18 tcp 443");
    row("iptables", "-A FORWARD -s 10.0.0.0/8 -d 173.199.0.0/18 -p tcp --dport 443 -j ACCEPT",
        "173.199.0.0/18 tcp 443");
    row("squid-source", "acl office src 10.0.0.0/8", "");
    row("access-list", "20 permit tcp any 173.199.0.0 0.0.63.255 eq 443", "173.199.0.0/18 tcp 443");
    row("another-port", "permit tcp any 173.199.0.0 0.0.63.255 eq 22", "173.199.0.0/18 tcp 22");
    row("port-range", "68.64.0.0/19,udp,1853-8200", "68.64.0.0/19 udp 1853-8200");
    row("port-and-protocol", "68.64.0.0/19 8200/udp 443/tcp", "68.64.0.0/19 443 8200");
    row("service-by-name", "68.64.0.0/19;HTTPS", "68.64.0.0/19 tcp 443");
    row("port-range-by-its-word", "permit udp any 68.64.0.0 0.0.31.255 range 1024 8200",
        "68.64.0.0/19 udp 1024-8200");
    row("ports-that-touch-are-one-range", "68.64.0.0/19 ports 443, 445, 444, 443", "68.64.0.0/19 443-445");
    row("port-behind-a-protocol", "68.64.0.0/19;tcp;8080", "68.64.0.0/19 tcp 8080");
    row("port-behind-a-protocol-in-csv", "68.64.0.0/19,tcp,22", "68.64.0.0/19 tcp 22");
    row("port-by-name", "permit tcp any 68.64.0.0 0.0.31.255 eq www", "68.64.0.0/19 tcp 80");
    row("port-by-an-unknown-name", "permit tcp any 68.64.0.0 0.0.31.255 eq domain", "");
    row("ports-above", "permit tcp any 68.64.0.0 0.0.31.255 gt 1023", "68.64.0.0/19 tcp 1024-65535");
    row("ports-below", "permit tcp any 68.64.0.0 0.0.31.255 lt 1024", "68.64.0.0/19 tcp 0-1023");
    row("all-ports-but-one", "permit tcp any 68.64.0.0 0.0.31.255 neq 443", "");
    row("port-of-the-sender", "ip daddr 68.64.0.0/19 tcp sport 443 accept", "");
    row("port-of-the-sender-in-iptables", "-A FORWARD -d 68.64.0.0/19 -p tcp --sport 443 -j ACCEPT", "");
    row("port-of-the-sender-by-place", "permit tcp any eq 443 68.64.0.0 0.0.31.255", "");
    row("icmp", "permit icmp any 68.64.0.0 0.0.31.255", "");
    row("gre", "68.64.0.0/19,gre", "");
    row("esp", "-A FORWARD -d 68.64.0.0/19 -p esp -j ACCEPT", "");
    row("negated-destination", "-A FORWARD ! -d 68.64.0.0/19 -p tcp -j ACCEPT", "");
    row("negated-in-nftables", "ip daddr != 68.64.0.0/19 accept", "");
    row("all-but", "all except 68.64.0.0/19", "");
    row("negated-by-a-word", "allow not 68.64.0.0/19", "");
    row("not-in-prose", "68.64.0.0/19 optional (not critical)", "68.64.0.0/19");
    row("everywhere-in-nftables", "tcp dport { 443 } accept", "0.0.0.0/0 tcp 443; ::/0 tcp 443");
    row("everywhere-on-a-condition", "iifname eth1 tcp dport { 443 } accept", "");
    row("withdrawn", "no access-list 101 permit ip any 68.64.0.0 0.0.31.255", "");
    row("source-by-place", "permit tcp 68.64.0.0 0.0.31.255 any", "0.0.0.0/0 tcp; ::/0 tcp");
    row("both-by-place", "permit tcp 10.0.0.0 0.255.255.255 68.64.0.0 0.0.31.255 eq 443",
        "68.64.0.0/19 tcp 443");
    row("host-as-source", "permit tcp host 10.0.0.1 host 173.199.0.1", "173.199.0.1/32 tcp");
    row("everything-by-place", "permit ip any any", "0.0.0.0/0; ::/0");
    row("object-as-source", "permit tcp object-group CLIENTS 68.64.0.0 255.255.224.0", "");
    row("range-on-two-lines", "set start-ip 67.217.64.1\nset end-ip 67.217.64.9", "67.217.64.1-67.217.64.9");
    row("range-without-an-end", "set start-ip 67.217.64.1\nnext", "");
    row("set-on-several-lines", "ip daddr {\n  68.64.0.0/19,\n  173.199.0.0/18\n} tcp dport 443 accept",
        "68.64.0.0/19 tcp 443; 173.199.0.0/18 tcp 443");
    row("forbidden-set-on-several-lines", "ip daddr {\n  68.64.0.0/19,\n  173.199.0.0/18\n} drop", "");
    row("set-that-never-ends", "ip daddr {\n  68.64.0.0/19,\n", "");
    row("port-that-is-none", "68.64.0.0/19 port since 2026-11-25", "");
    row("date", "68.64.0.0/19 since 2026-11-25", "68.64.0.0/19");
    row("another-service", "68.64.0.0/19 SSH", "");
    row("protocol-by-number", "-A FORWARD -d 68.64.0.0/19 -p 1 -j ACCEPT", "");
    row("protocol-by-number-in-an-access-list", "permit 47 any 68.64.0.0 0.0.31.255", "");
    row("service-object", "permit object-group WEB any 68.64.0.0 0.0.31.255", "");
    row("service-in-one-word", "68.64.0.0/19;TCP-8080", "");
    row("sender-without-a-protocol", "permit 68.64.0.0 0.0.31.255 any", "");
    row("rule-that-only-counts", "ip daddr 68.64.0.0/19 counter log", "");
    row("rule-that-jumps", "-A FORWARD -d 68.64.0.0/19 -j OTHERS", "");
    row("service-behind-a-colon", "68.64.0.0/19 tcp:443", "");
    row("remark", "access-list 1 remark 68.64.0.0/19", "");
    row("rule-that-is-off", "68.64.0.0/19;disabled", "");
    row("date-with-slashes", "68.64.0.0/19 2026/11/25", "68.64.0.0/19");
    row("date-of-americans", "68.64.0.0/19 11/25/2026", "68.64.0.0/19");
    row("years", "68.64.0.0/19 2026-2027", "68.64.0.0/19");
    row("interface-of-a-switch", "ge-0/0/8200 68.64.0.0/19", "68.64.0.0/19");
    row("interface-that-looks-like-a-pair", "1/443 68.64.0.0/19", "68.64.0.0/19");
    row("bundle-of-interfaces", "port-channel443 68.64.0.0/19", "68.64.0.0/19");
    row("numbers-behind-other-words", "68.64.0.0/19 port 22 priority 100", "68.64.0.0/19 22");
    row("other-numbers-are-no-ports", "7 68.64.0.0/19 priority 100", "68.64.0.0/19");
    row("comment", "# 68.64.0.0/19", "");
    row("comment-in-a-quoted-cell", "\"# 68.64.0.0/19\"", "");
    row("comment-behind", "68.64.0.0/19 # was 64.74.80.0/24", "68.64.0.0/19");
    row("comment-of-a-program", "// 68.64.0.0/19", "");
    row("pac", "|| isInNet(address, \"173.199.0.0\", \"255.255.192.0\")", "173.199.0.0/18");
    row("pac-name", "|| dnsDomainIs(host, \".goto.com\")", "*.goto.com");
    row("program-text", "var n = \"0123456789\".indexOf(x) >= 0;", "");
    row("denied", "deny tcp any 173.199.0.0 0.0.63.255", "");
    row("denied-in-german", "68.64.0.0/19 gesperrt", "");
    row("block-of-addresses", "CIDR block 68.64.0.0/19", "68.64.0.0/19");
    row("described-as-not-critical",
        "clientstream.launchdarkly.com does not work through a proxy, not critical",
        "clientstream.launchdarkly.com");
    row("described-in-german", "68.64.0.0/19;funktioniert nicht über einen Proxy, nicht kritisch",
        "68.64.0.0/19");
    row("long-remark-of-an-access-list", "access-list OUTSIDE_IN remark 68.64.0.0/19 is GoTo", "");
    row("description-of-a-device", "set comment \"68.64.0.0/19\"", "");
    row("comment-block", "/* was\n68.64.0.0/19 */ 173.199.0.0/18", "173.199.0.0/18");
    row("comment-of-markup", "<!-- 68.64.0.0/19 -->\n173.199.0.0/18", "173.199.0.0/18");
    row("comment-block-that-never-ends", "/* was\n68.64.0.0/19", "68.64.0.0/19");
    row("no-text", " \t ", "");
    row("control-characters", "meet.goto.com\x01\x1b[31m", "");
}

void TestForeignList::reads()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, entries);
    QCOMPARE(texts(line), entries);
}

void TestForeignList::sortsLines()
{
    const ForeignList list = readForeignList(
        "\xef\xbb\xbf"
        "goto.com\r\n\r\n! note\r\nblock bad.example\r\nnothing here\r\n173.199.0.0/18\r\n");
    QCOMPARE(list.lines, 6);
    QCOMPARE(list.denying, std::vector{4});
    QCOMPARE(list.unread, std::vector{5});
    QCOMPARE(list.entries.size(), std::size_t(2));
    QCOMPARE(list.entries.front().line, 1);
    QCOMPARE(list.entries.back().line, 6);
    QVERIFY(!list.cut);
}

void TestForeignList::doubts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("permit");
    QTest::addColumn<QStringList>("forbid");
    const auto row
        = [](const char *fact, const char *line, const char *kind, const char *permit, const char *forbid) {
              const auto parts
                  = [](const char *all) { return QString::fromUtf8(all).split(u"; "_s, Qt::SkipEmptyParts); };
              QTest::newRow(fact) << QByteArray(line) << QString::fromLatin1(kind) << parts(permit)
                                  << parts(forbid);
          };
    constexpr const char *net = "173.199.0.0/18";
    constexpr const char *all = "0.0.0.0/0; ::/0; everything";
    row("not-yet", "do not open 173.199.0.0/18 yet", "doubtful", net, net);
    row("contraction", "don't open 173.199.0.0/18", "doubtful", net, net);
    row("never", "173.199.0.0/18 - never open this", "doubtful", net, net);
    row("asked-for", "Ticket 4711: please open 173.199.0.0/18", "doubtful", net, net);
    row("pending", "173.199.0.0/18;tcp;443;pending", "doubtful", net, net);
    row("past", "GoTo: 173.199.0.0/18 was open until 2019", "doubtful", net, net);
    row("future", "The firewall team will open 173.199.0.0/18", "doubtful", net, net);
    row("sentence", "We have 173.199.0.0/18 on the other firewall", "doubtful", net, net);
    row("not-in-german", "173.199.0.0/18 nicht freigeben", "doubtful", net, net);
    row("not-yet-in-german", "173.199.0.0/18 ist noch zu", "doubtful", net, net);
    row("asked-for-in-german", "Bitte 173.199.0.0/18 freischalten", "doubtful", net, net);
    row("none-in-german", "keine Freigabe 173.199.0.0/18", "doubtful", net, net);
    row("standard-access-list", "access-list 10 permit 173.199.0.0 0.0.63.255", "doubtful", net, "");
    row("standard-access-list-with-any", "permit 173.199.0.0 0.0.63.255 any", "doubtful", net, "");
    row("standard-access-list-of-one-host", "access-list 1300 permit host 173.199.0.1", "doubtful",
        "173.199.0.1/32", "");
    row("standard-access-list-by-number", "10 permit 173.199.0.0 0.0.63.255", "doubtful", net, "");
    row("standard-access-list-of-an-asa", "access-list SPLIT standard permit 173.199.0.0 255.255.192.0",
        "doubtful", net, "");
    row("standard-access-list-with-a-prefix", "permit 173.199.0.0/18", "doubtful", net, "");
    row("all-but", "ip daddr != 173.199.0.0/18 accept", "doubtful", all, net);
    row("jump", "-A FORWARD -d 173.199.0.0/18 -j OTHERS", "doubtful", net, net);
    row("switched-off", "173.199.0.0/18;disabled", "doubtful", net, net);
    row("set-that-never-ends", "ip daddr {\n  173.199.0.0/18,\n", "doubtful", net, net);
    row("denied", "deny udp any 173.199.0.0 0.0.63.255 eq 8200", "denying", "", "173.199.0.0/18 udp 8200");
    row("denied-to-some-senders", "deny ip 10.9.0.0 0.0.255.255 any", "denying", "", "0.0.0.0/0; ::/0");
    row("denied-elsewhere", "set action deny", "denying", "", all);
    row("denied-below", "Blocked hosts:", "denying", "", all);
    row("not-open-below", "Not open yet:", "doubtful", "", all);
    row("asked-for-below", "Please open the following:", "unread", "", "");
    row("withdrawn", "no access-list 101 permit ip any 173.199.0.0 0.0.63.255", "denying", "", net);
    row("withdrawn-whole", "no access-list 101", "unread", "", "");
    row("rest-denied", "deny ip any any log", "closing", "", "0.0.0.0/0; ::/0");
    row("rest-denied-in-an-asa", "access-list OUT extended deny ip any any", "closing", "",
        "0.0.0.0/0; ::/0");
    row("rest-denied-in-iptables", "-A FORWARD -j DROP", "closing", "", all);
    row("rest-denied-in-squid", "http_access deny all", "closing", "", all);
    row("rest-denied-in-nftables", "counter drop", "closing", "", all);
    row("default-of-nftables", "type filter hook forward priority 0; policy drop;", "aside", "", "");
    row("default-of-iptables", ":FORWARD DROP [0:0]", "aside", "", "");
    row("broken-packets", "ct state invalid drop", "aside", "", "");
    row("ports-of-squid", "http_access deny CONNECT !SSL_ports", "aside", "", "");
    row("icmp", "permit icmp any 173.199.0.0 0.0.63.255", "aside", "", "");
    row("icmp-denied", "deny icmp any any", "aside", "", "");
    row("header-of-a-table", "CIDR block,Ports", "unread", "", "");
}

void TestForeignList::doubts()
{
    QFETCH(QByteArray, line);
    const ForeignList list = readForeignList(line);
    const auto all = [](const std::vector<ListEntry> &entries) {
        QStringList texts;
        for (const ListEntry &entry : entries)
            texts << text(entry);
        return texts;
    };
    QStringList kinds;
    for (const auto &[kind, lines] : {std::pair("doubtful", &list.doubtful),
                                      {list.closing.empty() ? "denying" : "closing", &list.denying},
                                      {"aside", &list.aside},
                                      {"unread", &list.unread}})
        kinds += QStringList(qsizetype(lines->size()), QString::fromLatin1(kind));
    QTEST(kinds.join(u' '), "kind");
    QTEST(all(list.mayPermit), "permit");
    QTEST(all(list.mayForbid), "forbid");
    QVERIFY(list.entries.empty());
}

void TestForeignList::namesLinesItReadOnlyInPart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("last"); ///< entry
    const QByteArray filler
        = QByteArray("10.0.0.1 ").repeated(int(longestListLine / 9)); // one less than full
    QTest::newRow("a-word-is-cut") << filler + "173.199.0.0/18" << u"10.0.0.1/32"_s;
    QTest::newRow("the-next-word-begins-behind") << filler + "  173.199.0.0/18" << u"10.0.0.1/32"_s;
    QByteArray ports;
    for (int port = 1001; port < 1001 + 2 * 65; port += 2)
        ports += QByteArray::number(port) + ' ';
    QTest::newRow("too-many-ports") << "173.199.0.0/18 ports " + ports
                                    << u"173.199.0.0/18 "_s + QString::fromLatin1(ports.left(64 * 5 - 1));
}

void TestForeignList::namesLinesItReadOnlyInPart()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, last);
    const ForeignList list = readForeignList("goto.com\n" + line + "\ngetgo.com\n");
    QCOMPARE(list.partly, std::vector{2});
    QCOMPARE(text(list.entries[list.entries.size() - 2]), last);
    QVERIFY(!list.cut);
}

void TestForeignList::longLinesAreWhole_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("as-long-as-allowed") << QByteArray("10.0.0.1 ").repeated(int(longestListLine / 9));
    QTest::newRow("a-long-remark") << "#" + QByteArray(longestListLine, 'x');
    QTest::newRow("all-ports-in-one-range") << QByteArray("173.199.0.0/18 ports 1-65535");
}

void TestForeignList::longLinesAreWhole()
{
    QFETCH(QByteArray, line);
    QCOMPARE(readForeignList(line).partly, std::vector<int>());
}

void TestForeignList::largeListEnds_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("many-entries") << QByteArray("a.example\n").repeated(int(mostListEntries) + 1);
    QTest::newRow("many-bytes") << "a.example\n" + QByteArray(mostListBytes, '#');
    QTest::newRow("one-line") << QByteArray("1.2.3.4,").repeated(1'100'000);
}

void TestForeignList::largeListEnds()
{
    QFETCH(QByteArray, list);
    const ForeignList read = readForeignList(list);
    QVERIFY(read.cut);
    QVERIFY(!read.entries.empty());
    QVERIFY(read.entries.size() <= mostListEntries);
}

CLEARWAY_TEST(TestForeignList)
#include "tst_foreignlist.moc"
