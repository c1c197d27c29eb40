// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A report made by hand for the window's tests: small, and with a cell of every status.
#pragma once

#include "report/report.h"

#include <memory>

namespace clearway::gui {

inline evidence::Observation observed(int id, base::Operation operation, const QString &target,
                                      evidence::Outcome outcome)
{
    evidence::Observation observation;
    observation.id = id;
    observation.operation = operation;
    observation.target = target;
    observation.outcome = outcome;
    observation.started = std::chrono::milliseconds(100 - id);
    observation.elapsed = std::chrono::milliseconds(10 * id);
    if (outcome == evidence::Outcome::Failed)
        observation.failure = base::Failure{operation, base::FailureCode::ConnectionRefused, 111, {}};
    return observation;
}

inline void addRow(verdict::Verdict &verdict, const QString &requirement,
                   const std::vector<verdict::Status> &statuses, int evidence)
{
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        verdict::Cell cell;
        cell.requirement = requirement;
        cell.mode = catalogue::allModes[i];
        cell.status = statuses[i];
        if (cell.status == verdict::Status::Ok)
            cell.reason
                = {verdict::ReasonCode::GatewayWon,
                   {QStringLiteral("egw.gotomeeting.com"), QStringLiteral("443"), QStringLiteral("95")}};
        else
            cell.reason = {verdict::ReasonCode::HostFailed,
                           {QStringLiteral("goto.com"), QStringLiteral("connection_refused")}};
        cell.evidence = {evidence};
        verdict.matrix.push_back(cell);
    }
}

inline verdict::Finding udpBlocked()
{
    verdict::Finding finding;
    finding.code = verdict::FindingCode::UdpBlocked;
    finding.status = verdict::Status::Failed;
    finding.fixer = verdict::Fixer::NetworkTeam;
    finding.subject = QStringLiteral("173.199.0.0/18");
    finding.arguments
        = QStringList{QStringLiteral("1"), QStringLiteral("2"),         QStringLiteral("1853, 8200"),
                      QString(),           QStringLiteral("10.20.0.1"), QStringLiteral("173.199.0.0/18")};
    finding.modes
        = {catalogue::ModeId::ProxyWithUdp, catalogue::ModeId::Split, catalogue::ModeId::Unrestricted};
    finding.evidence = {3};
    return finding;
}

/// Judged by hand, so it need not agree with what the judge would say of its evidence.
inline std::shared_ptr<report::Report> sampleReport()
{
    using base::Operation;
    using evidence::Outcome;
    using verdict::Status;
    auto report = std::make_shared<report::Report>();
    report->evidence.run.code = QStringLiteral("CW-7F3K-2Q9M");
    report->evidence.run.version = QStringLiteral("0.1.0");
    report->evidence.run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    report->evidence.run.complete = true;
    report->evidence.run.products = QStringList{QStringLiteral("meeting")};
    report->evidence.run.catalogue
        = {QStringLiteral("goto-v10"), QStringLiteral("2026.11"), QStringLiteral("built-in")};
    report->evidence.observations
        = {observed(1, Operation::Connect, QStringLiteral("goto.com:443"), Outcome::Ok),
           observed(2, Operation::Connect, QStringLiteral("getgo.com:443"), Outcome::Failed),
           observed(3, Operation::Connect, QStringLiteral("173.199.0.9:443"), Outcome::Failed)};
    verdict::Verdict &verdict = report->verdict;
    verdict.status = Status::Limited;
    verdict.bestMode = catalogue::ModeId::ProxyOnly;
    verdict.headline = verdict::Headline::JoinWithLimits;
    for (const auto mode : catalogue::allModes)
        verdict.modes.push_back(
            {mode, mode == catalogue::ModeId::ProxyOnly ? Status::Ok : Status::Failed, std::nullopt, {}});
    addRow(verdict, QStringLiteral("domain/goto.com"), {Status::Ok, Status::Ok, Status::Ok, Status::Ok}, 1);
    addRow(verdict, QStringLiteral("domain/getgo.com"),
           {Status::Ok, Status::Limited, Status::Unclear, Status::Failed}, 2);
    addRow(verdict, QStringLiteral("domain/launchdarkly.com"),
           {Status::NotNeeded, Status::NotNeeded, Status::Failed, Status::Ok}, 2);
    addRow(verdict, QStringLiteral("gateway"), {Status::Ok, Status::Ok, Status::Ok, Status::Ok}, 1);
    addRow(verdict, QStringLiteral("udp/173.199.0.0/18"),
           {Status::NotNeeded, Status::Failed, Status::Failed, Status::NotTested}, 3);
    verdict.findings = {udpBlocked()};
    return report;
}

} // namespace clearway::gui
