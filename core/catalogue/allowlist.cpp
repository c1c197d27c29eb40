// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/allowlist.h"

#include "base/peertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

using base::Cidr;
using Ports = std::vector<std::uint16_t>;
using Family = base::IpAddress::Family;

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1StringView(", "));
}

QStringList texts(const Ports &ports)
{
    QStringList all;
    for (const auto port : ports)
        all += QString::number(port);
    return all;
}

std::vector<Cidr> current(const std::vector<Network> &networks)
{
    std::vector<Cidr> all;
    for (const Network &network : networks)
        if (!network.historic)
            all.push_back(network.cidr);
    return all;
}

QStringList texts(const std::vector<Cidr> &networks, std::optional<Family> only = std::nullopt)
{
    QStringList all;
    for (const Cidr &cidr : networks)
        if (!only || cidr.network().family() == *only)
            all += cidr.toString();
    return all;
}

bool isWildcard(const Domain &domain)
{
    return domain.pattern != domain.name;
}

/// ".goto.com" for a whole domain, "api-pub.mltree.net" for one host: as Squid and Cisco write it.
QString dotted(const Domain &domain)
{
    return isWildcard(domain) ? u'.' + domain.name : domain.name;
}

/// Opener hosts that no wildcard covers. Squid refuses a list that names a domain and a host in it.
QStringList uncoveredOpeners(const Catalogue &catalogue)
{
    QStringList all;
    for (const Opener &opener : catalogue.openers)
        if (std::ranges::none_of(catalogue.domains, [&opener](const Domain &domain) {
                return isWildcard(domain) && opener.host.endsWith(u'.' + domain.name);
            }))
            all += opener.host;
    return all;
}

/// Names to let through a proxy. What does not work through one anyway is left out.
QStringList proxiedNames(const Catalogue &catalogue)
{
    QStringList all;
    for (const Domain &domain : catalogue.domains)
        if (domain.worksThroughProxy)
            all += dotted(domain);
    return all + uncoveredOpeners(catalogue);
}

QStringList inspectionFreeNames(const Catalogue &catalogue)
{
    QStringList all;
    for (const Domain &domain : catalogue.domains)
        if (domain.exemptFromInspection)
            all += dotted(domain);
    return all;
}

QString lines(const QStringList &lines, const QString &before = {})
{
    QString text;
    for (const QString &line : lines)
        text += before + line + u'\n';
    return text;
}

QStringList identity(const Catalogue &catalogue)
{
    return {base::PeerText(catalogue.title.en).forLabel(),
            QStringLiteral("Catalogue %1, version %2 of %3, written by Clearway.")
                .arg(catalogue.id, catalogue.version, catalogue.date.toString(Qt::ISODate))};
}

QString head(const Catalogue &catalogue, const QString &comment, const QStringList &remarks)
{
    return lines(identity(catalogue) + remarks, comment + u' ');
}

/// One nftables statement for each address family in `networks`.
QStringList nftablesRules(const std::vector<Cidr> &networks, QLatin1StringView protocol, const Ports &ports)
{
    QStringList rules;
    for (const auto &[family, word] :
         {std::pair(Family::V4, QLatin1StringView("ip")), {Family::V6, QLatin1StringView("ip6")}})
        if (const QStringList these = texts(networks, family); !these.isEmpty() && !ports.empty())
            rules += QStringLiteral("%1 daddr { %2 } %3 dport { %4 } accept")
                         .arg(word, joined(these), protocol, joined(texts(ports)));
    return rules;
}

QString nftables(const Catalogue &catalogue)
{
    // Declared, emptied, filled: loading the file again replaces the rules. The chain has no hook of its own,
    // because an "accept" in one table does not overrule a "drop" in another; it works where the site's own
    // chain jumps to it.
    return head(catalogue, QStringLiteral("#"),
                {QStringLiteral(
                     "Load with: nft -f FILE. Change \"inet filter\" if your table has another name."),
                 QStringLiteral("Then let your own chain use it, before it drops: "
                                "nft insert rule inet filter forward jump clearway"),
                 QStringLiteral("Replies must be let back in by connection state (ct state established)."),
                 QStringLiteral("Names in clouds have no fixed addresses: let those through an HTTPS proxy, "
                                "or open TCP %1 to everywhere.")
                     .arg(joined(texts(catalogue.tcpPorts)))})
        + QStringLiteral(
               "table inet filter {\n    chain clearway {\n    }\n}\nflush chain inet filter clearway\n"
               "table inet filter {\n    chain clearway {\n")
        + lines(nftablesRules(current(catalogue.tcpNetworks), QLatin1StringView("tcp"), catalogue.tcpPorts)
                    + nftablesRules(current(catalogue.udpNetworks), QLatin1StringView("udp"),
                                    catalogue.udpPorts),
                QStringLiteral("        "))
        + QStringLiteral("    }\n}\n");
}

