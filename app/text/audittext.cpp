// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/audittext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<AuditText>>({
    {AuditText::HeldAgainst, QT_TRANSLATE_NOOP("Clearway", "Held against catalogue %1, version %2")},
    {AuditText::ForProducts, QT_TRANSLATE_NOOP("Clearway", "Products: %1")},
    {AuditText::ForMode, QT_TRANSLATE_NOOP("Clearway", "Network mode: %1")},
    {AuditText::ForAnyMode, QT_TRANSLATE_NOOP("Clearway", "Network mode: any that has a proxy")},
    {AuditText::ReadAs, QT_TRANSLATE_NOOP("Clearway", "Lines: %1, entries in them: %2")},
    {AuditText::Cut, QT_TRANSLATE_NOOP("Clearway", "The list is too long; only its beginning was read.")},
    {AuditText::NothingRead,
     QT_TRANSLATE_NOOP("Clearway",
                       "No address and no name that it lets through was recognised in this list.")},
    {AuditText::Complete, QT_TRANSLATE_NOOP("Clearway", "Complete: all that GoTo needs is in this list")},
    {AuditText::Remarks,
     QT_TRANSLATE_NOOP("Clearway",
                       "All that GoTo needs is in this list, but some entries should be changed")},
    {AuditText::MissingSome,
     QT_TRANSLATE_NOOP("Clearway", "Something that GoTo needs is missing in this list")},
    {AuditText::Undecided,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "Cannot tell whether this list is complete: it forbids what GoTo needs, or names it in a "
         "way that is not surely understood (line %1)")},
    {AuditText::Missing, QT_TRANSLATE_NOOP("Clearway", "Missing")},
    {AuditText::MissingOptional, QT_TRANSLATE_NOOP("Clearway", "Missing, but not critical")},
    {AuditText::Doubtful, QT_TRANSLATE_NOOP("Clearway", "Cannot tell")},
    {AuditText::Unsure, QT_TRANSLATE_NOOP("Clearway", "Depends on the product")},
    {AuditText::TooWide, QT_TRANSLATE_NOOP("Clearway", "Too wide")},
    {AuditText::Historic, QT_TRANSLATE_NOOP("Clearway", "Only in older lists")},
    {AuditText::NotNeeded, QT_TRANSLATE_NOOP("Clearway", "Not needed here")},
    {AuditText::NotJudged, QT_TRANSLATE_NOOP("Clearway", "Not looked at")},
    {AuditText::Others, QT_TRANSLATE_NOOP("Clearway", "Other entries")},
    {AuditText::ByMode, QT_TRANSLATE_NOOP("Clearway", "By network mode")},
    {AuditText::Ports, QT_TRANSLATE_NOOP("Clearway", "%1 %2")},
    {AuditText::OnlyThese, QT_TRANSLATE_NOOP("Clearway", "of it: %1")},
    {AuditText::RestInLines, QT_TRANSLATE_NOOP("Clearway", "the rest is in line %1")},
    {AuditText::HostsInLines, QT_TRANSLATE_NOOP("Clearway", "only single hosts are in line %1")},
    {AuditText::InLine, QT_TRANSLATE_NOOP("Clearway", "line %1")},
    {AuditText::WriteAs,
     QT_TRANSLATE_NOOP("Clearway", "some products take this for one host only; write it as they write %1")},
    {AuditText::MaybeForbidden,
     QT_TRANSLATE_NOOP(
         "Clearway", "is let through, but line %1 may forbid it; that depends on the order and the product")},
    {AuditText::MaybePermitted,
     QT_TRANSLATE_NOOP("Clearway", "only in line %1, which may mean something else than letting it through")},
    {AuditText::Surplus, QT_TRANSLATE_NOOP("Clearway", "takes in %1 addresses that are not GoTo's")},
    {AuditText::StrangersToo, QT_TRANSLATE_NOOP("Clearway", "takes in hosts of strangers")},
    {AuditText::HistoricHint,
     QT_TRANSLATE_NOOP("Clearway", "GoTo's current list no longer has it; remove it")},
    {AuditText::NotNeededHint,
     QT_TRANSLATE_NOOP("Clearway", "GoTo's, but not used by these products in this mode")},
    {AuditText::NamesNotJudged, QT_TRANSLATE_NOOP("Clearway", "Names: this list holds networks only.")},
    {AuditText::NetworksNotJudged, QT_TRANSLATE_NOOP("Clearway", "Networks: this list holds names only.")},
    {AuditText::ProxiedNotJudged,
     QT_TRANSLATE_NOOP(
         "Clearway", "TCP networks: this list holds UDP only, and in this mode TCP goes through the proxy.")},
    {AuditText::WholeHint, QT_TRANSLATE_NOOP("Clearway", "--whole asks for all of it.")},
    {AuditText::Covered, QT_TRANSLATE_NOOP("Clearway", "In the list: %1 of %2")},
    {AuditText::NotOurs, QT_TRANSLATE_NOOP("Clearway", "Not of this catalogue: %1")},
    {AuditText::Own, QT_TRANSLATE_NOOP("Clearway", "Addresses inside the site: %1")},
    {AuditText::Denying, QT_TRANSLATE_NOOP("Clearway", "Lines that forbid something: %1")},
    {AuditText::DoubtfulLines,
     QT_TRANSLATE_NOOP("Clearway", "Lines that are not surely understood, so that they do not count: %1")},
    {AuditText::Aside,
     QT_TRANSLATE_NOOP("Clearway", "Lines about defaults, or about protocols that GoTo does not use: %1")},
    {AuditText::Unread,
     QT_TRANSLATE_NOOP("Clearway", "Lines in which no address and no name was recognised: %1")},
    {AuditText::PartlyRead,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "Lines of which only the beginning was read, because they are too long or hold too many ports: %1")},
    {AuditText::AndMore, QT_TRANSLATE_NOOP("Clearway", "and %1 more")},
    {AuditText::ModeComplete, QT_TRANSLATE_NOOP("Clearway", "complete")},
    {AuditText::ModeRemarks, QT_TRANSLATE_NOOP("Clearway", "complete, with remarks")},
    {AuditText::ModeMissing, QT_TRANSLATE_NOOP("Clearway", "missing: %1")},
    {AuditText::ModeUndecided, QT_TRANSLATE_NOOP("Clearway", "cannot tell")},
});
static_assert(isComplete(rows));

} // namespace

QString Wording::audit(AuditText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
