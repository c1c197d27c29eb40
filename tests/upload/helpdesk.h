// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// tests/upload/receiver.py, running.
#pragma once

#include "net/trust.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace clearway::test {

class Helpdesk {
public:
    ~Helpdesk();
    /// Empty on success, else why it did not start.
    [[nodiscard]] QString start();
    /// "https://127.0.0.1:PORT" of the server with that certificate, and a path behind it.
    [[nodiscard]] QString url(const QString &server, const QString &path) const;
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] QByteArray authorityPem() const;
    /// The last report that arrived in one piece; takes it away.
    [[nodiscard]] QJsonObject takeReceived() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
};

} // namespace clearway::test
