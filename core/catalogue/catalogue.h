// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a client must reach: domains, networks, gateways, modes and products.
//
// core/catalogue holds this knowledge as data read from resources/catalogue/*.json, and the list of
// requirement rows that follows from it; beside it what is known of products that inspect TLS. It knows
// nothing of how reachability is tested or judged.
#pragma once

#include "base/address.h"
#include "base/names.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace clearway::catalogue {

enum class Product { Meeting, Webinar, Training };
[[nodiscard]] QLatin1StringView name(Product product);

/// Where a domain's addresses lie according to the document. Only GoTo-hosted names may be held against GoTo
/// ranges.
enum class Hosting { Aws, Goto, GoogleCloud };
[[nodiscard]] QLatin1StringView name(Hosting hosting);

/// Whether a document names the host, or we infer it from public traces (domain.md 1.3).
enum class Origin { Documented, Inferred };
[[nodiscard]] QLatin1StringView name(Origin origin);

/// The four documented network modes, in the document's order (contract.md).
enum class ModeId { ProxyOnly, ProxyWithUdp, Split, Unrestricted };
[[nodiscard]] QLatin1StringView name(ModeId mode);
inline constexpr ModeId allModes[]
    = {ModeId::ProxyOnly, ModeId::ProxyWithUdp, ModeId::Split, ModeId::Unrestricted};

/// A catalogue's own text in both languages; plain text.
struct Text {
    QString en;
    QString de;
    bool operator==(const Text &) const = default;
};

/// A concrete host that stands for a domain or is a gateway.
struct Host {
    QString name;
    Origin origin = Origin::Documented;
    std::vector<base::Cidr> expectedIn; ///< ranges its addresses must lie in; empty: not checked
    std::set<Product> products; ///< empty: all
    bool operator==(const Host &) const = default;
};

struct Domain {
    QString name; ///< "goto.com"; the row id is "domain/goto.com"
    QString pattern; ///< "*.goto.com", or the name itself
    Text use;
    std::vector<Hosting> pointsTo;
    std::set<Product> products; ///< products that need it; empty: all
    bool optional = false; ///< its failure never makes a mode fail
    bool exemptFromInspection = false; ///< has an `inspection/` row
    bool worksThroughProxy = true;
    std::vector<Host> hosts;
    bool operator==(const Domain &) const = default;
};

/// One of the hosts that start a meeting or download a build.
struct Opener {
    QString host;
    Text use;
    std::vector<Hosting> pointsTo;
    bool operator==(const Opener &) const = default;
};

struct Network {
    base::Cidr cidr;
    Text use;
    QStringList hosts; ///< the catalogue's hosts that are expected here
    bool historic = false; ///< only in older lists; shown, never required
    bool operator==(const Network &) const = default;
};

struct GatewayService {
    std::vector<Host> hosts; ///< egw, egwglobal
    std::vector<std::uint16_t> racePorts; ///< 8200, 443, 80: all started together
    bool operator==(const GatewayService &) const = default;
};

/// How a mode carries traffic.
enum class Carriage { Direct, Proxy, None };
[[nodiscard]] QLatin1StringView name(Carriage carriage);

struct Mode {
    ModeId id = ModeId::Unrestricted;
    Text title;
    Carriage gotoTcp = Carriage::Direct; ///< TCP to the GoTo ranges
    Carriage otherTcp = Carriage::Direct; ///< TCP to everything else
    Carriage udp = Carriage::Direct;
    bool operator==(const Mode &) const = default;
};

struct VpnLayout {
    QString id; ///< "full-tunnel", "goto-direct", "internal-only"
    Text title;
    bool operator==(const VpnLayout &) const = default;
};

/// Up to (or, for an opinion, from) `good` a figure is good, up to `fair` it is fair, beyond that poor.
struct QualityLimit {
    double good = 0;
    double fair = 0;
    bool operator==(const QualityLimit &) const = default;
};

/// For what a stream to a media peer shows.
struct QualityLimits {
    Text source; ///< where the numbers come from
    QualityLimit lossPercent, roundTripMs, jitterMs;
    QualityLimit opinion; ///< mean opinion score, 1 to 4.5
    bool operator==(const QualityLimits &) const = default;
};

struct Catalogue {
    QString id; ///< "goto-v10"
    QString version; ///< "2026-11"
    QDate date;
    QDate expires; ///< after that day a newer one is due; invalid: never
    QString source; ///< "built-in" or the file's name without its folder
    Text title;
    bool historic = false; ///< an old list: networks only, no rows; for comparing, never for a checkup
    std::vector<Domain> domains;
    std::vector<Opener> openers;
    GatewayService gateway;
    std::vector<Network> tcpNetworks; ///< TCP 443
    std::vector<Network> udpNetworks;
    std::vector<std::uint16_t> tcpPorts; ///< {443}
    std::vector<std::uint16_t> udpPorts; ///< {1853, 8200}
    std::vector<Mode> modes;
    std::vector<VpnLayout> vpnLayouts;
    std::optional<QualityLimits> quality; ///< unset: figures are shown without a grade
    QStringList historicNames; ///< domains that only older lists hold
    std::vector<Host> websocketHosts; ///< hosts that take a WebSocket upgrade; none is documented for V10
    bool operator==(const Catalogue &) const = default;

    /// Total: a mode the catalogue lacks (only a historic one does) carries nothing.
    [[nodiscard]] const Mode &mode(ModeId wanted) const;
    /// True when the address lies in one of the TCP or UDP networks.
    [[nodiscard]] bool isGotoAddress(const base::IpAddress &address) const;
};

enum class RequirementKind { Gateway, Domain, Opener, Inspection, Tcp, Udp, Websocket };
[[nodiscard]] QLatin1StringView name(RequirementKind kind);

/// One row of the matrix.
struct Requirement {
    QString id; ///< "domain/goto.com", "udp/173.199.0.0/18", "gateway"
    RequirementKind kind = RequirementKind::Gateway;
    std::size_t index = 0; ///< into the catalogue's list of that kind (Inspection: domains)
    bool optional = false;
    std::set<Product> products; ///< empty: all
    bool operator==(const Requirement &) const = default;
};

/// All rows in the order of contract.md: domains, openers, inspection, gateway, tcp, udp, websocket. Historic
/// networks have no row. `websocket` is optional as long as no catalogue host for it is documented.
[[nodiscard]] std::vector<Requirement> requirements(const Catalogue &catalogue);

/// True when at least one of the chosen products needs something reserved for `needed` (empty: everybody
/// needs it).
[[nodiscard]] bool neededBy(const std::set<Product> &needed, const std::set<Product> &chosen);

} // namespace clearway::catalogue

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::catalogue::Product> = 3;
template<> inline constexpr int enumCount<clearway::catalogue::Hosting> = 3;
template<> inline constexpr int enumCount<clearway::catalogue::Origin> = 2;
template<> inline constexpr int enumCount<clearway::catalogue::ModeId> = 4;
template<> inline constexpr int enumCount<clearway::catalogue::Carriage> = 3;
template<> inline constexpr int enumCount<clearway::catalogue::RequirementKind> = 7;
} // namespace clearway::base
