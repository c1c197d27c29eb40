// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mediaprobe.h"

#include "async/once.h"
#include "net/hoptrace.h"
#include "net/udpexchange.h"
#include "probes/sampling.h"

#include <algorithm>

namespace clearway::probes {
namespace {

using std::chrono::milliseconds;

constexpr int samples = 2;

/// Which media ports of a network are still without a word.
class SilentPorts {
public:
    SilentPorts(std::vector<std::uint16_t> ports, milliseconds patience)
        : m_ports(std::move(ports)), m_allAnswered(patience, false)
    {
    }
    void answered(std::uint16_t port)
    {
        std::erase(m_ports, port);
        if (m_ports.empty())
            m_allAnswered.done(true);
    }
    [[nodiscard]] const std::vector<std::uint16_t> &ports() const { return m_ports; }
    /// True as soon as each has answered; false when patience ends first.
    async::Once<bool> &allAnswered() { return m_allAnswered; }

private:
    std::vector<std::uint16_t> m_ports;
    async::Once<bool> m_allAnswered;
};

/// When each network's traces begin. The first hops are the same for all, and a Linux router complains six
/// times at once and then once a second: the first network has them to itself until it is decided, so that it
/// can speak for the others; these follow closely.
class Turns {
public:
    explicit Turns(const net::Context &context) : m_context(context) { }
    /// How long the caller has to wait.
    [[nodiscard]] milliseconds take()
    {
        const evidence::Duration now = m_context.log.now();
        const evidence::Duration turn = std::max(now, m_free);
        const milliseconds round = m_context.deadlines.udpRound;
        m_free = turn + (m_first ? round * 5 / 2 : round / 4);
        m_first = false;
        return std::chrono::ceil<milliseconds>(turn - now);
    }

private:
    const net::Context &m_context;
    evidence::Duration m_free{};
    bool m_first = true;
};

async::Task<> sample(ProbeContext &context, base::Endpoint endpoint, SilentPorts &silent)
{
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    auto exchange = net::udpExchange(context.net, endpoint);
    const int id = co_await exchange;
    const evidence::Observation &row = context.net.log.row(id);
    if (!row.failure || row.failure->code != base::FailureCode::UdpNoAnswer)
        silent.answered(endpoint.port);
}

async::Task<> trace(ProbeContext &context, net::Transport transport, base::Endpoint endpoint)
{
    auto tracing = net::hopTrace(context.net, transport, endpoint);
    co_await tracing;
}

/// Where all is dead, UDP decides nothing any more.
bool anybodyAnswered(const net::ObservationLog &log)
{
    return std::ranges::any_of(
        log.rows(), [](const evidence::Observation &row) { return row.outcome == evidence::Outcome::Ok; });
}

/// How far UDP to the ports that stay silent gets, held against TCP to the same address. It is one that
/// nothing else is sent to, so that a host gets six datagrams a second at most.
async::Task<> traceIfSilent(ProbeContext &context, base::Cidr network, SilentPorts &silent, Turns &turns)
{
    async::Once<bool> &allAnswered = silent.allAnswered();
    const bool answered = co_await allAnswered;
    if (answered || !anybodyAnswered(context.net.log))
        co_return;
    const bool possible = net::canTraceHops(context.net); // else the row of one port says why not
    auto waiting = async::sleepFor(possible ? turns.take() : milliseconds::zero());
    co_await waiting;
    const base::IpAddress address = sampleAddresses(network, 1).front();
    async::Group group;
    for (const std::uint16_t port : silent.ports())
        if (possible || port == silent.ports().front())
            group.add(trace(context, net::Transport::Udp, {address, port}));
    if (possible && !group.isEmpty())
        group.add(trace(context, net::Transport::Tcp, {address, context.catalogue.tcpPorts.front()}));
    co_await group;
}

async::Task<> checkNetwork(ProbeContext &context, base::Cidr network, Turns &turns)
{
    const Progress::Unit unit(context.progress, Step::Media);
    SilentPorts silent(context.catalogue.udpPorts, context.net.deadlines.udpRound);
    async::Group group;
    for (const base::IpAddress &address : sampleAddresses(network, samples))
        for (const std::uint16_t port : context.catalogue.udpPorts)
            group.add(sample(context, {address, port}, silent));
    group.add(traceIfSilent(context, network, silent, turns));
    co_await group;
}

} // namespace

async::Task<> mediaProbe(ProbeContext &context)
{
    Turns turns(context.net);
    async::Group group;
    for (const catalogue::Network &network : context.catalogue.udpNetworks)
        if (!network.historic)
            group.add(checkNetwork(context, network.cidr, turns));
    co_await group;
}

} // namespace clearway::probes
