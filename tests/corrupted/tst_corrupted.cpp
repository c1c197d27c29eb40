// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whoever reads what others wrote gets it broken in thousands of ways. Nothing is expected but that it comes
// back: no crash, no hang, nothing for a sanitizer to say.
#include "base/peertext.h"
#include "base/sensitivetext.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/foreignlist.h"
#include "catalogue/interceptorfile.h"
#include "checkup/runjournal.h"
#include "evidence/evidencejson.h"
#include "evidence/samples.h"
#include "fleet/seatrun.h"
#include "net/certificate.h"
#include "net/dnsanswer.h"
#include "net/httpanswer.h"
#include "net/httpbody.h"
#include "net/httpchallenge.h"
#include "net/stun.h"
#include "net/stunanswer.h"
#include "net/trust.h"
#include "report/jsonreport.h"
#include "report/samples.h"
#include "supply/minisign.h"
#include "support/testprogram.h"
#include "surroundings/clientlogline.h"
#include "surroundings/connectionblob.h"
#include "surroundings/dhcplease.h"
#include "surroundings/firefoxprefs.h"
#include "surroundings/firefoxprofiles.h"
#include "surroundings/firefoxproxy.h"
#include "surroundings/pacanswer.h"
#include "surroundings/pacconstructs.h"
#include "surroundings/pacfile.h"
#include "surroundings/pacmessage.h"
#include "surroundings/pacrules.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"
#include "surroundings/sysconfigproxy.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <openssl/x509.h>

#include <vector>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

/// True where the reader made something of it.
using Reads = bool (*)(const QByteArray &bytes);

const QByteArray transaction = QByteArray::fromHex("b7e7a701bc34d686fa87dfae");

/// The question for egw.goto.com, an alias of it and an address (RFC 1035 4.1).
const QByteArray dnsMessage = QByteArray::fromHex("123481800001000200000000")
    + QByteArray("\3egw\4goto\3com\0\0\1\0\1", 18)
    + QByteArray::fromHex("c00c000500010000003c0004 0162c010 c00c00010001000000780004d873d001");

bool readsHead(const QByteArray &bytes)
{
    const net::HeadRead read = net::readHead(bytes);
    const auto answer = net::answerOf(read.head, bytes);
    return read.state == net::HeadState::Complete && net::framingOf(read.head) && !answer.reason.isEmpty();
}

bool readsChunks(const QByteArray &bytes)
{
    net::BodyReader reader(
        net::framingOf(net::readHead("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").head).value(),
        1000);
    return reader.feed(bytes) == net::BodyReader::State::Done;
}

bool readsCertificate(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    X509 *certificate = d2i_X509(nullptr, &at, long(bytes.size()));
    STACK_OF(X509) *chain = sk_X509_new_null();
    const bool read = certificate && sk_X509_push(chain, certificate) > 0;
    const auto described = net::describe(chain);
    sk_X509_pop_free(chain, X509_free);
    return read && described.size() == 1;
}

bool readsPacFile(const QByteArray &bytes)
{
    const auto read = surroundings::readPacBytes(bytes);
    const auto constructs = surroundings::limitedConstructs(read.source);
    (void)surroundings::withRuleMarks(read.source);
    return !read.failure && !constructs.empty();
}

bool readsProxySettings(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    (void)surroundings::readPacUrl(text);
    (void)surroundings::bypassEntries(text, u";, "_s);
    return surroundings::readProxyUrl(text).server.has_value();
}

bool readsLogLine(const QByteArray &bytes)
{
    const QString line = base::PeerText::fromBytes(bytes).raw();
    const base::KnownNames names{
        {u"Secr3t#x"_s}, {u"alice.example"_s}, {u"LAPTOP-4711"_s}, {u"corp.example"_s}, {}, {}};
    (void)surroundings::proxiesOf(line);
    (void)base::credentialsIn(line, names);
    (void)base::personalIn(line, names);
    return surroundings::topicOf(line) && !surroundings::cleared(line, names).contains(u"Secr3t#x");
}

bool escapes(const QByteArray &bytes)
{
    const auto text = base::PeerText::fromBytes(bytes);
    const QString all = text.forTerminal() + text.forHtml() + text.forMarkdown() + text.forPdf()
        + text.forPrometheusLabel() + QString::fromLatin1(text.forMailHeader());
    return all.isValidUtf16();
}

/// The first of the public set.
QByteArray certificate()
{
    const QByteArray pem = net::builtInPublicRoots();
    const qsizetype from = pem.indexOf("-----BEGIN CERTIFICATE-----") + 27;
    return QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END", from) - from));
}

QByteArray wholeReport()
{
    return report::toJson(tests::wholeReport(), tests::CodePhrases());
}

