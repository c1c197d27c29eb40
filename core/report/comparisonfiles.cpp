// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A comparison for other programs: JSON and CSV.
#include "base/csv.h"
#include "base/peertext.h"
#include "evidence/evidencejson.h"
#include "report/comparison.h"
#include "report/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

QJsonValue word(const std::optional<verdict::Status> &status)
{
    return status ? QJsonValue(name(*status)) : QJsonValue();
}

QJsonObject sideJson(const Report &report)
{
    const auto &best = report.verdict.bestMode;
    return {{"code"_L1, report.evidence.run.code},
            {"started"_L1, report.evidence.run.started.toString(Qt::ISODateWithMs)},
            {"status"_L1, name(report.verdict.status)},
            {"best_mode"_L1, best ? QJsonValue(name(*best)) : QJsonValue()}};
}

QJsonValue cellJson(const std::optional<verdict::Cell> &cell)
{
    if (!cell)
        return {};
    return QJsonObject{{"status"_L1, name(cell->status)},
                       {"reason"_L1, name(cell->reason.code)},
                       {"reason_arguments"_L1, QJsonArray::fromStringList(cell->reason.arguments)}};
}

QJsonValue findingJson(const std::optional<verdict::Finding> &finding)
{
    if (!finding)
        return {};
    return QJsonObject{{"code"_L1, name(finding->code)},
                       {"status"_L1, name(finding->status)},
                       {"subject"_L1, finding->subject}};
}

QJsonObject rowJson(const RowChange &row)
{
    QJsonArray modes;
    for (const catalogue::ModeId mode : row.modes)
        modes.append(name(mode));
    return {{"change"_L1, name(row.change)},
            {"requirement"_L1, row.requirement},
            {"modes"_L1, modes},
            {"before"_L1, cellJson(row.before)},
            {"after"_L1, cellJson(row.after)}};
}

/// A row as RFC 4180 2 ends it.
QString csvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = base::PeerText(cell).forLabel();
    return base::csvRow(cells).chopped(1) + u"\r\n"_s;
}

template<class Cell> QString reasonIn(const std::optional<Cell> &cell, const Phrases &phrases)
{
    return cell ? phrases.reason(cell->reason) : QString();
}

QString statusWord(const std::optional<verdict::Status> &status, const Phrases &phrases)
{
    return status ? phrases.status(*status) : QString();
}

template<class Judged> std::optional<verdict::Status> statusIn(const std::optional<Judged> &judged)
{
    return judged ? std::optional(judged->status) : std::nullopt;
}

} // namespace

QByteArray toJson(const Comparison &comparison, const Report &before, const Report &after)
{
    QJsonArray modes, rows, findings, facts;
    for (const ModeChange &mode : comparison.modes)
        modes.append(QJsonObject{{"id"_L1, name(mode.mode)},
                                 {"change"_L1, name(mode.change)},
                                 {"before"_L1, word(mode.before)},
                                 {"after"_L1, word(mode.after)}});
    for (const RowChange &row : comparison.rows)
        rows.append(rowJson(row));
    for (const FindingChange &finding : comparison.findings)
        findings.append(QJsonObject{{"change"_L1, name(finding.change)},
                                    {"before"_L1, findingJson(finding.before)},
                                    {"after"_L1, findingJson(finding.after)}});
    for (const FactChange &fact : comparison.facts)
        facts.append(QJsonObject{{"fact"_L1, name(fact.fact)},
                                 {"before"_L1, QJsonArray::fromStringList(fact.before)},
                                 {"after"_L1, QJsonArray::fromStringList(fact.after)}});
    const QJsonObject json{{"schema"_L1, "clearway-comparison/1"_L1},
                           {"before"_L1, sideJson(before)},
                           {"after"_L1, sideJson(after)},
                           {"verdict"_L1, name(comparison.verdict)},
                           {"same"_L1, comparison.sameJudgement()},
                           {"modes"_L1, modes},
                           {"rows"_L1, rows},
                           {"findings"_L1, findings},
                           {"facts"_L1, facts}};
    return withControlsSpelled(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

QByteArray toCsv(const Comparison &comparison, const Phrases &phrases)
{
    QString text = csvLine({u"change"_s, u"kind"_s, u"subject"_s, u"modes"_s, u"before"_s, u"after"_s,
                            u"before_reason"_s, u"after_reason"_s});
    for (const ModeChange &mode : comparison.modes)
        if (mode.change != Change::Same)
            text += csvLine({name(mode.change),
                             u"mode"_s,
                             phrases.mode(mode.mode),
                             name(mode.mode),
                             statusWord(mode.before, phrases),
                             statusWord(mode.after, phrases),
                             {},
                             {}});
    for (const RowChange &row : comparison.rows) {
        if (row.change == Change::Same)
            continue;
        QStringList modes;
        for (const catalogue::ModeId mode : row.modes)
            modes << name(mode);
        text += csvLine({name(row.change), u"row"_s, row.requirement, modes.join(u' '),
                         statusWord(statusIn(row.before), phrases), statusWord(statusIn(row.after), phrases),
                         reasonIn(row.before, phrases), reasonIn(row.after, phrases)});
    }
    for (const FindingChange &change : comparison.findings) {
        const verdict::Finding &shown = change.after ? *change.after : *change.before;
        text += csvLine({name(change.change),
                         u"finding"_s,
                         phrases.findingTitle(shown),
                         {},
                         statusWord(statusIn(change.before), phrases),
                         statusWord(statusIn(change.after), phrases),
                         {},
                         {}});
    }
    for (const FactChange &fact : comparison.facts)
        text += csvLine({u"other"_s,
                         u"fact"_s,
                         name(fact.fact),
                         {},
                         fact.before.join(u"; "_s),
                         fact.after.join(u"; "_s),
                         {},
                         {}});
    return text.toUtf8();
}

} // namespace clearway::report
