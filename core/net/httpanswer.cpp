// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpanswer.h"

#include "base/peertext.h"
#include "net/blockpage.h"
#include "net/httpchallenge.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cctype>

namespace clearway::net {
namespace {

constexpr qsizetype longestValue = 256, longestPath = 120;
constexpr std::size_t mostKept = 16;

bool isKept(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 14> kept{
        "server",         "via",          "x-squid-error",    "x-cache",
        "x-cache-lookup", "cache-status", "proxy-agent",      "location",
        "date",           "content-type", "www-authenticate", "proxy-authenticate",
        "x-bluecoat-via", "upgrade"};
    return std::ranges::find(kept, QByteArrayView(name)) != kept.end() || name.startsWith("x-barracuda-");
}

bool asksToSignIn(const QByteArray &name)
{
    return name == "www-authenticate" || name == "proxy-authenticate";
}

QStringList schemesOf(const std::vector<QByteArray> &lines)
{
    QStringList schemes;
    for (const HttpChallenge &challenge : readChallenges(lines)) {
        const QString scheme = base::PeerText::fromBytes(challenge.scheme, 32).raw();
        if (!schemes.contains(scheme))
            schemes << scheme;
    }
    return schemes;
}

QString keptValue(const HttpField &field)
{
    if (field.name == "location")
        return base::PeerText::fromBytes(withoutSecrets(field.value), longestValue).raw();
    // A challenge carries nonces and realms; who wants a sign-in is told by the words of its schemes.
    if (asksToSignIn(field.name))
        return schemesOf({field.value}).join(QStringLiteral(", ")).left(longestValue);
    return base::PeerText::fromBytes(field.value, longestValue).raw();
}

/// Each segment without "user:password@" in front of it, wherever that stands.
QByteArray withoutUsers(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments)
        segment = segment.mid(segment.lastIndexOf('@') + 1);
    return segments.join('/');
}

/// Position behind the colon of the scheme (RFC 3986 3.1); 0 when there is none.
qsizetype schemeEnd(const QByteArray &url)
{
    const qsizetype colon = url.indexOf(':');
    const auto fits = [](char c) { return std::isalnum(uchar(c)) || c == '+' || c == '-' || c == '.'; };
    const bool scheme = colon > 0 && std::all_of(url.begin(), url.begin() + colon, fits);
    return scheme ? colon + 1 : 0;
}

} // namespace

QByteArray withoutSecrets(const QByteArray &url)
{
    QByteArray text = url;
    text.replace('\\', '/'); // as browsers read it
    const QByteArray lower = text.toLower();
    for (const QByteArrayView mark : {"?", "#", ";", "%3f", "%23", "%3b"})
        if (const qsizetype at = lower.indexOf(mark); at >= 0)
            text.truncate(std::min(text.size(), at));
    const qsizetype scheme = schemeEnd(text);
    if (scheme > 0 && !text.mid(scheme).startsWith("//"))
        return text.left(std::min(scheme, longestPath));
    const qsizetype authority = text.mid(scheme).startsWith("//") ? scheme + 2 : 0;
    const qsizetype pathAt = text.indexOf('/', authority);
    const QByteArray place = pathAt < 0 ? text : text.left(pathAt);
    const QByteArray path = pathAt < 0 ? QByteArray() : text.mid(pathAt);
    return withoutUsers(place) + (path.size() > longestPath ? QByteArray("/") : withoutUsers(path));
}

evidence::HttpAnswer answerOf(const HttpHead &head, const QByteArray &body)
{
    evidence::HttpAnswer answer;
    answer.status = head.status;
    answer.reason = base::PeerText::fromBytes(head.reason, longestValue).raw();
    for (const HttpField &field : head.fields)
        if (isKept(field.name) && answer.headers.size() < mostKept)
            answer.headers.push_back({QString::fromLatin1(field.name.left(64)), keptValue(field)});
    std::vector<QByteArray> challenges = head.values("proxy-authenticate");
    for (const QByteArray &line : head.values("www-authenticate"))
        challenges.push_back(line);
    answer.authSchemes = schemesOf(challenges);
    answer.page = pageOf(head, body);
    return answer;
}

} // namespace clearway::net
