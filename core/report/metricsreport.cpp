// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/metricsreport.h"

#include "base/peertext.h"

#include <map>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using verdict::Status;

constexpr Status told[] = {Status::Ok, Status::Limited, Status::Failed, Status::Unclear};
constexpr Status counted[]
    = {Status::Ok, Status::Limited, Status::Failed, Status::Unclear, Status::NotTested, Status::NotNeeded};

class Metrics {
public:
    /// Opens a family of gauges; its samples follow.
    void family(const char *name, const char *help)
    {
        m_name = "clearway_" + QByteArray(name);
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + " gauge\n";
    }

    /// `labels` alternate name and value.
    void sample(double value, const QStringList &labels = {})
    {
        QStringList pairs;
        for (qsizetype i = 0; i + 1 < labels.size(); i += 2)
            pairs << labels[i] + u"=\""_s + base::PeerText(labels[i + 1], 200).forPrometheusLabel() + u'"';
        m_text += m_name + (pairs.isEmpty() ? QByteArray() : ('{' + pairs.join(u',').toUtf8() + '}')) + ' '
            + QByteArray::number(value, 'g', 15) + '\n';
    }

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

double seconds(evidence::Duration duration)
{
    return double(duration.count()) / 1'000'000;
}

void addRun(Metrics &metrics, const Report &report)
{
    const evidence::Run &run = report.evidence.run;
    metrics.family("run_info", "What checked, by which catalogue; always 1.");
    metrics.sample(1,
                   {u"version"_s, run.version, u"catalogue"_s,
                    run.catalogue.id + u' ' + run.catalogue.version, u"redaction"_s, run.redaction,
                    u"rehearsal"_s, run.rehearsal.value_or(QString())});
    metrics.family("run_started_timestamp_seconds", "When the run began, since the epoch.");
    metrics.sample(double(run.started.toMSecsSinceEpoch()) / 1000);
    metrics.family("run_duration_seconds", "How long the run lasted.");
    metrics.sample(seconds(run.duration));
    metrics.family("run_complete", "1: the run came to its end; 0: stopped, or out of time.");
    metrics.sample(run.complete);
    if (report.verdictTime) {
        metrics.family("verdict_seconds", "When the verdict was certain, since the run began.");
        metrics.sample(seconds(*report.verdictTime));
    }
}

void addModes(Metrics &metrics, const verdict::Verdict &verdict)
{
    metrics.family("mode_status", "1 for the status of each network mode, 0 for the others.");
    for (const verdict::ModeVerdict &mode : verdict.modes)
        for (Status status : counted)
            metrics.sample(mode.status == status, {u"mode"_s, name(mode.id), u"status"_s, name(status)});
    bool opened = false;
    for (const verdict::ModeVerdict &mode : verdict.modes) {
        if (!mode.setup)
            continue;
        if (!opened)
            metrics.family("gateway_setup_seconds",
                           "Until the gateway's winning handshake, since the run began.");
        opened = true;
        metrics.sample(seconds(*mode.setup), {u"mode"_s, name(mode.id)});
    }
}

void addCounts(Metrics &metrics, const verdict::Verdict &verdict)
{
    std::map<std::pair<catalogue::ModeId, Status>, int> cells;
    for (const verdict::Cell &cell : verdict.matrix)
        ++cells[{cell.mode, cell.status}];
    metrics.family("requirements", "Requirements with that status in that mode.");
    for (catalogue::ModeId mode : catalogue::allModes)
        for (Status status : counted)
            metrics.sample(cells[{mode, status}], {u"mode"_s, name(mode), u"status"_s, name(status)});
    std::map<verdict::FindingCode, std::map<Status, int>> findings;
    for (const verdict::Finding &finding : verdict.findings)
        ++findings[finding.code][finding.status];
    if (findings.empty())
        return;
    metrics.family("findings", "Findings with that code; status is the worst they do to any mode.");
    for (const auto &[code, byStatus] : findings)
        for (const auto &[status, count] : byStatus)
            metrics.sample(count, {u"code"_s, name(code), u"status"_s, name(status)});
}

/// Of the stream to a media peer, where there was one.
void addMedia(Metrics &metrics, const Report &report)
{
    const auto &quality = report.verdict.quality;
    const evidence::Observation *row = quality ? report.evidence.find(quality->observation) : nullptr;
    const auto *seen = row ? row->as<evidence::MediaPeerSeen>() : nullptr;
    if (!seen)
        return;
    metrics.family("media_loss_ratio", "Packets of the test stream that got no answer, 0 to 1.");
    metrics.sample(seen->lossPercent() / 100);
    if (seen->roundTrip) {
        metrics.family("media_round_trip_seconds", "Mean round trip of the test stream.");
        metrics.sample(seconds(*seen->roundTrip));
    }
}

} // namespace

QByteArray toMetrics(const Report &report)
{
    Metrics metrics;
    addRun(metrics, report);
    metrics.family("status", "1 for the verdict's status, 0 for the others.");
    for (Status status : told)
        metrics.sample(report.verdict.status == status, {u"status"_s, name(status)});
    addModes(metrics, report.verdict);
    addCounts(metrics, report.verdict);
    addMedia(metrics, report);
    return metrics.text();
}

} // namespace clearway::report
