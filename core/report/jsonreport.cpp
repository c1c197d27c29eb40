// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/jsonreport.h"

#include "evidence/evidencejson.h"
#include "evidence/jsonfields.h"
#include "report/guarded.h"
#include "report/jsontext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

template<class E> QJsonArray words(const std::vector<E> &values)
{
    QJsonArray all;
    for (E value : values)
        all.append(name(value));
    return all;
}

QJsonArray numbers(const std::vector<int> &ids)
{
    QJsonArray all;
    for (int id : ids)
        all.append(id);
    return all;
}

QJsonObject verdictJson(const Report &report, const Phrases &phrases, QStringList &journal)
{
    const auto best = report.verdict.bestMode;
    QJsonObject json;
    json.insert("status"_L1, name(report.verdict.status));
    json.insert("best_mode"_L1, best ? QJsonValue(name(*best)) : QJsonValue());
    json.insert("headline"_L1, name(report.verdict.headline));
    json.insert("headline_text"_L1, guarded(journal, "headline", [&] { return phrases.headline(report); }));
    if (const auto &quality = report.verdict.quality)
        json.insert("media_quality"_L1,
                    QJsonObject{{"grade"_L1, name(quality->grade)},
                                {"limited_by"_L1, words(quality->limitedBy)},
                                {"observation"_L1, quality->observation}});
    return json;
}

QJsonObject modeJson(const verdict::ModeVerdict &mode)
{
    QJsonObject json;
    json.insert("id"_L1, name(mode.id));
    json.insert("status"_L1, name(mode.status));
    json.insert("setup_ms"_L1, evidence::orNull(mode.setup));
    json.insert("reasons"_L1, words(mode.reasons));
    return json;
}

QJsonObject cellJson(const verdict::Cell &cell, const Phrases &phrases)
{
    QJsonObject json;
    json.insert("requirement"_L1, cell.requirement);
    json.insert("mode"_L1, name(cell.mode));
    json.insert("status"_L1, name(cell.status));
    json.insert("confidence"_L1, name(cell.confidence));
    json.insert("reason"_L1, name(cell.reason.code));
    json.insert("reason_arguments"_L1, QJsonArray::fromStringList(cell.reason.arguments));
    json.insert("reason_text"_L1, phrases.reason(cell.reason));
    json.insert("without_proxy"_L1, cell.reason.withoutProxy);
    json.insert("evidence"_L1, numbers(cell.evidence));
    return json;
}

QJsonObject findingJson(const verdict::Finding &finding, const Phrases &phrases)
{
    QJsonObject json;
    json.insert("code"_L1, name(finding.code));
    json.insert("status"_L1, name(finding.status));
    json.insert("confidence"_L1, name(finding.confidence));
    json.insert("subject"_L1, finding.subject);
    json.insert("arguments"_L1, QJsonArray::fromStringList(finding.arguments));
    json.insert("modes"_L1, words(finding.modes));
    json.insert("evidence"_L1, numbers(finding.evidence));
    json.insert("fixer"_L1, name(finding.fixer));
    json.insert("title"_L1, phrases.findingTitle(finding));
    json.insert("explanation"_L1, phrases.findingExplanation(finding));
    json.insert("remedy"_L1, phrases.findingRemedy(finding));
    return json;
}

QJsonValue winnerJson(const std::optional<verdict::RaceWinner> &winner)
{
    if (!winner)
        return {};
    QJsonObject json;
    json.insert("address"_L1, winner->address);
    json.insert("port"_L1, winner->port);
    json.insert("setup_ms"_L1, evidence::milliseconds(winner->setup));
    return json;
}

QJsonObject attemptJson(const verdict::RaceAttempt &attempt)
{
    QJsonObject json;
    json.insert("address"_L1, attempt.address);
    json.insert("port"_L1, attempt.port);
    json.insert("outcome"_L1, name(attempt.outcome));
    json.insert("failure_code"_L1, attempt.failure ? QJsonValue(name(attempt.failure->code)) : QJsonValue());
    json.insert("started_ms"_L1, evidence::milliseconds(attempt.started));
    json.insert("tcp_ms"_L1, evidence::orNull(attempt.tcp));
    json.insert("tls_ms"_L1, evidence::orNull(attempt.tls));
    json.insert("dropped"_L1, attempt.dropped);
    json.insert("evidence"_L1, numbers(attempt.evidence));
    return json;
}

QJsonObject raceJson(const verdict::Race &race)
{
    QJsonArray attempts;
    for (const verdict::RaceAttempt &attempt : race.attempts)
        attempts.append(attemptJson(attempt));
    QJsonObject json;
    json.insert("host"_L1, race.host);
    json.insert("path"_L1, race.path);
    json.insert("winner"_L1, winnerJson(race.winner));
    json.insert("false_winner"_L1, winnerJson(race.falseWinner));
    json.insert("attempts"_L1, attempts);
    return json;
}

template<class Range, class Writer> QJsonArray each(const Range &range, Writer writer)
{
    QJsonArray all;
    for (const auto &element : range)
        all.append(writer(element));
    return all;
}

} // namespace

QByteArray toJson(const Report &report, const Phrases &phrases)
{
    const verdict::Verdict &verdict = report.verdict;
    QStringList journal = report.evidence.journal;
    QJsonObject run = evidence::toJson(report.evidence.run);
    run.insert("verdict_ms"_L1, evidence::orNull(report.verdictTime));
    QJsonObject json;
    json.insert("schema"_L1, evidence::reportSchema);
    json.insert("run"_L1, run);
    json.insert("machine"_L1, evidence::toJson(report.evidence.machine));
    json.insert("verdict"_L1, verdictJson(report, phrases, journal));
    json.insert("modes"_L1, each(verdict.modes, modeJson));
    json.insert("matrix"_L1, guarded(journal, "matrix", [&] {
                    return each(verdict.matrix, [&](const auto &cell) { return cellJson(cell, phrases); });
                }));
    json.insert("findings"_L1, guarded(journal, "findings", [&] {
                    return each(verdict.findings,
                                [&](const auto &finding) { return findingJson(finding, phrases); });
                }));
    json.insert("race"_L1, each(verdict.race, raceJson));
    json.insert("observations"_L1, each(report.evidence.observations, [](const evidence::Observation &row) {
                    return evidence::toJson(row);
                }));
    json.insert("journal"_L1, QJsonArray::fromStringList(journal));
    return withControlsSpelled(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace clearway::report
