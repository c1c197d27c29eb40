// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/voicequality.h"

#include <algorithm>

namespace clearway::evidence {
namespace {

constexpr double defaultRating = 93.2;
constexpr double packetMs = 20; // one packet of speech must be full before it can leave
constexpr double lossRobustness = 25.1;

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000.0;
}

double delayImpairment(const PacketFate &fate)
{
    const double delay = milliseconds(fate.roundTrip) / 2 + 2 * milliseconds(fate.jitter) + packetMs;
    return 0.024 * delay + 0.11 * std::max(0.0, delay - 177.3);
}

double lossImpairment(const PacketFate &fate)
{
    const double loss = std::clamp(fate.lossPercent, 0.0, 100.0);
    const double burstRatio = std::max(1.0, fate.meanBurst * (1 - loss / 100));
    return 95 * loss / (loss / burstRatio + lossRobustness);
}

} // namespace

double transmissionRating(const PacketFate &fate)
{
    return std::clamp(defaultRating - delayImpairment(fate) - lossImpairment(fate), 0.0, 100.0);
}

double meanOpinion(const PacketFate &fate)
{
    const double r = transmissionRating(fate);
    const double opinion = 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6;
    return std::clamp(opinion, 1.0, 4.5); // annex B dips below 1 for small ratings
}

} // namespace clearway::evidence
