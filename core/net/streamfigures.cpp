// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/streamfigures.h"

#include <algorithm>
#include <cmath>

namespace clearway::net {
namespace {

constexpr int plainFrom = 2; // answers; one alone has no interval
constexpr double gain = 16; // RFC 3550 6.4.1

StreamFigures::Time rounded(double microseconds)
{
    return StreamFigures::Time(std::llround(microseconds));
}

} // namespace

int StreamFigures::sent(Time at)
{
    m_requests.push_back({at, std::nullopt});
    return int(m_requests.size()) - 1;
}

bool StreamFigures::answered(int number, Time at)
{
    if (number < 0 || number >= sentCount() || m_requests[std::size_t(number)].roundTrip)
        return false;
    Request &request = m_requests[std::size_t(number)];
    request.roundTrip = at - request.sent;
    ++m_answered;
    // RFC 4737 3.3: reordered is what is older than the newest before it. The newest then stays.
    m_reordered += number < m_newest ? 1 : 0;
    m_newest = std::max(m_newest, number);
    smooth(request.sent, at);
    return true;
}

void StreamFigures::smooth(Time sent, Time came)
{
    const Time transit = came - sent;
    if (m_lastTransit) {
        const double deviation = std::abs(double((transit - *m_lastTransit).count()));
        m_deviations += deviation;
        m_jitter += (deviation - m_jitter) / gain;
        m_jitterMax = std::max(m_jitterMax, m_jitter);
    }
    m_lastTransit = transit;
}

void StreamFigures::describe(evidence::MediaPeerSeen &seen) const
{
    seen.sent = sentCount();
    seen.received = m_answered;
    seen.reordered = m_reordered;
    describeLoss(seen);
    describeTimes(seen);
    if (seen.question == evidence::PeerQuestion::Quality)
        draw(seen);
}

void StreamFigures::describeLoss(evidence::MediaPeerSeen &seen) const
{
    int run = 0, runs = 0;
    for (const Request &request : m_requests) {
        run = request.roundTrip ? 0 : run + 1;
        runs += run == 1 ? 1 : 0;
        seen.burstLossMax = std::max(seen.burstLossMax, run);
    }
    seen.burstLossMean = runs > 0 ? double(sentCount() - m_answered) / runs : 0;
}

void StreamFigures::describeTimes(evidence::MediaPeerSeen &seen) const
{
    double sum = 0;
    for (const Request &request : m_requests) {
        if (!request.roundTrip)
            continue;
        sum += double(request.roundTrip->count());
        seen.roundTripMin = std::min(seen.roundTripMin.value_or(*request.roundTrip), *request.roundTrip);
        seen.roundTripMax = std::max(seen.roundTripMax.value_or(*request.roundTrip), *request.roundTrip);
    }
    if (m_answered > 0)
        seen.roundTrip = rounded(sum / m_answered);
    if (m_answered < plainFrom)
        return;
    seen.jitter = rounded(m_deviations / (m_answered - 1));
    seen.jitterMax = rounded(m_jitterMax);
}

void StreamFigures::draw(evidence::MediaPeerSeen &seen) const
{
    const int most = evidence::MediaPeerSeen::mostPoints;
    seen.requestsPerPoint = std::max(1, (sentCount() + most - 1) / most);
    const auto width = std::size_t(seen.requestsPerPoint);
    for (std::size_t from = 0; from < m_requests.size(); from += width) {
        evidence::PeerPoint point;
        double sum = 0;
        int answers = 0;
        for (std::size_t i = from; i < std::min(from + width, m_requests.size()); ++i) {
            answers += m_requests[i].roundTrip ? 1 : 0;
            point.lost += m_requests[i].roundTrip ? 0 : 1;
            sum += m_requests[i].roundTrip ? double(m_requests[i].roundTrip->count()) : 0;
        }
        if (answers > 0)
            point.roundTrip = rounded(sum / answers);
        seen.series.push_back(point);
    }
}

} // namespace clearway::net
