// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the evidence means: the matrix, the modes, the findings.
//
// core/verdict is pure: evidence and a catalogue in, a verdict out. It never touches the network, a clock or
// a translation; codes leave here and become sentences in app/text.
#pragma once

#include "catalogue/catalogue.h"
#include "evidence/evidence.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace clearway::verdict {

/// Status words of contract.md, in its order.
enum class Status { Ok, Limited, Failed, Unclear, NotTested, NotNeeded };
[[nodiscard]] QLatin1StringView name(Status status);

enum class Confidence { Confirmed, Likely, Possible };
[[nodiscard]] QLatin1StringView name(Confidence confidence);

enum class Fixer { You, Helpdesk, NetworkTeam, Goto };
[[nodiscard]] QLatin1StringView name(Fixer fixer);

/// Why a cell has its status. `arguments` of the reason are listed beside each code.
enum class ReasonCode {
    HandshakeCompleted, ///< host, milliseconds
    HandshakeCompletedLocal, ///< host, issuer: trusted by this computer only
    AllHostsAnswered, ///< answered, total
    SomeHostsFailed, ///< answered, total, first failing host, its failure code
    HostFailed, ///< host, failure code
    NameNotResolved, ///< host, failure code
    NameRewritten, ///< host, address
    InferredHostOnly, ///< host, failure code: nobody documents a host of this domain, the guess did not
                      ///< answer
    NamePassed, ///< host, address: a hello with its name reached a gateway, which answered as itself
    NameTriedByProxy, ///< host, failure code: the proxy let the name through and could not reach it
    GatewayWon, ///< host, port, milliseconds
    GatewayFallbackPort, ///< host, port: only a port that V10 does not document
    GatewayNoAnswer, ///< attempts
    GatewayUntrusted, ///< host, issuer
    ChainPublic, ///< host, issuer
    ChainLocal, ///< host, issuer
    ChainUntrusted, ///< host, issuer, verification text
    NoHandshakeSeen, ///< host
    SampleConnected, ///< address, connected, tried
    SampleRefused, ///< address, refused, tried
    SampleBlocked, ///< sender of the ICMP error ("self": this computer), its meaning
    SampleSilent, ///< tried
    SampleDenied, ///< "HOST:PORT" of the proxy, failure code, addresses it denied, tried
    SampleOpenedByOthers, ///< tried: somebody else than the addresses accepts the connections
    SweepConnected, ///< address, connected, tried, addresses of the network
    SweepSilent, ///< refused, tried, addresses of the network: none of them connected; where somebody forbids
                 ///< a part of it, besides: parts, ICMP senders (empty: the system hides them)
    SweepPartBlocked, ///< parts of the network or sampled addresses, ICMP senders (empty: every address
                      ///< refuses, unless "sender_unknown" follows); the rest is open
    UdpAnswered, ///< ports, address
    UdpReachedTarget, ///< ports, address: the target itself said "port unreachable"
    UdpOnePortBlocked, ///< answering ports, blocked ports, sender
    UdpBlocked, ///< ports, sender
    UdpEndsAtHop, ///< ports that get through, ports that do not, the last hop they pass ("0": none), its
                  ///< address
    UdpPassedEdge, ///< ports, hop, address of the first router outside of the own network; then silence
    UdpSilent, ///< datagrams sent
    UdpPeerAnswered, ///< ports, media peer: GoTo's networks were silent, but these ports reach the peer
    UdpPeerOnePortBlocked, ///< ports that reach the peer, ports that do not, media peer
    UdpPeerBlocked, ///< ports, media peer: it answers on another port
    NotForProduct, ///< –
    NotOnProxyPath, ///< –
    NoUdpInMode, ///< –
    NoEndpointKnown, ///< – (websocket)
    ProxyUnreachable, ///< "HOST:PORT" of the proxy
    WebsocketAccepted, ///< host, milliseconds
    WebsocketFailed, ///< host, failure code: its HTTPS works
    WebsocketNoHttps, ///< host: its HTTPS does not work either
    NotRun, ///< –
    NoNetwork, ///< –
};
[[nodiscard]] QLatin1StringView name(ReasonCode code);

struct Reason {
    ReasonCode code = ReasonCode::NotRun;
    QStringList arguments; ///< technical strings; may hold foreign text
    /// A proxy mode's cell where no proxy is configured: judged on port 443 as the network carries it
    /// (contract.md).
    bool withoutProxy = false;
    bool operator==(const Reason &) const = default;
};

/// One requirement in one mode. A status other than NotTested and NotNeeded cites at least one observation.
struct Cell {
    QString requirement;
    catalogue::ModeId mode = catalogue::ModeId::Unrestricted;
    Status status = Status::NotTested;
    Confidence confidence = Confidence::Confirmed;
    Reason reason;
    std::vector<int> evidence;
    bool operator==(const Cell &) const = default;
};

/// Finding codes of contract.md.
enum class FindingCode {
    NoNetwork,
    DnsFailing,
    DnsAnswerRewritten,
    DnsOutsideRange,
    CaptivePortal,
    GatewayUnreachable,
    GatewayPortBlocked,
    GatewayFalseWinner,
    DomainUnreachable,
    TlsDisrupted,
    TcpRangeBlocked,
    UdpBlocked,
    TcpRangeUnconfirmed,
    UdpUnconfirmed,
    TlsInspectionTrusted,
    TlsInspectionUntrusted,
    TransparentProxy,
    TransparentProxyAuth,
    ProxyUnreachable,
    ProxyAuthRequired,
    ProxyAuthFailed,
    ProxyDenied,
    ProxyConflict,
    ProxyStoredStale,
    PacFailed,
    PacLimitedParser,
    WpadPresent,
    WebsocketBlocked,
    VpnFullTunnel,
    VpnGotoDirect,
    VpnInternalOnly,
    ClockWrong,
    SlowSetup,
    Ipv6Only
};
[[nodiscard]] QLatin1StringView name(FindingCode code);

