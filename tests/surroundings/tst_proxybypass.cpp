// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/proxybypass.h"

#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using evidence::ProxyMode;
using evidence::ProxyOrigin;

class tst_ProxyBypass final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void answers_data();
    void answers();
    void entries();
};

namespace {

struct Rows {
    ProxyOrigin origin;
    QByteArray prefix;
    void exempt(const char *fact, const QString &entry, const QString &host) const
    {
        add(fact, entry, host, true);
    }
    void proxied(const char *fact, const QString &entry, const QString &host) const
    {
        add(fact, entry, host, false);
    }
    void add(const char *fact, const QString &entry, const QString &host, bool bypassed) const
    {
        QTest::newRow((prefix + '-' + fact).constData())
            << int(origin) << entry.split(u'|') << host << bypassed;
    }
};

void domainListRows(const Rows &rows)
{
    rows.exempt("name-itself", u"goto.com"_s, u"goto.com"_s);
    rows.exempt("name-below", u"goto.com"_s, u"www.goto.com"_s);
    rows.exempt("leading-dot-means-itself-too", u".goto.com"_s, u"goto.com"_s);
    rows.exempt("leading-dot-and-below", u".goto.com"_s, u"www.goto.com"_s);
    rows.exempt("star-dot", u"*.goto.com"_s, u"www.goto.com"_s);
    rows.exempt("star-dot-means-itself-too", u"*.goto.com"_s, u"goto.com"_s);
    rows.exempt("star-alone", u"*"_s, u"goto.com"_s);
    rows.exempt("any-case", u"GoTo.COM"_s, u"www.goto.com"_s);
    rows.exempt("host-in-upper-case", u"goto.com"_s, u"WWW.GOTO.COM"_s);
    rows.exempt("dot-of-the-root", u"goto.com"_s, u"goto.com."_s);
    rows.exempt("second-entry", u"x.example|goto.com"_s, u"goto.com"_s);
    rows.exempt("fitting-port", u"goto.com:443"_s, u"goto.com"_s);
    rows.exempt("address", u"192.0.2.7"_s, u"192.0.2.7"_s);
    rows.exempt("network", u"192.0.2.0/24"_s, u"192.0.2.7"_s);
    rows.exempt("network-with-host-bits", u"192.0.2.99/24"_s, u"192.0.2.7"_s);
    rows.exempt("everything-v4", u"0.0.0.0/0"_s, u"192.0.2.7"_s);
    rows.exempt("ipv6-network", u"2001:db8::/32"_s, u"2001:db8::7"_s);
    rows.exempt("ipv6-in-brackets-with-port", u"[2001:db8::7]:443"_s, u"[2001:db8::7]"_s);
    rows.proxied("end-of-a-label", u"goto.com"_s, u"notgoto.com"_s);
    rows.proxied("longer-entry", u"www.goto.com"_s, u"goto.com"_s);
    rows.proxied("other-port", u"goto.com:80"_s, u"goto.com"_s);
    rows.proxied("other-address", u"192.0.2.7"_s, u"192.0.2.70"_s);
    rows.proxied("beside-the-network", u"192.0.2.0/25"_s, u"192.0.2.128"_s);
    rows.proxied("prefix-33", u"192.0.2.0/33"_s, u"192.0.2.0"_s);
    rows.proxied("prefix-of-letters", u"192.0.2.0/x"_s, u"192.0.2.0"_s);
    rows.proxied("v4-network-and-v6-host", u"0.0.0.0/0"_s, u"2001:db8::7"_s);
    rows.proxied("a-name-is-not-in-a-network", u"0.0.0.0/0"_s, u"goto.com"_s);
    rows.proxied("address-has-no-domain", u"2.7"_s, u"192.0.2.7"_s);
    rows.proxied("local-is-no-word-here", u"<local>"_s, u"intranet"_s);
    rows.proxied("lone-dot", u"."_s, u"goto.com"_s);
    rows.proxied("lone-slash", u"/"_s, u"192.0.2.7"_s);
    rows.proxied("nothing", u""_s, u"goto.com"_s);
}

void kdeRows(const Rows &rows)
{
    rows.exempt("name-itself", u"goto.com"_s, u"goto.com"_s);
    rows.exempt("end-of-text-not-of-label", u"goto.com"_s, u"notgoto.com"_s);
    rows.exempt("leading-dot", u".goto.com"_s, u"www.goto.com"_s);
    rows.exempt("with-port", u"goto.com:443"_s, u"www.goto.com"_s);
    rows.exempt("local", u"<local>"_s, u"intranet"_s);
    rows.exempt("network-as-mask", u"192.0.2.0/255.255.255.0"_s, u"192.0.2.7"_s);
    rows.exempt("network-abbreviated", u"10/8"_s, u"10.1.2.3"_s);
    rows.proxied("leading-dot-is-not-the-name", u".goto.com"_s, u"goto.com"_s);
    rows.proxied("local-with-dot", u"<local>"_s, u"intranet.example"_s);
    rows.proxied("reversed-and-listed", u"ReversedException=true|goto.com"_s, u"www.goto.com"_s);
    rows.exempt("reversed-and-not-listed", u"ReversedException=true|goto.com"_s, u"example.com"_s);
    rows.exempt("reversed-and-empty", u"ReversedException=true"_s, u"goto.com"_s);
}

void windowsRows(const Rows &rows)
{
    rows.exempt("exact", u"goto.com"_s, u"goto.com"_s);
    rows.exempt("wildcard", u"*.goto.com"_s, u"www.goto.com"_s);
    rows.exempt("wildcard-without-dot", u"*goto.com"_s, u"goto.com"_s);
    rows.exempt("wildcard-in-the-middle", u"egw*.goto.com"_s, u"egw12.goto.com"_s);
    rows.exempt("two-wildcards", u"*.egw*.com"_s, u"a.egw9.com"_s);
    rows.exempt("star-alone", u"*"_s, u"goto.com"_s);
    rows.exempt("address-pattern", u"192.0.2.*"_s, u"192.0.2.7"_s);
    rows.exempt("local", u"<LOCAL>"_s, u"intranet"_s);
    rows.exempt("scheme", u"https://goto.com"_s, u"goto.com"_s);
    rows.exempt("port", u"goto.com:443"_s, u"goto.com"_s);
    rows.exempt("upper-case", u"*.GOTO.com"_s, u"www.goto.com"_s);
    rows.proxied("no-suffix", u"goto.com"_s, u"www.goto.com"_s);
    rows.proxied("leading-dot-is-a-letter", u".goto.com"_s, u"www.goto.com"_s);
    rows.proxied("star-dot-is-not-the-name", u"*.goto.com"_s, u"goto.com"_s);
    rows.proxied("local-with-dot", u"<local>"_s, u"www.goto.com"_s);
    rows.proxied("local-and-address", u"<local>"_s, u"2001:db8::7"_s);
    rows.proxied("scheme-of-others", u"http://goto.com"_s, u"goto.com"_s);
    rows.proxied("other-port", u"goto.com:80"_s, u"goto.com"_s);
    rows.proxied("no-networks", u"192.0.2.0/24"_s, u"192.0.2.7"_s);
    rows.proxied("parts-that-overlap", u"ab*ba"_s, u"aba"_s);
}

void macRows(const Rows &rows)
{
    rows.exempt("exact", u"goto.com"_s, u"goto.com"_s);
    rows.exempt("wildcard", u"*.local"_s, u"printer.local"_s);
    rows.exempt("abbreviated-network", u"169.254/16"_s, u"169.254.9.9"_s);
    rows.exempt("simple-hostnames", u"ExcludeSimpleHostnames"_s, u"intranet"_s);
    rows.exempt("leading-dot", u".goto.com"_s, u"www.goto.com"_s);
    rows.proxied("no-suffix", u"goto.com"_s, u"www.goto.com"_s);
    rows.proxied("outside-the-network", u"169.254/16"_s, u"169.255.0.1"_s);
    rows.proxied("name-with-dot", u"ExcludeSimpleHostnames"_s, u"www.goto.com"_s);
}

void firefoxRows(const Rows &rows)
{
    rows.exempt("name-itself", u"goto.com"_s, u"goto.com"_s);
    rows.exempt("name-below", u"goto.com"_s, u"www.goto.com"_s);
    rows.exempt("leading-dot-and-below", u".goto.com"_s, u"www.goto.com"_s);
    rows.exempt("star-dot", u"*.goto.com"_s, u"www.goto.com"_s);
    rows.exempt("network", u"192.0.2.0/24"_s, u"192.0.2.7"_s);
    rows.exempt("local", u"<local>"_s, u"intranet"_s);
    rows.exempt("port", u"goto.com:443"_s, u"goto.com"_s);
    rows.proxied("leading-dot-is-not-the-name", u".goto.com"_s, u"goto.com"_s);
    rows.proxied("end-of-a-label", u"goto.com"_s, u"notgoto.com"_s);
    rows.proxied("other-port", u"goto.com:8443"_s, u"goto.com"_s);
    rows.proxied("star-alone-is-no-word-here", u"*"_s, u"goto.com"_s);
}

} // namespace

