// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dial.h"

#include "net/classify.h"
#include "net/readiness.h"

namespace clearway::net {
namespace {

using std::chrono::milliseconds;

/// Writable within the deadline; the wait for an address nobody knows is shortened while it lasts.
async::Task<bool> opens(Context &context, qintptr descriptor, Expectation expectation)
{
    const Deadlines &deadlines = context.deadlines;
    const bool documented = expectation == Expectation::Documented;
    auto soon = becomesReady(descriptor, QSocketNotifier::Write,
                             documented ? deadlines.connect : deadlines.sampled);
    if (co_await soon)
        co_return true;
    const milliseconds rest = context.patience.enough(deadlines) - deadlines.sampled;
    if (documented || rest <= milliseconds::zero())
        co_return false;
    auto later = becomesReady(descriptor, QSocketNotifier::Write, rest);
    co_return co_await later;
}

/// A rehearsal's silence lasts as long as a real one.
async::Task<> swallowed(const Context &context, Expectation expectation)
{
    const Deadlines &deadlines = context.deadlines;
    const bool documented = expectation == Expectation::Documented;
    auto waiting = async::sleepFor(documented ? deadlines.connect : deadlines.sampled);
    co_await waiting;
    const milliseconds rest = context.patience.enough(deadlines) - deadlines.sampled;
    if (documented || rest <= milliseconds::zero())
        co_return;
    auto longer = async::sleepFor(rest);
    co_await longer;
}

base::Failure failure(base::FailureCode code, const QString &detail)
{
    return {base::Operation::Connect, code, 0, detail};
}

void fail(Dialled &dialled, Socket &socket, const Route &route, const base::Endpoint &meant, int native)
{
    dialled.icmp = socket.takeIcmpError();
    if (dialled.icmp && route.icmpSender)
        dialled.icmp->sender = *route.icmpSender;
    else if (dialled.icmp && route.dial && dialled.icmp->sender == route.dial->address)
        dialled.icmp->sender = meant.address;
    dialled.failure = classifySocketError(base::Operation::Connect, native, dialled.icmp);
}

/// True when the SYN will not go further than it may.
bool limitHops(const Context &context, Socket &socket, base::IpAddress::Family family,
               const ConnectManner &manner)
{
    return !manner.hopLimit
        || (context.underlay.hasHops() && socket.setHopLimit(family, *manner.hopLimit) == 0);
}

} // namespace

async::Task<Dialled> dial(Context &context, base::Endpoint endpoint, ConnectManner manner)
{
    Dialled dialled;
    if (manner.hopLimit && !context.underlay.hasHops()) {
        dialled.unsupported = true;
        dialled.failure = failure(base::FailureCode::Unsupported, QStringLiteral("no hops to limit"));
        co_return dialled;
    }
    const Route route = context.underlay.route(endpoint, Transport::Tcp);
    if (!route.dial) {
        auto waiting = swallowed(context, manner.expectation);
        co_await waiting;
        dialled.failure = failure(base::FailureCode::ConnectionTimeout, QStringLiteral("no answer"));
        co_return dialled;
    }
    int error = 0;
    Socket socket = Socket::open(route.dial->address.family(), Transport::Tcp, &error);
    if (error == 0 && !limitHops(context, socket, route.dial->address.family(), manner)) {
        dialled.unsupported = true;
        dialled.failure
            = failure(base::FailureCode::Unsupported, QStringLiteral("the system sets no hop limit"));
        co_return dialled;
    }
    if (error == 0) {
        socket.keepIcmpErrors(route.dial->address.family());
        error = socket.connect(*route.dial);
    }
    if (error != 0) {
        fail(dialled, socket, route, endpoint, error);
        co_return dialled;
    }
    auto opening = opens(context, socket.descriptor(), manner.expectation);
    if (!co_await opening) {
        dialled.failure = failure(base::FailureCode::ConnectionTimeout, QStringLiteral("no answer"));
        co_return dialled;
    }
    if (const int refused = socket.pendingError(); refused != 0) {
        fail(dialled, socket, route, endpoint, refused);
        co_return dialled;
    }
    if (*route.dial == endpoint) // a rehearsal's loopback address is nobody's business
        dialled.local = socket.localEndpoint();
    dialled.socket = std::move(socket);
    co_return dialled;
}

} // namespace clearway::net
