// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Adapters, routes, and which way this computer would send what a client sends.
#pragma once

#include "base/names.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace clearway::evidence {

enum class AdapterKind {
    Unknown,
    Ethernet,
    Wireless,
    Cellular,
    Tunnel, ///< what it is sent goes on inside other packets
    PointToPoint, ///< PPP: a tunnel, or the line to the provider itself
    Virtual, ///< bridges, containers, virtual machines, automatic IPv6 transition: no way of its own
    Loopback
};
[[nodiscard]] QLatin1StringView name(AdapterKind kind);

struct Adapter {
    QString name; ///< "eth0"
    QStringList addresses; ///< "192.0.2.7/24"
    bool up = false;
    bool loopback = false;
    AdapterKind kind = AdapterKind::Unknown;
    QString toldBy{}; ///< what the kind rests on, in the system's own words: "kind wireguard", "IfType 71"
    bool operator==(const Adapter &) const = default;
};

struct Route {
    QString destination; ///< "0.0.0.0/0", "2001:db8::/32"
    QString gateway; ///< empty for a directly connected network
    QString adapter; ///< empty for a route that refuses (blackhole, unreachable, prohibit)
    std::optional<std::uint32_t> metric{}; ///< lower is preferred; unset where the system tells none
    QString source{}; ///< preferred own address; empty: the system chooses
    std::uint32_t table = 0; ///< Linux, other than the main table; 0: the one that everybody uses
    bool operator==(const Route &) const = default;
};

/// The system's answer to "how would you send this?"; no packet was sent to learn it.
struct Exit {
    QString target; ///< a network of the catalogue, a host, or `restOfTheInternet`
    QString part; ///< the network, or the part of it that this answer holds for; empty for other targets
    QString address; ///< the one that was asked about
    QString adapter; ///< empty: nothing would carry it
    QString source; ///< own address it would leave with
    QString gateway; ///< empty: the adapter reaches it itself
    bool operator==(const Exit &) const = default;

    [[nodiscard]] bool leads() const { return !adapter.isEmpty(); }
    [[nodiscard]] bool sameWay(const Exit &other) const
    {
        return adapter == other.adapter && source == other.source && gateway == other.gateway;
    }
};
inline constexpr QLatin1StringView restOfTheInternet("default");

/// What became different while a run lasted, so that its first half may speak of another network than its
/// second.
enum class NetworkChange { DefaultRoute, Addresses, Tunnel };
[[nodiscard]] QLatin1StringView name(NetworkChange change);

} // namespace clearway::evidence

namespace clearway::base {
template<>
inline constexpr int
    enumCount<clearway::evidence::AdapterKind> = int(clearway::evidence::AdapterKind::Loopback) + 1;
template<> inline constexpr int enumCount<clearway::evidence::NetworkChange> = 3;
} // namespace clearway::base