/// What the evidence together means. `status` is the worst the finding does to any mode (Ok: information).
struct Finding {
    FindingCode code = FindingCode::NoNetwork;
    Status status = Status::Failed;
    Confidence confidence = Confidence::Confirmed;
    QString subject; ///< host, network or address it is about; may hold foreign text
    QStringList arguments; ///< for the sentences; what stands where: findingrules.h
    std::vector<catalogue::ModeId> modes; ///< modes it limits or fails
    std::vector<int> evidence;
    Fixer fixer = Fixer::Helpdesk;
    bool operator==(const Finding &) const = default;
};

/// Where the hosts or networks begin in a finding's arguments; the entries before stand for themselves.
[[nodiscard]] qsizetype listStart(FindingCode code);

struct ModeVerdict {
    catalogue::ModeId id = catalogue::ModeId::Unrestricted;
    Status status = Status::NotTested;
    std::optional<evidence::Duration> setup; ///< from the run's start to the gateway's winning handshake
    std::vector<FindingCode> reasons;
    bool operator==(const ModeVerdict &) const = default;
};

/// The first screen's sentence.
enum class Headline { Ready, JoinWithLimits, WillNotWork, CouldNotTell };
[[nodiscard]] QLatin1StringView name(Headline headline);

struct RaceAttempt {
    QString address; ///< or the host's name, where it was given to a proxy
    std::uint16_t port = 0;
    evidence::Outcome outcome = evidence::Outcome::NotRun;
    std::optional<base::Failure> failure;
    std::optional<evidence::Duration> tcp; ///< until the connection opened; by proxy: until it said yes
    std::optional<evidence::Duration> tls; ///< from then until the handshake was complete
    evidence::Duration started{}; ///< since the race began
    bool dropped = false; ///< the client would have closed it: another attempt won first
    std::vector<int> evidence;
    bool operator==(const RaceAttempt &) const = default;
};

struct RaceWinner {
    QString address; ///< or the host's name, where it was given to a proxy
    std::uint16_t port = 0;
    evidence::Duration setup{}; ///< from the race's start to the completed handshake
    bool operator==(const RaceWinner &) const = default;
};

/// The gateway race of one host on one path.
struct Race {
    QString host;
    QString path;
    std::optional<RaceWinner> winner;
    std::optional<RaceWinner> falseWinner; ///< answered earlier than the winner, but was not GoTo
    std::vector<RaceAttempt> attempts;
    bool operator==(const Race &) const = default;
};

/// How a stream to the media peer fared, by the limits of the catalogue; worse grades are larger.
enum class Grade { Good, Fair, Poor };
[[nodiscard]] QLatin1StringView name(Grade grade);
enum class QualityFigure { Loss, RoundTrip, Jitter, Opinion };
[[nodiscard]] QLatin1StringView name(QualityFigure figure);

struct PeerQuality {
    Grade grade = Grade::Good;
    std::vector<QualityFigure> limitedBy; ///< figures with that grade; empty where it is good
    int observation = 0; ///< id of the stream
    bool operator==(const PeerQuality &) const = default;
};

struct Verdict {
    Status status = Status::Unclear;
    std::optional<catalogue::ModeId> bestMode;
    Headline headline = Headline::CouldNotTell;
    std::vector<ModeVerdict> modes; ///< in the order of catalogue::allModes
    std::vector<Cell> matrix; ///< requirement by requirement, each in all modes
    std::vector<Finding> findings; ///< what limits the best mode, then worst first: findingrules.h
    std::vector<Race> race;
    std::optional<PeerQuality> quality; ///< information beside the verdict; see peerrules.h
    bool operator==(const Verdict &) const = default;

    [[nodiscard]] const Cell *cell(const QString &requirement, catalogue::ModeId mode) const;
};

/// Judges a run. Pure and total: any evidence, even none, gives a whole matrix. Unfinished runs give
/// NotTested cells.
[[nodiscard]] Verdict judge(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue);

/// When every required cell was decided and the verdict no longer changed, since the run's start; unset when
/// a required cell never was. An operation still waiting at that moment counts as the silence it had met so
/// far.
[[nodiscard]] std::optional<evidence::Duration>
verdictTime(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue, const Verdict &final);

} // namespace clearway::verdict

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::verdict::Status> = 6;
template<> inline constexpr int enumCount<clearway::verdict::Confidence> = 3;
template<> inline constexpr int enumCount<clearway::verdict::Fixer> = 4;
template<>
inline constexpr int enumCount<clearway::verdict::ReasonCode> = int(clearway::verdict::ReasonCode::NoNetwork)
    + 1;
template<>
inline constexpr int enumCount<clearway::verdict::FindingCode> = int(clearway::verdict::FindingCode::Ipv6Only)
    + 1;
template<> inline constexpr int enumCount<clearway::verdict::Headline> = 4;
template<> inline constexpr int enumCount<clearway::verdict::Grade> = 3;
template<> inline constexpr int enumCount<clearway::verdict::QualityFigure> = 4;
} // namespace clearway::base