/// An access list and what it is for; nothing for an empty one, since Squid refuses to use a list it never
/// saw.
QString squidRule(const QStringList &values, const QString &list, const QString &type, const QString &use)
{
    return values.isEmpty() ? QString() : lines(values, u"acl "_s + list + u' ' + type + u' ') + use + u'\n';
}

QString squid(const Catalogue &catalogue)
{
    const QString connect = lines(texts(catalogue.tcpPorts), u"acl clearway_ports port "_s)
        + u"acl clearway_connect method CONNECT\n"_s;
    const QString allow = u"http_access allow clearway_connect clearway_ports "_s;
    const QStringList inspection = squidRule(inspectionFreeNames(catalogue), u"clearway_uninspected"_s,
                                             u"ssl::server_name"_s, u"ssl_bump splice clearway_uninspected"_s)
                                       .split(u'\n', Qt::SkipEmptyParts);
    return head(catalogue, u"#"_s,
                {u"Place in squid.conf before every rule that denies or asks for a sign-in."_s,
                 u"UDP cannot pass Squid; the firewall must carry it."_s})
        + connect
        + squidRule(proxiedNames(catalogue), u"clearway_names"_s, u"dstdomain"_s, allow + u"clearway_names"_s)
        + squidRule(texts(current(catalogue.tcpNetworks)), u"clearway_networks"_s, u"dst -n"_s,
                    allow + u"clearway_networks"_s)
        + lines(QStringList{u"Only where Squid inspects TLS, before the rule that bumps:"_s} + inspection,
                u"# "_s);
}

QString ciscoWsa(const Catalogue &catalogue)
{
    return head(catalogue, QStringLiteral("#"),
                {QStringLiteral("Web Security Manager > Custom and External URL Categories > Add Category."),
                 QStringLiteral("Paste the lines without \"#\" into Sites."),
                 QStringLiteral("Decryption policies: Pass Through for this category."),
                 QStringLiteral(
                     "Transparent mode: the client cannot sign in. Add an identification profile for this"),
                 QStringLiteral("category, or for the clients' subnets, that is exempt from authentication."),
                 QStringLiteral("UDP cannot pass the appliance; the firewall must carry it.")})
        + lines(proxiedNames(catalogue)) + lines(texts(current(catalogue.tcpNetworks)));
}

QString netmask(int prefix)
{
    return base::IpAddress::fromV4(prefix == 0 ? 0 : ~std::uint32_t(0) << (32 - prefix)).toString();
}

QString anyOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QStringLiteral("false")
                                : conditions.join(QLatin1StringView("\n        || "));
}

QString pacCondition(const Domain &domain)
{
    return isWildcard(domain) ? QStringLiteral("dnsDomainIs(host, \".%1\")").arg(domain.name)
                              : QStringLiteral("host == \"%1\"").arg(domain.name);
}

/// Plain conditions only: the client's own reader of PAC files knows fewer constructs than a browser's. Only
/// GoTo's names are resolved, and once: isInNet() on every host would send each page's name through local
/// DNS.
QString pac(const Catalogue &catalogue)
{
    QStringList names, unproxied, networks;
    for (const Domain &domain : catalogue.domains)
        (domain.worksThroughProxy ? names : unproxied) += pacCondition(domain);
    for (const QString &host : uncoveredOpeners(catalogue))
        names += QStringLiteral("host == \"%1\"").arg(host);
    for (const Cidr &cidr : current(catalogue.tcpNetworks))
        if (cidr.network().isV4()) // isInNet() knows IPv4 only
            networks += QStringLiteral("isInNet(address, \"%1\", \"%2\")")
                            .arg(cidr.network().toString(), netmask(cidr.prefix()));
    return head(catalogue, QStringLiteral("//"),
                {QStringLiteral("GoTo networks go out directly, GoTo names elsewhere through the proxy."),
                 QStringLiteral(
                     "Put your proxy in the first line, and your own rules in place of the last one.")})
        + QStringLiteral("function FindProxyForURL(url, host)\n{\n"
                         "    var proxy = \"PROXY proxy.example:8080\";\n"
                         "    var unproxied = %1;\n"
                         "    var name = %2;\n"
                         "    var literal = \"0123456789\".indexOf(host.charAt(host.length - 1)) >= 0;\n"
                         "    var address = name || literal ? dnsResolve(host) : null;\n"
                         "    if (unproxied)\n"
                         "        return \"DIRECT\";\n"
                         "    if (address && (%3))\n"
                         "        return \"DIRECT\";\n"
                         "    if (name)\n"
                         "        return proxy;\n"
                         "    return proxy; // your own rules\n"
                         "}\n")
              .arg(anyOf(unproxied), anyOf(names), anyOf(networks));
}

