// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/forgettext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<ForgetText>>({
    {ForgetText::NoClient,
     QT_TRANSLATE_NOOP("Clearway",
                       "There is no GoTo client for this system, so no proxy can be stored here.")},
    {ForgetText::Nothing, QT_TRANSLATE_NOOP("Clearway", "The GoTo client has stored no proxy.")},
    {ForgetText::Stored, QT_TRANSLATE_NOOP("Clearway", "The GoTo client has stored:")},
    {ForgetText::Item, QT_TRANSLATE_NOOP("Clearway", "%1, in %2")},
    {ForgetText::CloseFirst,
     QT_TRANSLATE_NOOP("Clearway", "Close the GoTo client first: it may store them again when it ends.")},
    {ForgetText::WithYes,
     QT_TRANSLATE_NOOP(
         "Clearway", "Nothing has been changed. Add --yes to remove this, after a backup has been written.")},
    {ForgetText::Removed, QT_TRANSLATE_NOOP("Clearway", "Removed. Start the GoTo client again.")},
    {ForgetText::BackupAt, QT_TRANSLATE_NOOP("Clearway", "Backup, which may hold passwords: %1")},
    {ForgetText::UndoBy, QT_TRANSLATE_NOOP("Clearway", "To put it back: %1")},
    {ForgetText::NotRemoved, QT_TRANSLATE_NOOP("Clearway", "Nothing was removed: %1")},
    {ForgetText::PartlyRemoved,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The removal failed (%1), and this could not be put back at once: %2. The backup %3 has "
         "it.")},
    {ForgetText::InBackup, QT_TRANSLATE_NOOP("Clearway", "The backup holds:")},
    {ForgetText::UndoWithYes,
     QT_TRANSLATE_NOOP("Clearway", "Nothing has been changed. Add --yes to put this back.")},
    {ForgetText::PutBack, QT_TRANSLATE_NOOP("Clearway", "Everything is stored again as it was.")},
    {ForgetText::NotPutBack, QT_TRANSLATE_NOOP("Clearway", "Nothing was put back: %1")},
    {ForgetText::PartlyPutBack,
     QT_TRANSLATE_NOOP("Clearway", "Not all could be put back (%1); this is stored again: %2")},
    {ForgetText::Open, QT_TRANSLATE_NOOP("Clearway", "Remove stored proxies…")},
    {ForgetText::Title, QT_TRANSLATE_NOOP("Clearway", "Remove stored proxies")},
    {ForgetText::BackupFirst,
     QT_TRANSLATE_NOOP("Clearway", "A backup is written first, and Undo puts everything back.")},
    {ForgetText::Remove, QT_TRANSLATE_NOOP("Clearway", "Remove")},
    {ForgetText::Undo, QT_TRANSLATE_NOOP("Clearway", "Undo")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::forgetText(ForgetText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
