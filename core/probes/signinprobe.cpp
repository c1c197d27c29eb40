// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/signinprobe.h"

#include "probes/handshake.h"

namespace clearway::probes {
namespace {

constexpr std::uint16_t httpPort = 80;
constexpr std::size_t mostHosts = 2; ///< of different domains: one alone may have a fault of its own

std::vector<QString> chosenHosts(const ProbeContext &context)
{
    std::vector<QString> all;
    for (const catalogue::Domain &domain : context.catalogue.domains) {
        if (all.size() == mostHosts)
            break;
        if (!domain.optional && catalogue::neededBy(domain.products, context.products))
            for (const catalogue::Host &host : domain.hosts)
                if (host.origin == catalogue::Origin::Documented) {
                    all.push_back(host.name);
                    break;
                }
    }
    return all;
}

async::Task<> ask(ProbeContext &context, QString host)
{
    auto resolving = context.names.addresses(host, evidence::DnsType::A);
    const auto addresses = co_await resolving;
    if (addresses.empty())
        co_return;
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    const base::Endpoint endpoint{addresses.front(), httpPort};
    auto asking = askPlainly(context.net, host, endpoint, net::Expectation::Sampled);
    co_await asking;
}

} // namespace

async::Task<> signInProbe(ProbeContext &context)
{
    async::Group group;
    for (const QString &host : chosenHosts(context))
        group.add(ask(context, host));
    co_await group;
}

} // namespace clearway::probes
