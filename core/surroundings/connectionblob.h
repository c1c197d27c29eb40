// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The binary value in which WinINet and WinHTTP keep their settings.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace clearway::surroundings {

/// DefaultConnectionSettings (WinINet) and WinHttpSettings (WinHTTP): version, counter and flags, 32 bits
/// each, little endian, then texts led by their length. WinHTTP's has no URL.
struct ConnectionBlob {
    static constexpr quint32 manual = 0x02;
    static constexpr quint32 pacFile = 0x04;
    static constexpr quint32 autoDetect = 0x08;

    quint32 flags = 0;
    QString proxy;
    QString bypass;
    QString pacUrl;
    bool truncated = false; ///< a text is longer than what follows; the texts before it are good
};

/// Nothing when it is too short to hold flags.
[[nodiscard]] std::optional<ConnectionBlob> connectionBlob(const QByteArray &bytes);

} // namespace clearway::surroundings
