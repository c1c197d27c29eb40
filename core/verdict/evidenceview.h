// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An index over a run's observations, built once per judgement: look-ups and connection attempts by host, UDP
// rows.
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
    Silent, ///< TCP was not answered, or only by the computer itself
    TlsFailed, ///< an alert, another host's certificate, an expired one, a protocol error
    Disrupted, ///< TCP opened, then the hello was swallowed, reset or cut off
    Refused, ///< an RST without an ICMP error
    Blocked, ///< an ICMP error whose sender is not the target, or "administratively prohibited"
    Plaintext, ///< something answered that does not speak TLS
    Foreign, ///< a certificate chain that neither root set trusts
    Answered ///< handshake completed, chain trusted, name matches
};

/// A TCP connection and the handshake that followed on it.
struct Attempt {
    base::Endpoint endpoint;
    Row connect = nullptr; ///< unset when the report lacks it
    Row tls = nullptr; ///< unset when there was none
    Fate fate = Fate::NotRun;

    [[nodiscard]] evidence::Duration started() const;
    [[nodiscard]] evidence::Duration finished() const;
    [[nodiscard]] bool opened() const; ///< the TCP connection came about
    [[nodiscard]] const evidence::TlsSeen *handshake() const;
    [[nodiscard]] base::FailureCode failure() const; ///< of the operation that ended it
    void cite(std::vector<int> &evidence) const;
};

/// What was seen of one host; the host "" holds the sampled addresses.
struct Named {
    std::vector<Row> resolves;
    std::vector<Attempt> attempts; ///< in the order they started
};

class EvidenceView {
public:
    /// Rows on a proxy's path are left out: the rules here speak of the network itself. The rows' order is
    /// irrelevant.
    explicit EvidenceView(std::vector<Row> rows);

    [[nodiscard]] const Named &host(const QString &name) const;
    [[nodiscard]] const std::vector<Named> &hosts() const { return m_hosts; }
    [[nodiscard]] const std::vector<Row> &udp() const { return m_udp; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; } ///< in the order they started

private:
    Named &entry(const QString &name);

    std::vector<Row> m_rows;
    std::vector<Named> m_hosts;
    QHash<QString, std::size_t> m_byName;
    std::vector<Row> m_udp;
};

} // namespace clearway::verdict
