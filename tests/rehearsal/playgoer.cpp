// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/playgoer.h"

#include "net/classify.h"
#include "rehearsal/smallcatalogue.h"
#include "rehearsal/zone.h"

#include <ares.h>

namespace clearway::rehearsal {

bool isRefusal(int error)
{
    return net::classifySocketError(base::Operation::Connect, error).code
        == base::FailureCode::ConnectionRefused;
}

std::unique_ptr<Rehearsal> begin(Scenario scenario)
{
    return std::move(*Rehearsal::start(scenario, smallCatalogue()));
}

net::Route route(const Rehearsal &play, const base::IpAddress &address, int port, net::Transport transport)
{
    return play.underlay()->route({address, std::uint16_t(port)}, transport);
}

Lookup lookUpA(const Rehearsal &play, const QByteArray &name, bool overTcp)
{
    const auto dns = play.underlay()->route(play.resolvers().front(),
                                            overTcp ? net::Transport::Tcp : net::Transport::Udp);
    return lookUp(dns.dial.value_or(base::Endpoint{}), name, AF_INET, overTcp);
}

base::IpAddress addressOf(const QString &who)
{
    const auto address = base::IpAddress::parse(who);
    return address ? *address : Zone(smallCatalogue()).find(*toDnsName(who))->addresses.front();
}

net::Socket dial(const Rehearsal &play, const base::IpAddress &address, int port, QString *instead)
{
    const net::Route way = route(play, address, port, net::Transport::Tcp);
    *instead = QStringLiteral("swallowed");
    if (!way.dial)
        return {};
    int error = 0;
    net::Socket socket = dialTcp(*way.dial, &error);
    *instead = error == 0  ? QString()
        : isRefusal(error) ? QStringLiteral("refused")
                           : QStringLiteral("error %1").arg(error);
    return socket;
}

QString meetTcp(const Rehearsal &play, const base::IpAddress &address, int port, const QByteArray &serverName)
{
    QString instead;
    net::Socket socket = dial(play, address, port, &instead);
    if (!instead.isEmpty())
        return instead;
    const Handshake seen = shakeHands(socket, serverName, play.trust().publicRootsPem);
    return QStringLiteral("%1 by %2")
        .arg(QLatin1StringView(!seen.completed    ? "no TLS"
                                   : seen.trusted ? "trusted"
                                                  : "untrusted"),
             seen.issuer);
}

QString excerpt(const QByteArray &head, const QStringList &headers)
{
    const QStringList lines
        = QString::fromLatin1(head).section(QStringLiteral("\r\n\r\n"), 0, 0).split(QStringLiteral("\r\n"));
    QStringList kept{lines.front()};
    for (const QString &line : lines.sliced(1))
        if (headers.contains(line.section(u':', 0, 0)))
            kept += line;
    return kept.join(u'\n');
}

} // namespace clearway::rehearsal
