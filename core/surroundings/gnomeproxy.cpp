// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/gnomeproxy.h"

#include "base/peertext.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using evidence::ProxyScheme;
using namespace Qt::StringLiterals;

bool isSet(const GnomeProxy &proxy)
{
    return !proxy.host.trimmed().isEmpty() && proxy.port != 0;
}

void takeManual(evidence::ProxySource &source, const GnomeSettings &settings)
{
    const GnomeProxy &web = isSet(settings.https) ? settings.https : settings.http;
    const bool socks = !isSet(web);
    const GnomeProxy &used = socks ? settings.socks : web;
    const ProxyScheme scheme = socks ? ProxyScheme::Socks5 : ProxyScheme::Http;
    if (isSet(used)) {
        const ProxyUrl url = readProxyHost(used.host, used.port, scheme);
        source.raw += u", "_s + url.shown;
        addProxy(source, url);
    }
    source.credentialsDropped |= settings.authenticates;
    settleManual(source);
}

} // namespace

evidence::ProxySource gnomeProxy(const GnomeSettings &settings)
{
    evidence::ProxySource source;
    source.origin = evidence::ProxyOrigin::Gnome;
    source.place = u"org.gnome.system.proxy"_s;
    source.raw = u"mode "_s + base::PeerText(settings.mode, 32).raw();
    source.bypass = bypassEntries(settings.ignoreHosts.join(u'\n'), u", "_s);
    if (settings.mode == "none"_L1) {
        source.mode = ProxyMode::None;
    } else if (settings.mode == "manual"_L1) {
        takeManual(source, settings);
    } else if (settings.mode == "auto"_L1 && settings.autoconfigUrl.trimmed().isEmpty()) {
        source.mode = ProxyMode::Wpad;
    } else if (settings.mode == "auto"_L1) {
        source.raw += u", "_s + readPacUrl(settings.autoconfigUrl).shown;
        setPac(source, settings.autoconfigUrl);
    } else {
        source.mode = ProxyMode::Unreadable;
        source.problem = u"unknown mode"_s;
    }
    return source;
}

} // namespace clearway::surroundings
