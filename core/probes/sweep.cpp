// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sweep.h"

#include "net/dial.h"

#include <algorithm>

namespace clearway::probes {
namespace {

using base::FailureCode;
using evidence::Outcome;
using evidence::SweepAnswer;
using evidence::SweepSeen;
using std::chrono::milliseconds;

constexpr std::uint64_t block = 256; ///< addresses that count as one unit of progress
constexpr std::uint64_t noted = 1024; ///< addresses after which a journal learns what was seen so far
constexpr int workers = 256; ///< the cap on sockets is lower where it has to be
constexpr int mostLocalRefusals = 32;

base::Failure failure(FailureCode code)
{
    return {base::Operation::Sweep, code, 0, {}};
}

SweepAnswer answerOf(const net::Dialled &dialled, const base::IpAddress &address)
{
    SweepAnswer answer;
    if (dialled.failure)
        answer.failure = dialled.failure->code;
    if (dialled.icmp) {
        answer.icmp = {dialled.icmp->type, dialled.icmp->code, dialled.icmp->sender};
        if (dialled.icmp->sender == address)
            answer.icmp->sender.reset();
    }
    return answer;
}

/// This computer did not send anything, and would not for any other address.
bool isLocal(const SweepAnswer &answer)
{
    return !answer.icmp
        && (answer.failure == FailureCode::NetworkUnreachable
            || answer.failure == FailureCode::AddressUnavailable || answer.failure == FailureCode::Unknown);
}

FailureCode commonest(const SweepSeen &seen)
{
    FailureCode code = FailureCode::Unknown;
    int most = 0;
    for (std::size_t i = 0; i < seen.answers().size(); ++i)
        if (const int count = seen.count(int(i)); count > most) {
            most = count;
            code = seen.answers()[i].failure.value_or(FailureCode::Unknown);
        }
    return code;
}

bool anyOpened(const SweepSeen &seen)
{
    return std::ranges::any_of(seen.answers(), [](const SweepAnswer &answer) { return !answer.failure; });
}

} // namespace

Sweep::Sweep(ProbeContext &context, SweepPace pace) : m_context(context), m_pace(pace)
{
    std::uint64_t addresses = 0;
    for (const std::uint16_t port : context.catalogue.tcpPorts)
        for (const catalogue::Network &network : context.catalogue.tcpNetworks)
            if (!network.historic && network.cidr.size() <= SweepSeen::mostAddresses) {
                m_areas.push_back({network.cidr, port});
                addresses += network.cidr.size();
            }
    for (std::uint64_t begun = 0; begun < addresses; begun += block)
        m_units.push_back(std::make_unique<Progress::Unit>(context.progress, Step::ScreenSharing));
}

async::Task<> Sweep::run()
{
    plan();
    m_free = m_context.net.log.now();
    async::Group group;
    for (int i = 0; i < workers; ++i)
        group.add(work());
    co_await group;
    m_units.clear();
}

void Sweep::plan()
{
    for (Area &area : m_areas) {
        evidence::Observation row;
        row.operation = base::Operation::Sweep;
        row.target = area.network.toString();
        row.namedPort = area.port;
        row.seen = SweepSeen(area.network);
        area.row = m_context.net.log.begin(std::move(row));
    }
}

std::optional<Sweep::Address> Sweep::next()
{
    while (m_next.area < m_areas.size() && m_next.number >= m_areas[m_next.area].network.size())
        m_next = {m_next.area + 1, 0};
    if (m_gaveUp || m_next.area >= m_areas.size())
        return std::nullopt;
    if (m_next.number == 0)
        m_context.net.log.row(m_areas[m_next.area].row).started = m_context.net.log.now();
    const Address address = m_next;
    ++m_next.number;
    return address;
}

/// How long to wait for the next moment at which a connection may begin.
milliseconds Sweep::turn()
{
    const evidence::Duration now = m_context.net.log.now();
    const evidence::Duration turn = std::max(now, m_free);
    m_free = turn + m_pace.between;
    return std::chrono::duration_cast<milliseconds>(turn - now);
}

async::Task<> Sweep::work()
{
    for (;;) {
        if (const milliseconds wait = turn(); wait > milliseconds::zero()) {
            auto waiting = async::sleepFor(wait);
            co_await waiting;
        }
        auto entering = m_context.net.sockets.enter();
        const auto pass = co_await entering;
        const auto address = next();
        if (!address)
            co_return;
        const Area &area = m_areas[address->area];
        const base::Endpoint endpoint{area.network.at(address->number), area.port};
        auto dialling = net::dial(m_context.net, endpoint, net::Expectation::Sampled);
        net::Dialled dialled = co_await dialling;
        dialled.socket.reset(); // no router has to remember a connection that nobody will use
        note(*address, answerOf(dialled, endpoint.address));
    }
}

void Sweep::note(const Address &address, const SweepAnswer &answer)
{
    Area &area = m_areas[address.area];
    net::ObservationLog &log = m_context.net.log;
    evidence::Observation &row = log.row(area.row);
    m_localRefusals = isLocal(answer) ? m_localRefusals + 1 : 0;
    if (m_localRefusals == 0) // else nothing was sent, and the address stays untried
        std::get<SweepSeen>(row.seen).note(address.number, answer);
    if (m_localRefusals >= mostLocalRefusals && !m_gaveUp)
        giveUp(*answer.failure);
    row.elapsed = log.now() - row.started;
    row.outcome = Outcome::Failed; // until all of it is known
    row.failure = failure(m_gaveUp.value_or(FailureCode::Cancelled));
    if (++area.answered == area.network.size())
        complete(area);
    else if (area.answered % std::max(noted, area.network.size() / 16) == 0)
        log.tell(area.row);
    if (++m_answered % block == 0 && !m_units.empty())
        m_units.pop_back();
}

void Sweep::complete(Area &area)
{
    net::ObservationLog &log = m_context.net.log;
    const auto &seen = std::get<SweepSeen>(log.row(area.row).seen);
    if (anyOpened(seen))
        log.complete(area.row, Outcome::Ok);
    else
        log.complete(area.row, Outcome::Failed, failure(commonest(seen)));
}

/// The rows that were not begun say why.
void Sweep::giveUp(FailureCode code)
{
    m_gaveUp = code;
    for (std::size_t i = m_next.area + 1; i < m_areas.size(); ++i)
        m_context.net.log.complete(m_areas[i].row, Outcome::Skipped, failure(code));
}

} // namespace clearway::probes
