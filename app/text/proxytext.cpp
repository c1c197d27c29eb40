// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Proxy settings as people know them.
#include "text/wording.h"

#include <algorithm>

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

QString Wording::proxyChoice(const std::vector<evidence::ProxySource> &sources) const
{
    const auto chosen = std::ranges::find(sources, true, &evidence::ProxySource::chosen);
    if (sources.empty())
        return label(Label::NoProxySetting);
    if (chosen == sources.end())
        return say(QT_TRANSLATE_NOOP(
            "Clearway", "The GoTo client would use no proxy, because none of the settings decides on one."));
    const QStringList arguments{proxySetting(*chosen), proxyOrigin(chosen->origin)};
    switch (chosen->origin) {
    case ProxyOrigin::CommandLine:
        return say({QT_TRANSLATE_NOOP("Clearway", "This check uses “%1”, because it was told to.")},
                   arguments);
    case ProxyOrigin::Firefox:
        return say({QT_TRANSLATE_NOOP("Clearway",
                                      "The GoTo client would use “%1”, because the system names no proxy and "
                                      "Firefox does.")},
                   arguments);
    case ProxyOrigin::Wpad:
        return say({QT_TRANSLATE_NOOP("Clearway",
                                      "The GoTo client would use “%1”, because no setting names a proxy and "
                                      "the network announces this.")},
                   arguments);
    case ProxyOrigin::GotoStored:
        return say({QT_TRANSLATE_NOOP("Clearway",
                                      "The GoTo client would use “%1”, because it stored this proxy earlier "
                                      "and the proxy answers.")},
                   arguments);
    case ProxyOrigin::Environment:
    case ProxyOrigin::Gnome:
    case ProxyOrigin::Kde:
    case ProxyOrigin::Sysconfig:
    case ProxyOrigin::WinInet:
    case ProxyOrigin::WinHttp:
    case ProxyOrigin::MacOs:
        return say({QT_TRANSLATE_NOOP("Clearway",
                                      "The GoTo client would use “%1”, because it is the first setting that "
                                      "names a proxy (%2).")},
                   arguments);
    }
    return QString();
}

QString Wording::authSchemes(const QStringList &schemes) const
{
    constexpr QLatin1StringView known[]
        = {QLatin1StringView("Basic"),     QLatin1StringView("Digest"),   QLatin1StringView("NTLM"),
           QLatin1StringView("Negotiate"), QLatin1StringView("Kerberos"), QLatin1StringView("Bearer")};
    QStringList names;
    for (const QString &scheme : schemes) {
        const auto found = std::ranges::find_if(
            known, [&](QLatin1StringView name) { return scheme.compare(name, Qt::CaseInsensitive) == 0; });
        names += found == std::end(known) ? shown(scheme) : QString(*found);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace clearway::text
