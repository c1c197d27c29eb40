// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httprequest.h"

#include "net/httpanswer.h"

namespace clearway::net {
namespace {

QByteArray bracketed(const QString &host)
{
    const QByteArray text = fieldText(host);
    return text.contains(':') ? '[' + text + ']' : text;
}

} // namespace

QByteArray fieldText(const QString &text)
{
    QByteArray visible;
    for (const QChar c : text)
        if (c.unicode() > 0x20 && c.unicode() < 0x7f)
            visible += char(c.unicode());
    return visible;
}

QByteArray requestLine(const QByteArray &method, const QString &resource)
{
    // What is no visible ASCII cannot stand in a request line, least of all a line end.
    return method + ' ' + resource.toUtf8().toPercentEncoding("/?#[]@!$&'()*+,;=:%~-._") + " HTTP/1.1\r\n";
}

QByteArray authorityOf(const HttpTarget &target)
{
    const std::uint16_t port = target.endpoint ? target.endpoint->port : target.namedPort;
    const std::uint16_t usual = target.insideTls ? 443 : 80;
    const QByteArray host = bracketed(
        target.host.isEmpty() && target.endpoint ? target.endpoint->address.toString() : target.host);
    return port == usual || port == 0 ? host : host + ':' + QByteArray::number(port);
}

QByteArray hostLine(const HttpTarget &target)
{
    return "Host: " + authorityOf(target) + "\r\n";
}

QString urlOf(const HttpTarget &target, QLatin1StringView scheme)
{
    const QString authority = QString::fromLatin1(authorityOf(target));
    const QString resource = QString::fromUtf8(withoutSecrets(target.resource.toUtf8()));
    return scheme + (target.insideTls ? QStringLiteral("s://") : QStringLiteral("://")) + authority
        + resource;
}

} // namespace clearway::net
