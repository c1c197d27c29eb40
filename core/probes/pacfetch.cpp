// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pacfetch.h"

#include "base/strictjson.h"
#include "net/httpfetch.h"
#include "net/tcpconnect.h"
#include "net/tlshandshake.h"
#include "surroundings/pacfile.h"
#include "surroundings/settingsfile.h"

#include <QUrl>

namespace clearway::probes {
namespace {

using base::FailureCode;
using namespace Qt::StringLiterals;

base::Failure failure(FailureCode code, const QString &detail, int native = 0)
{
    return {base::Operation::Pac, code, native, detail};
}

PacFile failed(const QString &detail, int native = 0)
{
    return {{}, failure(FailureCode::PacError, detail, native)};
}

PacFile fromDisk(const QUrl &url)
{
    if (!url.host().isEmpty() || surroundings::leadsElsewhere(url.toLocalFile()))
        return failed(u"a file on another computer is not read"_s);
    const auto bytes = base::readInputFile(url.toLocalFile(), {.bytes = surroundings::mostPacBytes});
    if (!bytes)
        return failed(u"expected %1, found %2"_s.arg(bytes.error().expected, bytes.error().found));
    return {*bytes, {}};
}

async::Task<std::vector<base::IpAddress>> addressesOf(ProbeContext &context, QString host)
{
    std::vector<base::IpAddress> addresses;
    if (const auto literal = base::IpAddress::parse(host)) {
        addresses.push_back(*literal);
        co_return addresses;
    }
    auto resolving = context.names.addresses(host, evidence::DnsType::A);
    addresses = co_await resolving;
    co_return addresses;
}

/// An open way to the server of `url`; unset when there is none.
async::Task<std::unique_ptr<net::Channel>> wayTo(ProbeContext &context, QUrl url)
{
    const bool secure = url.scheme() == "https"_L1;
    std::unique_ptr<net::Channel> way;
    auto resolving = addressesOf(context, url.host());
    const auto addresses = co_await resolving;
    if (addresses.empty())
        co_return way;
    const base::Endpoint endpoint{addresses.front(), std::uint16_t(url.port(secure ? 443 : 80))};
    auto connecting = net::tcpConnect(context.net, url.host(), endpoint, net::Expectation::Documented);
    net::Connected connected = co_await connecting;
    if (!connected.socket.isValid())
        co_return way;
    way = net::socketChannel(std::move(connected.socket));
    if (!secure)
        co_return way;
    net::TlsTarget target;
    target.host = url.host();
    target.endpoint = endpoint;
    auto shaking = net::tlsHandshake(context.net, std::move(way), target);
    net::Shaken shaken = co_await shaking;
    way.reset();
    if (context.net.log.row(shaken.observation).outcome == evidence::Outcome::Ok)
        way = std::move(shaken.inside);
    co_return way;
}

PacFile whatCame(net::Fetched fetched)
{
    if (fetched.failure && fetched.failure->code == FailureCode::HttpTimeout)
        return {{}, failure(FailureCode::PacTimeout, u"its server did not answer in time"_s)};
    if (fetched.failure)
        return failed(fetched.failure->detail);
    if (fetched.answer.status != 200)
        return failed(u"its server answered %1"_s.arg(fetched.answer.status), fetched.answer.status);
    return {std::move(fetched.body), {}};
}

} // namespace

async::Task<PacFile> fetchPac(ProbeContext &context, QString text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isLocalFile())
        co_return fromDisk(url);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        co_return failed(u"not an http, https or file address"_s);
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    auto opening = wayTo(context, url);
    const auto channel = co_await opening;
    if (!channel)
        co_return failed(u"its server cannot be reached"_s);
    net::FetchRequest request;
    request.authority = url.authority(QUrl::FullyEncoded).section(u'@', -1);
    request.resource = url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority
                                    | QUrl::RemoveFragment);
    if (request.resource.isEmpty())
        request.resource = u"/"_s;
    request.insideTls = url.scheme() == "https"_L1;
    request.mostBytes = surroundings::mostPacBytes;
    auto fetching = net::httpFetch(context.net, *channel, request);
    net::Fetched fetched = co_await fetching;
    co_return whatCame(std::move(fetched));
}

} // namespace clearway::probes
