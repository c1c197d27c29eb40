// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/peermapping.h"

#include "net/peerrow.h"
#include "net/peertalk.h"

#include <QDeadlineTimer>

#include <array>

namespace clearway::net {
namespace {

using evidence::NatMapping;
using evidence::NatSeen;
using std::chrono::milliseconds;

constexpr int rounds = 3;

/// The address a packet to `to` leaves from; connecting a UDP socket sends nothing.
std::optional<base::IpAddress> ownAddress(const base::Endpoint &to)
{
    int error = 0;
    Socket socket = Socket::open(to.address.family(), Transport::Udp, &error);
    if (error != 0 || socket.connect(to) != 0)
        return std::nullopt;
    const auto local = socket.localEndpoint();
    return local ? std::optional(local->address) : std::nullopt;
}

bool mayBeAsked(const base::Endpoint &peer, const base::Endpoint &other)
{
    const base::AddressClass kind = base::classify(other.address);
    const bool one = kind != base::AddressClass::Multicast && kind != base::AddressClass::Unspecified
        && kind != base::AddressClass::Reserved;
    return one && other.port != 0 && other.address.family() == peer.address.family()
        && kind == base::classify(peer.address) && other.address != peer.address;
}

NatMapping mappingOf(const NatSeen &nat)
{
    if (!nat.seenByPeer)
        return NatMapping::Unknown;
    if (nat.local == nat.seenByPeer)
        return NatMapping::None;
    if (!nat.seenByOtherAddress)
        return NatMapping::Unknown;
    if (nat.seenByOtherAddress == nat.seenByPeer)
        return NatMapping::EndpointIndependent;
    if (!nat.seenByOtherPort)
        return NatMapping::Unknown;
    return nat.seenByOtherPort == nat.seenByOtherAddress ? NatMapping::AddressDependent
                                                         : NatMapping::AddressAndPortDependent;
}

/// One of the three tests: whom it asks, and what came of it.
struct Test {
    std::optional<base::Endpoint> to;
    std::optional<base::Endpoint> *seen;
};

/// Asks whoever has not answered yet; who was asked by which request is kept in `askedBy`.
void askAgain(PeerTalk &talk, const std::array<Test, 3> &tests, std::vector<std::size_t> &askedBy)
{
    for (std::size_t i = 0; i < tests.size(); ++i)
        if (tests[i].to && !*tests[i].seen && talk.ask(*tests[i].to))
            askedBy.push_back(i);
}

bool allAnswered(const std::array<Test, 3> &tests)
{
    for (const Test &test : tests)
        if (test.to && !*test.seen)
            return false;
    return true;
}

} // namespace

async::Task<int> peerMapping(Context &context, QString host, base::Endpoint endpoint,
                             std::optional<base::Endpoint> other)
{
    const evidence::Observation planned = peerRow(host, endpoint, evidence::PeerQuestion::Mapping);
    OpenRow row(context.log, planned);
    PeerTalk talk(context, row);
    if (!talk.open(endpoint.address.family()))
        co_return row.id();
    NatSeen nat;
    std::array<Test, 3> tests{Test{endpoint, &nat.seenByPeer}, Test{{}, &nat.seenByOtherAddress},
                              Test{{}, &nat.seenByOtherPort}};
    if (other && mayBeAsked(endpoint, *other)) {
        tests[1].to = base::Endpoint{other->address, endpoint.port};
        tests[2].to = other;
    }
    std::vector<std::size_t> askedBy;
    for (int round = 0; round < rounds && !allAnswered(tests); ++round) {
        askAgain(talk, tests, askedBy);
        const QDeadlineTimer until(context.deadlines.udpRound, Qt::PreciseTimer);
        while (!allAnswered(tests) && !until.hasExpired() && !talk.isFlooded()) {
            auto listening = talk.listen(milliseconds(until.remainingTime()));
            co_await listening;
            while (auto answer = talk.take())
                *tests[askedBy[std::size_t(answer->number)]].seen = answer->reply.reflexive;
        }
    }
    const auto dialled = context.underlay.route(endpoint, Transport::Udp).dial;
    if (const auto own = dialled ? ownAddress(*dialled) : std::nullopt)
        nat.local = base::Endpoint{*own, talk.localPort()};
    nat.mapping = mappingOf(nat);
    evidence::MediaPeerSeen seen{.question = evidence::PeerQuestion::Mapping};
    seen.interval = context.deadlines.udpRound;
    seen.reflexive = nat.seenByPeer;
    seen.otherAddress = other;
    seen.nat = nat;
    talk.close(seen);
    co_return row.id();
}

} // namespace clearway::net
