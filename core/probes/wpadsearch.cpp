// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wpadsearch.h"

#include "async/once.h"

#include <QUrl>

namespace clearway::probes {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestSearch = 5s;

using Found = async::Once<std::optional<WpadFound>>;

base::Failure notFound()
{
    return {base::Operation::Wpad, base::FailureCode::WpadNotFound, 0, u"no server offers a PAC file"_s};
}

/// A name that does not resolve is no server; asking on would only repeat the question.
async::Task<bool> hasAddress(ProbeContext &context, QString host)
{
    if (base::IpAddress::parse(host))
        co_return true;
    auto resolving = context.names.addresses(host, evidence::DnsType::A);
    const auto addresses = co_await resolving;
    co_return !addresses.empty();
}

async::Task<std::optional<WpadFound>> searchBy(ProbeContext &context, QString method)
{
    evidence::Observation planned;
    planned.operation = base::Operation::Wpad;
    planned.target = u"WPAD by "_s + method.toUpper();
    planned.seen = evidence::WpadSeen{method, {}, {}};
    net::OpenRow row(context.net.log, planned);
    evidence::WpadSeen seen{method, {}, {}};
    for (const surroundings::WpadCandidate &candidate : context.proxies.wpad) {
        if (candidate.method != method)
            continue;
        seen.tried << candidate.url;
        row->seen = seen;
        auto asking = hasAddress(context, candidate.host);
        if (!co_await asking)
            continue;
        auto fetching = fetchPac(context, candidate.url);
        PacFile file = co_await fetching;
        if (file.failure)
            continue;
        seen.url = candidate.url;
        row->seen = seen;
        row.succeed();
        co_return WpadFound{candidate.url, method, std::move(file)};
    }
    row.fail(notFound());
    co_return std::nullopt;
}

async::Task<> search(ProbeContext &context, Found &found)
{
    std::optional<WpadFound> result;
    for (const QString &method : {u"dhcp"_s, u"dns"_s}) {
        const auto offers = [&method](const auto &candidate) { return candidate.method == method; };
        if (result || std::ranges::none_of(context.proxies.wpad, offers))
            continue;
        auto searching = searchBy(context, method);
        result = co_await searching;
    }
    found.done(std::move(result));
}

} // namespace

async::Task<WpadFound> searchWpad(ProbeContext &context)
{
    if (context.proxies.wpad.empty())
        co_return WpadFound{};
    Found found(longestSearch, std::nullopt);
    async::Group group; // its end, with ours, ends a search that takes too long
    group.add(search(context, found));
    auto result = co_await found;
    co_return result ? std::move(*result) : WpadFound{};
}

} // namespace clearway::probes
