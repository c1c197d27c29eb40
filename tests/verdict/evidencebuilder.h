// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Evidence told as a story, in the order things happened, as the probes would have written it down:
//
//     Story story;
//     story.resolves(u"egw.gotomeeting.com", u"216.115.208.10");
//     story.answers(u"egw.gotomeeting.com", u"216.115.208.10:443");
//     story.drops(u"", u"173.199.0.9:443");
//     story.rejectsUdp(u"173.199.0.9:8200", u"10.0.0.1");
//
// Every line starts where the clock stands and leaves it there; `later()` moves it.
#pragma once

#include "evidence/evidence.h"

namespace clearway::tests {

using base::FailureCode;
using base::Operation;
using evidence::Duration;
using evidence::Observation;
using evidence::Outcome;

/// Whose signature a server's certificate carries.
enum class Signed { Public, Local, Stranger, Expired, NotYetValid };

class Story {
public:
    Story();

    /// A row that stays changeable until the next line is told.
    using Line = Observation &;

    Line resolves(QStringView host, QStringView address);
    Line doesNotResolve(QStringView host, FailureCode code = FailureCode::DnsNxdomain);
    Line hasNoV6(QStringView host); ///< AAAA without data, which is normal

    Line connects(QStringView host, QStringView endpoint); ///< TCP only
    Line drops(QStringView host, QStringView endpoint); ///< silence until the deadline
    Line resets(QStringView host, QStringView endpoint); ///< RST
    /// ICMP 3/13, or another code, from a sender; from the target itself the way is open.
    Line rejects(QStringView host, QStringView endpoint, QStringView sender, int icmpCode = 13);
    Line fails(QStringView host, QStringView endpoint, FailureCode code); ///< without an ICMP error
    Line isNotDialled(QStringView host, QStringView endpoint); ///< an address no server can have
    Line isCutOff(QStringView host, QStringView endpoint); ///< the run ended first

    /// TCP, then a whole handshake. The chain's issuer is named after who signed it.
    Line answers(QStringView host, QStringView endpoint, Signed by = Signed::Public);
    Line answersAs(QStringView host, QStringView endpoint, Signed by, QStringView issuer);
    /// TCP, then no handshake: TlsTimeout, ConnectionReset, TlsClosed, TlsNotTls, TlsAlert, TlsNameMismatch …
    Line breaksTls(QStringView host, QStringView endpoint, FailureCode code);

    /// An HTTP answer inside TLS with that `Date`.
    Line saysDate(QStringView host, QStringView endpoint, const QString &date);
    /// The proxy carries it to a name and port, or to an address: "HOST:443"; then a whole handshake.
    Line tunnels(QStringView proxy, QStringView host, std::uint16_t port = 443, Signed by = Signed::Public);
    Line tunnelsTo(QStringView proxy, QStringView endpoint); ///< to an address, without a handshake
    Line refusesTunnel(QStringView proxy, QStringView host, FailureCode code, std::uint16_t port = 443);
    Line refusesTunnelTo(QStringView proxy, QStringView endpoint, FailureCode code);
    /// One GET and the head of its answer; `headers` "name: value".
    Line answersHttp(QStringView host, QStringView endpoint, int status, bool insideTls,
                     std::initializer_list<QStringView> headers = {});
    Line upgrades(QStringView host, QStringView endpoint); ///< to WebSocket
    Line doesNotUpgrade(QStringView host, QStringView endpoint, FailureCode code);
    Line acceptsAtFirstHop(QStringView host, QStringView endpoint); ///< a SYN with hop limit 1

    /// A setting that names one proxy for every host asked so far; "direct" names none.
    evidence::ProxySource &uses(evidence::ProxyOrigin origin, QStringView server, bool chosen = true);
    Line readsPacFile(QStringView endpoint, evidence::PacSeen seen); ///< fetched there, and it answered

    Line answersUdp(QStringView endpoint);
    Line dropsUdp(QStringView endpoint);
    Line rejectsUdp(QStringView endpoint, QStringView sender, int icmpCode = 13);
    Line isCutOffUdp(QStringView endpoint);

    /// Hop traces, a word for each hop limit: the router that answered in all three rounds, "ROUTER/1" in one
    /// of them, "-" silence, "target" as the last: whoever was meant answered.
    Line tracesUdp(QStringView endpoint, QStringView hops);
    Line tracesTcp(QStringView endpoint, QStringView hops);

    /// Every address of a network, in stretches "WHAT*COUNT": "open", "silent", "reset", "untried", or who
    /// sends ICMP 3/13, "10.0.0.1" or "target", or with another code, "10.0.0.1/1". Words that are not told
    /// are silent to the end.
    Line sweeps(QStringView network, QStringView stretches);

    Story &later(std::chrono::milliseconds by);
    Story &asks(std::initializer_list<QStringView> products);
    Story &stopsEarly();
    Story &hasAdapter(QStringView name, QStringView address, bool up, bool loopback = false);

    [[nodiscard]] const evidence::Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] evidence::Evidence &evidence() { return m_evidence; }

private:
    Line add(Operation operation, QStringView host, QStringView endpoint, std::chrono::milliseconds took);
    Line failed(Operation operation, QStringView host, QStringView endpoint, std::chrono::milliseconds took,
                FailureCode code);

    Line trace(evidence::HopTransport transport, QStringView endpoint, QStringView hops);
    Line tunnel(QStringView proxy, QStringView host, std::uint16_t port, QStringView endpoint,
                std::chrono::milliseconds took);
    static Line refuse(Line row, FailureCode code);

    evidence::Evidence m_evidence;
    Duration m_now{};
};

} // namespace clearway::tests
