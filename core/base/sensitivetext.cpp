// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sensitivetext.h"

#include "base/textview.h"

#include <algorithm>

namespace clearway::base {
namespace {

constexpr int deepest = 3; ///< encodings inside of one another

using Places = std::vector<Sensitive>;

Places found(const QString &text, const SensitiveSearch &search, int depth);

void addViews(const QString &text, const SensitiveSearch &search, int depth, Places &all)
{
    for (const TextView &view : decodedViews(text))
        for (Sensitive place : found(view.text, search, depth - 1)) {
            place.begin = view.from[std::size_t(place.begin)];
            place.end = view.from[std::size_t(place.end)];
            all.push_back(place);
        }
    for (const DecodedRun &run : decodedRuns(text))
        for (const QString &said : run.texts)
            for (Sensitive place : found(said, search, depth - 1)) {
                place.begin = run.begin;
                place.end = run.end;
                all.push_back(place);
            }
}

Places found(const QString &text, const SensitiveSearch &search, int depth)
{
    Places all = search(text);
    if (depth > 0)
        addViews(text, search, depth, all);
    return all;
}

/// The most serious kind first: a credential is never kept as something else.
bool before(const Sensitive &a, const Sensitive &b)
{
    return a.begin != b.begin ? a.begin < b.begin : a.end != b.end ? a.end > b.end : a.kind < b.kind;
}

} // namespace

Places throughEncodings(const QString &text, const SensitiveSearch &search)
{
    constexpr qsizetype shortest = 3;
    if (text.size() < shortest)
        return {};
    Places all = found(text, search, deepest);
    std::ranges::sort(all, before);
    Places apart;
    for (const Sensitive &place : all) {
        if (place.begin >= place.end)
            continue;
        if (apart.empty() || place.begin >= apart.back().end) {
            apart.push_back(place);
            continue;
        }
        // "name:password@host" looks like a mail address too, and the host may stay.
        if (apart.back().kind == RemovedKind::Credential && place.kind == RemovedKind::MailAddress)
            continue;
        apart.back().end = std::max(apart.back().end, place.end);
        if (place.kind == RemovedKind::Credential) {
            apart.back().kind = place.kind;
            apart.back().key = place.key;
        }
    }
    return apart;
}

QString replaced(const QString &text, const Places &places,
                 const std::function<QString(const Sensitive &)> &standIn)
{
    QString all;
    qsizetype at = 0;
    for (const Sensitive &place : places) {
        all += QStringView(text).mid(at, place.begin - at);
        all += standIn(place);
        at = place.end;
    }
    return all + text.mid(at);
}

} // namespace clearway::base
