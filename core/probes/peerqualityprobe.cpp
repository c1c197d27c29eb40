// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/peerqualityprobe.h"

#include "net/peerquality.h"
#include "net/peerrow.h"
#include "probes/answeredpeer.h"

namespace clearway::probes {
namespace {

using std::chrono::milliseconds;

/// For the last answers, and for the end of the run itself.
constexpr milliseconds reserve(1500);
constexpr milliseconds shortest(1000);

milliseconds affordable(const ProbeContext &context)
{
    const auto spent = std::chrono::duration_cast<milliseconds>(context.net.log.now());
    return std::min<milliseconds>(context.mediaPeer->length, context.timeLimit - spent - reserve);
}

void skip(ProbeContext &context, const QString &host, const base::Endpoint &endpoint)
{
    const evidence::Observation planned = net::peerRow(host, endpoint, evidence::PeerQuestion::Quality);
    net::OpenRow row(context.net.log, planned);
    row.skip({base::Operation::MediaPeer, base::FailureCode::Deadline, 0,
              QStringLiteral("the time limit leaves no room for a stream")});
}

} // namespace

async::Task<> peerQualityProbe(ProbeContext &context)
{
    const evidence::Observation *answered = context.mediaPeer ? answeredPeer(context) : nullptr;
    if (!answered)
        co_return;
    const Progress::Unit unit(context.progress, Step::Media);
    const QString host = answered->host;
    const base::Endpoint endpoint = *answered->endpoint;
    const milliseconds length = affordable(context);
    if (length < shortest) {
        skip(context, host, endpoint);
        co_return;
    }
    auto measuring = net::peerQuality(context.net, host, endpoint, length);
    co_await measuring;
}

} // namespace clearway::probes
