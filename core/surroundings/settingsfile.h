// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A file of settings that may be missing, broken, huge, or no file at all.
#pragma once

#include "evidence/proxysource.h"

#include <QByteArray>

namespace clearway::surroundings {

struct SettingsFile {
    bool exists = false;
    QByteArray bytes; ///< empty when it could not be read
    QString problem; ///< why not; names no path. Empty when it does not exist
};

/// At most 8 MiB; never waits for a FIFO.
[[nodiscard]] SettingsFile readSettingsFile(const QString &path);

/// Two slashes in front, of either kind: to Windows another computer, to which it signs in for whoever reads
/// there, or a device.
[[nodiscard]] bool leadsElsewhere(const QString &path);

/// The entry of a source that is there and cannot be read.
[[nodiscard]] evidence::ProxySource unreadable(evidence::ProxyOrigin origin, const QString &place,
                                               const QString &problem);

} // namespace clearway::surroundings
