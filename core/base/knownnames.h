// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What this computer and its user are called, so that it can be found in texts of others and taken out.
#pragma once

#include <QStringList>

namespace clearway::base {

/// Never part of a report. Every list may be empty; a report opened from a file is redacted without them.
struct KnownNames {
    QStringList secrets; ///< passwords and tokens that this run was given
    QStringList users; ///< name at sign-in, full name
    QStringList computers; ///< host name, short and in full
    QStringList domains; ///< search domains, Active Directory domain
    QStringList wifiNames; ///< of the network this computer is in
    QStringList serials; ///< serial numbers and system identifiers
    bool operator==(const KnownNames &) const = default;
};

} // namespace clearway::base