void tst_ProxyBypass::lists_data()
{
    QTest::addColumn<int>("origin");
    QTest::addColumn<QStringList>("bypass");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    domainListRows({ProxyOrigin::Environment, "environment"});
    domainListRows({ProxyOrigin::Gnome, "gnome"});
    domainListRows({ProxyOrigin::Sysconfig, "sysconfig"});
    kdeRows({ProxyOrigin::Kde, "kde"});
    windowsRows({ProxyOrigin::WinInet, "wininet"});
    windowsRows({ProxyOrigin::WinHttp, "winhttp"});
    macRows({ProxyOrigin::MacOs, "macos"});
    firefoxRows({ProxyOrigin::Firefox, "firefox"});
    Rows{ProxyOrigin::CommandLine, "command-line"}.proxied("knows-no-exemptions", u"*"_s, u"goto.com"_s);
    Rows{ProxyOrigin::GotoStored, "stored"}.proxied("knows-no-exemptions", u"*"_s, u"goto.com"_s);
}

void tst_ProxyBypass::lists()
{
    QFETCH(int, origin);
    QFETCH(QStringList, bypass);
    QFETCH(QString, host);
    QFETCH(bool, expected);
    evidence::ProxySource source;
    source.origin = ProxyOrigin(origin);
    source.bypass = bypass;
    QCOMPARE(surroundings::isBypassed(source, host), expected);
}

