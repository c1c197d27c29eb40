// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/windowsproxy.h"

#include "base/peertext.h"
#include "surroundings/connectionblob.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"
#include "surroundings/registry.h"

#include <algorithm>

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using evidence::ProxyOrigin;
using evidence::ProxyScheme;
using evidence::ProxySource;
using namespace Qt::StringLiterals;

constexpr auto internetSettings = "Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_L1;
constexpr auto internetPolicy
    = "Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_L1;
constexpr qsizetype mostShown = 300;
const QString bypassSeparators = u"; \t\r\n"_s;

struct WinInet {
    Hive hive;
    std::optional<ConnectionBlob> blob;
    std::optional<quint32> enabled;
    QString proxyServer;
    QString proxyOverride;
    QString pacUrl;

    [[nodiscard]] bool flag(quint32 flag) const { return blob && (blob->flags & flag) != 0; }
    /// Both places say it; the plain value is the one people and policies write.
    [[nodiscard]] bool manual() const { return enabled ? *enabled != 0 : flag(ConnectionBlob::manual); }
    /// A URL left over counts only with its flag; where there are no flags, a policy wrote it.
    [[nodiscard]] bool pacFile() const
    {
        return !pacUrl.isEmpty() && (blob ? flag(ConnectionBlob::pacFile) : true);
    }
};

QString firstOf(const QString &plain, const QString &inBlob)
{
    return plain.trimmed().isEmpty() ? inBlob : plain.trimmed();
}

WinInet readWinInet(const Registry &registry)
{
    WinInet found;
    const bool machineWide
        = registry.number(Hive::LocalMachine, internetPolicy, u"ProxySettingsPerUser"_s).value_or(1) == 0;
    found.hive = machineWide ? Hive::LocalMachine : Hive::CurrentUser;
    const auto blob
        = registry.value(found.hive, internetSettings + "\\Connections"_L1, u"DefaultConnectionSettings"_s);
    found.blob = blob ? connectionBlob(blob->bytes) : std::nullopt;
    const ConnectionBlob kept = found.blob.value_or(ConnectionBlob{});
    found.enabled = registry.number(found.hive, internetSettings, u"ProxyEnable"_s);
    found.proxyServer = firstOf(registry.text(found.hive, internetSettings, u"ProxyServer"_s), kept.proxy);
    found.proxyOverride
        = firstOf(registry.text(found.hive, internetSettings, u"ProxyOverride"_s), kept.bypass);
    found.pacUrl = firstOf(registry.text(found.hive, internetSettings, u"AutoConfigURL"_s), kept.pacUrl);
    return found;
}

ProxySource empty(ProxyOrigin origin, const QString &place)
{
    ProxySource source;
    source.origin = origin;
    source.place = place;
    return source;
}

ProxySource manual(ProxySource source, const QString &proxyServer, const QString &bypass)
{
    readProxyServer(source, proxyServer);
    source.bypass = bypassEntries(bypass, bypassSeparators);
    return source;
}

} // namespace

void readProxyServer(ProxySource &source, const QString &proxyServer)
{
    QStringList shown;
    std::optional<ProxyUrl> https;
    std::optional<ProxyUrl> any;
    std::optional<ProxyUrl> socks;
    for (const QString &entry : bypassEntries(proxyServer, bypassSeparators)) {
        const qsizetype equals = entry.indexOf(u'=');
        const QString kind = entry.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
        const bool isSocks = kind == "socks"_L1;
        const ProxyUrl url
            = readProxyUrl(entry.mid(equals + 1), isSocks ? ProxyScheme::Socks4 : ProxyScheme::Http);
        // A piece that is no proxy may be a piece of a password with a separator in it.
        const QString text = url.server ? url.shown : u"?"_s;
        shown << (kind == "http"_L1 || kind == "https"_L1 || kind == "ftp"_L1 || isSocks ? kind + u'=' + text
                                                                                         : text);
        source.credentialsDropped |= url.credentialsDropped;
        std::optional<ProxyUrl> none;
        std::optional<ProxyUrl> &slot = equals < 0 ? any
            : kind == "https"_L1                   ? https
            : isSocks                              ? socks
                                                   : none;
        if (!slot)
            slot = url;
    }
    source.raw = base::PeerText(shown.join(u';'), mostShown).raw();
    const auto used = https ? https : any ? any : socks;
    if (used)
        addProxy(source, *used);
    source.mode = used ? ProxyMode::Manual : ProxyMode::None; // a proxy for http alone is none for 443
    if (used || shown.isEmpty())
        settleManual(source);
}

std::vector<ProxySource> winInetProxies(const Registry &registry)
{
    const WinInet settings = readWinInet(registry);
    const QString place = (settings.hive == Hive::CurrentUser ? u"HKCU\\…\\Internet Settings"_s
                                                              : u"HKLM\\…\\Internet Settings"_s);
    std::vector<ProxySource> all;
    if (settings.flag(ConnectionBlob::autoDetect)) {
        all.push_back(empty(ProxyOrigin::WinInet, place + u", auto-detect"_s));
        all.back().mode = ProxyMode::Wpad;
    }
    if (settings.pacFile()) {
        all.push_back(empty(ProxyOrigin::WinInet, place + u", AutoConfigURL"_s));
        all.back().raw = readPacUrl(settings.pacUrl).shown;
        setPac(all.back(), settings.pacUrl);
    }
    if (settings.manual())
        all.push_back(manual(empty(ProxyOrigin::WinInet, place + u", ProxyServer"_s), settings.proxyServer,
                             settings.proxyOverride));
    if (!all.empty())
        return all;
    all.push_back(empty(ProxyOrigin::WinInet, place));
    if (!settings.proxyServer.isEmpty()) { // switched off and forgotten: worth showing, never in force
        ProxySource off = manual(all.back(), settings.proxyServer, {});
        all.back().raw = u"ProxyEnable=0, ProxyServer="_s + off.raw;
        all.back().credentialsDropped = off.credentialsDropped;
    }
    return all;
}

std::vector<ProxySource> winHttpProxies(const Registry &registry)
{
    const auto value
        = registry.value(Hive::LocalMachine, internetSettings + "\\Connections"_L1, u"WinHttpSettings"_s);
    if (!value)
        return {};
    ProxySource source
        = empty(ProxyOrigin::WinHttp, u"HKLM\\…\\Internet Settings\\Connections, WinHttpSettings"_s);
    const auto blob = connectionBlob(value->bytes);
    if (!blob || blob->truncated) {
        source.mode = ProxyMode::Unreadable;
        source.problem = u"the value ends too early"_s;
    } else if ((blob->flags & ConnectionBlob::manual) != 0) {
        source = manual(source, blob->proxy, blob->bypass);
    }
    return {source};
}

} // namespace clearway::surroundings
