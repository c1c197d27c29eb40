// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguefile.h"
#include "sample.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestCatalogueFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void readsAnOldListWithNothingButNetworks();
    void acceptsChange_data();
    void acceptsChange();
    void refusesChange_data();
    void refusesChange();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void refusesFile_data();
    void refusesFile();
    void namesTheFileWithoutItsFolder();
};

namespace {

QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = sample::catalogue;
    return json.replace(json.indexOf(before), before.size(), after);
}

base::Cidr cidr(const char *text)
{
    return base::Cidr::parse(QString::fromLatin1(text)).value();
}

QByteArray repeated(const QByteArray &pattern, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += (i ? "," : "") + QByteArray(pattern).replace("#", QByteArray::number(i));
    return all;
}

} // namespace

void TestCatalogueFile::readsEveryMember()
{
    const auto read = readCatalogue(sample::catalogue, u"sample.json"_s);
    QVERIFY(read);
    const Host a{u"a.wide.example"_s, Origin::Documented, {cidr("173.199.0.0/18")}, {Product::Webinar}};
    const Host b{u"b.wide.example"_s, Origin::Inferred, {}, {Product::Training}};
    Catalogue expected;
    expected.id = u"sample"_s;
    expected.version = u"2026-01"_s;
    expected.date = QDate(2026, 1, 31);
    expected.source = u"sample.json"_s;
    expected.title = {u"Sample"_s, u"Muster"_s};
    expected.domains = {{u"wide.example"_s,
                         u"*.wide.example"_s,
                         {u"Start"_s, u"Beginn"_s},
                         {Hosting::Goto, Hosting::Aws},
                         {Product::Webinar},
                         false,
                         false,
                         true,
                         {a, b}},
                        {u"one.example"_s,
                         u"one.example"_s,
                         {u"Extra"_s, u"Zusatz"_s},
                         {Hosting::GoogleCloud},
                         {},
                         true,
                         true,
                         false,
                         {{u"one.example"_s, Origin::Documented, {}, {}}}}};
    expected.openers = {{u"open.example"_s, {u"Opener"_s, u"Opener"_s}, {Hosting::Aws}}};
    expected.gateway = {{{u"gate.wide.example"_s, Origin::Documented, {}, {}}}, {8200, 443, 80}};
    expected.tcpNetworks = {{cidr("173.199.0.0/18"), {u"Audio"_s, u"Ton"_s}, {u"a.wide.example"_s}, false},
                            {cidr("216.219.112.0/20"), {u"Old"_s, u"Alt"_s}, {}, true}};
    expected.udpNetworks = {{cidr("67.217.64.0/19"), {u"Video"_s, u"Bild"_s}, {}, false}};
    expected.tcpPorts = {443};
    expected.udpPorts = {1853, 8200};
    expected.modes
        = {{ModeId::ProxyOnly, {u"A"_s, u"A"_s}, Carriage::Proxy, Carriage::Proxy, Carriage::None},
           {ModeId::ProxyWithUdp, {u"B"_s, u"B"_s}, Carriage::Proxy, Carriage::Proxy, Carriage::Direct},
           {ModeId::Split, {u"C"_s, u"C"_s}, Carriage::Direct, Carriage::Proxy, Carriage::Direct},
           {ModeId::Unrestricted, {u"D"_s, u"D"_s}, Carriage::Direct, Carriage::Direct, Carriage::Direct}};
    expected.vpnLayouts = {{u"full-tunnel"_s, {u"All"_s, u"Alles"_s}}};
    expected.quality = QualityLimits{{u"Us"_s, u"Wir"_s}, {1, 3}, {300, 800}, {30, 60}, {4.03, 3.6}};
    expected.websocketHosts = {{u"a.wide.example"_s, Origin::Documented, {}, {}}};
    QVERIFY(*read == expected);
}

