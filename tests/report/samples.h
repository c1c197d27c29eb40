// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An invented report with something of everything, and phrases that show which code they were made from.
#pragma once

#include "evidence/samples.h"
#include "report/report.h"

#include <algorithm>

namespace clearway::tests {

/// "<failed>", "<finding udp-blocked 173.199.0.0/18>": no sentences, so that tests do not hang on wording.
class CodePhrases : public report::Phrases {
public:
    [[nodiscard]] QString headline(const report::Report &report) const override
    {
        return shown(name(report.verdict.headline));
    }
    [[nodiscard]] QString status(verdict::Status status) const override { return shown(name(status)); }
    [[nodiscard]] QString confidence(verdict::Confidence confidence) const override
    {
        return name(confidence);
    }
    [[nodiscard]] QString fixer(verdict::Fixer fixer) const override { return shown(name(fixer)); }
    [[nodiscard]] QString mode(catalogue::ModeId mode) const override
    {
        return QString(name(mode)).replace(u'-', u' ');
    }
    [[nodiscard]] QString reason(const verdict::Reason &reason) const override
    {
        return shown(QString(name(reason.code)) + u' ' + reason.arguments.value(0));
    }
    [[nodiscard]] QString findingTitle(const verdict::Finding &finding) const override
    {
        return shown(QStringLiteral("title ") + name(finding.code) + u' ' + finding.subject);
    }
    [[nodiscard]] QString findingExplanation(const verdict::Finding &finding) const override
    {
        return shown(QStringLiteral("explanation ") + name(finding.code));
    }
    [[nodiscard]] QString findingRemedy(const verdict::Finding &finding) const override
    {
        return shown(QStringLiteral("remedy ") + name(finding.code));
    }

    [[nodiscard]] QString languageTag() const override { return QStringLiteral("en"); }
    [[nodiscard]] QString heading(report::Heading heading, const QStringList &arguments) const override
    {
        const QString number = QString::number(int(heading));
        return u'[' + (QStringList{number} + arguments).join(u' ') + u']';
    }
    [[nodiscard]] QString bestMode(const verdict::Verdict &) const override
    {
        return shown(QStringLiteral("best mode"));
    }
    [[nodiscard]] QString group(catalogue::RequirementKind kind) const override
    {
        return u'[' + name(kind) + u']';
    }
    [[nodiscard]] QString rowName(const QString &requirement) const override
    {
        return requirement.contains(u'/') ? requirement.section(u'/', 1) : u'[' + requirement + u']';
    }
    [[nodiscard]] QString cellCount(int ok, int total) const override
    {
        return QStringLiteral("%1 of %2").arg(ok).arg(total);
    }
    [[nodiscard]] QString observationTitle(const evidence::Observation &observation,
                                           const evidence::Observation *) const override
    {
        return QString(name(observation.operation)) + u' ' + observation.target;
    }
    [[nodiscard]] QString observationResult(const evidence::Observation &observation) const override
    {
        return name(observation.outcome);
    }
    [[nodiscard]] QString path(const QString &path) const override { return path; }
    [[nodiscard]] QString duration(evidence::Duration duration) const override
    {
        return QString::number(duration.count()) + QStringLiteral(" us");
    }
    [[nodiscard]] QString proxyOrigin(evidence::ProxyOrigin origin) const override { return name(origin); }
    [[nodiscard]] QString proxySetting(const evidence::ProxySource &source) const override
    {
        return source.raw;
    }
    [[nodiscard]] QString products(const QStringList &words) const override { return words.join(u' '); }
    [[nodiscard]] QString checkedLine(const evidence::Run &) const override
    {
        return shown(QStringLiteral("checked"));
    }
    [[nodiscard]] QString networkChanges(const evidence::Run &) const override { return {}; }
    [[nodiscard]] QString rehearsalBanner(const QString &id) const override
    {
        return QStringLiteral("[rehearsal ") + id + u']';
    }
    [[nodiscard]] QString removed(const evidence::Removed &removed) const override
    {
        return name(removed.kind) + QStringLiteral(" %1").arg(removed.count);
    }
    [[nodiscard]] QString redactionLevel(const QString &word) const override { return word; }
    [[nodiscard]] QStringList mediaPeer(const report::Report &) const override { return {}; }

private:
    static QString shown(const QString &text) { return u'<' + text + u'>'; }
};

/// The same row in all four modes; a status other than not tested and not needed cites observation 1.
inline void addRow(verdict::Verdict &verdict, const QString &requirement,
                   const std::array<verdict::Status, 4> &statuses,
                   verdict::ReasonCode reason = verdict::ReasonCode::HandshakeCompleted)
{
    using verdict::Status;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const bool tested = statuses[i] != Status::NotTested && statuses[i] != Status::NotNeeded;
        verdict.matrix.push_back({requirement,
                                  catalogue::allModes[i],
                                  statuses[i],
                                  verdict::Confidence::Confirmed,
                                  {reason, {requirement.section(u'/', 1), QStringLiteral("95")}},
                                  tested ? std::vector<int>{1} : std::vector<int>{}});
    }
}