/// RFC 4180 quoting; a cell that a spreadsheet would take for a formula gets a leading apostrophe.
QString cell(const QString &text)
{
    QString shown = text;
    if (!shown.isEmpty() && QStringView(u"=+-@\t\r").contains(shown.front()))
        shown.prepend(u'\'');
    if (shown.contains(u',') || shown.contains(u'"') || shown.contains(u'\n') || shown.contains(u'\r'))
        shown = u'"' + shown.replace(u'"', QLatin1StringView("\"\"")) + u'"';
    return shown;
}

QString row(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells += cell(value);
    return cells.join(u',') + u'\n';
}

QString words(const std::set<Product> &products)
{
    QStringList all;
    for (const Product product : products)
        all += name(product);
    return all.join(u' ');
}

QString networkRows(const std::vector<Network> &networks, const QString &protocol, const Ports &ports)
{
    QString text;
    for (const Network &network : networks)
        if (!network.historic)
            text += row({QStringLiteral("network"),
                         network.cidr.toString(),
                         protocol,
                         texts(ports).join(u' '),
                         {},
                         {},
                         network.use.en,
                         network.use.de});
    return text;
}

QString csv(const Catalogue &catalogue)
{
    QString text;
    for (const QString &line : identity(catalogue))
        text += row({u"# "_s + line}); // quoted, so that a comma starts no cell
    text += QLatin1StringView("kind,target,protocol,ports,products,optional,use_en,use_de\n");
    const QString tcp = QStringLiteral("tcp");
    const QString ports = texts(catalogue.tcpPorts).join(u' ');
    for (const Domain &domain : catalogue.domains)
        text += row({QStringLiteral("domain"), domain.pattern, tcp, ports, words(domain.products),
                     domain.optional ? QStringLiteral("optional") : QString(), domain.use.en, domain.use.de});
    for (const Opener &opener : catalogue.openers)
        text
            += row({QStringLiteral("opener"), opener.host, tcp, ports, {}, {}, opener.use.en, opener.use.de});
    return text + networkRows(catalogue.tcpNetworks, tcp, catalogue.tcpPorts)
        + networkRows(catalogue.udpNetworks, QStringLiteral("udp"), catalogue.udpPorts);
}

} // namespace

QLatin1StringView name(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Nftables:
        return QLatin1StringView("nftables");
    case RuleKind::Squid:
        return QLatin1StringView("squid");
    case RuleKind::CiscoWsa:
        return QLatin1StringView("cisco-wsa");
    case RuleKind::Pac:
        return QLatin1StringView("pac");
    case RuleKind::Csv:
        return QLatin1StringView("csv");
    }
    return QLatin1StringView("unknown");
}

QString allowlist(const Catalogue &catalogue, RuleKind kind)
{
    switch (kind) {
    case RuleKind::Nftables:
        return nftables(catalogue);
    case RuleKind::Squid:
        return squid(catalogue);
    case RuleKind::CiscoWsa:
        return ciscoWsa(catalogue);
    case RuleKind::Pac:
        return pac(catalogue);
    case RuleKind::Csv:
        return csv(catalogue);
    }
    return {};
}

QString udpRule(const std::vector<Cidr> &networks, const Ports &ports, RuleKind kind)
{
    const auto sentence = [&](QLatin1StringView comment, QLatin1StringView subject) {
        return QStringLiteral("%1 %2 cannot carry UDP. In the firewall, allow UDP %3 out to: %4\n")
            .arg(comment, subject, joined(texts(ports)), joined(texts(networks)));
    };
    switch (kind) {
    case RuleKind::Nftables:
        return lines(nftablesRules(networks, QLatin1StringView("udp"), ports));
    case RuleKind::Squid:
        return sentence(QLatin1StringView("#"), QLatin1StringView("Squid"));
    case RuleKind::CiscoWsa:
        return sentence(QLatin1StringView("#"), QLatin1StringView("The appliance"));
    case RuleKind::Pac:
        return sentence(QLatin1StringView("//"), QLatin1StringView("A proxy"));
    case RuleKind::Csv: {
        QString text = QStringLiteral("target,protocol,ports\n");
        for (const QString &network : texts(networks))
            text += row({network, QStringLiteral("udp"), texts(ports).join(u' ')});
        return text;
    }
    }
    return {};
}

} // namespace clearway::catalogue
