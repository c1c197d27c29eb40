// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/entryjudging.h"

#include "catalogue/cataloguefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

using base::AddressClass;
using base::AddressRange;
using base::AddressSet;

/// Domains under which anybody can rent a host; a whole one lets everybody in.
const QStringList sharedDomains{
    u"amazonaws.com"_s, u"cloudfront.net"_s, u"googleusercontent.com"_s, u"googleapis.com"_s,
    u"1e100.net"_s,     u"azure.com"_s,      u"azureedge.net"_s,         u"cloudapp.net"_s,
    u"windows.net"_s,   u"akamaiedge.net"_s, u"akamaized.net"_s,         u"edgekey.net"_s,
    u"edgesuite.net"_s, u"fastly.net"_s,     u"cloudflare.net"_s,        u"oraclecloud.com"_s};

AddressSet addresses(const Catalogue &catalogue, bool historic, std::vector<AddressRange> more = {})
{
    for (const auto *networks : {&catalogue.tcpNetworks, &catalogue.udpNetworks})
        for (const Network &network : *networks)
            if (network.historic == historic)
                more.push_back(AddressRange::of(network.cidr));
    return AddressSet(std::move(more));
}

QStringList namesOf(const Catalogue &catalogue)
{
    QStringList names;
    for (const Passage &passage : passages(catalogue, {.mode = ModeId::Unrestricted}))
        if (passage.isName())
            names << passage.name;
    return names;
}

/// A network whose ends are in blocks of one such kind lies in one block.
bool isOwn(const base::Cidr &network)
{
    const AddressClass kind = base::classify(network.network());
    // Reserved blocks are many and of any size; two of them can be the ends of half the Internet.
    return kind != AddressClass::Public && kind != AddressClass::Reserved
        && kind == base::classify(network.last());
}

/// All of it is where no packet leaves the site: both ends alone say nothing about what is between.
bool isOwn(const AddressRange &range)
{
    const auto isPublic
        = [](const base::IpAddress &address) { return base::classify(address) == AddressClass::Public; };
    if (isPublic(range.first) || isPublic(range.last))
        return false;
    return std::ranges::all_of(range.networks(), [](const base::Cidr &network) { return isOwn(network); });
}

bool isHuge(const AddressRange &range)
{
    return range.holdsNetworkOf((range.first.isV4() ? shortestPrefixV4 : shortestPrefixV6) - 1);
}

} // namespace

NameSet::NameSet(const QStringList &names) : m_names(names.begin(), names.end())
{
    for (QString name : names)
        for (qsizetype dot = 0; dot >= 0; name = name.mid(dot + 1)) {
            m_domains.insert(name);
            dot = name.indexOf(u'.');
        }
}

bool NameSet::isIn(const QString &name) const
{
    for (qsizetype at = 0;;) {
        if (m_names.contains(name.mid(at)))
            return true;
        const qsizetype dot = name.indexOf(u'.', at);
        if (dot < 0)
            return false;
        at = dot + 1;
    }
}

EntryJudge::EntryJudge(const Catalogue &catalogue, const Catalogue &legacy)
    : m_current(addresses(catalogue, false))
    , m_historic(addresses(catalogue, true, addresses(legacy, true).ranges()))
    , m_everything(namesOf(catalogue))
    , m_historicNames(legacy.historicNames)
{
}

AuditedEntry EntryJudge::judge(const ListEntry &entry) const
{
    AuditedEntry audited{.entry = entry};
    if (entry.addresses)
        judgeAddresses(audited, *entry.addresses);
    else
        audited.verdict = judgeName(entry);
    return audited;
}

void EntryJudge::judgeAddresses(AuditedEntry &audited, const AddressRange &range) const
{
    const bool isOurs = m_current.overlaps(range);
    if (!isOurs && isOwn(range)) {
        audited.verdict = EntryVerdict::Own;
        return;
    }
    const AddressSet beyond = AddressSet({range}).without(m_current);
    if (isHuge(range) || (isOurs && !beyond.isEmpty())) {
        audited.verdict = EntryVerdict::TooWide;
        audited.surplus = beyond.networks(mostSurplus + 1);
        audited.surplusCut = audited.surplus.size() > mostSurplus;
        audited.surplus.resize(std::min(audited.surplus.size(), mostSurplus));
        audited.surplusSize = beyond.size();
    } else if (isOurs) {
        audited.verdict = EntryVerdict::Needed;
    } else if (m_historic.contains(range)) {
        audited.verdict = EntryVerdict::Historic;
    }
}

EntryVerdict EntryJudge::judgeName(const ListEntry &entry) const
{
    const bool isOurs = m_everything.touches(entry.name);
    const bool shared = entry.form != NameForm::Exact && sharedDomains.contains(entry.name);
    if (shared || entry.form == NameForm::Everything || entry.form == NameForm::Pattern
        || (entry.form == NameForm::Ending && isOurs))
        return EntryVerdict::TooWide;
    if (isOurs)
        return EntryVerdict::Needed;
    return m_historicNames.isIn(entry.name) ? EntryVerdict::Historic : EntryVerdict::Unknown;
}

} // namespace clearway::catalogue
