// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/environmentproxy.h"

#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_EnvironmentProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variables_data();
    void variables();
    void passwordIsNowhere();
};

void tst_EnvironmentProxy::variables_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QString &variables, const QString &expected) {
        QTest::newRow(fact) << variables << expected;
    };
    row("nothing-set", u""_s, u""_s);
    row("only-no-proxy", u"no_proxy=goto.com"_s, u""_s);
    row("https-proxy", u"https_proxy=http://p:1"_s, u"https_proxy: manual http://p:1"_s);
    row("upper-case", u"HTTPS_PROXY=http://p:1"_s, u"HTTPS_PROXY: manual http://p:1"_s);
    row("lower-case-wins", u"https_proxy=http://p:1 HTTPS_PROXY=http://q:2"_s,
        u"https_proxy: manual http://p:1 problem=HTTPS_PROXY says something else"_s);
    row("both-the-same", u"https_proxy=http://p:1 HTTPS_PROXY=http://p:1"_s,
        u"https_proxy: manual http://p:1"_s);
    row("empty-is-not-set", u"https_proxy= HTTPS_PROXY=http://q:2"_s, u"HTTPS_PROXY: manual http://q:2"_s);
    row("falls-back-to-http", u"http_proxy=http://p:1 all_proxy=socks5://s:3"_s,
        u"http_proxy: manual http://p:1"_s);
    row("https-before-http", u"http_proxy=http://p:1 https_proxy=http://q:2"_s,
        u"https_proxy: manual http://q:2"_s);
    row("all-proxy-last", u"all_proxy=socks5://s:3"_s, u"all_proxy: manual socks5://s:3"_s);
    row("without-scheme", u"https_proxy=p:8080"_s, u"https_proxy: manual http://p:8080"_s);
    row("no-proxy", u"https_proxy=p:1 no_proxy=localhost,.goto.com,10.0.0.0/8"_s,
        u"https_proxy: manual http://p:1 bypass=localhost,.goto.com,10.0.0.0/8"_s);
    row("no-proxy-in-upper-case", u"https_proxy=p:1 NO_PROXY=a"_s,
        u"https_proxy: manual http://p:1 bypass=a"_s);
    row("no-proxy-twice", u"https_proxy=p:1 no_proxy=b NO_PROXY=a"_s,
        u"https_proxy: manual http://p:1 bypass=b problem=NO_PROXY says something else"_s);
    row("password", u"https_proxy=http://user:p@ss@p:1"_s, u"https_proxy: manual http://p:1 dropped"_s);
    row("pac-file", u"https_proxy=pac+http://pac.example/p.pac"_s,
        u"https_proxy: pac pac=http://pac.example/p.pac"_s);
    row("wpad", u"https_proxy=wpad://"_s, u"https_proxy: wpad"_s);
    row("direct", u"https_proxy=direct://"_s, u"https_proxy: none"_s);
    row("malformed", u"https_proxy=http://p:70000"_s,
        u"https_proxy: unreadable problem=the port is not between 1 and 65535"_s);
    row("mixed-case-is-another-variable", u"Https_Proxy=p:1"_s, u""_s);
}

void tst_EnvironmentProxy::variables()
{
    QFETCH(QString, variables);
    QFETCH(QString, expected);
    QHash<QString, QString> environment;
    for (const QString &variable : variables.split(u' ', Qt::SkipEmptyParts))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto source = surroundings::environmentProxy(environment);
    QCOMPARE(source ? source->place + u": "_s + testing::line(*source) : QString(), expected);
}

void tst_EnvironmentProxy::passwordIsNowhere()
{
    const auto source
        = surroundings::environmentProxy({{u"https_proxy"_s, u"pac+http://user:secret@pac.example/p.pac"_s}});
    QVERIFY(source && source->credentialsDropped);
    QCOMPARE(source->raw, u"pac+http://pac.example/p.pac"_s);
    QCOMPARE(source->pacUrl, u"http://pac.example/p.pac"_s);
}

CLEARWAY_TEST(tst_EnvironmentProxy)
#include "tst_environmentproxy.moc"
