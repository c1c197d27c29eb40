// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "upload/attempt.h"

#include "net/dial.h"
#include "net/verifiedtls.h"
#include "probes/proxydial.h"
#include "probes/proxysettings.h"
#include "upload/answerrules.h"

#include <algorithm>

namespace clearway::upload {
namespace {

using evidence::ProxyServer;

constexpr std::size_t mostAddresses = 4;

/// What the setting that counts today answers for `host`; direct where there is none or no answer.
async::Task<std::vector<ProxyServer>> waysTo(probes::ProbeContext &context, QString host)
{
    auto reading = probes::readProxySettings(context, {host});
    co_await reading;
    std::vector<ProxyServer> ways{ProxyServer{}};
    const evidence::ProxySource *chosen = probes::settleOn(context.proxies, {});
    if (!chosen)
        co_return ways;
    for (const evidence::ProxyAnswer &answer : chosen->answers)
        if (answer.host == host && !answer.servers.empty())
            ways = answer.servers;
    co_return ways;
}

/// Why a name brought no address. That it has none of one family says nothing where the other was not
/// answered.
base::Failure unresolved(const net::ObservationLog &log)
{
    base::Failure why{base::Operation::Resolve, base::FailureCode::DnsNoData, 0,
                      QStringLiteral("no address")};
    for (const evidence::Observation &row : log.rows())
        if (row.operation == base::Operation::Resolve && row.failure
            && row.failure->code != base::FailureCode::DnsNoData)
            why = *row.failure;
    return why;
}

/// First one of each family, and so on: the second family is tried however many the first has.
std::vector<base::IpAddress> inTurns(const std::vector<base::IpAddress> &one,
                                     const std::vector<base::IpAddress> &other)
{
    std::vector<base::IpAddress> all;
    for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i)
        for (const auto *family : {&one, &other})
            if (i < family->size())
                all.push_back((*family)[i]);
    return all;
}

/// An open way to the server, or why there is none.
struct Opened {
    std::unique_ptr<net::Channel> channel;
    Receipt trouble;
    bool isProxyAbsent = false; ///< a client asks the next proxy then
};

async::Task<Opened> openDirect(checkup::Means &means, QString host, std::uint16_t port)
{
    Opened opened;
    std::vector<base::IpAddress> addresses;
    if (const auto literal = base::IpAddress::parse(host)) {
        addresses.push_back(*literal);
    } else {
        auto first = means.resolver.resolve(host, evidence::DnsType::A);
        const auto v4 = co_await first;
        auto second = means.resolver.resolve(host, evidence::DnsType::Aaaa);
        addresses = inTurns(v4, co_await second);
    }
    if (addresses.empty())
        opened.trouble = receiptOf(unresolved(means.net.log));
    for (std::size_t i = 0; i < std::min(addresses.size(), mostAddresses) && !opened.channel; ++i) {
        auto dialling
            = net::dial(means.net, base::Endpoint{addresses[i], port}, net::Expectation::Documented);
        net::Dialled dialled = co_await dialling;
        if (dialled.failure)
            opened.trouble = receiptOf(*dialled.failure);
        else
            opened.channel = net::socketChannel(std::move(dialled.socket));
    }
    co_return opened;
}

async::Task<Opened> openThrough(checkup::Means &means, ProxyServer proxy, QString host, std::uint16_t port)
{
    Opened opened;
    auto finding = probes::proxyDial(means.context, proxy);
    const net::ProxyDial dial = co_await finding;
    auto tunnelling = net::proxyTunnel(means.net, dial, host, port);
    net::Tunnelled tunnel = co_await tunnelling;
    opened.channel = std::move(tunnel.channel);
    const evidence::Observation &row = means.net.log.row(tunnel.observation);
    if (!row.failure)
        co_return opened;
    opened.trouble = receiptOf(*row.failure);
    if (const auto *seen = row.as<evidence::TunnelSeen>())
        opened.trouble.authSchemes = seen->answer.authSchemes;
    opened.isProxyAbsent = row.failure->code == base::FailureCode::ProxyUnreachable;
    co_return opened;
}

net::PostRequest requestOf(const Order &order, const AttemptLimits &limits, const Sent &sent)
{
    net::PostRequest request;
    request.authority = order.address.authority;
    request.resource = order.address.resource;
    if (!order.token.isEmpty())
        request.fields.push_back({"Authorization", "Bearer " + order.token.toLatin1()}); // RFC 6750 2.1
    request.fields.push_back({"Idempotency-Key", '"' + order.parcel.key + '"'}); // RFC 9651 3.3.3, a string
    request.fields.push_back({"Content-Type", order.parcel.contentType()});
    request.body = order.parcel.body();
    request.piece = limits.piece;
    request.whole = limits.whole;
    request.answer = limits.answer;
    if (sent)
        request.progressed = [sent, whole = request.body.size()](qsizetype gone) { sent(gone, whole); };
    return request;
}

async::Task<Receipt> handOver(checkup::Means &means, std::unique_ptr<net::Channel> way, const Order &order,
                              const AttemptLimits &limits, const Sent &sent)
{
    auto verifying = net::verifiedTls(means.net, std::move(way), order.address.host);
    const net::Verified verified = co_await verifying;
    if (verified.failure)
        co_return receiptOf(*verified.failure);
    net::Secrets secrets;
    secrets.add(order.token.toUtf8());
    auto posting = net::httpPost(*verified.inside, requestOf(order, limits, sent));
    const net::Posted posted = co_await posting;
    co_return receiptOf(posted, !order.token.isEmpty(), secrets, means.context.clock.utcNow());
}

} // namespace

async::Task<Receipt> attempt(checkup::Means &means, const Order &order, const AttemptLimits &limits,
                             const Sent &sent)
{
    // A rehearsal plays every address on the port of https.
    const std::uint16_t port = order.rehearsal.isEmpty() ? order.address.port : 443;
    auto asking = waysTo(means.context, order.address.host);
    const std::vector<ProxyServer> ways = co_await asking;
    Receipt receipt;
    for (const ProxyServer &way : ways) {
        auto opening = way.isDirect() ? openDirect(means, order.address.host, port)
                                      : openThrough(means, way, order.address.host, port);
        Opened opened = co_await opening;
        receipt = opened.trouble;
        if (opened.channel) {
            auto handing = handOver(means, std::move(opened.channel), order, limits, sent);
            receipt = co_await handing;
        }
        receipt.via = way;
        if (!opened.isProxyAbsent)
            break;
    }
    co_return receipt;
}

} // namespace clearway::upload
