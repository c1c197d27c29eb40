// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where a PAC file comes from is said by settings that others may have written, and by whoever answers there.
#include "net/scriptedpeer.h"
#include "probes/pacfetch.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "surroundings/pacfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace clearway;
using namespace Qt::StringLiterals;
using test::end, test::flood, test::hear, test::say, test::Script;

namespace {

const base::Endpoint meant = test::endpoint("84.21.7.1", 8080);
const QString url = u"http://84.21.7.1:8080/proxy.pac?site=1#x"_s;
const QByteArray file("function FindProxyForURL(url, host) { return 'DIRECT'; }");

/// All that a probe has, about a computer of which nothing is known.
struct Bench {
    explicit Bench(net::Deadlines deadlines) : net(deadlines) { }
    [[nodiscard]] probes::PacFile fetch(const QString &from)
    {
        return test::awaited(probes::fetchPac(context, from));
    }

    test::NetFixture net;
    net::Resolver resolver{net.context, {}};
    probes::AddressBook names{resolver};
    evidence::Machine machine;
    probes::ProxyMeans proxies;
    probes::ExitMeans exits;
    catalogue::Catalogue catalogue;
    std::set<catalogue::Product> products;
    std::optional<probes::MediaPeer> mediaPeer;
    probes::Progress progress;
    probes::ProbeContext context{net.context, net.clock, names,    machine,   proxies,
                                 exits,       catalogue, products, mediaPeer, std::chrono::seconds(60),
                                 progress};
};

/// "pac_error: …", or the file itself.
QString told(const probes::PacFile &fetched)
{
    return fetched.failure ? QString(name(fetched.failure->code)) + u": "_s + fetched.failure->detail
                           : QString::fromUtf8(fetched.bytes);
}

} // namespace

Q_DECLARE_METATYPE(clearway::test::Script)

class tst_PacFetch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void filesOfThisComputer();
    void servers_data();
    void servers();
};

void tst_PacFetch::addresses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *fact, const QString &from, const QString &refusal) {
        QTest::newRow(fact) << from << refusal;
    };
    // Reading these would sign in to somebody's server on Windows.
    row("share", u"file://server/share/proxy.pac"_s, u"a file on another computer is not read"_s);
    row("share-of-an-address", u"file://84.21.7.1/proxy.pac"_s, u"a file on another computer is not read"_s);
    row("share-in-the-path", u"file:////server/share/proxy.pac"_s,
        u"a file on another computer is not read"_s);
    row("share-with-backslashes", u"file:///\\\\server\\share\\proxy.pac"_s,
        u"a file on another computer is not read"_s);
    row("share-in-escapes", u"file:///%5C%5Cserver%5Cshare"_s, u"a file on another computer is not read"_s);
#ifdef Q_OS_UNIX
    row("endless-device", u"file:///dev/zero"_s, u"expected a regular file, found a special file"_s);
#endif
    row("ftp", u"ftp://84.21.7.1/proxy.pac"_s, u"not an http, https or file address"_s);
    row("in-the-address-itself", u"data:text/plain,function"_s, u"not an http, https or file address"_s);
    row("script", u"javascript:FindProxyForURL"_s, u"not an http, https or file address"_s);
    row("no-host", u"http:///proxy.pac"_s, u"not an http, https or file address"_s);
    row("this-computer", u"http://127.0.0.1:8080/proxy.pac"_s, u"its server cannot be reached"_s);
}

void tst_PacFetch::addresses()
{
    QFETCH(QString, from);
    QFETCH(QString, refusal);
    Bench bench(test::shortDeadlines);
    QCOMPARE(told(bench.fetch(from)), u"pac_error: "_s + refusal);
}

void tst_PacFetch::filesOfThisComputer()
{
    const QTemporaryDir folder;
    QFile onDisk(folder.filePath(u"proxy.pac"_s));
    QVERIFY(onDisk.open(QIODevice::WriteOnly) && onDisk.write(file) == file.size());
    onDisk.close();
    const QString from = QUrl::fromLocalFile(onDisk.fileName()).toString();
    Bench bench(test::shortDeadlines);
    QCOMPARE(told(bench.fetch(from)), QString::fromUtf8(file));
    QVERIFY(onDisk.resize(surroundings::mostPacBytes + 1));
    QCOMPARE(told(bench.fetch(from)), u"pac_error: expected at most 1048576 bytes, found 1048577"_s);
}

void tst_PacFetch::servers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, Script script, const QString &expected) {
        QTest::newRow(fact) << std::move(script) << expected;
    };
    const auto answers = [](const QByteArray &head, const QByteArray &body) {
        return Script{hear("\r\n\r\n"), say("HTTP/1.1 " + head + "\r\n\r\n" + body), end()};
    };
    row("file", answers("200 OK", file), QString::fromUtf8(file));
    row("redirect-is-not-followed",
        answers("302 Found\r\nLocation: http://10.0.0.1/p\r\nContent-Length: 0", {}),
        u"pac_error: its server answered 302"_s);
    row("wants-a-sign-in", answers("401 No\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0", {}),
        u"pac_error: its server answered 401"_s);
    row("part-of-it", answers("206 Part", file), u"pac_error: its server answered 206"_s);
    row("packed", answers("200 OK\r\nContent-Encoding: gzip", "x"), u"pac_error: the body is encoded"_s);
    row("too-long", answers("200 OK", QByteArray(surroundings::mostPacBytes + 1, ' ')),
        u"pac_error: the body is too long"_s);
    row("silent", {}, u"pac_timeout: its server did not answer in time"_s);
    row("never-ends", {hear("\r\n\r\n"), say("HTTP/1.1 200 OK\r\n\r\n"), test::drip(" ")},
        u"pac_timeout: its server did not answer in time"_s);
}

void tst_PacFetch::servers()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    const test::ScriptedPeer peer(script);
    Bench bench(test::longDeadlines);
    bench.net.underlay.routes[meant] = {peer.endpoint(), {}};
    QCOMPARE(told(bench.fetch(url)), expected);
    QCOMPARE(peer.heard().size(), 1); // one question, whatever came
    QVERIFY(!peer.heard().first().contains("uthorization"));
}

CLEARWAY_TEST(tst_PacFetch)
#include "tst_pacfetch.moc"
