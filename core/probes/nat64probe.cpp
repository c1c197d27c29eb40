// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/nat64probe.h"

namespace clearway::probes {
namespace {

/// Addresses that nobody has (RFC 5737, RFC 3849) stand for everybody.
bool onlyV6(const surroundings::WaysOut &ways)
{
    const auto v6 = base::IpAddress::parse(u"2001:db8::1");
    return !surroundings::exitOfTheRest(ways).leads() && v6 && ways.to(*v6).leads();
}

} // namespace

async::Task<> nat64Probe(ProbeContext &context)
{
    if (!context.exits.ways || !onlyV6(*context.exits.ways))
        co_return;
    auto asking = context.names.addresses(base::ipv4OnlyName, evidence::DnsType::Aaaa);
    const std::vector<base::IpAddress> addresses = co_await asking;
    context.exits.nat64 = base::Nat64Prefix::discover(addresses);
}

} // namespace clearway::probes
