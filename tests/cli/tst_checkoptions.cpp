// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/checkoptions.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::cli;
using namespace Qt::StringLiterals;

namespace {

base::Result<CheckOptions, UsageError> optionsOf(const QString &line)
{
    const auto arguments = Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), checkOptionTable());
    return arguments ? readCheckOptions(*arguments)
                     : base::Result<CheckOptions, UsageError>(arguments.error());
}

} // namespace

class TestCheckOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void targets_data();
    void targets();
    void withoutOptions();
    void request();
    void manners();
    void mediaPeer_data();
    void mediaPeer();
};

void TestCheckOptions::mediaPeer_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("seconds");
    QTest::newRow("name") << u"--media-peer Peer.Example:8200"_s << u"peer.example"_s << 10;
    QTest::newRow("name-of-one-word") << u"--media-peer peer:8200"_s << u"peer"_s << 10;
    QTest::newRow("ipv4") << u"--media-peer 192.0.2.1:8200 --media-seconds 3"_s << u"192.0.2.1"_s << 3;
    QTest::newRow("ipv6") << u"--media-peer [2001:db8::1]:8200"_s << u"2001:db8::1"_s << 10;
}

void TestCheckOptions::mediaPeer()
{
    QFETCH(QString, line);
    const auto options = optionsOf(line);
    QVERIFY(options);
    QTEST(options->request.mediaPeer->host, "host");
    QCOMPARE(options->request.mediaPeer->port, std::uint16_t(8200));
    QTEST(int(options->request.mediaPeer->length.count()), "seconds");
}

void TestCheckOptions::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *fact, const char *line, const char *text) {
        QTest::newRow(fact) << QString::fromLatin1(line) << QString::fromLatin1(text);
    };
    row("unexpected-word", "now", "unexpected word \"now\"");
    row("unknown-product", "--product webniar",
        "--product takes one of meeting, webinar, training, not \"webniar\"; did you mean webinar?");
    row("unknown-scenario", "--rehearse only443",
        "--rehearse takes one of open, only-443, udp-blocked, udp-one-port, dns-failing, dns-rewritten, "
        "gateway-down, all-dropped, proxy-only, proxy-split, proxy-with-udp, proxy-auth, proxy-stale, "
        "proxy-conflict, "
        "proxy-dns-dead, pac-bad-rule, transparent-auth, captive-portal, inspected-trusted, "
        "inspected-untrusted, inspected-exempt, udp-lossy, vpn-split, ipv6-only, tcp-part-blocked, "
        "not \"only443\"; did you mean only-443?");
    row("sweep-again-and-again", "--sweep --watch 60",
        "--sweep tries every address once and does not go with --watch");
    row("sweep-of-one-row", "--sweep --only gateway",
        "--sweep tries every address once and does not go with --only");
    row("media-peer-without-a-port", "--media-peer peer.test",
        "--media-peer takes a host and a port, such as peer.example:8200, not \"peer.test\"");
    row("media-peer-with-port-zero", "--media-peer 192.0.2.1:0",
        "--media-peer takes a host and a port, such as peer.example:8200, not \"192.0.2.1:0\"");
    row("media-peer-that-is-no-name", "--media-peer <peer>:8200",
        "--media-peer takes a host and a port, such as peer.example:8200, not \"<peer>:8200\"");
    row("media-peer-at-half-an-address", "--media-peer 192.0.2:8200",
        "--media-peer takes a host and a port, such as peer.example:8200, not \"192.0.2:8200\"");
    row("stream-without-a-peer", "--media-seconds 5", "--media-seconds goes with --media-peer");
    row("stream-too-long", "--media-peer peer.test:8200 --media-seconds 301",
        "--media-seconds takes whole seconds from 1 to 300, not \"301\"");
    row("resolver-by-name", "--dns dns.test",
        "--dns takes an IP address with an optional port, not \"dns.test\"");
    row("resolver-with-bad-port", "--dns 192.0.2.1:99999",
        "--dns takes an IP address with an optional port, not \"192.0.2.1:99999\"");
    row("unknown-proxy-word", "--proxy sytem",
        "--proxy takes none, system or an address such as http://proxy.example:3128, not \"sytem\"; did you "
        "mean system?");
    row("proxy-with-a-password", "--proxy http://me:secret@proxy.test:8080",
        "--proxy takes no name and password, because others can read command lines; give the name by "
        "--proxy-user");
    row("proxy-with-a-password-and-no-scheme", "--proxy me:secret@proxy.test:8080",
        "--proxy takes no name and password, because others can read command lines; give the name by "
        "--proxy-user");
    row("user-for-no-proxy", "--proxy none --proxy-user me", "--proxy-user has no use with --proxy none");
    row("user-with-a-colon", "--proxy-user me:secret",
        "--proxy-user takes a name, without a colon (RFC 7617 2)");
    row("no-time-at-all", "--time-limit 0", "--time-limit takes whole seconds from 1 to 3600, not \"0\"");
    row("time-with-a-unit", "--time-limit 10s",
        "--time-limit takes whole seconds from 1 to 3600, not \"10s\"");
    row("too-much-time", "--time-limit 3601",
        "--time-limit takes whole seconds from 1 to 3600, not \"3601\"");
    row("watch-without-a-pause", "--watch 1", "--watch takes whole seconds from 5 to 86400, not \"1\"");
    row("watch-without-a-pause-rehearsed", "--watch 0 --rehearse open",
        "--watch takes whole seconds from 1 to 86400, not \"0\"");
    row("watch-with-pages-in-a-row", "--watch 30 --report - --format html",
        "--watch writes one report after the other to standard output, as json or ndjson, not as html");
    row("unknown-redaction", "--redact standart",
        "--redact takes one of internal, standard, strict, not \"standart\"; did you mean standard?");
    row("unknown-ending", "--report a.doc",
        "--report takes a file that ends in .json, .html, .pdf, .md, .txt, .eml, .ndjson, .prom, not "
        "\"a.doc\"");
    row("file-without-ending", "--report a",
        "--report takes a file that ends in .json, .html, .pdf, .md, .txt, .eml, .ndjson, .prom, not \"a\"");
    row("output-without-format", "--report -",
        "--report - needs --format, one of json, html, pdf, md, txt, eml, ndjson, prom");
    row("unknown-format", "--report - --format jsno",
        "--format takes one of json, html, pdf, md, txt, eml, ndjson, prom, not \"jsno\"; did you mean "
        "json?");
    row("format-without-output", "--report a.txt --format json",
        "--format goes with --report -; a file's ending names its format");
    row("two-reports-on-output", "--json --report - --format txt",
        "standard output takes one of --json, --report - and --summary-line");
    row("report-and-summary-on-output", "--json --summary-line",
        "standard output takes one of --json, --report - and --summary-line");
    row("unknown-language", "--language fr", "--language takes one of en, de, not \"fr\"");
    row("unknown-fail-on", "--fail-on faild",
        "--fail-on takes one of limited, failed, unclear, not \"faild\"; did you mean failed?");
}

