// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How a responder of this program tells at which ports it listens: in its SOFTWARE attribute (RFC 8489
// 14.14). Who tests knows then that silence of another of these ports is not for want of a listener.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace clearway::net {

/// Most that are told; the text stays below the 128 characters of the RFC.
inline constexpr int mostListeningPorts = 16;

[[nodiscard]] QByteArray tellPorts(const std::vector<std::uint16_t> &ports);
/// Empty when the software is another one, or says anything else.
[[nodiscard]] std::vector<std::uint16_t> toldPorts(const QByteArray &software);

} // namespace clearway::net
