// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/proxyroutes.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using evidence::ProxyServer;

namespace {

ProxyServer server(const char *text)
{
    return ProxyServer::parse(QString::fromLatin1(text)).value_or(ProxyServer{});
}

/// "meet=http://a:1|direct egw=direct": what a setting answers, host by host.
evidence::ProxySource source(const QString &answers)
{
    evidence::ProxySource all;
    for (const QString &word : answers.split(u' ', Qt::SkipEmptyParts)) {
        evidence::ProxyAnswer answer{word.section(u'=', 0, 0), {}, 0, {}};
        for (const QString &name : word.section(u'=', 1).split(u'|'))
            answer.servers.push_back(server(qPrintable(name)));
        all.answers.push_back(answer);
    }
    return all;
}

QString shown(const std::vector<ProxyServer> &servers)
{
    QStringList all;
    for (const ProxyServer &each : servers)
        all << each.toString();
    return all.join(u' ');
}

} // namespace

class tst_ProxyRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void routes_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *fact, const char *answers, const char *host, const char *expected) {
            QTest::newRow(fact) << QString::fromLatin1(answers) << QString::fromLatin1(host)
                                << QString::fromLatin1(expected);
        };
        row("the-proxy-of-the-host", "meet=http://a:1 egw=http://b:2", "egw", "http://b:2");
        row("several-in-order", "meet=http://a:1|socks5://b:2", "meet", "http://a:1 socks5://b:2");
        row("direct-is-no-proxy", "meet=http://a:1|direct", "meet", "http://a:1");
        row("an-exempt-host-goes-by-the-first", "egw=direct meet=http://a:1", "egw", "http://a:1");
        row("an-unknown-host-goes-by-the-first", "meet=http://a:1 egw=http://b:2", "www", "http://a:1");
        row("all-direct-is-no-way", "meet=direct egw=direct", "meet", "");
        row("no-answers-are-no-way", "", "meet", "");
    }
    void routes()
    {
        QFETCH(QString, answers);
        QFETCH(QString, host);
        QFETCH(QString, expected);
        QCOMPARE(shown(probes::ProxyRoutes(source(answers)).forHost(host)), expected);
    }
    void everyProxyOnce()
    {
        const probes::ProxyRoutes all(
            source(QStringLiteral("a=http://a:1 b=http://b:2|http://a:1 c=direct")));
        QCOMPARE(shown(all.servers()), QStringLiteral("http://a:1 http://b:2"));
    }
};

CLEARWAY_TEST(tst_ProxyRoutes)
#include "tst_proxyroutes.moc"
