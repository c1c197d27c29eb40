// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/proxyurl.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using evidence::ProxyScheme;

namespace {

QString line(const surroundings::ProxyUrl &url)
{
    QStringList words{url.server ? url.server->toString() : u"-"_s};
    if (url.credentialsDropped)
        words << u"dropped"_s;
    if (!url.problem.isEmpty())
        words << url.problem;
    return words.join(u' ');
}

void row(const char *fact, const QString &written, const QString &expected)
{
    QTest::newRow(fact) << written << expected;
}

void malformedRows()
{
    row("empty", u""_s, u"- empty"_s);
    row("only-blanks", u"   "_s, u"- empty"_s);
    row("no-host", u"http://:8080"_s, u"- no host"_s);
    row("only-a-user", u"http://user:secret@"_s, u"- dropped no host"_s);
    row("port-0", u"proxy:0"_s, u"- the port is not between 1 and 65535"_s);
    row("port-65536", u"proxy:65536"_s, u"- the port is not between 1 and 65535"_s);
    row("port-70000", u"http://proxy:70000"_s, u"- the port is not between 1 and 65535"_s);
    row("port-beyond-32-bits", u"proxy:4294967376"_s, u"- the port is not between 1 and 65535"_s);
    row("port-of-letters", u"proxy:http"_s, u"- the port is not a number"_s);
    row("port-with-a-sign", u"proxy:+80"_s, u"- the port is not a number"_s);
    row("port-of-other-digits", u"proxy:٨٠"_s, u"- the port is not a number"_s);
    row("two-ports", u"proxy:80:80"_s, u"- the port is not a number"_s);
    row("unknown-scheme", u"gopher://proxy:80"_s, u"- the scheme is none of a proxy"_s);
    row("direct-is-no-proxy", u"direct://proxy:80"_s, u"- the scheme is none of a proxy"_s);
    row("control-character", u"http://pro\x01xy:80"_s, u"- control characters"_s);
    row("line-break", u"http://proxy:80\r\nHost: x"_s, u"- control characters"_s);
    row("bidi-override", u"http://pro\u202Exy:80"_s, u"- control characters"_s);
    row("blank-inside", u"http://pro xy:80"_s, u"- the host is neither a name nor an address"_s);
    row("percent-encoding", u"http://pro%78y:80"_s, u"- the host is neither a name nor an address"_s);
    row("address-with-five-parts", u"192.0.2.1.9:80"_s, u"- the host is neither a name nor an address"_s);
    row("address-beyond-255", u"192.0.2.256:80"_s, u"- the host is neither a name nor an address"_s);
    row("ipv4-in-brackets", u"[192.0.2.1]:80"_s, u"- the host is neither a name nor an address"_s);
    row("ipv6-with-zone", u"[fe80::1%eth0]:80"_s, u"- the host is neither a name nor an address"_s);
    row("bracket-left-open", u"http://[2001:db8::1:80"_s, u"- the host is neither a name nor an address"_s);
    row("empty-label", u"proxy..example:80"_s, u"- the host is neither a name nor an address"_s);
    row("label-of-64", QString(64, u'a') + u".example:80"_s,
        u"- the host is neither a name nor an address"_s);
    row("name-of-254", (u"aaaaaaaaa."_s).repeated(25) + u"aaaa:80"_s,
        u"- the host is neither a name nor an address"_s);
    row("megabyte", QString(1 << 20, u'a'), u"- too long"_s);
}

} // namespace

class tst_ProxyUrl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void secrets_data();
    void secrets();
    void shown_data();
    void shown();
    void schemeAssumed();
    void hosts_data();
    void hosts();
    void pacUrls_data();
    void pacUrls();
};

