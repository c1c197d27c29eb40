// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tcpconnect.h"

namespace clearway::net {
namespace {

/// Nobody's server lives there; a name that resolves to one was rewritten (threat D5).
bool canBeDialled(const base::IpAddress &address, Expectation expectation)
{
    switch (base::classify(address)) {
    case base::AddressClass::Public:
    case base::AddressClass::Private:
    case base::AddressClass::SharedCgnat:
        return true;
    case base::AddressClass::Documentation:
        return expectation == Expectation::Canary;
    case base::AddressClass::LinkLocal:
    case base::AddressClass::Loopback:
    case base::AddressClass::Unspecified:
    case base::AddressClass::Multicast:
    case base::AddressClass::Reserved:
        return false;
    }
    return false;
}

evidence::Observation plannedRow(const QString &host, const base::Endpoint &endpoint,
                                 const ConnectManner &manner)
{
    evidence::Observation row;
    row.operation = base::Operation::Connect;
    row.target = host.isEmpty() ? endpoint.toString() : QStringLiteral("%1:%2").arg(host).arg(endpoint.port);
    row.host = host;
    row.endpoint = endpoint;
    row.seen = evidence::ConnectSeen{.local = {}, .hopLimit = manner.hopLimit};
    return row;
}

} // namespace

async::Task<Connected> tcpConnect(Context &context, QString host, base::Endpoint endpoint,
                                  ConnectManner manner)
{
    OpenRow row(context.log, plannedRow(host, endpoint, manner));
    Connected connected{row.id(), {}};
    if (!canBeDialled(endpoint.address, manner.expectation)) {
        row.skip({base::Operation::Connect, base::FailureCode::AddressUnavailable, 0,
                  QStringLiteral("no server can have this address")});
        co_return connected;
    }
    auto dialling = dial(context, endpoint, manner);
    Dialled dialled = co_await dialling;
    row->icmp = dialled.icmp;
    if (dialled.unsupported) {
        row.skip(*dialled.failure);
    } else if (dialled.failure) {
        row.fail(*dialled.failure);
    } else {
        row->seen = evidence::ConnectSeen{.local = dialled.local, .hopLimit = manner.hopLimit};
        row.succeed();
        if (manner.expectation != Expectation::Canary && !manner.hopLimit)
            context.patience.learn(row->elapsed);
        connected.socket = std::move(dialled.socket);
    }
    co_return connected;
}

} // namespace clearway::net
