// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxyauth.h"

#include <QByteArrayList>
#include <QCryptographicHash>

#include <algorithm>

namespace clearway::net {
namespace {

bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

std::optional<QCryptographicHash::Algorithm> algorithmOf(const HttpChallenge &challenge)
{
    const QByteArray algorithm = challenge.value("algorithm").toUpper();
    if (algorithm.isEmpty() || algorithm == "MD5") // RFC 7616 3.3: MD5 where none is named
        return QCryptographicHash::Md5;
    if (algorithm == "SHA-256")
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

bool offersAuth(const HttpChallenge &challenge)
{
    return std::ranges::any_of(challenge.value("qop").toLower().split(','),
                               [](const QByteArray &qop) { return qop.trimmed() == "auth"; });
}

bool isDigest(const HttpChallenge &challenge)
{
    return challenge.scheme == "digest";
}

/// Basic only where no Digest is offered.
bool mayBeReadable(const std::vector<HttpChallenge> &offered, const ProxyCredentials &credentials)
{
    const bool nameFits = !credentials.user.contains(QLatin1Char(':')); // RFC 7617 2
    return credentials.basic && nameFits && std::ranges::none_of(offered, isDigest);
}

/// How strong an answer would be; 0: there is none.
int strength(const HttpChallenge &challenge, bool readable)
{
    if (challenge.scheme == "basic")
        return readable ? 1 : 0;
    const auto algorithm = algorithmOf(challenge);
    if (!isDigest(challenge) || !algorithm || !offersAuth(challenge))
        return 0;
    return algorithm == QCryptographicHash::Md5 ? 2 : 3;
}

/// RFC 9110 5.6.4.
QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

/// RFC 7616 3.4.
ProxySignIn digest(const HttpChallenge &challenge, const ProxyCredentials &credentials,
                   const SignedRequest &request)
{
    const auto algorithm = algorithmOf(challenge).value_or(QCryptographicHash::Md5);
    const auto hash
        = [&](const QByteArray &text) { return QCryptographicHash::hash(text, algorithm).toHex(); };
    const QByteArray user = credentials.user.toUtf8(), realm = challenge.value("realm");
    const QByteArray nonce = challenge.value("nonce"), count("00000001");
    const QByteArray secret = hash(user + ':' + realm + ':' + credentials.password.toUtf8());
    const QByteArray what = hash(request.method + ':' + request.target);
    const QByteArray response
        = hash(secret + ':' + nonce + ':' + count + ':' + request.clientNonce + ":auth:" + what);
    QByteArray value = "Digest username=" + quoted(user) + ", realm=" + quoted(realm)
        + ", nonce=" + quoted(nonce) + ", uri=" + quoted(request.target) + ", qop=auth, nc=" + count
        + ", cnonce=" + quoted(request.clientNonce) + ", response=\"" + response + '"';
    if (const QByteArray named = challenge.value("algorithm"); !named.isEmpty())
        value += QByteArray(", algorithm=") + (algorithm == QCryptographicHash::Md5 ? "MD5" : "SHA-256");
    if (const QByteArray opaque = challenge.value("opaque"); !opaque.isEmpty())
        value += ", opaque=" + quoted(opaque);
    return {QStringLiteral("digest"), value, response};
}

} // namespace

std::optional<ProxySignIn> signIn(const std::vector<HttpChallenge> &offered,
                                  const ProxyCredentials &credentials, const SignedRequest &request)
{
    if (!isPlain(credentials.user) || !isPlain(credentials.password))
        return std::nullopt;
    const bool readable = mayBeReadable(offered, credentials);
    const auto best = std::ranges::max_element(
        offered, {}, [&](const HttpChallenge &challenge) { return strength(challenge, readable); });
    if (best == offered.end() || strength(*best, readable) == 0)
        return std::nullopt;
    if (best->scheme == "basic") {
        const QByteArray pair = credentials.user.toUtf8() + ':' + credentials.password.toUtf8();
        return ProxySignIn{QStringLiteral("basic"), "Basic " + pair.toBase64(), pair.toBase64()};
    }
    return digest(*best, credentials, request);
}

bool saysStale(const std::vector<HttpChallenge> &offered)
{
    return std::ranges::any_of(offered, [](const HttpChallenge &challenge) {
        return isDigest(challenge) && challenge.value("stale").toLower() == "true";
    });
}

} // namespace clearway::net
