// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Proxy settings as people know them.
#include "text/wording.h"

namespace clearway::text {

using evidence::ProxyMode;
using evidence::ProxyOrigin;

QString Wording::proxyOrigin(ProxyOrigin origin) const
{
    switch (origin) {
    case ProxyOrigin::CommandLine:
        return say(QT_TRANSLATE_NOOP("Clearway", "Given for this check"));
    case ProxyOrigin::Environment:
        return say(QT_TRANSLATE_NOOP("Clearway", "Environment variables"));
    case ProxyOrigin::Gnome:
        return say(QT_TRANSLATE_NOOP("Clearway", "GNOME settings"));
    case ProxyOrigin::Kde:
        return say(QT_TRANSLATE_NOOP("Clearway", "KDE settings"));
    case ProxyOrigin::Sysconfig:
        return say(QT_TRANSLATE_NOOP("Clearway", "System-wide file"));
    case ProxyOrigin::WinInet:
        return say(QT_TRANSLATE_NOOP("Clearway", "Windows Internet settings"));
    case ProxyOrigin::WinHttp:
        return say(QT_TRANSLATE_NOOP("Clearway", "Windows services (WinHTTP)"));
    case ProxyOrigin::MacOs:
        return say(QT_TRANSLATE_NOOP("Clearway", "macOS network settings"));
    case ProxyOrigin::Firefox:
        return say(QT_TRANSLATE_NOOP("Clearway", "Firefox"));
    case ProxyOrigin::Wpad:
        return say(QT_TRANSLATE_NOOP("Clearway", "Automatic discovery (WPAD)"));
    case ProxyOrigin::GotoStored:
        return say(QT_TRANSLATE_NOOP("Clearway", "Stored by the GoTo client"));
    }
    return QString();
}

QString Wording::proxyServers(const std::vector<evidence::ProxyServer> &servers) const
{
    QStringList all;
    for (const evidence::ProxyServer &server : servers)
        all += server.isDirect() ? say(QT_TRANSLATE_NOOP("Clearway", "direct")) : shown(server.toString());
    return all.isEmpty() ? say(QT_TRANSLATE_NOOP("Clearway", "no answer"))
                         : all.join(say(QT_TRANSLATE_NOOP("Clearway", ", then ")));
}

QString Wording::proxySetting(const evidence::ProxySource &source) const
{
    switch (source.mode) {
    case ProxyMode::None:
        return say(QT_TRANSLATE_NOOP("Clearway", "no proxy"));
    case ProxyMode::Manual:
        return proxyServers(source.servers);
    case ProxyMode::Pac:
        return say({QT_TRANSLATE_NOOP("Clearway", "PAC file %1")}, {source.pacUrl});
    case ProxyMode::Wpad:
        return source.pacUrl.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Clearway", "looks for a PAC file by itself (WPAD)"))
            : say({QT_TRANSLATE_NOOP("Clearway", "PAC file %1, found by WPAD")}, {source.pacUrl});
    case ProxyMode::System:
        return say(QT_TRANSLATE_NOOP("Clearway", "the same as the system"));
    case ProxyMode::Unreadable:
        return say({QT_TRANSLATE_NOOP("Clearway", "cannot be read: %1")}, {source.problem});
    }
    return QString();
}

} // namespace clearway::text
