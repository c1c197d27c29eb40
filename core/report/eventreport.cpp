// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/eventreport.h"

#include "base/peertext.h"
#include "report/guarded.h"
#include "report/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using verdict::Status;

constexpr qsizetype mostEntries = 50; ///< of a list
constexpr qsizetype longestText = 400; ///< characters; six bytes each at worst

QLatin1StringView severity(Status status)
{
    switch (status) {
    case Status::Failed:
        return "error"_L1;
    case Status::Limited:
    case Status::Unclear:
        return "warning"_L1;
    case Status::Ok:
    case Status::NotTested:
    case Status::NotNeeded:
        return "info"_L1;
    }
    return "info"_L1;
}

QString capped(const QString &text)
{
    return base::PeerText(text, longestText).raw(); // never half a character
}

QJsonArray capped(const QStringList &texts)
{
    QJsonArray all;
    for (const QString &text : texts.mid(0, mostEntries))
        all.append(capped(text));
    return all;
}

/// What every event has.
QJsonObject event(QLatin1StringView kind, Status status, const evidence::Run &run)
{
    QJsonObject json;
    json.insert("schema"_L1, "clearway-event/1"_L1);
    json.insert("event"_L1, kind);
    json.insert("time"_L1, run.started.toUTC().toString(Qt::ISODateWithMs));
    json.insert("severity"_L1, severity(status));
    json.insert("status"_L1, name(status));
    json.insert("run"_L1, capped(run.code));
    if (run.rehearsal)
        json.insert("rehearsal"_L1, capped(*run.rehearsal));
    return json;
}

QJsonArray findingsJson(const verdict::Verdict &verdict)
{
    QJsonArray all;
    for (const verdict::Finding &finding : verdict.findings) {
        if (all.size() == mostEntries)
            break;
        QJsonObject json;
        json.insert("code"_L1, name(finding.code));
        json.insert("status"_L1, name(finding.status));
        json.insert("confidence"_L1, name(finding.confidence));
        json.insert("fixer"_L1, name(finding.fixer));
        all.append(json);
    }
    return all;
}

QJsonObject runEvent(const Report &report, const Phrases &phrases, QStringList &journal)
{
    const evidence::Run &run = report.evidence.run;
    const verdict::Verdict &verdict = report.verdict;
    QJsonObject json = event("run"_L1, verdict.status, run);
    json.insert("tool"_L1, capped(run.tool));
    json.insert("version"_L1, capped(run.version));
    json.insert("complete"_L1, run.complete);
    json.insert("redaction"_L1, capped(run.redaction));
    json.insert("duration_ms"_L1, double(run.duration.count()) / 1000);
    json.insert("products"_L1, capped(run.products));
    json.insert("catalogue"_L1, capped(run.catalogue.id + u' ' + run.catalogue.version));
    json.insert("best_mode"_L1, verdict.bestMode ? QJsonValue(name(*verdict.bestMode)) : QJsonValue());
    for (const verdict::ModeVerdict &mode : verdict.modes)
        json.insert("mode_"_L1 + QString(name(mode.id)).replace(u'-', u'_'), name(mode.status));
    json.insert("findings"_L1, findingsJson(verdict));
    json.insert("message"_L1, capped(guarded(journal, "headline", [&] { return phrases.headline(report); })));
    json.insert("journal"_L1, capped(journal));
    return json;
}

/// The cells of one requirement; `worst` is the one that the message is about.
struct Check {
    QString requirement;
    std::vector<const verdict::Cell *> cells;
    const verdict::Cell *worst = nullptr;
};

bool isGreen(Status status)
{
    return status == Status::Ok || status == Status::NotNeeded;
}

int weight(Status status)
{
    constexpr Status worstFirst[] = {Status::Failed,  Status::Unclear,   Status::NotTested,
                                     Status::Limited, Status::NotNeeded, Status::Ok};
    return int(std::ranges::find(worstFirst, status) - std::begin(worstFirst));
}

std::vector<Check> checksNotGreen(const verdict::Verdict &verdict)
{
    std::vector<Check> all;
    for (const verdict::Cell &cell : verdict.matrix) {
        if (all.empty() || all.back().requirement != cell.requirement)
            all.push_back({cell.requirement, {}, &cell});
        Check &check = all.back();
        check.cells.push_back(&cell);
        if (weight(cell.status) < weight(check.worst->status))
            check.worst = &cell;
    }
    std::erase_if(all, [](const Check &check) { return isGreen(check.worst->status); });
    return all;
}

QJsonObject checkEvent(const Check &check, const Report &report, const Phrases &phrases)
{
    QStringList journal;
    QJsonObject json = event("check"_L1, check.worst->status, report.evidence.run);
    json.insert("requirement"_L1, capped(check.requirement));
    json.insert("confidence"_L1, name(check.worst->confidence));
    json.insert("reason"_L1, name(check.worst->reason.code));
    for (const verdict::Cell *cell : check.cells)
        json.insert("mode_"_L1 + QString(name(cell->mode)).replace(u'-', u'_'), name(cell->status));
    const auto message = [&] { return phrases.reason(check.worst->reason); };
    json.insert("message"_L1, capped(guarded(journal, "reason", message)));
    if (!journal.isEmpty())
        json.insert("journal"_L1, capped(journal));
    return json;
}

QByteArray line(QJsonObject json)
{
    QByteArray bytes = withControlsSpelled(QJsonDocument(json).toJson(QJsonDocument::Compact));
    // The lists are what can be long; each entry is bounded, so that without them a line always fits.
    for (QLatin1StringView list : {"journal"_L1, "products"_L1, "findings"_L1}) {
        if (bytes.size() < longestEvent)
            break;
        json.insert(list, QJsonArray{u"…"_s});
        bytes = withControlsSpelled(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    return bytes + '\n';
}

} // namespace

QByteArray toEvents(const Report &report, const Phrases &phrases)
{
    QStringList journal = report.evidence.journal;
    QByteArray events = line(runEvent(report, phrases, journal));
    for (const Check &check : checksNotGreen(report.verdict))
        events += line(checkEvent(check, report, phrases));
    return events;
}

} // namespace clearway::report
