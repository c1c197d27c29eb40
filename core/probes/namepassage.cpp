// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/namepassage.h"

#include "probes/handshake.h"

#include <algorithm>

namespace clearway::probes {
namespace {

bool answered(const net::ObservationLog &log, const QString &host)
{
    return std::ranges::any_of(log.rows(), [&](const evidence::Observation &row) {
        return row.operation == base::Operation::Tls && row.host == host && row.path == evidence::directPath
            && row.outcome == evidence::Outcome::Ok;
    });
}

} // namespace

bool isAssumed(const catalogue::Catalogue &catalogue, const QString &host)
{
    const auto named = [&](const catalogue::Host &other) { return other.name == host; };
    const auto documented
        = [](const catalogue::Host &other) { return other.origin == catalogue::Origin::Documented; };
    return std::ranges::any_of(catalogue.domains, [&](const catalogue::Domain &domain) {
        return std::ranges::find(domain.pointsTo, catalogue::Hosting::Goto) != domain.pointsTo.end()
            && std::ranges::any_of(domain.hosts, named) && std::ranges::none_of(domain.hosts, documented);
    });
}

async::Task<> namePassage(ProbeContext &context, QString host)
{
    if (answered(context.net.log, host))
        co_return;
    for (const evidence::DnsType type : {evidence::DnsType::A, evidence::DnsType::Aaaa}) {
        for (const catalogue::Host &gateway : context.catalogue.gateway.hosts) {
            auto resolving = context.names.addresses(gateway.name, type);
            const auto addresses = co_await resolving;
            if (addresses.empty())
                continue;
            const base::Endpoint endpoint{addresses.front(), base::httpsPort};
            auto greeting = handshake(context.net, host, endpoint, Retry::OnceAfterSilence);
            co_await greeting;
            co_return;
        }
    }
}

} // namespace clearway::probes
