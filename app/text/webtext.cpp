// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was seen of proxies and of those who speak HTTP, for the lines of observationtext.cpp.
#include "text/wording.h"

namespace clearway::text {
namespace {

using base::Operation;
using evidence::Observation;

/// What the other side said in HTTP; empty where the operation speaks none.
evidence::HttpAnswer answerOf(const Observation &observation)
{
    if (const auto *tunnel = observation.as<evidence::TunnelSeen>())
        return tunnel->answer;
    if (const auto *http = observation.as<evidence::HttpSeen>())
        return http->answer;
    const auto *websocket = observation.as<evidence::WebSocketSeen>();
    return websocket ? websocket->answer : evidence::HttpAnswer{};
}

} // namespace

QString Wording::webTitle(const Observation &observation) const
{
    if (observation.operation == Operation::Tunnel)
        return say({QT_TRANSLATE_NOOP("Clearway", "Tunnel to %1")}, {observation.target});
    if (const auto *http = observation.as<evidence::HttpSeen>(); http && !http->url.isEmpty())
        return say({QT_TRANSLATE_NOOP("Clearway", "HTTP request for %1")}, {http->url});
    if (const auto *websocket = observation.as<evidence::WebSocketSeen>();
        websocket && !websocket->url.isEmpty())
        return say({QT_TRANSLATE_NOOP("Clearway", "WebSocket upgrade of %1")}, {websocket->url});
    if (const auto *pac = observation.as<evidence::PacSeen>(); pac && !pac->url.isEmpty())
        return say({QT_TRANSLATE_NOOP("Clearway", "PAC file %1")}, {pac->url});
    if (const auto *wpad = observation.as<evidence::WpadSeen>(); wpad && !wpad->method.isEmpty())
        return say({QT_TRANSLATE_NOOP("Clearway", "Proxy auto-discovery (WPAD) by %1")},
                   {wpad->method.toUpper()});
    return say({QT_TRANSLATE_NOOP("Clearway", "%1: %2")},
               {operation(observation.operation), observation.target});
}

QString Wording::webSeen(const Observation &observation) const
{
    const QString elapsed = duration(observation.elapsed);
    if (const auto *tunnel = observation.as<evidence::TunnelSeen>()) {
        if (tunnel->authenticated.isEmpty())
            return say({QT_TRANSLATE_NOOP("Clearway", "the proxy connected in %1")}, {elapsed});
        const bool named = tunnel->authenticated != QLatin1StringView("password"); // SOCKS names no scheme
        return named
            ? say({QT_TRANSLATE_NOOP("Clearway", "the proxy connected in %1 after a sign-in (%2)")},
                  {elapsed, authSchemes({tunnel->authenticated})})
            : say({QT_TRANSLATE_NOOP("Clearway", "the proxy connected in %1 after a sign-in")}, {elapsed});
    }
    if (const auto *http = observation.as<evidence::HttpSeen>())
        return withAnswer(say({QT_TRANSLATE_NOOP("Clearway", "HTTP status %1 in %2")},
                              {QString::number(http->answer.status), elapsed}),
                          http->answer);
    if (observation.as<evidence::WebSocketSeen>())
        return say({QT_TRANSLATE_NOOP("Clearway", "upgraded to WebSocket in %1")}, {elapsed});
    if (const auto *pac = observation.as<evidence::PacSeen>())
        return pacSeen(*pac, elapsed);
    if (const auto *wpad = observation.as<evidence::WpadSeen>())
        return say({QT_TRANSLATE_NOOP("Clearway", "found %1 in %2")}, {wpad->url, elapsed});
    return say({QT_TRANSLATE_NOOP("Clearway", "done in %1")}, {elapsed});
}

/// Which proxies it names in all, not which host gets which: that stands beside the setting.
QString Wording::pacSeen(const evidence::PacSeen &pac, const QString &elapsed) const
{
    QStringList different;
    for (const evidence::ProxyAnswer &answer : pac.answers)
        if (const QString servers = proxyServers(answer.servers); !different.contains(servers))
            different += servers;
    const QString result = say({QT_TRANSLATE_N_NOOP("Clearway", "answered for %n hosts in %2: %3"),
                                "answered for %n host in %2: %3", 0},
                               {QString::number(pac.answers.size()), elapsed, enumeration(different)});
    if (pac.constructs.empty())
        return result;
    return say({QT_TRANSLATE_N_NOOP("Clearway", "%2; %n places that simpler parsers may miss"),
                "%2; %n place that simpler parsers may miss", 0},
               {QString::number(pac.constructs.size()), result});
}

QString Wording::webMissed(const Observation &observation, QString result) const
{
    const evidence::HttpAnswer answer = answerOf(observation);
    if (answer.status > 0)
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, HTTP status %2")},
                     {result, QString::number(answer.status)});
    result = withAnswer(result, answer);
    if (const auto *tunnel = observation.as<evidence::TunnelSeen>(); tunnel && tunnel->socksReply > 0)
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, SOCKS reply %2")},
                     {result, QString::number(tunnel->socksReply)});
    if (const auto *wpad = observation.as<evidence::WpadSeen>(); wpad && !wpad->tried.isEmpty())
        result = say({QT_TRANSLATE_N_NOOP("Clearway", "%2, %n addresses tried"), "%2, %n address tried", 0},
                     {QString::number(wpad->tried.size()), result});
    // Only of a PAC file does the detail say more than the code: what is wrong with it, and in which line.
    const bool explained = observation.operation == Operation::Pac && observation.failure
        && !observation.failure->detail.isEmpty();
    return explained ? say({QT_TRANSLATE_NOOP("Clearway", "%1: “%2”")}, {result, observation.failure->detail})
                     : result;
}

/// Who it is that answers, and what it wants.
QString Wording::withAnswer(QString result, const evidence::HttpAnswer &answer) const
{
    if (!answer.authSchemes.isEmpty())
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, offers %2")},
                     {result, authSchemes(answer.authSchemes)});
    if (const QString place = answer.header(QLatin1StringView("location")); !place.isEmpty())
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, sends to %2")}, {result, place});
    if (const QString error = answer.header(QLatin1StringView("x-squid-error")); !error.isEmpty())
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, error page %2")}, {result, error});
    else if (!answer.page.isEmpty() && answer.page != QLatin1StringView("html"))
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, page recognised as %2")}, {result, answer.page});
    if (const QString via = answer.header(QLatin1StringView("via")); !via.isEmpty())
        result = say({QT_TRANSLATE_NOOP("Clearway", "%1, passed on by “%2”")}, {result, via});
    return result;
}

} // namespace clearway::text
