// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stunresponder.h"

#include "net/classify.h"
#include "net/listeningports.h"
#include "net/stunanswer.h"

#include <algorithm>

namespace clearway::net {
namespace {

constexpr int datagramsPerTurn = 64; // then the other ports, and Ctrl+C, get their turn

/// A source to which no answer can go, or that would make it one to many.
bool isNobody(const base::Endpoint &source)
{
    const base::AddressClass kind = base::classify(source.address);
    return source.port == 0 || kind == base::AddressClass::Multicast
        || kind == base::AddressClass::Unspecified || kind == base::AddressClass::Reserved;
}

} // namespace

base::Result<std::unique_ptr<StunResponder>, CannotListen>
StunResponder::start(const std::vector<base::Endpoint> &at, const base::Clock &clock,
                     const AnswerBudget::Limits &limits)
{
    std::vector<Socket> sockets;
    for (const base::Endpoint &endpoint : at) {
        int error = 0;
        Socket socket = Socket::open(endpoint.address.family(), Transport::Udp, &error);
        if (error == 0)
            error = socket.bind(endpoint);
        if (error != 0) {
            const base::Failure why = classifySocketError(base::Operation::Udp, error);
            return CannotListen{endpoint, error, why.code, why.detail};
        }
        sockets.push_back(std::move(socket));
    }
    return std::unique_ptr<StunResponder>(new StunResponder(std::move(sockets), clock, limits));
}

StunResponder::StunResponder(std::vector<Socket> sockets, const base::Clock &clock,
                             const AnswerBudget::Limits &limits)
    : m_clock(clock), m_sockets(std::move(sockets)), m_budget(limits)
{
    std::vector<std::uint16_t> ports;
    for (const base::Endpoint &endpoint : endpoints())
        if (std::ranges::find(ports, endpoint.port) == ports.end())
            ports.push_back(endpoint.port);
    std::ranges::sort(ports);
    m_software = tellPorts(ports);
    for (Socket &socket : m_sockets) {
        m_readable.push_back(std::make_unique<QSocketNotifier>(socket.descriptor(), QSocketNotifier::Read));
        connect(m_readable.back().get(), &QSocketNotifier::activated, this,
                [this, &socket] { receive(socket); });
    }
}

std::vector<base::Endpoint> StunResponder::endpoints() const
{
    std::vector<base::Endpoint> all;
    for (const Socket &socket : m_sockets)
        all.push_back(socket.localEndpoint().value_or(base::Endpoint{}));
    return all;
}

void StunResponder::receive(Socket &socket)
{
    for (int i = 0; i < datagramsPerTurn; ++i) {
        const auto datagram = socket.receiveFrom();
        if (!datagram) // nothing more, or the ICMP error of an answer whose asker had left
            return;
        ++m_counts.received;
        answer(socket, *datagram);
    }
}

void StunResponder::answer(Socket &socket, const Datagram &request)
{
    auto reply
        = isNobody(request.from) ? std::nullopt : stunAnswer(request.payload, request.from, m_software);
    if (!reply)
        return void(++m_counts.malformed);
    if (reply->size() > request.payload.size())
        reply = stunAnswer(request.payload, request.from);
    if (reply->size() > request.payload.size())
        return void(++m_counts.tooShort);
    const bool sent = m_budget.take(request.from.address, m_clock.monotonic())
        && socket.sendTo(*reply, request.from).ok();
    ++(sent ? m_counts.answered : m_counts.limited);
}

} // namespace clearway::net
