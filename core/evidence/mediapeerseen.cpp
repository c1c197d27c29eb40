// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/mediapeerseen.h"

#include "evidence/voicequality.h"

namespace clearway::evidence {

QLatin1StringView name(PeerQuestion question)
{
    switch (question) {
    case PeerQuestion::Reach:
        return QLatin1StringView("reach");
    case PeerQuestion::Mapping:
        return QLatin1StringView("mapping");
    case PeerQuestion::Quality:
        return QLatin1StringView("quality");
    }
    return QLatin1StringView("reach");
}

QLatin1StringView name(NatMapping mapping)
{
    switch (mapping) {
    case NatMapping::Unknown:
        return QLatin1StringView("unknown");
    case NatMapping::None:
        return QLatin1StringView("none");
    case NatMapping::EndpointIndependent:
        return QLatin1StringView("endpoint_independent");
    case NatMapping::AddressDependent:
        return QLatin1StringView("address_dependent");
    case NatMapping::AddressAndPortDependent:
        return QLatin1StringView("address_and_port_dependent");
    }
    return QLatin1StringView("unknown");
}

double MediaPeerSeen::lossPercent() const
{
    return sent > 0 ? 100.0 * double(sent - received) / double(sent) : 0.0;
}

std::optional<double> MediaPeerSeen::mos() const
{
    if (question != PeerQuestion::Quality || received == 0 || !roundTrip)
        return std::nullopt;
    return meanOpinion({.lossPercent = lossPercent(),
                        .meanBurst = burstLossMean,
                        .roundTrip = *roundTrip,
                        .jitter = jitter.value_or(std::chrono::microseconds(0))});
}

} // namespace clearway::evidence
