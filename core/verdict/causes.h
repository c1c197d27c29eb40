// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the finding rules share: the judged scene, the weight of rows, and the shapes that findingrules.h
// documents.
#pragma once

#include "verdict/clockseen.h"
#include "verdict/scene.h"

#include <span>

namespace clearway::verdict {

/// A judged scene, asked by the finding rules about one of its ways.
struct Causes {
    const Scene &scene;
    const Way &way;
    const std::vector<Cell> &matrix;
    const std::vector<Race> &races;
    const ClockSeen &clock;

    /// Index of that row; nothing when the catalogue has none or the chosen products do not need it.
    [[nodiscard]] std::optional<std::size_t> row(catalogue::RequirementKind kind, std::size_t index) const;
    [[nodiscard]] std::span<const Cell> cells(std::size_t row) const;
    /// The worst the row does to any mode that sends it this way.
    [[nodiscard]] Status worstEffect(std::size_t row) const;
    /// Fills in modes and status from the rows behind a finding, as far as they are sent this way.
    void weigh(Finding &finding, const std::vector<std::size_t> &rows) const;
    /// All who blocked are this computer itself, by its word or by one of its addresses; nobody: no.
    [[nodiscard]] bool blockedHere(const QStringList &senders) const;
    /// The race was run on this way.
    [[nodiscard]] bool sees(const Race &race) const
    {
        return (race.path == evidence::directPath) == (way.kind == Way::Kind::Direct);
    }
    /// What the row's cell does to its mode; Ok where the mode sends the row another way.
    [[nodiscard]] Status effectOn(std::size_t row, const Cell &cell) const;
};

/// Adds what is not there yet.
void join(QStringList &list, const QString &text);
void join(std::vector<int> &ids, const std::vector<int> &more);
void join(std::vector<std::size_t> &rows, std::optional<std::size_t> row);

/// A finding of one of the shapes with a head of strings and a tail of hosts or networks; its subject is the
/// first.
[[nodiscard]] Finding finding(FindingCode code, Fixer fixer, QStringList head, const QStringList &tail);

/// Where lists stand inside one argument.
[[nodiscard]] QString listed(const QStringList &list);

using Findings = std::vector<Finding>;
void findHostCauses(const Causes &causes, Findings &all); ///< dns-*, domain-unreachable, tls-disrupted
void findInspection(const Causes &causes, Findings &all); ///< tls-inspection-*
void findWrongClock(const Causes &causes, Findings &all); ///< clock-wrong
void findGatewayCauses(const Causes &causes, Findings &all); ///< gateway-*
void findTcpCauses(const Causes &causes, Findings &all); ///< tcp-range-*
void findUdpCauses(const Causes &causes, Findings &all); ///< udp-*
void findWebsocketBlocked(const Causes &causes, Findings &all); ///< websocket-blocked
void findProxyAnswers(const Causes &causes, Findings &all); ///< proxy-unreachable, -auth-*, -denied
void findProxySettings(const Causes &causes, Findings &all); ///< proxy-conflict, -stored-stale, pac-*, wpad-*
void findSlowSetup(const Causes &causes, Findings &all); ///< slow-setup
void findVpnLayout(const Causes &causes, Findings &all); ///< vpn-*
void findIpv6Only(const Causes &causes, Findings &all); ///< ipv6-only
/// captive-portal, transparent-proxy*; takes the findings out of `all` that are only their symptoms.
void findDevices(const Causes &causes, Findings &all);

} // namespace clearway::verdict
