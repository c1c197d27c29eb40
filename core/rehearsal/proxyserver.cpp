// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/proxyserver.h"

#include "rehearsal/website.h"

namespace clearway::rehearsal {
namespace {

/// A page of Squid's kind.
HttpReply failure(const QByteArray &status, const QByteArray &error, std::vector<QByteArray> headers = {})
{
    headers.insert(headers.begin(),
                   {"Server: squid/5.7", "Content-Type: text/html;charset=utf-8", "X-Squid-Error: " + error});
    return {.status = status,
            .headers = std::move(headers),
            .body = "<!DOCTYPE html><title>ERROR: The requested URL could not be retrieved</title>\n",
            .next = nullptr};
}

HttpReply denied()
{
    return failure(
        "403 Forbidden", "ERR_ACCESS_DENIED 0",
        {"Via: 1.1 proxy.rehearsal.example (squid/5.7)", "X-Cache: MISS from proxy.rehearsal.example"});
}

HttpReply signInFirst()
{
    HttpReply reply
        = failure("407 Proxy Authentication Required", "ERR_CACHE_ACCESS_DENIED 0",
                  {"Proxy-Authenticate: Negotiate", "Proxy-Authenticate: Basic realm=\"Rehearsal proxy\""});
    reply.last = false; // the answer to a challenge may come on the same connection
    return reply;
}

bool isSignedIn(const HttpRequest &request)
{
    const QByteArray given = request.header("proxy-authorization");
    return given.first(std::min<qsizetype>(6, given.size())).toLower() == "basic "
        && QByteArray::fromBase64(given.sliced(6)) == "rehearsal:rehearsal";
}

struct Beyond {
    bool nameKnown = false;
    std::optional<Part> part;
};

Beyond lookBeyond(const Landscape &landscape, const QString &host, std::uint16_t port)
{
    const auto literal = base::IpAddress::parse(host);
    const auto addresses = literal ? std::vector{*literal} : landscape.addressesOf(host);
    if (addresses.empty())
        return {};
    const auto place = landscape.placeOf(addresses.front());
    const bool played = place && *place != Place::BlockPage;
    return {.nameKnown = true, .part = played ? landscape.part(*place, port) : std::nullopt};
}

HttpReply tunnel(const HttpRequest &request, const ProxyManner &manner, const Landscape &landscape,
                 const SessionMaker &server)
{
    const qsizetype colon = request.target.lastIndexOf(':');
    bool isPort = false;
    const std::uint16_t port = request.target.sliced(colon + 1).toUShort(&isPort);
    if (colon < 1 || !isPort)
        return failure("400 Bad Request", "ERR_INVALID_URL 0");
    if (!manner.ports.contains(port))
        return denied();
    const auto [nameKnown, part]
        = lookBeyond(landscape, QString::fromLatin1(request.target.first(colon)), port);
    if (!nameKnown)
        return failure("503 Service Unavailable", "ERR_DNS_FAIL 0");
    if (!part || *part == Part::PlainWeb)
        return failure("503 Service Unavailable", "ERR_CONNECT_FAIL 110"); // the proxy's errno: timed out
    return {
        .status = "200 Connection established", .headers = {}, .body = {}, .last = false, .next = server()};
}

} // namespace

HttpHandler proxyServer(const ProxyManner &manner, std::shared_ptr<const Landscape> landscape,
                        SessionMaker server)
{
    return
        [manner, landscape = std::move(landscape), server = std::move(server)](const HttpRequest &request) {
            if (request.target.startsWith('/')) // somebody takes the proxy for a web server
                return failure("400 Bad Request", "ERR_INVALID_URL 0");
            if (manner.signIn && !isSignedIn(request))
                return signInFirst();
            if (request.method == "CONNECT")
                return tunnel(request, manner, *landscape, server);
            return lookBeyond(*landscape, QString::fromLatin1(hostAsked(request)), 80).nameKnown
                ? movedToHttps(request)
                : failure("503 Service Unavailable", "ERR_DNS_FAIL 0");
        };
}

} // namespace clearway::rehearsal
