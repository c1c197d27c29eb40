// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/auditrowtext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clearway::text {
namespace {

using catalogue::AuditedEntry;
using catalogue::AuditedPassage;
using catalogue::EntryVerdict;
using catalogue::PassageVerdict;

constexpr qsizetype mostNumbers = 12;
constexpr std::size_t mostNetworks = 12;

/// Ends with "…" where there is more.
template<class Range> QString numbers(const Range &range)
{
    QStringList all;
    for (const auto &each : range) {
        const QString text = QString::number(each);
        if (all.contains(text))
            continue;
        if (all.size() == mostNumbers) {
            all << u"…"_s;
            break;
        }
        all << text;
    }
    return all.join(u", "_s);
}

QString networks(const std::vector<base::Cidr> &missing)
{
    QStringList all;
    for (const base::Cidr &cidr : missing) {
        if (all.size() == qsizetype(mostNetworks)) {
            all << u"…"_s;
            break;
        }
        all << cidr.toString();
    }
    return all.join(u", "_s);
}

QString ports(bool isUdp, const std::vector<std::uint16_t> &ports, const Wording &wording)
{
    return wording.audit(AuditText::Ports, {isUdp ? u"UDP"_s : u"TCP"_s, numbers(ports)});
}

QString lack(const AuditedPassage &audited, const Wording &wording)
{
    const catalogue::Text &use = audited.passage.use;
    QStringList parts{ports(audited.passage.isUdp(), audited.ports, wording),
                      base::PeerText(wording.language() == Language::De ? use.de : use.en).forLabel()};
    parts.removeAll(QString());
    if (audited.verdict != PassageVerdict::Partly)
        return parts.join(u"; "_s);
    if (audited.passage.isName())
        parts << wording.audit(AuditText::HostsInLines, {lineNumbers(audited.lines)});
    else
        parts << wording.audit(AuditText::OnlyThese, {networks(audited.missing)})
              << wording.audit(AuditText::RestInLines, {lineNumbers(audited.lines)});
    return parts.join(u"; "_s);
}

QString surplus(const AuditedEntry &audited, const Wording &wording)
{
    const double size = audited.surplusSize;
    return size < 1e12 ? QString::number(qint64(size)) : wording.locale().toString(size, 'g', 2);
}

} // namespace

QString auditedPassageText(const AuditedPassage &audited, const Wording &wording)
{
    switch (audited.verdict) {
    case PassageVerdict::Partly:
    case PassageVerdict::Missing:
        return lack(audited, wording);
    case PassageVerdict::Unsure:
        return wording.audit(AuditText::InLine, {lineNumbers(audited.lines)}) + u": "_s
            + wording.audit(AuditText::WriteAs, {audited.passage.target()});
    case PassageVerdict::Doubtful:
        return ports(audited.passage.isUdp(), audited.passage.ports, wording) + u"; "_s
            + wording.audit(audited.ports.empty() ? AuditText::MaybeForbidden : AuditText::MaybePermitted,
                            {lineNumbers(audited.lines)});
    case PassageVerdict::Covered:
    case PassageVerdict::NotJudged:
        return {};
    }
    return {};
}

QString auditedEntryText(const AuditedEntry &audited, const Wording &wording)
{
    switch (audited.verdict) {
    case EntryVerdict::TooWide:
        return audited.entry.addresses ? wording.audit(AuditText::Surplus, {surplus(audited, wording)})
                                       : wording.audit(AuditText::StrangersToo);
    case EntryVerdict::Historic:
        return wording.audit(AuditText::HistoricHint);
    case EntryVerdict::NotNeeded:
        return wording.audit(AuditText::NotNeededHint);
    case EntryVerdict::Needed:
    case EntryVerdict::Unknown:
    case EntryVerdict::Own:
        return {};
    }
    return {};
}

QString auditResultText(const catalogue::Audit &audit, const catalogue::ForeignList &list,
                        const Wording &wording)
{
    if (audit.result != catalogue::AuditResult::Undecided)
        return wording.audit(AuditText(int(AuditText::Complete) + int(audit.result)));
    if (list.cut)
        return wording.audit(AuditText::Cut);
    if (!list.partly.empty())
        return wording.audit(AuditText::PartlyRead, {lineNumbers(list.partly)});
    std::set<int> lines;
    for (const AuditedPassage &each : audit.passages)
        if (each.verdict == PassageVerdict::Doubtful && !each.passage.optional)
            lines.insert(each.lines.begin(), each.lines.end());
    return wording.audit(AuditText::Undecided, {numbers(lines)});
}

QStringList notJudgedTexts(const catalogue::Audit &audit, const Wording &wording)
{
    QStringList all;
    for (const auto &[judged, text] : {std::pair(audit.judgesNames, AuditText::NamesNotJudged),
                                       {audit.judgesNetworks, AuditText::NetworksNotJudged},
                                       {audit.judgesProxied, AuditText::ProxiedNotJudged}})
        if (!judged)
            all << wording.audit(text);
    return all;
}

QStringList otherEntriesTexts(const catalogue::Audit &audit, const catalogue::ForeignList &list,
                              const Wording &wording)
{
    QStringList all;
    for (const auto &[verdict, text] :
         {std::pair(EntryVerdict::Unknown, AuditText::NotOurs), {EntryVerdict::Own, AuditText::Own}})
        if (const auto number = countOf(audit, verdict))
            all << wording.audit(text, {QString::number(number)});
    for (const auto &[lines, text] : {std::pair(&list.denying, AuditText::Denying),
                                      {&list.doubtful, AuditText::DoubtfulLines},
                                      {&list.aside, AuditText::Aside},
                                      {&list.unread, AuditText::Unread},
                                      {&list.partly, AuditText::PartlyRead}})
        if (!lines->empty())
            all << wording.audit(text, {lineNumbers(*lines)});
    if (list.cut)
        all << wording.audit(AuditText::Cut);
    return all;
}

QString lineNumbers(const std::vector<int> &lines)
{
    return numbers(lines);
}

qsizetype countOf(const catalogue::Audit &audit, EntryVerdict verdict)
{
    return std::ranges::count(audit.entries, verdict, &AuditedEntry::verdict);
}

} // namespace clearway::text
