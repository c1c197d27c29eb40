// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/auditjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

template<class Range, class Writer> QJsonArray each(const Range &range, Writer writer)
{
    QJsonArray all;
    for (const auto &element : range)
        all.append(writer(element));
    return all;
}

QJsonArray texts(const std::vector<base::Cidr> &networks)
{
    return each(networks, [](const base::Cidr &cidr) { return cidr.toString(); });
}

QJsonObject passageJson(const AuditedPassage &audited)
{
    const Passage &passage = audited.passage;
    return {{"target"_L1, passage.target()},
            {"protocol"_L1, passage.isUdp() ? "udp"_L1 : "tcp"_L1},
            {"ports"_L1, each(passage.ports, [](std::uint16_t port) { return int(port); })},
            {"optional"_L1, passage.optional},
            {"status"_L1, name(audited.verdict)},
            {"missing"_L1, texts(audited.missing)},
            {"missing_ports"_L1, each(audited.ports, [](std::uint16_t port) { return int(port); })},
            {"lines"_L1, each(audited.lines, [](int line) { return line; })}};
}

QJsonObject entryJson(const AuditedEntry &audited)
{
    return {{"line"_L1, audited.entry.line},        {"text"_L1, audited.entry.text.raw()},
            {"status"_L1, name(audited.verdict)},   {"surplus"_L1, texts(audited.surplus)},
            {"surplus_cut"_L1, audited.surplusCut}, {"surplus_addresses"_L1, audited.surplusSize}};
}

} // namespace

QJsonObject auditJson(const Audit &audit, const ForeignList &list, const Catalogue &catalogue)
{
    const auto number = [](int line) { return line; };
    return {{"schema"_L1, "clearway-audit/1"_L1},
            {"catalogue"_L1, QJsonObject{{"id"_L1, catalogue.id}, {"version"_L1, catalogue.version}}},
            {"products"_L1, each(audit.scope.products, [](Product product) { return name(product); })},
            {"mode"_L1, audit.scope.mode ? QJsonValue(name(*audit.scope.mode)) : QJsonValue()},
            {"result"_L1, name(audit.result)},
            {"names_judged"_L1, audit.judgesNames},
            {"networks_judged"_L1, audit.judgesNetworks},
            {"proxied_networks_judged"_L1, audit.judgesProxied},
            {"required"_L1, each(audit.passages, passageJson)},
            {"entries"_L1, each(audit.entries, entryJson)},
            {"denying_lines"_L1, each(list.denying, number)},
            {"doubtful_lines"_L1, each(list.doubtful, number)},
            {"aside_lines"_L1, each(list.aside, number)},
            {"unread_lines"_L1, each(list.unread, number)},
            {"partly_read_lines"_L1, each(list.partly, number)},
            {"cut"_L1, list.cut},
            {"modes"_L1, each(audit.modes, [](const ModeAudit &mode) {
                 return QJsonObject{{"id"_L1, name(mode.mode)},
                                    {"result"_L1, name(mode.result)},
                                    {"missing"_L1, mode.missing}};
             })}};
}

} // namespace clearway::catalogue
