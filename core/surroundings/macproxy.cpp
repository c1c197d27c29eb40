// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/macproxy.h"

#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using evidence::ProxyScheme;
using evidence::ProxySource;
using namespace Qt::StringLiterals;

ProxySource empty(const QString &kind)
{
    ProxySource source;
    source.origin = evidence::ProxyOrigin::MacOs;
    source.place = u"SystemConfiguration, "_s + kind;
    return source;
}

QStringList exceptions(const QVariantMap &settings)
{
    QStringList all = bypassEntries(settings.value(u"ExceptionsList"_s).toStringList().join(u'\n'), {});
    if (settings.value(u"ExcludeSimpleHostnames"_s).toInt() == 1)
        all << u"ExcludeSimpleHostnames"_s;
    return all;
}

/// `kind` leads the names of its settings: HTTPSEnable, HTTPSProxy, HTTPSPort, HTTPSUser.
ProxySource manual(const QVariantMap &settings, const QString &kind, ProxyScheme scheme)
{
    ProxySource source = empty(kind);
    const ProxyUrl url = readProxyHost(settings.value(kind + u"Proxy"_s).toString(),
                                       settings.value(kind + u"Port"_s).toInt(), scheme);
    source.raw = url.shown;
    addProxy(source, url);
    source.credentialsDropped |= settings.contains(kind + u"User"_s);
    source.bypass = exceptions(settings);
    settleManual(source);
    return source;
}

} // namespace

std::vector<ProxySource> macProxies(const QVariantMap &settings)
{
    const auto isOn = [&](const QString &name) { return settings.value(name).toInt() == 1; };
    std::vector<ProxySource> all;
    if (isOn(u"ProxyAutoDiscoveryEnable"_s)) {
        all.push_back(empty(u"auto discovery"_s));
        all.back().mode = ProxyMode::Wpad;
    }
    if (isOn(u"ProxyAutoConfigEnable"_s)) {
        const QString url = settings.value(u"ProxyAutoConfigURLString"_s).toString();
        all.push_back(empty(u"ProxyAutoConfig"_s));
        all.back().raw = readPacUrl(url).shown;
        setPac(all.back(), url);
    }
    if (isOn(u"HTTPSEnable"_s))
        all.push_back(manual(settings, u"HTTPS"_s, ProxyScheme::Http));
    if (isOn(u"SOCKSEnable"_s))
        all.push_back(manual(settings, u"SOCKS"_s, ProxyScheme::Socks5));
    if (all.empty())
        all.push_back(empty(u"no proxy"_s));
    return all;
}

} // namespace clearway::surroundings
