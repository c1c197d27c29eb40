// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/firefoxproxy.h"

#include "base/strictjson.h"
#include "surroundings/registry.h"

#include <functional>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

/// A policy's member by its name; invalid when it is not set.
using Member = std::function<QVariant(const QString &)>;

int typeOf(const QString &mode)
{
    static const QHash<QString, int> types{
        {u"none"_s, 0}, {u"manual"_s, 1}, {u"autoConfig"_s, 2}, {u"autoDetect"_s, 4}, {u"system"_s, 5}};
    return types.value(mode, -1);
}

void setServer(FirefoxPrefs &prefs, const QString &kind, const QString &written)
{
    const qsizetype colon = written.lastIndexOf(u':');
    if (colon < 1)
        return;
    prefs.insert(u"network.proxy."_s + kind, written.left(colon));
    prefs.insert(u"network.proxy."_s + kind + u"_port"_s, written.mid(colon + 1).toInt());
}

bool isTrue(const QVariant &value)
{
    return value.toBool() || value.toInt() == 1;
}

FirefoxPolicy readPolicy(const Member &member)
{
    FirefoxPolicy policy;
    policy.locked = isTrue(member(u"Locked"_s));
    if (const QString mode = member(u"Mode"_s).toString(); !mode.isEmpty()) {
        if (typeOf(mode) >= 0)
            policy.prefs.insert(u"network.proxy.type"_s, typeOf(mode));
        else
            policy.problem = u"policy: unknown Proxy.Mode"_s;
    }
    setServer(policy.prefs, u"http"_s, member(u"HTTPProxy"_s).toString());
    setServer(policy.prefs, u"ssl"_s, member(u"SSLProxy"_s).toString());
    setServer(policy.prefs, u"socks"_s, member(u"SOCKSProxy"_s).toString());
    if (isTrue(member(u"UseHTTPProxyForAllProtocols"_s)))
        policy.prefs.insert(u"network.proxy.share_proxy_settings"_s, true);
    if (const QVariant version = member(u"SOCKSVersion"_s); version.isValid())
        policy.prefs.insert(u"network.proxy.socks_version"_s, version.toInt());
    if (const QVariant passthrough = member(u"Passthrough"_s); passthrough.isValid())
        policy.prefs.insert(u"network.proxy.no_proxies_on"_s, passthrough.toString());
    if (const QVariant url = member(u"AutoConfigURL"_s); url.isValid())
        policy.prefs.insert(u"network.proxy.autoconfig_url"_s, url.toString());
    return policy;
}

} // namespace

bool FirefoxPolicy::forbidsWpad() const
{
    const QVariant type = prefs.value(u"network.proxy.type"_s);
    return locked && type.isValid() && type.toInt() != 4;
}

FirefoxPolicy firefoxPolicy(const QByteArray &json)
{
    const auto document = base::parseStrictJson(json, u"policies.json"_s, {.bytes = 1024 * 1024});
    if (!document) {
        FirefoxPolicy policy;
        policy.problem = u"policies.json is no JSON object"_s;
        return policy;
    }
    const QJsonObject proxy = document->value("policies"_L1).toObject().value("Proxy"_L1).toObject();
    return readPolicy([&](const QString &name) {
        return proxy.contains(name) ? proxy.value(name).toVariant() : QVariant();
    });
}

FirefoxPolicy firefoxPolicy(const Registry &registry)
{
    const QString key = u"SOFTWARE\\Policies\\Mozilla\\Firefox\\Proxy"_s;
    return readPolicy([&](const QString &name) -> QVariant {
        const auto value = registry.value(Hive::LocalMachine, key, name);
        if (!value)
            return {};
        return value->isText ? QVariant(value->text()) : QVariant(int(value->number()));
    });
}

} // namespace clearway::surroundings