void TestCheckOptions::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const auto options = optionsOf(line);
    QVERIFY(!options.hasValue());
    QCOMPARE(options.error().text, text);
}

void TestCheckOptions::targets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("written");
    QTest::newRow("json-by-ending") << u"--report a.json"_s << u"a.json=json"_s;
    QTest::newRow("text-by-ending-in-capitals") << u"--report A.TXT"_s << u"A.TXT=txt"_s;
    QTest::newRow("mail-by-ending") << u"--report draft.eml"_s << u"draft.eml=eml"_s;
    QTest::newRow("several-files") << u"--report a.json --report b.txt"_s << u"a.json=json b.txt=txt"_s;
    QTest::newRow("json-on-output") << u"--json"_s << u"=json"_s;
    QTest::newRow("text-on-output") << u"--report - --format txt"_s << u"=txt"_s;
}

void TestCheckOptions::targets()
{
    QFETCH(QString, line);
    QFETCH(QString, written);
    const auto options = optionsOf(line);
    QVERIFY(options.hasValue());
    QStringList all;
    for (const Target &target : options->targets)
        all << target.file + u'=' + name(target.format);
    QCOMPARE(all.join(u' '), written);
}

void TestCheckOptions::withoutOptions()
{
    const auto options = optionsOf(QString());
    QVERIFY(options.hasValue());
    QVERIFY(options->request.products == std::set{catalogue::Product::Meeting});
    QVERIFY(!options->request.rehearsal);
    QVERIFY(options->request.dns.empty());
    QCOMPARE(options->request.timeLimit, std::chrono::seconds(60));
    QVERIFY(options->targets.empty());
}

void TestCheckOptions::request()
{
    const auto options
        = optionsOf(u"--product webinar --product training --rehearse udp-blocked --catalogue c.json "
                    "--dns 192.0.2.53 --dns [2001:db8::1]:5353 --public-roots r.pem --time-limit 20"_s);
    QVERIFY(options.hasValue());
    const checkup::Request &request = options->request;
    QVERIFY(request.products == std::set({catalogue::Product::Webinar, catalogue::Product::Training}));
    QVERIFY(request.rehearsal == rehearsal::Scenario::UdpBlocked);
    QCOMPARE(request.catalogueFile, u"c.json"_s);
    QCOMPARE(request.publicRootsFile, u"r.pem"_s);
    QCOMPARE(request.timeLimit, std::chrono::seconds(20));
    QCOMPARE(request.dns.size(), std::size_t(2));
    QCOMPARE(request.dns[0].toString(), u"192.0.2.53:53"_s);
    QCOMPARE(request.dns[1].toString(), u"[2001:db8::1]:5353"_s);
}

void TestCheckOptions::manners()
{
    const auto options
        = optionsOf(u"--language de --fail-on unclear --summary-line --quiet --redact internal"_s);
    QVERIFY(options.hasValue());
    QCOMPARE(options->language, text::Language::De);
    QVERIFY(options->failOn == FailOn::Unclear);
    QVERIFY(options->summaryLine);
    QVERIFY(options->quiet);
}

CLEARWAY_TEST(TestCheckOptions)
#include "tst_checkoptions.moc"
