// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An index over a run's observations, built once per judgement: look-ups and connection attempts by host, UDP
// rows. Which way the rows went is for the caller to choose (way.h).
#pragma once

#include "evidence/observation.h"

#include <QHash>

#include <vector>

namespace clearway::verdict {

using Row = const evidence::Observation *;

/// True when the operation was carried out; false for rows that were cut off, skipped or never started.
[[nodiscard]] bool ran(const evidence::Observation &row);
/// The row's failure code; Unknown when a failed row names none.
[[nodiscard]] base::FailureCode failureCode(const evidence::Observation &row);

/// What one connection attempt came to. The order is how telling it is, from nothing to most.
enum class Fate {
    NotRun, ///< cut off before it came to anything
    Unusable, ///< the address was not dialled: it can never be a server's
    ProxyLost, ///< no connection to the proxy came about, so that nothing was asked of it
    Silent, ///< TCP was not answered, or only by the computer itself; or a proxy waited in vain
    TlsFailed, ///< an alert, another host's certificate, an expired one, a protocol error
    Disrupted, ///< TCP opened, then the hello was swallowed, reset or cut off
    Refused, ///< an RST without an ICMP error
    Blocked, ///< an ICMP error whose sender is not the target, or "administratively prohibited"
    ProxyRefused, ///< the proxy answered, and not with yes: it wants a sign-in, denies, or is no proxy
    Plaintext, ///< something answered that does not speak TLS
    Foreign, ///< a certificate chain that neither root set trusts
    TurnedAway, ///< inside TLS a device answered that it lets nobody through (turnedaway.h)
    Answered ///< handshake completed, chain trusted, name matches
};

/// A TCP connection, or the tunnel that stands for it, and the handshake that followed on it.
struct Attempt {
    std::uint16_t port = 0;
    std::optional<base::Endpoint> endpoint; ///< unset where a proxy resolves the name
    Row connect = nullptr; ///< or the tunnel; unset when the report lacks it
    Row tls = nullptr; ///< unset when there was none
    Row answer = nullptr; ///< with TurnedAway: what the device answered
    Fate fate = Fate::NotRun;

    [[nodiscard]] evidence::Duration started() const;
    [[nodiscard]] evidence::Duration finished() const;
    [[nodiscard]] bool opened() const; ///< the TCP connection came about
    [[nodiscard]] const evidence::TunnelSeen *tunnel() const; ///< nullptr: no proxy carried it
    [[nodiscard]] const QString &path() const;
    /// Where it went, as it was dialled or given to the proxy: an address or a name.
    [[nodiscard]] QString target() const;
    [[nodiscard]] const evidence::TlsSeen *handshake() const;
    [[nodiscard]] base::FailureCode failure() const; ///< of the operation that ended it
    void cite(std::vector<int> &evidence) const;
};

/// What was seen of one host; the host "" holds the sampled addresses.
struct Named {
    std::vector<Row> resolves;
    std::vector<Attempt> attempts; ///< in the order they started
    std::vector<Row> websockets;
};

class EvidenceView {
public:
    /// Canaries and connections with a small hop limit are in no attempt: they are about no server. The rows'
    /// order is irrelevant.
    explicit EvidenceView(std::vector<Row> rows);

    /// The answer came from a device, so the attempt on which it came met no server. Nothing changes where
    /// the host showed its own public certificate there.
    void turnAway(Row answer);

    [[nodiscard]] const Named &host(const QString &name) const;
    [[nodiscard]] const std::vector<Named> &hosts() const { return m_hosts; }
    [[nodiscard]] const std::vector<Row> &udp() const { return m_udp; }
    [[nodiscard]] const std::vector<Row> &traces() const { return m_traces; } ///< by hop limits
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; } ///< in the order they started

private:
    Named &entry(const QString &name);

    std::vector<Row> m_rows;
    std::vector<Named> m_hosts;
    QHash<QString, std::size_t> m_byName;
    std::vector<Row> m_udp;
    std::vector<Row> m_traces;
};

} // namespace clearway::verdict
