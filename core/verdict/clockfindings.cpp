// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The finding about this computer's clock.
#include "verdict/causes.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using catalogue::RequirementKind;

bool explainsOneOf(const ClockSeen &clock, const std::vector<HostSeen> &hosts)
{
    return std::ranges::any_of(hosts, [&clock](const HostSeen &host) { return clock.explains(host); });
}

/// Rows with a host that fails only because the clock is wrong.
std::vector<std::size_t> sufferingRows(const Causes &causes)
{
    const Way &way = causes.way;
    const ClockSeen &clock = causes.clock;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < way.domains.size(); ++i) {
        if (!explainsOneOf(clock, way.domains[i]))
            continue;
        join(rows, causes.row(RequirementKind::Domain, i));
        join(rows, causes.row(RequirementKind::Inspection, i));
    }
    for (std::size_t i = 0; i < way.openers.size(); ++i)
        if (clock.explains(way.openers[i]))
            join(rows, causes.row(RequirementKind::Opener, i));
    if (explainsOneOf(clock, way.gateways))
        join(rows, causes.row(RequirementKind::Gateway, 0));
    return rows;
}

QString words(const QDateTime &when)
{
    return when.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

void findWrongClock(const Causes &causes, Findings &all)
{
    const ClockSeen &clock = causes.clock;
    if (clock.error == ClockSeen::Error::None)
        return;
    const bool ahead = clock.error == ClockSeen::Error::Ahead;
    QStringList by;
    if (clock.byCertificates)
        by << QStringLiteral("certificates");
    if (clock.byDates)
        by << QStringLiteral("dates");
    Finding found = finding(FindingCode::ClockWrong, Fixer::You,
                            {ahead ? QStringLiteral("ahead") : QStringLiteral("behind"), words(clock.shown),
                             words(clock.estimate), listed(by)},
                            clock.hosts);
    found.confidence = clock.confidence;
    found.evidence = clock.evidence;
    causes.weigh(found, sufferingRows(causes));
    all.push_back(found);
}

} // namespace clearway::verdict
