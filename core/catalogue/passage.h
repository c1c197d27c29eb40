// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What must pass, and where: the one list that allow lists are written from and foreign lists are held
// against.
#pragma once

#include "catalogue/catalogue.h"

namespace clearway::catalogue {

/// For whom a list is.
struct ListScope {
    std::set<Product> products{Product::Meeting, Product::Webinar, Product::Training};
    std::optional<ModeId> mode; ///< unset: whatever any mode but `unrestricted` needs
    bool operator==(const ListScope &) const = default;
};

/// A domain, a host or a network, and the ports at which it must be reachable.
struct Passage {
    RequirementKind kind
        = RequirementKind::Domain; ///< Domain, Opener, Gateway and Websocket: a name; Tcp, Udp
    QString name; ///< "goto.com"; empty for a network
    bool wholeDomain = false; ///< with every host below the name
    base::Cidr network;
    std::vector<std::uint16_t> ports;
    bool direct = false; ///< passes the firewall
    bool proxied = false; ///< passes the proxy; neither: the mode carries it nowhere
    bool implied = false; ///< a host of a whole domain in the same list
    bool optional = false;
    bool uninspected = false; ///< must be exempt from TLS inspection
    std::set<Product> products; ///< empty: all
    Text use;
    bool operator==(const Passage &) const = default;

    [[nodiscard]] bool isName() const { return !name.isEmpty(); }
    [[nodiscard]] bool isUdp() const { return kind == RequirementKind::Udp; }
    [[nodiscard]] QString target() const; ///< "*.goto.com", "launch.getgo.com", "173.199.0.0/18"
};

/// Domains, other names, TCP networks, UDP networks; each once. Historic networks and what no chosen product
/// needs are left out.
[[nodiscard]] std::vector<Passage> passages(const Catalogue &catalogue, const ListScope &scope);

/// True when `host` is `domain` or lies below it.
[[nodiscard]] bool liesIn(QStringView host, QStringView domain);

} // namespace clearway::catalogue