QByteArray journal()
{
    const evidence::Evidence whole = tests::wholeReport().evidence;
    QByteArray lines = QJsonDocument(QJsonObject{{u"schema"_s, u"clearway-journal/1"_s},
                                                 {u"run"_s, evidence::toJson(whole.run)}})
                           .toJson(QJsonDocument::Compact)
        + '\n';
    for (const evidence::Observation &row : whole.observations)
        lines += QJsonDocument(QJsonObject{{u"observation"_s, evidence::toJson(row)}})
                     .toJson(QJsonDocument::Compact)
            + '\n';
    return lines;
}

/// One of: some bytes changed, a piece cut out, a piece twice, the end cut off, special bytes put in.
QByteArray broken(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList special{QByteArray(1, '\0'),
                                        "\xff\xff\xff\xff",
                                        "\x80",
                                        "\xed\xa0\x80",
                                        "\r\n",
                                        "\"",
                                        "\\",
                                        "[[[[",
                                        "-1",
                                        "99999999999999999999",
                                        "1e999",
                                        "%",
                                        "\xc0\x0c",
                                        "\xe2\x80\xae"};
    const auto somewhere = [&] { return qsizetype(random.bounded(qint64(bytes.size()) + 1)); };
    const qsizetype at = somewhere(), size = random.bounded(1, 40);
    switch (random.bounded(5)) {
    case 0:
        for (qsizetype changes = random.bounded(1, 2 + int(bytes.size() / 50));
             changes > 0 && !bytes.isEmpty(); --changes)
            bytes[random.bounded(qint64(bytes.size()))] = char(random.bounded(256));
        return bytes;
    case 1:
        return bytes.remove(at, size);
    case 2:
        return bytes.insert(somewhere(), bytes.mid(at, size).repeated(random.bounded(1, 9)));
    case 3:
        return bytes.left(at);
    default:
        return bytes.insert(at, special[random.bounded(special.size())]);
    }
}

} // namespace

Q_DECLARE_METATYPE(Reads)

class tst_Corrupted final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
};