void TestCatalogueFile::readsAnOldListWithNothingButNetworks()
{
    const auto read = readCatalogue(sample::historic, u"old.json"_s);
    QVERIFY(read);
    QVERIFY(read->historic);
    QCOMPARE(read->tcpNetworks.size(), std::size_t(1));
    QVERIFY(read->tcpNetworks.front().historic);
    QVERIFY(requirements(*read).empty());
}

void TestCatalogueFile::acceptsChange_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *fact, const char *before, const char *after) {
        QTest::newRow(fact) << QByteArray(before) << QByteArray(after);
    };
    row("unknown-member", R"("id": "sample")", R"("id": "sample", "added_in_2027": {"deep": [1]})");
    row("unknown-member-of-a-domain", R"("pattern": "one.example")",
        R"("pattern": "one.example", "note": 7)");
    row("null-is-absent", R"("optional": true)", R"("optional": null)");
    row("no-websocket-hosts", R"([{"name": "a.wide.example", "origin": "documented"}])", "[]");
    row("no-openers",
        R"([{"host": "open.example", "use": {"en": "Opener", "de": "Opener"}, "points_to": ["aws"]}])", "[]");
    row("apex-stands-for-a-wildcard", R"("name": "a.wide.example", "origin": "documented", "expected)",
        R"("name": "wide.example", "origin": "documented", "expected)");
    row("largest-ipv4-network", "67.217.64.0/19", "67.217.0.0/16");
    row("largest-ipv6-network", "67.217.64.0/19", "2600:1f00::/32");
    row("longest-text", R"("Audio")", QByteArray('"' + QByteArray(300, 'x') + '"').constData());
    row("utf-8-text", R"("Ton")", "\"Töne – „schön“\"");
}

void TestCatalogueFile::acceptsChange()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(sample::catalogue.contains(before));
    const auto read = readCatalogue(changed(before, after), u"f.json"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
}

