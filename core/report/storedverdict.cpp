// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading a report back, and holding what it says about itself against a verdict judged anew.
#include "report/jsonreport.h"

#include "evidence/evidencejson.h"
#include "evidence/jsonfields.h"
#include "report/reportformat.h"

#include <map>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using catalogue::ModeId;
using verdict::Status;

// The demand…() functions read what is judged anew and so never used: a report whose members are missing or
// of another type is damaged, whoever needs them (contract.md).

constexpr qsizetype longestText = 1'000'000;

void demandTexts(const base::JsonCursor &at, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        static_cast<void>(at.member(key).string(longestText));
}

void demandWords(const base::JsonCursor &words)
{
    for (const base::JsonCursor &word : words.elements(1000))
        static_cast<void>(word.string());
}

void demandIds(const base::JsonCursor &ids)
{
    for (const base::JsonCursor &id : ids.elements())
        static_cast<void>(id.integer(1, 100'000'000));
}

void demandTime(const std::optional<base::JsonCursor> &time)
{
    if (time)
        static_cast<void>(evidence::readMilliseconds(*time));
}

void demandFinding(const base::JsonCursor &finding)
{
    demandTexts(finding, {"code"_L1, "subject"_L1, "title"_L1, "explanation"_L1, "remedy"_L1});
    static_cast<void>(finding.member("status"_L1).word<Status>());
    static_cast<void>(finding.member("confidence"_L1).word<verdict::Confidence>());
    static_cast<void>(finding.member("fixer"_L1).word<verdict::Fixer>());
    demandWords(finding.member("modes"_L1));
    demandIds(finding.member("evidence"_L1));
}

void demandPlace(const base::JsonCursor &at)
{
    demandTexts(at, {"address"_L1});
    static_cast<void>(at.member("port"_L1).integer(0, 65'535));
}

void demandWinner(const std::optional<base::JsonCursor> &winner)
{
    if (!winner)
        return;
    demandPlace(*winner);
    demandTime(winner->member("setup_ms"_L1));
}

void demandRace(const base::JsonCursor &race)
{
    demandTexts(race, {"host"_L1, "path"_L1});
    demandWinner(race.nullableMember("winner"_L1));
    demandWinner(race.nullableMember("false_winner"_L1));
    for (const base::JsonCursor &attempt : race.member("attempts"_L1).elements()) {
        demandPlace(attempt);
        static_cast<void>(attempt.member("outcome"_L1).word<evidence::Outcome>());
        demandTime(attempt.nullableMember("tcp_ms"_L1));
        demandTime(attempt.nullableMember("tls_ms"_L1));
        static_cast<void>(attempt.member("dropped"_L1).boolean());
    }
}

std::pair<ModeId, Status> readMode(const base::JsonCursor &mode)
{
    demandTime(mode.nullableMember("setup_ms"_L1));
    demandWords(mode.member("reasons"_L1));
    return {mode.member("id"_L1).word<ModeId>(), mode.member("status"_L1).word<Status>()};
}

std::tuple<QString, ModeId, Status> readCell(const base::JsonCursor &cell)
{
    static_cast<void>(cell.member("confidence"_L1).word<verdict::Confidence>());
    demandTexts(cell, {"reason"_L1});
    demandIds(cell.member("evidence"_L1));
    return {cell.member("requirement"_L1).string(), cell.member("mode"_L1).word<ModeId>(),
            cell.member("status"_L1).word<Status>()};
}

StoredVerdict readVerdict(const base::JsonCursor &report)
{
    StoredVerdict stored;
    demandTime(report.member("run"_L1).nullableMember("verdict_ms"_L1));
    const base::JsonCursor verdict = report.member("verdict"_L1);
    stored.status = verdict.member("status"_L1).word<Status>();
    if (const auto best = verdict.nullableMember("best_mode"_L1))
        stored.bestMode = best->word<ModeId>();
    static_cast<void>(verdict.member("headline"_L1).word<verdict::Headline>());
    for (const base::JsonCursor &mode : report.member("modes"_L1).elements(100))
        stored.modes.push_back(readMode(mode));
    for (const base::JsonCursor &cell : report.member("matrix"_L1).elements(10'000))
        stored.matrix.push_back(readCell(cell));
    for (const base::JsonCursor &finding : report.member("findings"_L1).elements())
        demandFinding(finding);
    for (const base::JsonCursor &race : report.member("race"_L1).elements())
        demandRace(race);
    return stored;
}

/// What a file is that was written for people or other programs and cannot be opened again; null for JSON.
QString otherForm(ReportFormat format)
{
    const QString another = u"; ask for the .json of the same run"_s;
    switch (format) {
    case ReportFormat::Json:
        return {};
    case ReportFormat::Html:
        return u"a page in HTML"_s + another;
    case ReportFormat::Pdf:
        return u"a PDF"_s + another;
    case ReportFormat::Markdown:
        return u"a ticket's text"_s + another;
    case ReportFormat::Text:
        return u"plain text"_s + another;
    case ReportFormat::Mail:
        return u"a mail; save the .json that is attached to it"_s;
    case ReportFormat::Events:
        return u"events for a log"_s + another;
    case ReportFormat::Metrics:
        return u"metrics"_s + another;
    }
    return {};
}

/// Why no JSON stands in a file that somebody may well take for a report.
QString otherThanJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return u"UTF-16, as PowerShell's > writes it; check --report FILE writes UTF-8"_s;
    const auto format = formatOfFile(file);
    const bool mayBeJson = bytes.trimmed().startsWith('{') && format != ReportFormat::Events;
    return format && !mayBeJson ? otherForm(*format) : QString();
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
    if (const QString other = otherThanJson(json, file); !other.isEmpty())
        return base::InputError{
            file, {}, u"a report as .json, the only form that can be opened again"_s, other};
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
