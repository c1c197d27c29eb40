// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/forgetproxies.h"

#include "base/peertext.h"
#include "report/textlayout.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using repair::Change;
using text::ForgetText;

QString paragraph(const QString &text)
{
    return report::hanging({}, text, report::textWidth);
}

QString itemLine(const repair::ProxyStore &store, const repair::StoredItem &item, const text::Wording &words)
{
    QStringList proxies;
    for (const evidence::ProxyServer &server : store.serversIn(item))
        proxies << base::inert(server.toString());
    const QString place = base::inert(placeOf(item));
    const QString line
        = proxies.isEmpty() ? place : words.forgetText(ForgetText::Item, {proxies.join(u", "_s), place});
    return report::hanging(u"  "_s, line, report::textWidth);
}

/// For a shell: in quotes, since paths may hold blanks.
QString undoCommand(const QString &file)
{
    return u"clearway-cli client forget-proxies --undo \"%1\" --yes"_s.arg(file);
}

QString allPlaces(const Change &change)
{
    return change.changedAllTheSame.join(u"; "_s);
}

Told removed(const Change &change, const text::Wording &words)
{
    if (!change.isDone())
        return {{},
                change.changedAllTheSame.isEmpty()
                    ? words.forgetText(ForgetText::NotRemoved, {change.problem})
                    : words.forgetText(ForgetText::PartlyRemoved,
                                       {change.problem, allPlaces(change), change.backup}),
                ExitCode::CannotWrite};
    // Neither line is wrapped: they are to be copied.
    return {paragraph(words.forgetText(ForgetText::Removed))
                + words.forgetText(ForgetText::BackupAt, {change.backup}) + u'\n'
                + words.forgetText(ForgetText::UndoBy, {undoCommand(change.backup)}) + u'\n',
            {}};
}

Told undone(repair::ProxyStore &store, const ForgetWish &wish, const text::Wording &words)
{
    const auto backup = repair::readBackup(*wish.undoFile);
    if (!backup)
        return {{}, backup.error().text(), ExitCode::BadInput};
    Told told{paragraph(words.forgetText(ForgetText::InBackup)), {}};
    for (const repair::StoredItem &item : backup->items)
        told.text += itemLine(store, item, words);
    if (!wish.yes) {
        told.text += paragraph(words.forgetText(ForgetText::UndoWithYes));
        return told;
    }
    const Change change = repair::undo(store, *backup);
    if (change.isDone()) {
        told.text += paragraph(words.forgetText(ForgetText::PutBack));
        return told;
    }
    told.problem = change.changedAllTheSame.isEmpty()
        ? words.forgetText(ForgetText::NotPutBack, {change.problem})
        : words.forgetText(ForgetText::PartlyPutBack, {change.problem, allPlaces(change)});
    told.code = ExitCode::CannotWrite;
    return told;
}

} // namespace

Told forgetProxies(repair::ProxyStore &store, const ForgetWish &wish, const text::Wording &words)
{
    if (store.system().isEmpty() && !wish.undoFile)
        return {paragraph(words.forgetText(ForgetText::NoClient)), {}};
    if (wish.undoFile)
        return undone(store, wish, words);
    const auto shown = repair::forgettable(store);
    if (shown.empty())
        return {paragraph(words.forgetText(ForgetText::Nothing)), {}};
    QString list = paragraph(words.forgetText(ForgetText::Stored));
    for (const repair::Forgettable &each : shown)
        list += itemLine(store, each.item, words);
    if (!wish.yes)
        return {list + paragraph(words.forgetText(ForgetText::CloseFirst))
                    + paragraph(words.forgetText(ForgetText::WithYes)),
                {}};
    Told told = removed(repair::forget(store, shown, wish.folder, base::SystemClock()), words);
    told.text.prepend(list);
    return told;
}

} // namespace clearway::cli