void TestCatalogueFile::refusesChange_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *fact, const char *before, const char *after, const char *message) {
        QTest::newRow(fact) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(message);
    };
    row("future-schema", "clearway-catalogue/1", "clearway-catalogue/2",
        R"($.schema: expected "clearway-catalogue/1", found "clearway-catalogue/2")");
    row("no-schema", R"("schema": "clearway-catalogue/1",)", "",
        "$.schema: expected this member, found nothing");
    row("id-with-blank", R"("sample")", R"("sam ple")",
        R"($.id: expected at most 64 of a to z, 0 to 9, '.' and '-', found "sam ple")");
    row("id-with-line-break", R"("sample")", R"("sample\n")",
        "$.id: expected at most 64 of a to z, 0 to 9, '.' and '-', found \"sample\n\"");
    row("version-as-number", R"("2026-01",)", "2026,", "$.version: expected a string, found 2026");
    row("impossible-date", "2026-01-31", "2026-02-31",
        R"($.date: expected a date as YYYY-MM-DD, found "2026-02-31")");
    row("german-missing", R"({"en": "Sample", "de": "Muster"})", R"({"en": "Sample"})",
        "$.title.de: expected this member, found nothing");
    row("english-missing", R"({"en": "Start", "de": "Beginn"})", R"({"de": "Beginn"})",
        "$.domains[0].use.en: expected this member, found nothing");
    row("blank-text", R"("Beginn")", R"("  ")",
        R"($.domains[0].use.de: expected one line of text without control characters, found "  ")");
    row("text-with-escape-code", R"("Beginn")", R"("\u001b[31m")",
        "$.domains[0].use.de: expected one line of text without control characters, found \"\x1b[31m\"");
    row("text-turned-around", R"("Beginn")", R"("\u202eBeginn")",
        "$.domains[0].use.de: expected one line of text without control characters, found \"\u202eBeginn\"");
    row("bare-star", R"("*.wide.example")", R"("*")",
        R"($.domains[0].pattern: expected a host name in lower case with at least one dot, or "*." and one, found "*")");
    row("star-of-a-top-level-domain", R"("*.wide.example")", R"("*.example")",
        R"($.domains[0].pattern: expected a host name in lower case with at least one dot, or "*." and one, found "*.example")");
    row("star-in-the-middle", R"("*.wide.example")", R"("*.*.example")",
        R"($.domains[0].pattern: expected a host name in lower case with at least one dot, or "*." and one, found "*.*.example")");
    row("same-domain-twice", R"("*.wide.example")", R"("*.one.example")",
        R"($.domains[0].hosts[0].name: expected a host of *.one.example, found "a.wide.example")");
    row("same-name-with-and-without-star", R"("one.example",)", R"("wide.example",)",
        R"($.domains[1].pattern: expected each one once, found "wide.example")");
    row("host-of-another-domain", R"("name": "b.wide.example")", R"("name": "b.other.example")",
        R"($.domains[0].hosts[1].name: expected a host of *.wide.example, found "b.other.example")");
    row("host-that-only-ends-alike", R"("name": "b.wide.example")", R"("name": "bwide.example")",
        R"($.domains[0].hosts[1].name: expected a host of *.wide.example, found "bwide.example")");
    row("sub-host-of-a-single-name", R"("name": "one.example")", R"("name": "a.one.example")",
        R"($.domains[1].hosts[0].name: expected a host of one.example, found "a.one.example")");
    row("same-host-twice", R"("name": "b.wide.example")", R"("name": "a.wide.example")",
        R"($.domains[0].hosts[1].name: expected each one once, found "a.wide.example")");
    row("gateway-as-host-of-its-domain", R"("name": "b.wide.example")", R"("name": "gate.wide.example")",
        R"($.domains[0].hosts[1].name: expected each one once, found "gate.wide.example")");
    row("opener-as-address", R"("open.example")", R"("192.0.2.1")",
        R"($.openers[0].host: expected a host name in lower case with at least one dot, found "192.0.2.1")");
    row("domain-without-hosts", R"([{"name": "one.example", "origin": "documented"}])", "[]",
        "$.domains[1].hosts: expected at least one element, found an array");
    row("unknown-origin", "inferred", "guessed",
        R"($.domains[0].hosts[1].origin: expected one of documented, inferred, found "guessed")");
    row("unknown-hosting", R"("goto", "aws")", R"("goto", "azure")",
        R"($.domains[0].points_to[1]: expected one of aws, goto, google-cloud, found "azure")");
    row("hosting-twice", R"("goto", "aws")", R"("goto", "goto")",
        R"($.domains[0].points_to[1]: expected each word once, found "goto")");
    row("nowhere-hosted", R"(["goto", "aws"])", "[]",
        "$.domains[0].points_to: expected at least one element, found an array");
    row("unknown-product", R"(["webinar"])", R"(["phone"])",
        R"($.domains[0].products[0]: expected one of meeting, webinar, training, found "phone")");
    row("no-product-at-all", R"(["webinar"])", "[]",
        "$.domains[0].products: expected at least one element, found an array");
    row("flag-as-word", R"("optional": true)", R"("optional": "yes")",
        R"($.domains[1].optional: expected true or false, found "yes")");
    row("expected-in-an-unlisted-network", R"(["173.199.0.0/18"])", R"(["173.199.0.0/19"])",
        R"($.domains[0].hosts[0].expected_in[0]: expected a network of this catalogue, found "173.199.0.0/19")");
    row("no-gateway", R"([{"name": "gate.wide.example", "origin": "documented"}])", "[]",
        "$.gateway.hosts: expected at least one element, found an array");
    row("race-on-another-port", "8200, 443, 80", "8200, 443, 22",
        "$.gateway.race_ports[2]: expected one of the ports 80, 443, 1853, 8200, found 22");
    row("port-twice", "8200, 443, 80", "8200, 443, 8200",
        "$.gateway.race_ports[2]: expected each port once, found 8200");
    row("port-beyond-16-bits", R"("tcp_ports": [443])", R"("tcp_ports": [65979])",
        "$.tcp_ports[0]: expected a whole number from 1 to 65535, found 65979");
    row("port-with-fraction", R"("tcp_ports": [443])", R"("tcp_ports": [443.5])",
        "$.tcp_ports[0]: expected a whole number from 1 to 65535, found 443.5");
    row("no-ports", R"("udp_ports": [1853, 8200])", R"("udp_ports": [])",
        "$.udp_ports: expected at least one element, found an array");
    row("not-a-network", "67.217.64.0/19", "67.217.64.0",
        R"($.udp_networks[0].cidr: expected a network such as 173.199.0.0/18, found "67.217.64.0")");
    row("host-bits-set", "67.217.64.0/19", "67.217.64.1/19",
        R"($.udp_networks[0].cidr: expected a network such as 173.199.0.0/18, found "67.217.64.1/19")");
    row("whole-internet", "67.217.64.0/19", "0.0.0.0/0",
        R"($.udp_networks[0].cidr: expected a network no larger than a /16, found "0.0.0.0/0")");
    row("internal-network", "67.217.64.0/19", "192.168.1.0/24",
        R"($.udp_networks[0].cidr: expected a public network, found "192.168.1.0/24")");
    row("same-network-twice", "216.219.112.0/20", "173.199.0.0/18",
        R"($.tcp_networks[1].cidr: expected each one once, found "173.199.0.0/18")");
    row("only-historic-networks-in-a-current-catalogue", R"("use": {"en": "Audio", "de": "Ton"})",
        R"("use": {"en": "Audio", "de": "Ton"}, "historic": true)",
        "$.tcp_networks: expected at least one network that is not historic, found an array");
    row("no-udp-networks", R"("udp_networks")", R"("udp_nets")",
        "$.udp_networks: expected this member, found nothing");
    row("modes-in-another-order", R"("id": "proxy-only")", R"("id": "split")",
        R"($.modes[0].id: expected "proxy-only", found "split")");
    row("unknown-mode", R"("id": "proxy-only")", R"("id": "half-open")",
        R"($.modes[0].id: expected one of proxy-only, proxy-with-udp, split, unrestricted, found "half-open")");
    row("unknown-carriage", R"("udp": "none")", R"("udp": "tunnel")",
        R"($.modes[0].udp: expected one of direct, proxy, none, found "tunnel")");
    row("vpn-layout-twice", R"([{"id": "full-tunnel",)",
        R"([{"id": "full-tunnel", "title": {"en": "All", "de": "Alles"}}, {"id": "full-tunnel",)",
        R"($.vpn_layouts[1].id: expected each one once, found "full-tunnel")");
    row("good-loss-beyond-the-fair-one", R"("loss_pct": {"good": 1)", R"("loss_pct": {"good": 4)",
        "$.media_quality.loss_pct: expected a good limit that is no worse than the fair one, found an "
        "object");
    row("good-opinion-below-the-fair-one", R"("good": 4.03)", R"("good": 3.5)",
        "$.media_quality.mos: expected a good limit that is no worse than the fair one, found an object");
    row("loss-beyond-all", R"("loss_pct": {"good": 1, "fair": 3})", R"("loss_pct": {"good": 1, "fair": 101})",
        "$.media_quality.loss_pct: expected numbers from 0 to 100, found an object");
    row("websocket-host-inside", R"("websocket_hosts": [{"name": "a.wide.example")",
        R"("websocket_hosts": [{"name": "router.local")",
        R"($.websocket_hosts[0].name: expected a public host name, found "router.local")");
    row("member-twice", R"("id": "sample")", R"("id": "sample", "id": "sample")",
        "$.id: expected each member once, found a second one");
    row("historic-as-word", R"("id": "sample")", R"("id": "sample", "historic": "no")",
        R"($.historic: expected true or false, found "no")");
}

