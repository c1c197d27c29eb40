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
const QString connectionsKey = internetSettings + u"\\Connections"_s;
const QString lanName = u"DefaultConnectionSettings"_s;
const QString winHttpName = u"WinHttpSettings"_s;
const QString formerName = u"SavedLegacySettings"_s; ///< the LAN's, once more
constexpr qsizetype mostShown = 300;
constexpr qsizetype longestName = 64; ///< of a connection, as shown
constexpr std::size_t mostConnections = 32;
const QString bypassSeparators = u"; \t\r\n"_s;

/// What one connection says, in WinINet's own order.
struct Ways {
    bool autoDetect = false;
    QString pacUrl; ///< empty: none in use
    bool isManual = false;
    QString server; ///< may be left over where it is not in use
    QString bypass;
};

Ways waysIn(const ConnectionBlob &blob)
{
    const auto has = [&blob](quint32 flag) { return (blob.flags & flag) != 0; };
    return {has(ConnectionBlob::autoDetect), has(ConnectionBlob::pacFile) ? blob.pacUrl : QString(),
            has(ConnectionBlob::manual), blob.proxy, blob.bypass};
}

QString firstOf(const QString &plain, const QString &inBlob)
{
    return plain.trimmed().isEmpty() ? inBlob : plain.trimmed();
}

Hive hiveOf(const Registry &registry)
{
    return registry.number(Hive::LocalMachine, internetPolicy, u"ProxySettingsPerUser"_s).value_or(1) == 0
        ? Hive::LocalMachine
        : Hive::CurrentUser;
}

/// The LAN's. Two places say it; the plain values are those that people and policies write.
Ways lanWays(const Registry &registry, Hive hive)
{
    const auto value = registry.value(hive, connectionsKey, lanName);
    const auto blob = value ? connectionBlob(value->bytes) : std::nullopt;
    const Ways kept = waysIn(blob.value_or(ConnectionBlob{}));
    Ways ways = kept;
    const auto enabled = registry.number(hive, internetSettings, u"ProxyEnable"_s);
    ways.isManual = enabled ? *enabled != 0 : kept.isManual;
    ways.server = firstOf(registry.text(hive, internetSettings, u"ProxyServer"_s), kept.server);
    ways.bypass = firstOf(registry.text(hive, internetSettings, u"ProxyOverride"_s), kept.bypass);
    // A URL left over counts only with its flag; where there are no flags, a policy wrote it.
    const bool counts = !blob || (blob->flags & ConnectionBlob::pacFile) != 0;
    if (counts)
        ways.pacUrl = firstOf(registry.text(hive, internetSettings, u"AutoConfigURL"_s), kept.pacUrl);
    return ways;
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

ProxySource unreadable(const QString &place)
{
    ProxySource source = empty(ProxyOrigin::WinInet, place);
    source.mode = ProxyMode::Unreadable;
    source.problem = u"the value ends too early"_s;
    return source;
}

ProxySource pacSource(const QString &url, const QString &place)
{
    ProxySource source = empty(ProxyOrigin::WinInet, place);
    source.raw = readPacUrl(url).shown;
    setPac(source, url);
    return source;
}

void append(std::vector<ProxySource> &all, const std::vector<ProxySource> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

std::vector<ProxySource> sourcesOf(const Ways &ways, const QString &place)
{
    std::vector<ProxySource> all;
    if (ways.autoDetect) {
        all.push_back(empty(ProxyOrigin::WinInet, place + u", auto-detect"_s));
        all.back().mode = ProxyMode::Wpad;
    }
    if (!ways.pacUrl.isEmpty())
        all.push_back(pacSource(ways.pacUrl, place + u", AutoConfigURL"_s));
    if (ways.isManual)
        all.push_back(
            manual(empty(ProxyOrigin::WinInet, place + u", ProxyServer"_s), ways.server, ways.bypass));
    if (!all.empty())
        return all;
    all.push_back(empty(ProxyOrigin::WinInet, place));
    if (!ways.server.isEmpty()) { // switched off and forgotten: worth showing, never in force
        const ProxySource off = manual(all.back(), ways.server, {});
        all.back().raw = u"ProxyEnable=0, ProxyServer="_s + off.raw;
        all.back().credentialsDropped = off.credentialsDropped;
    }
    return all;
}

/// Settings that say nothing just now.
ProxySource outOfForce(const Ways &ways, const QString &place, const QString &why)
{
    ProxySource source = empty(ProxyOrigin::WinInet, place);
    QStringList said;
    for (const ProxySource &one : sourcesOf(ways, place)) {
        if (one.mode == ProxyMode::Wpad)
            said << u"auto-detect"_s;
        else if (!one.raw.isEmpty())
            said << one.raw;
        source.credentialsDropped |= one.credentialsDropped;
    }
    source.raw = said.isEmpty() ? why : why + u": "_s + said.join(u", "_s);
    return source;
}

struct Connection {
    QString name;
    QString shown;
    std::optional<Ways> ways; ///< nothing where they cannot be read
};

/// Of dial-up and VPN connections: WinINet keeps the settings of each under its name.
std::vector<Connection> namedConnections(const Registry &registry, Hive hive)
{
    std::vector<Connection> all;
    for (const RegistryValue &value : registry.values(hive, connectionsKey)) {
        const auto isNamed
            = [&value](const QString &name) { return value.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (value.name.isEmpty() || value.isText || isNamed(lanName) || isNamed(winHttpName)
            || isNamed(formerName) || all.size() == mostConnections)
            continue;
        const auto blob = connectionBlob(value.bytes);
        all.push_back({value.name, base::PeerText(value.name, longestName).raw(),
                       blob && !blob->truncated ? std::optional(waysIn(*blob)) : std::nullopt});
    }
    return all;
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

std::vector<ProxySource> winInetProxies(const Registry &registry, const QStringList &connected)
{
    const Hive hive = hiveOf(registry);
    const QString place
        = hive == Hive::CurrentUser ? u"HKCU\\…\\Internet Settings"_s : u"HKLM\\…\\Internet Settings"_s;
    std::vector<ProxySource> inForce;
    std::vector<ProxySource> idle;
    QString replacing;
    for (const Connection &each : namedConnections(registry, hive)) {
        const QString at = place + u"\\Connections, "_s + each.shown;
        const bool isUp = connected.contains(each.name, Qt::CaseInsensitive);
        if (!each.ways)
            idle.push_back(unreadable(at));
        else if (isUp)
            append(inForce, sourcesOf(*each.ways, at));
        else
            idle.push_back(outOfForce(*each.ways, at, u"not connected"_s));
        if (each.ways && isUp)
            replacing = each.shown;
    }
    const Ways lan = lanWays(registry, hive);
    if (replacing.isEmpty())
        append(inForce, sourcesOf(lan, place));
    else
        inForce.push_back(outOfForce(lan, place, u"not while “%1” is connected"_s.arg(replacing)));
    append(inForce, idle);
    return inForce;
}

std::vector<ProxySource> winHttpProxies(const Registry &registry)
{
    const auto value = registry.value(Hive::LocalMachine, connectionsKey, winHttpName);
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
