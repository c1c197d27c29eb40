// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listwriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

/// An access list and what it is for; nothing for an empty one, since Squid refuses to use a list it never
/// saw.
QString rule(const QStringList &values, const QString &list, const QString &type, const QString &use)
{
    return values.isEmpty() ? QString() : lines(values, u"acl "_s + list + u' ' + type + u' ') + use + u'\n';
}

QString inspection(const Passages &passages)
{
    QStringList names;
    for (const Passage &passage : passages)
        if (passage.isName() && passage.uninspected)
            names += dotted(passage);
    const QString rules = rule(names, u"clearway_uninspected"_s, u"ssl::server_name"_s,
                               u"ssl_bump splice clearway_uninspected"_s);
    return lines(QStringList{u"Only where Squid inspects TLS, before the rule that bumps:"_s}
                     + rules.split(u'\n', Qt::SkipEmptyParts),
                 u"# "_s);
}

} // namespace

/// "-n": names and addresses are matched as the client wrote them. Without it Squid asks for the name of an
/// address, and whoever owns the address could answer with one of GoTo's.
QString squidList(const QStringList &head, const Passages &passages)
{
    const QStringList names = proxiedNames(passages);
    const QStringList networks = proxiedNetworks(passages);
    QString text = lines(
        head
            + QStringList{u"Place in squid.conf before every rule that denies or asks for a sign-in."_s,
                          u"UDP cannot pass Squid; the firewall must carry it."_s},
        u"# "_s);
    if (names.isEmpty() && networks.isEmpty())
        return text + u"# In this mode nothing of GoTo has to pass a proxy.\n"_s + inspection(passages);
    const auto proxied = std::ranges::find_if(passages, &Passage::proxied);
    const QString allow = u"http_access allow clearway_connect clearway_ports "_s;
    return text + lines(texts(proxied->ports), u"acl clearway_ports port "_s)
        + u"acl clearway_connect method CONNECT\n"_s
        + rule(names, u"clearway_names"_s, u"dstdomain -n"_s, allow + u"clearway_names"_s)
        + rule(networks, u"clearway_networks"_s, u"dst -n"_s, allow + u"clearway_networks"_s)
        + inspection(passages);
}

} // namespace clearway::catalogue
