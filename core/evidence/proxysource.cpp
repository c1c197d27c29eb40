// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/proxysource.h"

namespace clearway::evidence {
namespace {

/// An IPv6 address needs brackets beside a port (RFC 3986 3.2.2).
QString authority(const ProxyServer &server)
{
    const bool v6 = server.host.contains(u':');
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(server.host).arg(server.port);
}

} // namespace

QLatin1StringView name(ProxyScheme scheme)
{
    switch (scheme) {
    case ProxyScheme::Direct:
        return QLatin1StringView("direct");
    case ProxyScheme::Http:
        return QLatin1StringView("http");
    case ProxyScheme::Https:
        return QLatin1StringView("https");
    case ProxyScheme::Socks4:
        return QLatin1StringView("socks4");
    case ProxyScheme::Socks5:
        return QLatin1StringView("socks5");
    }
    return QLatin1StringView("direct");
}

QLatin1StringView name(ProxyOrigin origin)
{
    switch (origin) {
    case ProxyOrigin::CommandLine:
        return QLatin1StringView("command-line");
    case ProxyOrigin::Environment:
        return QLatin1StringView("environment");
    case ProxyOrigin::Gnome:
        return QLatin1StringView("gnome");
    case ProxyOrigin::Kde:
        return QLatin1StringView("kde");
    case ProxyOrigin::Sysconfig:
        return QLatin1StringView("sysconfig");
    case ProxyOrigin::WinInet:
        return QLatin1StringView("wininet");
    case ProxyOrigin::WinHttp:
        return QLatin1StringView("winhttp");
    case ProxyOrigin::MacOs:
        return QLatin1StringView("macos");
    case ProxyOrigin::Firefox:
        return QLatin1StringView("firefox");
    case ProxyOrigin::Wpad:
        return QLatin1StringView("wpad");
    case ProxyOrigin::GotoStored:
        return QLatin1StringView("goto-stored");
    }
    return QLatin1StringView("environment");
}

QLatin1StringView name(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::None:
        return QLatin1StringView("none");
    case ProxyMode::Manual:
        return QLatin1StringView("manual");
    case ProxyMode::Pac:
        return QLatin1StringView("pac");
    case ProxyMode::Wpad:
        return QLatin1StringView("wpad");
    case ProxyMode::System:
        return QLatin1StringView("system");
    case ProxyMode::Unreadable:
        return QLatin1StringView("unreadable");
    }
    return QLatin1StringView("none");
}

QString ProxyServer::toString() const
{
    if (isDirect())
        return name(scheme);
    return name(scheme) + QStringLiteral("://") + authority(*this);
}

QString ProxyServer::path() const
{
    return isDirect() ? QString(name(scheme)) : QStringLiteral("proxy:") + authority(*this);
}

std::optional<ProxyServer> ProxyServer::parse(const QString &text)
{
    if (text == name(ProxyScheme::Direct))
        return ProxyServer{};
    const auto scheme = base::fromName<ProxyScheme>(text.section(QStringLiteral("://"), 0, 0));
    const QString rest = text.section(QStringLiteral("://"), 1);
    const qsizetype colon = rest.lastIndexOf(u':');
    bool number = false;
    const uint port = rest.mid(colon + 1).toUInt(&number);
    QString host = rest.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (!scheme || *scheme == ProxyScheme::Direct || colon < 1 || host.isEmpty() || !number || port < 1
        || port > 0xffff)
        return std::nullopt;
    return ProxyServer{*scheme, host, std::uint16_t(port)};
}

} // namespace clearway::evidence
