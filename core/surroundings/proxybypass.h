// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which hosts a source exempts from its proxy; each origin writes and means its list differently.
#pragma once

#include "evidence/proxysource.h"

namespace clearway::surroundings {

/// First entry of `bypass` where KDE turns the list round: only the hosts listed use the proxy.
inline constexpr QLatin1StringView reversedBypass("ReversedException=true");

/// What a static source answers for a host (name or address) on port 443: its servers, or "direct" for a host
/// it exempts and where it uses no proxy. No servers where only a run can tell: Pac, Wpad, System,
/// Unreadable.
[[nodiscard]] evidence::ProxyAnswer answerFor(const evidence::ProxySource &source, const QString &host);

/// Whether the source exempts the host; `port` counts for the lists that name ports.
[[nodiscard]] bool isBypassed(const evidence::ProxySource &source, const QString &host,
                              std::uint16_t port = 443);

/// The entries of a list, at most 256 of at most 255 characters each; `separators` are single characters.
[[nodiscard]] QStringList bypassEntries(const QString &list, const QString &separators);

} // namespace clearway::surroundings
