// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does TCP reach every address of the published networks, and not only a sample?
#pragma once

#include "evidence/sweepseen.h"
#include "probes/probe.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace clearway::probes {

/// How a sweep spares the network it crosses. On a real one a connection begins every 10 ms. What counts is
/// what routers remember: most addresses of a range are silent, and a Linux router, as most small ones are,
/// keeps a SYN without an answer for 120 s (nf_conntrack_tcp_timeout_syn_sent; kernel documentation,
/// nf_conntrack-sysctl). So 100 a second are 12,000 entries at most, which fits the 16,384 of a small router;
/// opened connections are ended by an RST and forgotten within seconds. No pace hides so many addresses from
/// an intrusion detection, which is why whoever asks for a sweep is told to announce it. The 45,568 addresses
/// of today's TCP table take 7 min 36 s. A rehearsal's loopback needs no pause.
struct SweepPace {
    std::chrono::microseconds between{10'000};
    bool operator==(const SweepPace &) const = default;
};

/// One connection to each address of every network of today, on each TCP port, network by network. It comes
/// after all other probes, so that no verdict waits for it, and writes one row a network, which says at any
/// moment what was seen so far: where the run ends first, the row is Failed as `cancelled`. Where this
/// computer itself cannot send, it ends early.
class Sweep {
public:
    /// Announces its share of the progress.
    Sweep(ProbeContext &context, SweepPace pace);
    [[nodiscard]] async::Task<> run();

private:
    struct Area {
        base::Cidr network;
        std::uint16_t port = 0;
        int row = 0; ///< id
        std::uint64_t answered = 0;
    };
    struct Address {
        std::size_t area = 0;
        std::uint64_t number = 0;
    };

    void plan();
    async::Task<> work();
    [[nodiscard]] std::optional<Address> next();
    [[nodiscard]] std::chrono::milliseconds turn();
    void note(const Address &address, const evidence::SweepAnswer &answer);
    void complete(Area &area);
    void giveUp(base::FailureCode code);

    ProbeContext &m_context;
    const SweepPace m_pace;
    std::vector<Area> m_areas;
    Address m_next;
    evidence::Duration m_free{}; ///< when the next connection may begin
    std::vector<std::unique_ptr<Progress::Unit>> m_units; ///< one for every `block` addresses
    std::uint64_t m_answered = 0;
    int m_localRefusals = 0; ///< in a row
    std::optional<base::FailureCode> m_gaveUp; ///< why nothing more is tried
};

} // namespace clearway::probes