[[nodiscard]] inline verdict::Finding udpBlocked()
{
    return {verdict::FindingCode::UdpBlocked,
            verdict::Status::Failed,
            verdict::Confidence::Likely,
            QStringLiteral("173.199.0.0/18"),
            {QStringLiteral("2"), QStringLiteral("9"), QStringLiteral("1853, 8200"), QString(),
             QStringLiteral("192.0.2.254"), QStringLiteral("173.199.0.0/18"), QStringLiteral("68.64.0.0/19")},
            {catalogue::ModeId::ProxyWithUdp, catalogue::ModeId::Split, catalogue::ModeId::Unrestricted},
            {2, 5},
            verdict::Fixer::NetworkTeam};
}

[[nodiscard]] inline verdict::Race gatewayRace()
{
    const QString address = QStringLiteral("216.115.208.9");
    verdict::Race race;
    race.host = QStringLiteral("egw.gotomeeting.com");
    race.path = QStringLiteral("direct");
    race.winner = verdict::RaceWinner{address, 443, evidence::Duration(95'500)};
    race.attempts = {{address,
                      443,
                      evidence::Outcome::Ok,
                      {},
                      evidence::Duration(50'000),
                      evidence::Duration(45'500),
                      evidence::Duration(0),
                      false,
                      {2}},
                     {address,
                      8200,
                      evidence::Outcome::Failed,
                      refusedConnect().failure,
                      {},
                      {},
                      evidence::Duration(12),
                      false,
                      {3}}};
    return race;
}

[[nodiscard]] inline report::Report wholeReport()
{
    using enum verdict::Status;
    report::Report report;
    report.evidence = wholeEvidence();
    report.verdictTime = evidence::Duration(210'250);
    verdict::Verdict &verdict = report.verdict;
    verdict.status = Limited;
    verdict.bestMode = catalogue::ModeId::ProxyOnly;
    verdict.headline = verdict::Headline::JoinWithLimits;
    verdict.modes = {{catalogue::ModeId::ProxyOnly, Limited, evidence::Duration(95'500), {}},
                     {catalogue::ModeId::ProxyWithUdp, Failed, {}, {verdict::FindingCode::UdpBlocked}},
                     {catalogue::ModeId::Split, Failed, {}, {verdict::FindingCode::UdpBlocked}},
                     {catalogue::ModeId::Unrestricted, Failed, {}, {verdict::FindingCode::UdpBlocked}}};
    addRow(verdict, QStringLiteral("domain/goto.com"), {Ok, Ok, Ok, Ok});
    addRow(verdict, QStringLiteral("domain/launchdarkly.com"), {NotNeeded, NotNeeded, Limited, Ok});
    addRow(verdict, QStringLiteral("gateway"), {Ok, Ok, Ok, Ok});
    addRow(verdict, QStringLiteral("tcp/68.64.0.0/19"), {NotNeeded, NotNeeded, Ok, Ok});
    addRow(verdict, QStringLiteral("tcp/173.199.0.0/18"), {NotNeeded, NotNeeded, Ok, Ok});
    addRow(verdict, QStringLiteral("udp/68.64.0.0/19"), {NotNeeded, Failed, Failed, Failed});
    addRow(verdict, QStringLiteral("udp/173.199.0.0/18"), {NotNeeded, Failed, Failed, Failed});
    addRow(verdict, QStringLiteral("websocket"), {NotTested, NotTested, NotTested, NotTested},
           verdict::ReasonCode::NoEndpointKnown);
    verdict.findings = {udpBlocked()};
    verdict.race = {gatewayRace()};
    return report;
}

} // namespace clearway::tests
