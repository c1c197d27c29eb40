// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/allowlisttext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

using namespace Qt::StringLiterals;

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<AllowListText>>({
    {AllowListText::Open, QT_TRANSLATE_NOOP("Clearway", "Allow list…")},
    {AllowListText::Title, QT_TRANSLATE_NOOP("Clearway", "Allow list")},
    {AllowListText::Hint,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "What firewall and proxy must let through for GoTo: as rules to paste, or held against a "
         "list that you have. Nothing is sent.")},
    {AllowListText::MakeList, QT_TRANSLATE_NOOP("Clearway", "Make a list")},
    {AllowListText::CheckList, QT_TRANSLATE_NOOP("Clearway", "Check a list")},
    {AllowListText::Mode, QT_TRANSLATE_NOOP("Clearway", "Network mode")},
    {AllowListText::AnyMode, QT_TRANSLATE_NOOP("Clearway", "Any that has a proxy")},
    {AllowListText::Kind, QT_TRANSLATE_NOOP("Clearway", "Rules for")},
    {AllowListText::Rules, QT_TRANSLATE_NOOP("Clearway", "Rules")},
    {AllowListText::Copy, QT_TRANSLATE_NOOP("Clearway", "Copy rules")},
    {AllowListText::Copied, QT_TRANSLATE_NOOP("Clearway", "The rules are in the clipboard.")},
    {AllowListText::Save, QT_TRANSLATE_NOOP("Clearway", "Save as file…")},
    {AllowListText::Saved, QT_TRANSLATE_NOOP("Clearway", "Saved: %1")},
    {AllowListText::NotSaved, QT_TRANSLATE_NOOP("Clearway", "%1 was not written: %2")},
    {AllowListText::List, QT_TRANSLATE_NOOP("Clearway", "Your list")},
    {AllowListText::Paste,
     QT_TRANSLATE_NOOP("Clearway",
                       "Paste it here: networks, ranges, names, or rules of a firewall or proxy")},
    {AllowListText::OpenFile, QT_TRANSLATE_NOOP("Clearway", "Open a file…")},
    {AllowListText::Filter, QT_TRANSLATE_NOOP("Clearway", "All files (*)")},
    {AllowListText::CheckNow, QT_TRANSLATE_NOOP("Clearway", "Check this list")},
    {AllowListText::Extent, QT_TRANSLATE_NOOP("Clearway", "What must be in it")},
    {AllowListText::Part, QT_TRANSLATE_NOOP("Clearway", "What it is about")},
    {AllowListText::Whole, QT_TRANSLATE_NOOP("Clearway", "Names and networks")},
    {AllowListText::Checking, QT_TRANSLATE_NOOP("Clearway", "The list is being checked.")},
    {AllowListText::CheckedFile, QT_TRANSLATE_NOOP("Clearway", "File: %1")},
    {AllowListText::NothingChecked,
     QT_TRANSLATE_NOOP("Clearway",
                       "No list has been checked yet. What is missing, too wide or only in older lists will "
                       "stand here.")},
    {AllowListText::NothingAmiss,
     QT_TRANSLATE_NOOP("Clearway", "Nothing is missing, too wide or left over from older lists.")},
    {AllowListText::Result, QT_TRANSLATE_NOOP("Clearway", "Result of the check")},
    {AllowListText::ColumnVerdict, QT_TRANSLATE_NOOP("Clearway", "Verdict")},
    {AllowListText::ColumnEntry, QT_TRANSLATE_NOOP("Clearway", "Entry")},
    {AllowListText::ColumnLine, QT_TRANSLATE_NOOP("Clearway", "Line")},
    {AllowListText::ColumnRemark, QT_TRANSLATE_NOOP("Clearway", "What to know")},
    {AllowListText::CopyAddition, QT_TRANSLATE_NOOP("Clearway", "Copy what to add")},
    {AllowListText::AdditionCopied,
     QT_TRANSLATE_NOOP("Clearway", "Lines in the clipboard: %1. Added to your list, they make it complete.")},
});
static_assert(isComplete(rows));

} // namespace

QString Wording::allowList(AllowListText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

QString productName(catalogue::RuleKind kind)
{
    switch (kind) {
    case catalogue::RuleKind::Nftables:
        return u"nftables"_s;
    case catalogue::RuleKind::Squid:
        return u"Squid"_s;
    case catalogue::RuleKind::CiscoWsa:
        return u"Cisco WSA"_s;
    case catalogue::RuleKind::Pac:
        return u"PAC"_s;
    case catalogue::RuleKind::Csv:
        return u"CSV"_s;
    }
    return {};
}

} // namespace clearway::text
