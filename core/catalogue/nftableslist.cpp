// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listwriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

using base::Cidr;
using Family = base::IpAddress::Family;

std::vector<Cidr> directNetworks(const Passages &passages, RequirementKind kind)
{
    std::vector<Cidr> all;
    for (const Passage &passage : passages)
        if (passage.kind == kind && passage.direct)
            all.push_back(passage.network);
    return all;
}

Ports portsOf(const Passages &passages, RequirementKind kind)
{
    const auto first = std::ranges::find(passages, kind, &Passage::kind);
    return first == passages.end() ? Ports() : first->ports;
}

/// Names go out directly in one mode only. A packet filter knows no names, and those of clouds have no fixed
/// addresses; so their ports are opened to everywhere, which holds the TCP networks too.
QStringList tcpRules(const Passages &passages)
{
    const auto name = std::ranges::find_if(
        passages, [](const Passage &passage) { return passage.isName() && passage.direct; });
    if (name != passages.end())
        return {u"tcp dport { %1 } accept"_s.arg(joined(texts(name->ports)))};
    return nftablesRules(directNetworks(passages, RequirementKind::Tcp), "tcp"_L1,
                         portsOf(passages, RequirementKind::Tcp));
}

QStringList remarks(const Passages &passages, bool empty)
{
    const bool proxied = std::ranges::any_of(passages, &Passage::proxied);
    QStringList all{u"Load with: nft -f FILE. Change \"inet filter\" if your table has another name."_s,
                    u"Then let your own chain use it, before it drops: "
                    "nft insert rule inet filter forward jump clearway"_s,
                    u"Replies must be let back in by connection state (ct state established)."_s};
    if (proxied)
        all += u"Names in clouds have no fixed addresses: they pass your HTTPS proxy, which itself must get "
               u"out "
               "to TCP %1."_s.arg(joined(texts(passages.front().ports)));
    if (empty)
        all += u"In this mode no computer but the proxy goes out, so there is no rule for the others."_s;
    return all;
}

} // namespace

QStringList nftablesRules(const std::vector<Cidr> &networks, QLatin1StringView protocol, const Ports &ports)
{
    QStringList rules;
    for (const auto &[family, word] : {std::pair(Family::V4, "ip"_L1), {Family::V6, "ip6"_L1}}) {
        std::vector<Cidr> these;
        std::ranges::copy_if(networks, std::back_inserter(these), [wanted = family](const Cidr &cidr) {
            return cidr.network().family() == wanted;
        });
        if (!these.empty() && !ports.empty())
            rules += u"%1 daddr { %2 } %3 dport { %4 } accept"_s.arg(word, joined(texts(these)), protocol,
                                                                     joined(texts(ports)));
    }
    return rules;
}

QString nftablesList(const QStringList &head, const Passages &passages)
{
    const QStringList rules = tcpRules(passages)
        + nftablesRules(directNetworks(passages, RequirementKind::Udp), "udp"_L1,
                        portsOf(passages, RequirementKind::Udp));
    // Declared, emptied, filled: loading the file again replaces the rules. The chain has no hook of its own,
    // because an "accept" in one table does not overrule a "drop" in another; it works where the site's own
    // chain jumps to it.
    return lines(head + remarks(passages, rules.isEmpty()), u"# "_s)
        + u"table inet filter {\n    chain clearway {\n    }\n}\nflush chain inet filter clearway\n"
          "table inet filter {\n    chain clearway {\n"_s
        + lines(rules, u"        "_s) + u"    }\n}\n"_s;
}

} // namespace clearway::catalogue
