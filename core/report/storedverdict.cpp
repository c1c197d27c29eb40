// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading a report back, and holding what it says about itself against a verdict judged anew.
#include "report/jsonreport.h"

#include "evidence/evidencejson.h"

#include <map>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using catalogue::ModeId;
using verdict::Status;

StoredVerdict readVerdict(const base::JsonCursor &report)
{
    StoredVerdict stored;
    const base::JsonCursor verdict = report.member("verdict"_L1);
    stored.status = verdict.member("status"_L1).word<Status>();
    if (const auto best = verdict.optionalMember("best_mode"_L1))
        stored.bestMode = best->word<ModeId>();
    for (const base::JsonCursor &row : report.member("modes"_L1).elements(100))
        stored.modes.emplace_back(row.member("id"_L1).word<ModeId>(), row.member("status"_L1).word<Status>());
    for (const base::JsonCursor &row : report.member("matrix"_L1).elements(10'000))
        stored.matrix.emplace_back(row.member("requirement"_L1).string(),
                                   row.member("mode"_L1).word<ModeId>(),
                                   row.member("status"_L1).word<Status>());
    return stored;
}

template<class E> QString wordOr(const std::optional<E> &value, QLatin1StringView absent)
{
    return value ? QString(name(*value)) : QString(absent);
}

QString change(const QString &what, const QString &before, const QString &after)
{
    return what + u": "_s + before + u" → "_s + after;
}

template<class Key> using Statuses = std::map<Key, std::pair<std::optional<Status>, std::optional<Status>>>;

/// One line for each key whose two statuses differ.
template<class Key, class Label> QStringList changes(const Statuses<Key> &statuses, Label label)
{
    QStringList lines;
    for (const auto &[key, pair] : statuses)
        if (pair.first != pair.second)
            lines << change(label(key), wordOr(pair.first, "absent"_L1), wordOr(pair.second, "absent"_L1));
    return lines;
}

} // namespace

base::Result<OpenedReport> readReport(const QByteArray &json, const QString &file)
{
    const auto object = base::parseStrictJson(json, file);
    if (!object)
        return object.error();
    const base::JsonCursor cursor(*object, file);
    auto evidence = evidence::readEvidence(cursor);
    if (!evidence)
        return evidence.error();
    OpenedReport opened{std::move(evidence).value(), readVerdict(cursor)};
    if (!cursor.ok())
        return *cursor.error();
    return opened;
}

base::Result<OpenedReport> readReportFile(const QString &path)
{
    const auto bytes = base::readInputFile(path);
    return bytes ? readReport(*bytes, path) : base::Result<OpenedReport>(bytes.error());
}

QStringList differences(const StoredVerdict &stored, const verdict::Verdict &recomputed)
{
    QStringList lines;
    if (stored.status != recomputed.status)
        lines << change(u"verdict"_s, name(stored.status), name(recomputed.status));
    if (stored.bestMode != recomputed.bestMode)
        lines << change(u"best mode"_s, wordOr(stored.bestMode, "none"_L1),
                        wordOr(recomputed.bestMode, "none"_L1));
    Statuses<ModeId> modes;
    for (const auto &[mode, status] : stored.modes)
        modes[mode].first = status;
    for (const verdict::ModeVerdict &mode : recomputed.modes)
        modes[mode.id].second = mode.status;
    Statuses<std::pair<QString, ModeId>> cells;
    for (const auto &[requirement, mode, status] : stored.matrix)
        cells[{requirement, mode}].first = status;
    for (const verdict::Cell &cell : recomputed.matrix)
        cells[{cell.requirement, cell.mode}].second = cell.status;
    lines += changes(modes, [](ModeId mode) { return u"mode "_s + name(mode); });
    lines += changes(cells, [](const auto &cell) { return cell.first + u", "_s + name(cell.second); });
    return lines;
}

} // namespace clearway::report
