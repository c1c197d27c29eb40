// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The media peer that somebody names: a STUN server outside the own firewall.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace clearway::probes {

struct MediaPeer {
    QString host; ///< a name in lower case, or an address
    std::uint16_t port = 0;
    std::chrono::seconds length{10}; ///< of the stream to it

    /// "peer.example:8200", "192.0.2.1:8200" or "[2001:db8::1]:8200"; nothing for anything else.
    [[nodiscard]] static std::optional<MediaPeer> parse(const QString &text);
    [[nodiscard]] QString toString() const;
};

} // namespace clearway::probes
