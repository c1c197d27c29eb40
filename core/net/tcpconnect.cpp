// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tcpconnect.h"

#include "net/classify.h"
#include "net/readiness.h"

namespace clearway::net {
namespace {

using std::chrono::milliseconds;

/// Nobody's server lives there; a name that resolves to one was rewritten (threat D5).
bool canBeDialled(const base::IpAddress &address)
{
    switch (base::classify(address)) {
    case base::AddressClass::Public:
    case base::AddressClass::Private:
    case base::AddressClass::SharedCgnat:
        return true;
    case base::AddressClass::LinkLocal:
    case base::AddressClass::Loopback:
    case base::AddressClass::Unspecified:
    case base::AddressClass::Documentation:
    case base::AddressClass::Multicast:
    case base::AddressClass::Reserved:
        return false;
    }
    return false;
}

/// Writable within the deadline; the wait for a sampled address is shortened while it lasts.
async::Task<bool> opens(Context &context, qintptr descriptor, Expectation expectation)
{
    const Deadlines &deadlines = context.deadlines;
    const milliseconds first = expectation == Expectation::Sampled ? deadlines.sampled : deadlines.connect;
    auto soon = becomesReady(descriptor, QSocketNotifier::Write, first);
    if (co_await soon)
        co_return true;
    const milliseconds rest = context.patience.enough(deadlines) - first;
    if (expectation == Expectation::Documented || rest <= milliseconds::zero())
        co_return false;
    auto later = becomesReady(descriptor, QSocketNotifier::Write, rest);
    co_return co_await later;
}

void fail(OpenRow &row, Socket &socket, const Route &route, int native)
{
    row->icmp = socket.takeIcmpError();
    if (row->icmp && route.icmpSender)
        row->icmp->sender = *route.icmpSender;
    row.fail(classifySocketError(base::Operation::Connect, native, row->icmp));
}

/// A rehearsal's silence lasts as long as a real one.
async::Task<> swallowed(const Context &context, Expectation expectation)
{
    const Deadlines &deadlines = context.deadlines;
    const bool sampled = expectation == Expectation::Sampled;
    auto waiting = async::sleepFor(sampled ? deadlines.sampled : deadlines.connect);
    co_await waiting;
    const milliseconds rest = context.patience.enough(deadlines) - deadlines.sampled;
    if (!sampled || rest <= milliseconds::zero())
        co_return;
    auto longer = async::sleepFor(rest);
    co_await longer;
}

evidence::Observation plannedRow(const QString &host, const base::Endpoint &endpoint)
{
    evidence::Observation row;
    row.operation = base::Operation::Connect;
    row.target = host.isEmpty() ? endpoint.toString() : QStringLiteral("%1:%2").arg(host).arg(endpoint.port);
    row.host = host;
    row.endpoint = endpoint;
    row.seen = evidence::ConnectSeen{};
    return row;
}

} // namespace

async::Task<Connected> tcpConnect(Context &context, QString host, base::Endpoint endpoint,
                                  Expectation expectation)
{
    OpenRow row(context.log, plannedRow(host, endpoint));
    Connected connected{row.id(), {}};
    if (!canBeDialled(endpoint.address)) {
        row.skip({base::Operation::Connect, base::FailureCode::AddressUnavailable, 0,
                  QStringLiteral("no server can have this address")});
        co_return connected;
    }
    const base::Failure silence{base::Operation::Connect, base::FailureCode::ConnectionTimeout, 0,
                                QStringLiteral("no answer")};
    const Route route = context.underlay.route(endpoint, Transport::Tcp);
    if (!route.dial) {
        auto waiting = swallowed(context, expectation);
        co_await waiting;
        row.fail(silence);
        co_return connected;
    }
    int error = 0;
    Socket socket = Socket::open(route.dial->address.family(), Transport::Tcp, &error);
    if (error == 0) {
        socket.keepIcmpErrors(route.dial->address.family());
        error = socket.connect(*route.dial);
    }
    if (error != 0) {
        fail(row, socket, route, error);
        co_return connected;
    }
    auto opening = opens(context, socket.descriptor(), expectation);
    if (!co_await opening) {
        row.fail(silence);
        co_return connected;
    }
    if (const int refused = socket.pendingError(); refused != 0) {
        fail(row, socket, route, refused);
        co_return connected;
    }
    if (*route.dial == endpoint) // a rehearsal's loopback address is nobody's business
        row->seen = evidence::ConnectSeen{socket.localEndpoint()};
    row.succeed();
    context.patience.learn(row->elapsed);
    connected.socket = std::move(socket);
    co_return connected;
}

} // namespace clearway::net
