// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/wpad.h"

#include "surroundings/dhcplease.h"
#include "surroundings/firefoxsources.h"
#include "surroundings/proxyplaces.h"
#include "surroundings/proxyurl.h"
#include "surroundings/registry.h"
#include "surroundings/settingsfile.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostCandidates = 8;
constexpr int mostLeases = 32;

/// Second-level domains under which others register, such as co.uk. There is no public suffix list here; a
/// short one that errs on the side of not asking is enough, since a search domain like that is a mistake
/// anyway.
bool isPublicSuffix(const QStringList &labels)
{
    static const QStringList shared{u"co"_s, u"com"_s, u"net"_s, u"org"_s, u"gov"_s, u"edu"_s, u"ac"_s,
                                    u"or"_s, u"ne"_s,  u"go"_s,  u"gv"_s,  u"mil"_s, u"nom"_s, u"ltd"_s};
    return labels.size() == 2 && labels.last().size() == 2 && shared.contains(labels.first());
}

std::optional<WpadCandidate> fromDns(const QString &domain)
{
    const ProxyUrl name = readProxyUrl(u"wpad."_s + domain.trimmed());
    if (!name.server || !name.problem.isEmpty() || name.credentialsDropped || domain.contains(u':'))
        return std::nullopt;
    QString host = name.server->host;
    if (host.endsWith(u'.'))
        host.chop(1);
    const QStringList labels = host.mid(5).split(u'.');
    if (labels.size() < 2 || isPublicSuffix(labels))
        return std::nullopt;
    return WpadCandidate{u"dns"_s, u"http://%1/wpad.dat"_s.arg(host), host};
}

std::optional<WpadCandidate> fromDhcp(const QString &text)
{
    QUrl url(readPacUrl(text).url, QUrl::StrictMode);
    if (url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return std::nullopt;
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/wpad.dat"_s);
    return WpadCandidate{u"dhcp"_s, QString::fromLatin1(url.toEncoded()), url.host(QUrl::FullyEncoded)};
}

QFileInfoList leaseFiles(const QString &folder, const QStringList &names)
{
    return QDir(folder).entryInfoList(names, QDir::Files, QDir::Time).mid(0, mostLeases);
}

} // namespace

WpadFacts linuxWpadFacts(const QString &root, const ProxyPlaces &places, const QDateTime &now)
{
    WpadFacts facts;
    facts.searchDomains = searchDomains(readSettingsFile(root + "/etc/resolv.conf"_L1).bytes);
    for (const QFileInfo &file : leaseFiles(root + "/run/systemd/netif/leases"_L1, {u"*"_s}))
        facts.dhcpUrls << networkdWpad(readSettingsFile(file.filePath()).bytes);
    for (const auto &folder : {"/var/lib/dhcp"_L1, "/var/lib/NetworkManager"_L1, "/var/lib/dhclient"_L1})
        for (const QFileInfo &file : leaseFiles(root + folder, {u"dhclient*.lease"_s, u"dhclient*.leases"_s}))
            facts.dhcpUrls << dhclientWpad(readSettingsFile(file.filePath()).bytes, now);
    facts.dhcpUrls.removeAll(QString());
    facts.forbidden = firefoxPolicy(places).forbidsWpad();
    if (facts.forbidden)
        facts.reason = u"Firefox policy, Proxy.Locked"_s;
    return facts;
}

WpadFacts windowsWpadFacts(const Registry &registry, const QDateTime &now)
{
    const QString tcpip = u"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"_s;
    constexpr quint32 disabled = 4; // SERVICE_DISABLED
    WpadFacts facts;
    for (const QString &name : {u"Domain"_s, u"DhcpDomain"_s, u"SearchList"_s})
        for (const QString &domain : registry.text(Hive::LocalMachine, tcpip, name).split(u','))
            if (!domain.trimmed().isEmpty() && !facts.searchDomains.contains(domain.trimmed()))
                facts.searchDomains << domain.trimmed();
    for (const QString &adapter : registry.keys(Hive::LocalMachine, tcpip + "\\Interfaces"_L1)) {
        const QString key = tcpip + "\\Interfaces\\"_L1 + adapter;
        const auto options = registry.value(Hive::LocalMachine, key, u"DhcpInterfaceOptions"_s);
        const QString url = options ? windowsWpad(options->bytes, now) : QString();
        if (!url.isEmpty() && registry.number(Hive::LocalMachine, key, u"EnableDHCP"_s) == 1U)
            facts.dhcpUrls << url;
    }
    const auto off = registry.number(
        Hive::LocalMachine, u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp"_s,
        u"DisableWpad"_s);
    const auto service = registry.number(
        Hive::LocalMachine, u"SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc"_s, u"Start"_s);
    if (off.value_or(0) != 0)
        facts.reason = u"DisableWpad"_s;
    else if (service == disabled)
        facts.reason = u"WinHttpAutoProxySvc is disabled"_s;
    else if (firefoxPolicy(registry).forbidsWpad())
        facts.reason = u"Firefox policy, Proxy.Locked"_s;
    facts.forbidden = !facts.reason.isEmpty();
    return facts;
}

std::vector<WpadCandidate> wpadCandidates(const WpadFacts &facts)
{
    std::vector<WpadCandidate> all;
    const auto add = [&](const std::optional<WpadCandidate> &candidate) {
        const bool known = candidate && std::ranges::find(all, *candidate) != all.end();
        if (candidate && !known && all.size() < mostCandidates)
            all.push_back(*candidate);
    };
    if (facts.forbidden)
        return all;
    for (const QString &url : facts.dhcpUrls)
        add(fromDhcp(url));
    for (const QString &domain : facts.searchDomains)
        add(fromDns(domain));
    return all;
}

std::vector<WpadCandidate> wpadCandidates()
{
    return wpadCandidates(wpadFacts());
}

} // namespace clearway::surroundings
