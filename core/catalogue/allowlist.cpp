// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/allowlist.h"

#include "base/csv.h"
#include "base/peertext.h"
#include "catalogue/listwriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

QString nameOf(const std::set<Product> &products)
{
    QStringList all;
    for (const Product product : products)
        all += name(product);
    return joined(all);
}

/// "mode split, GoTo networks direct"
QString nameOf(const Catalogue &catalogue, const std::optional<ModeId> &mode)
{
    if (!mode)
        return u"any mode that has a proxy"_s;
    return u"mode %1, %2"_s.arg(name(*mode), base::PeerText(catalogue.mode(*mode).title.en).forLabel());
}

} // namespace

QString joined(const QStringList &parts)
{
    return parts.join(", "_L1);
}

QStringList texts(const Ports &ports)
{
    QStringList all;
    for (const auto port : ports)
        all += QString::number(port);
    return all;
}

QStringList texts(const std::vector<base::Cidr> &networks)
{
    QStringList all;
    for (const base::Cidr &cidr : networks)
        all += cidr.toString();
    return all;
}

QString lines(const QStringList &lines, const QString &before)
{
    QString text;
    for (const QString &line : lines)
        text += before + line + u'\n';
    return text;
}

QString dotted(const Passage &passage)
{
    return passage.wholeDomain ? u'.' + passage.name : passage.name;
}

QStringList proxiedNames(const Passages &passages)
{
    QStringList all;
    for (const Passage &passage : passages)
        if (passage.isName() && passage.proxied && !passage.implied)
            all += dotted(passage);
    return all;
}

QStringList proxiedNetworks(const Passages &passages)
{
    QStringList all;
    for (const Passage &passage : passages)
        if (!passage.isName() && passage.proxied && !passage.isUdp())
            all += passage.network.toString();
    return all;
}

QStringList listHead(const Catalogue &catalogue, const ListScope &scope)
{
    QStringList head{base::PeerText(catalogue.title.en).forLabel(),
                     u"Catalogue %1, version %2 of %3, written by Clearway."_s.arg(
                         catalogue.id, catalogue.version, catalogue.date.toString(Qt::ISODate)),
                     u"For %1; %2."_s.arg(nameOf(scope.products), nameOf(catalogue, scope.mode))};
    QStringList nowhere;
    for (const Passage &passage : passages(catalogue, scope))
        if (passage.isName() && !passage.direct && !passage.proxied)
            nowhere += passage.target();
    if (!nowhere.isEmpty())
        head += u"Left out, since it does not work through a proxy: %1."_s.arg(joined(nowhere));
    return head;
}

QLatin1StringView name(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Nftables:
        return "nftables"_L1;
    case RuleKind::Squid:
        return "squid"_L1;
    case RuleKind::CiscoWsa:
        return "cisco-wsa"_L1;
    case RuleKind::Pac:
        return "pac"_L1;
    case RuleKind::Csv:
        return "csv"_L1;
    }
    return "unknown"_L1;
}

QString allowlist(const Catalogue &catalogue, RuleKind kind, const ListScope &scope)
{
    const QStringList head = listHead(catalogue, scope);
    const Passages list = passages(catalogue, scope);
    switch (kind) {
    case RuleKind::Nftables:
        return nftablesList(head, list);
    case RuleKind::Squid:
        return squidList(head, list);
    case RuleKind::CiscoWsa:
        return ciscoWsaList(head, list);
    case RuleKind::Pac:
        return pacList(head, list);
    case RuleKind::Csv:
        return csvList(head, list);
    }
    return {};
}

QString udpRule(const std::vector<base::Cidr> &networks, const Ports &ports, RuleKind kind)
{
    const auto sentence = [&](QLatin1StringView comment, QLatin1StringView subject) {
        return u"%1 %2 cannot carry UDP. In the firewall, allow UDP %3 out to: %4\n"_s.arg(
            comment, subject, joined(texts(ports)), joined(texts(networks)));
    };
    switch (kind) {
    case RuleKind::Nftables:
        return lines(nftablesRules(networks, "udp"_L1, ports));
    case RuleKind::Squid:
        return sentence("#"_L1, "Squid"_L1);
    case RuleKind::CiscoWsa:
        return sentence("#"_L1, "The appliance"_L1);
    case RuleKind::Pac:
        return sentence("//"_L1, "A proxy"_L1);
    case RuleKind::Csv: {
        QString text = u"target,protocol,ports\n"_s;
        for (const QString &network : texts(networks))
            text += base::csvRow({network, u"udp"_s, texts(ports).join(u' ')});
        return text;
    }
    }
    return {};
}

} // namespace clearway::catalogue
