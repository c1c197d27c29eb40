// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One file on loopback for WinHTTP, which takes a PAC file by its http address only (Microsoft Learn,
// "WinHTTP AutoProxy Support").
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace clearway::pac {

class LoopbackFile {
public:
    /// Serves `content` from a thread of its own until the process ends; nobody else can guess its path. The
    /// file is the one that the parent has fetched and looked at: WinHTTP would fetch another.
    explicit LoopbackFile(QByteArray content);

    /// Empty when there is no socket to serve it from.
    [[nodiscard]] QString url() const;

private:
    void serve(std::uintptr_t listener) const;

    QByteArray m_path;
    QByteArray m_content;
    std::uint16_t m_port = 0;
};

} // namespace clearway::pac