void tst_ProxyUrl::urls_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    row("host-and-port", u"proxy.example:8080"_s, u"http://proxy.example:8080"_s);
    row("plain-name", u"proxy:3128"_s, u"http://proxy:3128"_s);
    row("scheme", u"http://proxy.example:3128"_s, u"http://proxy.example:3128"_s);
    row("https-proxy", u"https://proxy.example:8443"_s, u"https://proxy.example:8443"_s);
    row("upper-case-scheme", u"HTTP://proxy.example:3128"_s, u"http://proxy.example:3128"_s);
    row("upper-case-host", u"http://PROXY.Example:3128"_s, u"http://proxy.example:3128"_s);
    row("socks-is-version-5", u"socks://p.example:1080"_s, u"socks5://p.example:1080"_s);
    row("socks5h", u"socks5h://p.example:1080"_s, u"socks5://p.example:1080"_s);
    row("socks4a", u"SOCKS4A://p.example:1080"_s, u"socks4://p.example:1080"_s);
    row("http-without-port", u"http://proxy.example"_s, u"http://proxy.example:80"_s);
    row("https-without-port", u"https://proxy.example"_s, u"https://proxy.example:443"_s);
    row("socks-without-port", u"socks5://proxy.example"_s, u"socks5://proxy.example:1080"_s);
    row("colon-without-port", u"http://proxy.example:"_s, u"http://proxy.example:80"_s);
    row("trailing-slash", u"http://proxy.example:8080/"_s, u"http://proxy.example:8080"_s);
    row("blanks-around", u"  proxy.example:8080\n"_s, u"http://proxy.example:8080"_s);
    row("ipv4", u"192.0.2.1:8080"_s, u"http://192.0.2.1:8080"_s);
    row("ipv6-in-brackets", u"http://[2001:DB8::1]:8080"_s, u"http://[2001:db8::1]:8080"_s);
    row("ipv6-in-brackets-without-port", u"http://[2001:db8::1]/"_s, u"http://[2001:db8::1]:80"_s);
    row("ipv6-without-brackets", u"2001:db8::1"_s, u"http://[2001:db8::1]:80"_s);
    row("dot-of-the-root", u"proxy.example.:8080"_s, u"http://proxy.example.:8080"_s);
    row("underscore", u"web_proxy:8080"_s, u"http://web_proxy:8080"_s);
    row("idn", u"http://prüfung.example:8080"_s, u"http://xn--prfung-4ya.example:8080"_s);
    row("port-1", u"proxy:1"_s, u"http://proxy:1"_s);
    row("port-65535", u"proxy:65535"_s, u"http://proxy:65535"_s);
    row("user-and-password", u"http://user:secret@proxy.example:8080"_s,
        u"http://proxy.example:8080 dropped"_s);
    row("at-sign-in-password", u"http://user:p@ss@proxy.example:8080"_s,
        u"http://proxy.example:8080 dropped"_s);
    row("colons-in-password", u"http://user:a:b:c@proxy.example:8080"_s,
        u"http://proxy.example:8080 dropped"_s);
    row("slash-in-password", u"http://user:a/b@proxy.example:8080"_s, u"http://proxy.example:8080 dropped"_s);
    row("user-without-scheme", u"DOMAIN\\user:secret@proxy.example:8080"_s,
        u"http://proxy.example:8080 dropped"_s);
    row("empty-user", u"http://@proxy.example:8080"_s, u"http://proxy.example:8080 dropped"_s);
    row("path", u"http://proxy.example:8080/pac"_s,
        u"http://proxy.example:8080 what follows the port is ignored"_s);
    malformedRows();
}

void tst_ProxyUrl::urls()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(line(surroundings::readProxyUrl(written)), expected);
}

void tst_ProxyUrl::secrets_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written :
         {"http://user:secret@proxy:80", "user:secret@proxy:80", "http://user:secret@",
          "http://a:b/secret@p:80", "http://secret:@proxy:70000", "gopher://user:secret@proxy:80",
          "http://user:secret@pro xy:80", "http://user:se@cret#secret@proxy:80",
          "http://user:\x01secret@proxy:80", "HTTP://secret@[::1]:80"})
        QTest::newRow(written) << QString::fromLatin1(written);
}

void tst_ProxyUrl::secrets()
{
    QFETCH(QString, written);
    const auto proxy = surroundings::readProxyUrl(written);
    const auto pac = surroundings::readPacUrl(written);
    QVERIFY(proxy.credentialsDropped);
    const QString everything = line(proxy) + proxy.shown + pac.url + pac.problem;
    QVERIFY2(!everything.contains("secret"_L1), qPrintable(everything));
}

