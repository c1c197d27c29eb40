// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listwriting.h"

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

QString netmask(int prefix)
{
    return base::IpAddress::fromV4(prefix == 0 ? 0 : ~std::uint32_t(0) << (32 - prefix)).toString();
}

QString anyOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? u"false"_s : conditions.join("\n        || "_L1);
}

QString nameCondition(const Passage &passage)
{
    return passage.wholeDomain ? u"dnsDomainIs(host, \".%1\")"_s.arg(passage.name)
                               : u"host == \"%1\""_s.arg(passage.name);
}

QString networkCondition(const base::Cidr &cidr)
{
    return u"isInNet(address, \"%1\", \"%2\")"_s.arg(cidr.network().toString(), netmask(cidr.prefix()));
}

/// What the list says, as conditions and the answers to them.
struct Parts {
    QStringList names;
    QStringList networks;
    QString namesGo;
    QString networksGo;
};

Parts partsOf(const Passages &passages)
{
    Parts parts{{}, {}, u"proxy"_s, u"proxy"_s};
    for (const Passage &passage : passages) {
        if (passage.isUdp() || passage.implied || !(passage.direct || passage.proxied))
            continue;
        if (passage.direct)
            (passage.isName() ? parts.namesGo : parts.networksGo) = u"\"DIRECT\""_s;
        if (passage.isName())
            parts.names += nameCondition(passage);
        else if (passage.network.network().isV4()) // isInNet() knows IPv4 only
            parts.networks += networkCondition(passage.network);
    }
    return parts;
}

} // namespace

/// Plain conditions only: the client's own reader of PAC files knows fewer constructs than a browser's. Only
/// GoTo's names are resolved, once, and only where a network's answer differs from a name's: isInNet() on
/// every host would send each page's name through local DNS.
QString pacList(const QStringList &head, const Passages &passages)
{
    const Parts parts = partsOf(passages);
    const bool alike = parts.namesGo == parts.networksGo;
    return lines(
               head
                   + QStringList{u"Put your proxy in the first line, and your own rules in place of the last one."_s},
               u"// "_s)
        + u"function FindProxyForURL(url, host)\n{\n"
          "    var proxy = \"PROXY proxy.example:8080\";\n"
          "    var name = %1;\n"
          "    var literal = \"0123456789\".indexOf(host.charAt(host.length - 1)) >= 0;\n"
          "    var address = %2;\n"
          "    if (address && (%3))\n"
          "        return %4;\n"
          "    if (name)\n"
          "        return %5;\n"
          "    return proxy; // your own rules\n"
          "}\n"_s.arg(anyOf(parts.names),
                      alike ? u"literal ? host : null"_s : u"name || literal ? dnsResolve(host) : null"_s,
                      anyOf(parts.networks), parts.networksGo, parts.namesGo);
}

} // namespace clearway::catalogue
