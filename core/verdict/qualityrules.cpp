// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/qualityrules.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using evidence::MediaPeerSeen;

double milliseconds(const std::optional<std::chrono::microseconds> &time)
{
    return time ? double(time->count()) / 1000.0 : 0.0;
}

Grade atMost(double value, const catalogue::QualityLimit &limit)
{
    return value <= limit.good ? Grade::Good : value <= limit.fair ? Grade::Fair : Grade::Poor;
}

Grade atLeast(double value, const catalogue::QualityLimit &limit)
{
    return value >= limit.good ? Grade::Good : value >= limit.fair ? Grade::Fair : Grade::Poor;
}

PeerQuality judged(const MediaPeerSeen &seen, const catalogue::QualityLimits &limits)
{
    const std::pair<QualityFigure, Grade> grades[] = {
        {QualityFigure::Loss, atMost(seen.lossPercent(), limits.lossPercent)},
        {QualityFigure::RoundTrip, atMost(milliseconds(seen.roundTrip), limits.roundTripMs)},
        {QualityFigure::Jitter, atMost(milliseconds(seen.jitter), limits.jitterMs)},
        {QualityFigure::Opinion, atLeast(seen.mos().value_or(1.0), limits.opinion)},
    };
    PeerQuality quality;
    for (const auto &[figure, grade] : grades)
        quality.grade = std::max(quality.grade, grade);
    for (const auto &[figure, grade] : grades)
        if (grade == quality.grade && grade != Grade::Good)
            quality.limitedBy.push_back(figure);
    return quality;
}

} // namespace

std::optional<PeerQuality> qualityOf(const evidence::Evidence &evidence,
                                     const catalogue::Catalogue &catalogue)
{
    std::optional<PeerQuality> quality;
    for (const evidence::Observation &row : evidence.observations) {
        const auto *seen = row.as<MediaPeerSeen>();
        if (!catalogue.quality || !seen || row.outcome != evidence::Outcome::Ok || !seen->mos())
            continue;
        quality = judged(*seen, *catalogue.quality);
        quality->observation = row.id;
    }
    return quality;
}

} // namespace clearway::verdict