void tst_ProxyUrl::shown_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    row("as-it-stands", u" HTTP://Proxy.example:8080/ "_s, u"HTTP://Proxy.example:8080/"_s);
    row("without-user", u"http://user:secret@proxy:80"_s, u"http://proxy:80"_s);
    row("without-control-characters", u"pro\x1b[31mxy\u202E:80"_s, u"pro[31mxy:80"_s);
    row("cut", QString(400, u'a'), QString(300, u'a') + QChar(0x2026));
}

void tst_ProxyUrl::shown()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(surroundings::readProxyUrl(written).shown, expected);
}

void tst_ProxyUrl::schemeAssumed()
{
    QCOMPARE(line(surroundings::readProxyUrl(u"p.example"_s, ProxyScheme::Socks5)),
             u"socks5://p.example:1080"_s);
    QCOMPARE(line(surroundings::readProxyUrl(u"http://p.example"_s, ProxyScheme::Socks5)),
             u"http://p.example:80"_s);
}

void tst_ProxyUrl::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"proxy.example"_s << 8080 << u"http://proxy.example:8080"_s;
    QTest::newRow("bare-ipv6") << u"2001:db8::1"_s << 8080 << u"http://[2001:db8::1]:8080"_s;
    QTest::newRow("no-port") << u"proxy.example"_s << 0 << u"http://proxy.example:80"_s;
    QTest::newRow("negative-port") << u"proxy"_s << -1 << u"- the port is not between 1 and 65535"_s;
    QTest::newRow("port-70000") << u"proxy"_s << 70000 << u"- the port is not between 1 and 65535"_s;
    QTest::newRow("url-as-host") << u"http://proxy/"_s << 8080
                                 << u"http://proxy:8080 a URL where a host is expected"_s;
    QTest::newRow("user-in-host") << u"user:secret@proxy"_s << 8080 << u"http://proxy:8080 dropped"_s;
    QTest::newRow("empty") << QString() << 8080 << u"- empty"_s;
}

void tst_ProxyUrl::hosts()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, expected);
    QCOMPARE(line(surroundings::readProxyHost(host, port, ProxyScheme::Http)), expected);
}

void tst_ProxyUrl::pacUrls_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    row("http", u"http://pac.example/proxy.pac"_s, u"http://pac.example/proxy.pac"_s);
    row("query-stays", u"https://pac.example/p?site=a@b"_s, u"https://pac.example/p?site=a@b"_s);
    row("fragment-goes", u"http://pac.example/p.pac#x"_s, u"http://pac.example/p.pac"_s);
    row("file", u"file:///etc/proxy.pac"_s, u"file:///etc/proxy.pac"_s);
    row("user-dropped", u"http://user:secret@pac.example/p.pac"_s, u"http://pac.example/p.pac dropped"_s);
    row("at-sign-in-password", u"http://u:a@b@pac.example/p.pac"_s, u"http://pac.example/p.pac dropped"_s);
    row("slash-in-password", u"http://u:a/b@pac.example/p.pac"_s, u"http://pac.example/p.pac dropped"_s);
    row("at-sign-in-path", u"http://pac.example:8080/a@b"_s, u"http://pac.example:8080/a@b"_s);
    row("upper-case", u"HTTP://PAC.example/P.pac"_s, u"http://pac.example/P.pac"_s);
    row("script", u"javascript:alert(1)"_s, u" the scheme is none of a PAC file"_s);
    row("data", u"data:text/plain,x"_s, u" the scheme is none of a PAC file"_s);
    row("no-scheme", u"pac.example/p.pac"_s, u" the scheme is none of a PAC file"_s);
    row("no-host", u"http:///p.pac"_s, u" no host"_s);
    row("control-character", u"http://pac.example/\x07"_s, u" control characters"_s);
    row("port-70000", u"http://pac.example:70000/"_s, u" not a URL"_s);
    row("empty", u""_s, u" empty"_s);
    row("megabyte", u"http://pac.example/"_s + QString(1 << 20, u'a'), u" too long"_s);
}

void tst_ProxyUrl::pacUrls()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    const auto pac = surroundings::readPacUrl(written);
    const QString problem = pac.problem.isEmpty() ? QString() : u' ' + pac.problem;
    QCOMPARE(pac.url + (pac.credentialsDropped ? u" dropped"_s : QString()) + problem, expected);
}

CLEARWAY_TEST(tst_ProxyUrl)
#include "tst_proxyurl.moc"