void tst_ProxyBypass::answers_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    const QString proxy = u"http://proxy.example:8080,socks5://proxy.example:1080"_s;
    QTest::newRow("manual") << int(ProxyMode::Manual) << u"goto.com"_s << proxy;
    QTest::newRow("manual-but-exempt") << int(ProxyMode::Manual) << u"intranet.example"_s << u"direct"_s;
    QTest::newRow("none") << int(ProxyMode::None) << u"goto.com"_s << u"direct"_s;
    QTest::newRow("pac-is-for-the-run") << int(ProxyMode::Pac) << u"goto.com"_s << QString();
    QTest::newRow("wpad-is-for-the-run") << int(ProxyMode::Wpad) << u"goto.com"_s << QString();
    QTest::newRow("system-is-another-source") << int(ProxyMode::System) << u"goto.com"_s << QString();
    QTest::newRow("unreadable-says-nothing") << int(ProxyMode::Unreadable) << u"goto.com"_s << QString();
}

void tst_ProxyBypass::answers()
{
    QFETCH(int, mode);
    QFETCH(QString, host);
    QFETCH(QString, expected);
    evidence::ProxySource source;
    source.mode = ProxyMode(mode);
    source.servers = {{evidence::ProxyScheme::Http, u"proxy.example"_s, 8080},
                      {evidence::ProxyScheme::Socks5, u"proxy.example"_s, 1080}};
    source.bypass = QStringList{u"intranet.example"_s};
    const auto answer = surroundings::answerFor(source, host);
    QCOMPARE(testing::joined(answer.servers), expected);
    QCOMPARE(answer.host, host);
}

void tst_ProxyBypass::entries()
{
    QCOMPARE(surroundings::bypassEntries(u" a, b,,c\n"_s, u", "_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(surroundings::bypassEntries(u"a,"_s.repeated(1000), u","_s).size(), 256);
    QCOMPARE(surroundings::bypassEntries(QString(4000, u'a'), u","_s).first().size(), 256);
}

CLEARWAY_TEST(tst_ProxyBypass)
#include "tst_proxybypass.moc"
