// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/firefoxproxy.h"

#include "base/peertext.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using evidence::ProxyScheme;
using namespace Qt::StringLiterals;

QString text(const FirefoxPrefs &prefs, const QString &name)
{
    return prefs.value(u"network.proxy."_s + name).toString().trimmed();
}

int number(const FirefoxPrefs &prefs, const QString &name, int otherwise)
{
    const QVariant value = prefs.value(u"network.proxy."_s + name);
    return value.typeId() == QMetaType::Int ? value.toInt() : otherwise;
}

/// A host with a port; Firefox takes port 0 for "not set".
bool isSet(const FirefoxPrefs &prefs, const QString &kind)
{
    return !text(prefs, kind).isEmpty() && number(prefs, kind + u"_port"_s, 0) != 0;
}

void takeManual(evidence::ProxySource &source, const FirefoxPrefs &prefs)
{
    const bool shared = prefs.value(u"network.proxy.share_proxy_settings"_s).toBool();
    const QString web = shared && !isSet(prefs, u"ssl"_s) ? u"http"_s : u"ssl"_s;
    const QString kind = isSet(prefs, web) ? web : u"socks"_s;
    const ProxyScheme scheme = kind != "socks"_L1   ? ProxyScheme::Http
        : number(prefs, u"socks_version"_s, 5) == 4 ? ProxyScheme::Socks4
                                                    : ProxyScheme::Socks5;
    if (isSet(prefs, kind)) {
        const ProxyUrl url = readProxyHost(text(prefs, kind), number(prefs, kind + u"_port"_s, 0), scheme);
        source.raw += u", %1 %2"_s.arg(kind, url.shown);
        addProxy(source, url);
    }
    source.bypass = bypassEntries(text(prefs, u"no_proxies_on"_s), u", "_s);
    settleManual(source);
    // "Manual" with nothing for https is a decision: Firefox connects directly.
    if (source.servers.empty() && source.problem == "no proxy named"_L1) {
        source.mode = ProxyMode::None;
        source.problem = u"manual, but no proxy for https"_s;
    }
}

} // namespace

FirefoxPrefs effectivePrefs(const FirefoxPolicy &policy, const FirefoxPrefs &prefsJs,
                            const FirefoxPrefs &userJs)
{
    FirefoxPrefs all = policy.prefs;
    all.insert(prefsJs);
    all.insert(userJs);
    if (policy.locked)
        all.insert(policy.prefs);
    return all;
}

evidence::ProxySource firefoxProxy(const FirefoxPrefs &prefs, const QString &place)
{
    evidence::ProxySource source;
    source.origin = evidence::ProxyOrigin::Firefox;
    source.place = base::PeerText(place, 200).raw();
    const int type = number(prefs, u"type"_s, 5);
    source.raw = u"network.proxy.type %1"_s.arg(type);
    switch (type) {
    case 1:
        takeManual(source, prefs);
        break;
    case 2:
        source.raw += u", "_s + readPacUrl(text(prefs, u"autoconfig_url"_s)).shown;
        setPac(source, text(prefs, u"autoconfig_url"_s));
        break;
    case 4:
        source.mode = ProxyMode::Wpad;
        break;
    case 5:
        source.mode = ProxyMode::System;
        break;
    case 0:
    case 3:
        source.mode = ProxyMode::None;
        break;
    default:
        source.mode = ProxyMode::None; // what Firefox makes of it
        source.problem = u"unknown network.proxy.type"_s;
    }
    return source;
}

} // namespace clearway::surroundings