void tst_Corrupted::comesBack_data()
{
    QTest::addColumn<Reads>("reads");
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<int>("variants");
    const auto row = [](const char *what, const QByteArray &whole, Reads reads, int variants = 5'000) {
        QTest::newRow(what) << reads << whole << variants;
    };
    row("dns-answer", dnsMessage, [](const QByteArray &b) { return net::parseDnsAnswer(b).has_value(); });
    row("http-head",
        "HTTP/1.1 407 No\r\nVia: 1.1 a (squid/5.7)\r\nProxy-Authenticate: Digest realm=\"a\\\"b\", nonce=n, "
        "qop=\"auth\"\r\n"
        "Location: https://u:p@a/b?c=d#e\r\nContent-Length: 3\r\n\r\n",
        readsHead);
    row("http-challenges", "Negotiate, NTLM TlRMTVNTUAAC==, Digest realm=\"a, b\", nonce=z, Basic realm = x",
        [](const QByteArray &b) { return net::readChallenges({b}).size() == 4; });
    row("http-chunks", "2;x=y\r\npa\r\n10\r\n0123456789abcdef\r\n0\r\nT: r\r\n\r\n", readsChunks);
    row("stun-reply",
        QByteArray::fromHex("0101000c2112a442") + transaction
            + QByteArray::fromHex("002000080001a147e112a643"),
        [](const QByteArray &b) { return net::parseStunReply(b, transaction).has_value(); });
    row("stun-request",
        QByteArray::fromHex("000100082112a442") + transaction + QByteArray::fromHex("8022000361626300"),
        [](const QByteArray &b) {
            return net::stunAnswer(b, {base::IpAddress::fromV4(0xcb007107), 4711}).has_value();
        });
    row("certificate", certificate(), readsCertificate);
    row("pac-answer", "PROXY a.example:3128; SOCKS5 [2001:db8::1]:1080; HTTPS u:p@b; DIRECT",
        [](const QByteArray &b) {
            return surroundings::parsePacAnswer(base::PeerText::fromBytes(b).raw()).servers.size() == 4;
        });
    row("pac-file",
        "// sites\nfunction FindProxyForURL(url, host) {\n  const s = `a${1 + 2}b`; let r = /[/]x/g;\n"
        "  if (shExpMatch(host, '*.goto.com') || dnsDomainIs(host, \"x\\\"y\"))\n    return 'DIRECT';\n"
        "  for (const h of [1, 2]) { /* none */ }\n  return s => 'PROXY p:1';\n}\n",
        readsPacFile);
    row("pac-message",
        surroundings::PacMessage{surroundings::PacWord::Answer, 3, 12, u"PROXY \"ü\"\n"_s}.toLine(),
        [](const QByteArray &b) { return surroundings::PacMessage::parse(b).has_value(); });
    row("pac-work", surroundings::PacWork{.sourceBytes = 10, .hosts = {u"a"_s, u"b"_s}}.toLine(),
        [](const QByteArray &b) { return surroundings::PacWork::parse(b).has_value(); });
    row("proxy-setting", "http://us%65r:p@ss@proxy.example:3128/, [2001:db8::1], 10.*, <local>",
        [](const QByteArray &b) {
            (void)readsProxySettings(b);
            return readsProxySettings(b.left(b.indexOf(',')));
        });
    row("windows-setting",
        QByteArray::fromHex("46000000 03000000 07000000 08000000") + "proxy:80"
            + QByteArray::fromHex("07000000") + "<local>" + QByteArray::fromHex("0c000000") + "http://p/pac"
            + QByteArray(32, '\0'),
        [](const QByteArray &b) { return surroundings::connectionBlob(b).has_value(); });
    row("firefox-prefs",
        "// x\nuser_pref(\"network.proxy.type\", 1);\nuser_pref(\"network.proxy.ssl\", \"a\\x41\\u0042\");\n",
        [](const QByteArray &b) { return !surroundings::firefoxPrefs(b).prefs.isEmpty(); });
    row("firefox-profiles",
        "[Profile0]\nName=default\nIsRelative=1\nPath=a.default\nDefault=1\n[InstallX]\nDefault=a.default\n",
        [](const QByteArray &b) { return surroundings::firefoxProfiles(b).size() == 1; });
    row("sysconfig",
        "PROXY_ENABLED=\"yes\"\nHTTPS_PROXY=\"http://proxy.example:3128\"\nNO_PROXY='localhost'\n",
        [](const QByteArray &b) { return surroundings::sysconfigProxy(b).has_value(); });
    row("dhcp-lease", "lease {\n  option wpad \"http://\\154ab/p\";\n  expire 2 2027/01/01 00:00:00;\n}\n",
        [](const QByteArray &b) {
            return !surroundings::dhclientWpad(b, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)).isEmpty();
        });
    row("resolv-conf", "# x\nnameserver 10.0.0.1\nsearch corp.example lab.example\n",
        [](const QByteArray &b) { return !surroundings::searchDomains(b).isEmpty(); });
    row("client-log-line",
        "2026-11-20 d: proxy http://bob:Secr3t#x@old.example:8080 for alice.example on LAPTOP-4711 "
        "Authorization: Basic YWxpY2U6U2VjcjN0I3g= %53ecr3t%23x &#83;ecr3t#x https://meet.goto.com/123456789",
        readsLogLine, 1'000);
    row("foreign-text",
        "<a href=\"x\">\x1b[31m\xc2\x9b\xe2\x80\xae [b](c) @all `d` =1+1 \xf0\x9f\x98\x80 \xff", escapes);
    row(
        "catalogue", catalogue::builtInCatalogueJson(),
        [](const QByteArray &b) { return catalogue::readCatalogue(b, u"c"_s).hasValue(); }, 300);
    row(
        "allow-list",
        "access-list 1 permit tcp any 173.199.0.0 0.0.63.255 eq 443\n*.goto.com,443,tcp\nip saddr { "
        "10.0.0.0/8, 23.239.228.0-23.239.231.255 } accept\n"
        "acl goto dstdomain .gotomeeting.com\nif (dnsDomainIs(host, \".logmein.com\")) return \"DIRECT\";\n",
        [](const QByteArray &b) { return !catalogue::readForeignList(b).entries.empty(); }, 1'000);
    row(
        "report", wholeReport(), [](const QByteArray &b) { return report::readReport(b, u"r"_s).hasValue(); },
        300);
    row(
        "journal", journal(),
        [](const QByteArray &b) { return checkup::readRunJournal(b, u"j"_s).hasValue(); }, 300);
    row(
        "seat-report", wholeReport(),
        [](const QByteArray &b) { return fleet::readSeatReport(b, u"s"_s).hasValue(); }, 300);
    row("public-key", "untrusted comment: x\nRWQBAgMEBQYHCAECAwQFBgcIAQIDBAUGBwgBAgMEBQYHCAECAwQFBgcI\n",
        [](const QByteArray &b) { return supply::readPublicKey(b, u"k"_s).hasValue(); });
}

void tst_Corrupted::comesBack()
{
    QFETCH(Reads, reads);
    QFETCH(QByteArray, whole);
    QFETCH(int, variants);
    QVERIFY(reads(whole)); // what is broken below was whole
    QRandomGenerator random(20261129);
    for (int i = 0; i < variants; ++i) {
        QByteArray bytes = broken(whole, random);
        for (int more = random.bounded(3); more > 0; --more)
            bytes = broken(bytes, random);
        const std::vector<char> exact(bytes.begin(),
                                      bytes.end()); // so that a sanitizer sees a read past the end
        (void)reads(QByteArray::fromRawData(exact.data(), qsizetype(exact.size())));
    }
    QVERIFY(reads(whole)); // nothing of them stayed
}

CLEARWAY_TEST(tst_Corrupted)
#include "tst_corrupted.moc"
