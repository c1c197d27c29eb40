// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was seen, never changed afterwards.
//
// core/evidence holds the flat rows a run leaves behind, and reads and writes them. It does not judge them
// and it does not open sockets: the judge, the report and the probes meet here and nowhere else.
#pragma once

#include "base/address.h"
#include "base/failure.h"
#include "evidence/hoptrace.h"
#include "evidence/mediapeerseen.h"
#include "evidence/sweepseen.h"
#include "evidence/webseen.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace clearway::evidence {

using Duration = std::chrono::microseconds;

/// `NotRun`: planned, but the run ended first. `Skipped`: left out on purpose; the failure says why.
enum class Outcome { Ok, Failed, NotRun, Skipped };
[[nodiscard]] QLatin1StringView name(Outcome outcome);

/// An ICMP error and who sent it (RFC 792, RFC 4443). The sender decides its meaning: from the target the way
/// is open, from anybody else it is blocked there.
struct IcmpError {
    int type = 0;
    int code = 0;
    base::IpAddress sender;
    bool operator==(const IcmpError &) const = default;
};

enum class DnsType { A, Aaaa, Cname };
[[nodiscard]] QLatin1StringView name(DnsType type);

struct DnsRecord {
    DnsType type = DnsType::A;
    QString owner; ///< name in the answer, foreign text
    QString value; ///< address, or the canonical name; foreign text
    std::chrono::seconds ttl{};
    bool operator==(const DnsRecord &) const = default;
};

/// One question to one resolver. `Ok` only when the answer holds an address of the asked type.
struct DnsSeen {
    DnsType question = DnsType::A;
    QString server; ///< "192.0.2.53:53", as shown to people
    int rcode = -1; ///< RFC 1035 4.1.1; -1 when nothing was received
    std::vector<DnsRecord> records; ///< answer section, in order, CNAME chain first
    [[nodiscard]] std::vector<base::IpAddress> addresses() const;
    [[nodiscard]] QStringList canonicalNames() const;
    bool operator==(const DnsSeen &) const = default;
};

/// A TCP connection attempt. Endpoint, failure and ICMP error stand in the observation itself.
struct ConnectSeen {
    std::optional<base::Endpoint> local; ///< own address and port, once known
    /// The hop limit the SYN was sent with, where it was kept small on purpose (1 … 255): whoever then
    /// accepts the connection is that near, and is not the server. Unset for an ordinary connection.
    std::optional<int> hopLimit;
    bool operator==(const ConnectSeen &) const = default;
};

/// Bytes a server sent in answer to our TLS hello, kept before OpenSSL sees them (design point 5).
struct FirstBytes {
    QByteArray bytes; ///< at most 256, as received
    bool operator==(const FirstBytes &) const = default;
};

/// One certificate of the chain as sent; names are foreign text.
struct CertificateSeen {
    QString subject; ///< RFC 2253 form
    QString issuer;
    QString subjectCommonName;
    QString issuerCommonName;
    QString issuerOrganization;
    QStringList names; ///< dNSName and iPAddress SANs, at most 100
    QDateTime notBefore;
    QDateTime notAfter;
    QString sha256; ///< lower-case hex of the DER
    QByteArray pem;
    QString keyType; ///< "RSA", "EC", "ED25519"; empty: unknown
    int keyBits = 0; ///< 0: unknown
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"; empty: unknown
    int timestamps = -1; ///< signed certificate timestamps embedded in it (RFC 6962 3.3); -1: not looked at
    bool operator==(const CertificateSeen &) const = default;
};

/// Verdict of one root set on the chain; the name is judged apart.
struct TrustSeen {
    bool trusted = false;
    int error = 0; ///< X509_V_ERR_…; 0 = X509_V_OK
    int depth = 0;
    QString text; ///< OpenSSL's English sentence
    QStringList path; ///< SHA-256 of the certificates as built, the leaf first, as far as it got
    std::vector<CertificateSeen>
        added; ///< certificates of that path which the peer did not send, the anchor last
    bool operator==(const TrustSeen &) const = default;
};

/// A TLS handshake. `Ok` means completed, with a chain that the public set or this computer trusts and that
/// names the host; a chain is kept whatever the verdict on it.
struct TlsSeen {
    QString serverName; ///< SNI sent
    QString version; ///< "TLSv1.3"; empty when the handshake did not complete
    QString cipher;
    bool completed = false; ///< Finished was exchanged, whatever the certificate is worth
    bool nameMatches = false;
    TrustSeen publicRoots;
    TrustSeen localRoots;
    std::vector<CertificateSeen> chain;
    QByteArray firstBytes; ///< at most 64; empty when nothing came
    std::optional<Duration> certificateAfter; ///< since the hello
    bool operator==(const TlsSeen &) const = default;
};

/// UDP probes to one endpoint.
struct UdpSeen {
    int sent = 0;
    int received = 0; ///< valid replies: right source, right transaction
    int stray = 0; ///< datagrams that were neither
    std::optional<base::Endpoint> reflexive; ///< XOR-MAPPED-ADDRESS of a STUN reply (RFC 8489 14.2)
    std::optional<Duration> roundTrip; ///< of the first valid reply
    bool operator==(const UdpSeen &) const = default;
};

using Seen = std::variant<std::monostate, DnsSeen, ConnectSeen, FirstBytes, TlsSeen, UdpSeen, TunnelSeen,
                          HttpSeen, WebSocketSeen, PacSeen, WpadSeen, HopTraceSeen, MediaPeerSeen, SweepSeen>;

/// Path of an operation that used no proxy; otherwise "proxy:HOST:PORT".
inline constexpr QLatin1StringView directPath("direct");

/// One network operation.
struct Observation {
    int id = 0; ///< 1 and up within a run
    base::Operation operation = base::Operation::Connect;
    QString target; ///< for people: "meet.goto.com", "egw.gotomeeting.com:443", "173.199.0.9:8200"
    QString host; ///< the name asked for; empty when an address was sampled
    std::optional<base::Endpoint> endpoint; ///< the address and port meant; unset when it is not about one
    /// The port meant beside `host` where nobody here knows the address, because a proxy resolves the name; 0
    /// otherwise.
    std::uint16_t namedPort = 0;
    QString path = directPath;
    Duration started{}; ///< since the run began
    Duration elapsed{};
    Outcome outcome = Outcome::NotRun;
    std::optional<base::Failure> failure; ///< set exactly when the outcome is Failed or Skipped
    std::optional<IcmpError> icmp; ///< first ICMP error received, where the system shows it
    Seen seen;

    [[nodiscard]] Duration finished() const { return started + elapsed; }
    /// The port meant; 0 when the operation is not about one.
    [[nodiscard]] std::uint16_t port() const { return endpoint ? endpoint->port : namedPort; }
    /// The typed part, or nullptr when the operation is another one.
    template<class T> [[nodiscard]] const T *as() const { return std::get_if<T>(&seen); }
    /// True when an ICMP error came from the very address that was probed.
    [[nodiscard]] bool icmpFromTarget() const
    {
        return icmp && endpoint && icmp->sender == endpoint->address;
    }
    bool operator==(const Observation &) const = default;
};

} // namespace clearway::evidence

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::evidence::Outcome> = 4;
template<> inline constexpr int enumCount<clearway::evidence::DnsType> = 3;
} // namespace clearway::base