void TestCatalogueFile::refusesChange()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, message);
    QVERIFY(sample::catalogue.contains(before));
    const auto read = readCatalogue(changed(before, after), u"dir/f.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().text(), u"dir/f.json: "_s + message);
}

void TestCatalogueFile::refusesTooMuch_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("message");
    const QByteArray host = R"({"name": "one.example", "origin": "documented"})";
    const QByteArray manyHosts = repeated(R"({"name": "h#.wide.example", "origin": "inferred"})", 254);
    const QByteArray network = R"({"cidr": "67.217.64.0/19", "use": {"en": "Video", "de": "Bild"}})";
    QTest::newRow("hosts-in-one-domain")
        << QByteArray("{\"name\": \"b.wide")
        << QByteArray(manyHosts + "," + manyHosts + R"(,{"name": "b.wide)")
        << u"$.domains[0].hosts: expected at most 256 elements, found an array"_s;
    // Gateway and first host are there already, so the last of these is number 256, and the next domain's too
    // many.
    QTest::newRow("hosts-in-all")
        << QByteArray(R"({"name": "b.wide.example", "origin": "inferred", "products": ["training"]})")
        << manyHosts
        << u"$.domains[1].hosts[0].name: expected at most 256 hosts in a catalogue, found \"one.example\""_s;
    QTest::newRow("networks") << network
                              << repeated(R"({"cidr": "67.217.#.0/24", "use": {"en": "V", "de": "V"}})", 129)
                              << u"$.udp_networks: expected at most 128 elements, found an array"_s;
    QTest::newRow("addresses-of-five-large-networks")
        << network << repeated(R"({"cidr": "67.21#.0.0/16", "use": {"en": "V", "de": "V"}})", 5)
        << u"$.udp_networks: expected at most 262144 IPv4 addresses in all, found an array"_s;
    QTest::newRow("text")
        << QByteArray(R"("Video")") << QByteArray('"' + QByteArray(301, 'x') + '"')
        << u"$.udp_networks[0].use.en: expected a string of at most 300 characters, found \""_s
            + QString(57, u'x') + u"...\""_s;
    QTest::newRow("depth") << QByteArray(R"("id": "sample")")
                           << QByteArray(R"("x": )" + QByteArray(100'000, '[') + "1"
                                         + QByteArray(100'000, ']'))
                           << u"$.x[0][0][0][0][0][0][0][0]: expected at most 8 nested levels, found more"_s;
    QTest::newRow("values") << QByteArray(R"("id": "sample")")
                            << QByteArray(R"("x": [)" + repeated("#", 20'001) + "]")
                            << u"$.x[19998]: expected at most 20000 values, found more"_s;
    QTest::newRow("bytes") << QByteArray(R"("id": "sample")")
                           << QByteArray(R"("id": "sample")" + QByteArray(1 << 20, ' '))
                           << u"expected at most 1048576 bytes, found "_s
            + QString::number(sample::catalogue.size() + (1 << 20));
}

void TestCatalogueFile::refusesTooMuch()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, message);
    QVERIFY(sample::catalogue.contains(before));
    const auto read = readCatalogue(changed(before, after), u"f.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().text(), u"f.json: "_s + message);
}

void TestCatalogueFile::refusesFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing-there") << u"/nonexistent/c.json"_s
                                   << u"/nonexistent/c.json: expected a file, found nothing at that path"_s;
    QTest::newRow("folder") << u"/"_s << u"/: expected a regular file, found a folder"_s;
}

void TestCatalogueFile::refusesFile()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    const auto read = readCatalogueFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().text(), message);
}

void TestCatalogueFile::namesTheFileWithoutItsFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sample::catalogue) > 0);
    file.close();
    const auto read = readCatalogueFile(file.fileName());
    QVERIFY(read);
    QCOMPARE(read->source, u"mine.json"_s);
}

CLEARWAY_TEST(TestCatalogueFile)
#include "tst_cataloguefile.moc"
