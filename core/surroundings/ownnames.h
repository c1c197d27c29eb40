// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What this computer and its user are called, so that reports can be cleared of it.
#pragma once

#include "base/knownnames.h"

#include <QHash>

namespace clearway::surroundings {

/// From variables such as USER and USERDNSDOMAIN, the host's name, and the `search` and `domain` lines of a
/// resolv.conf(5); a file that is not there tells nothing.
[[nodiscard]] base::KnownNames ownNames(const QHash<QString, QString> &environment, const QString &hostName,
                                        const QString &resolverFile, const QString &identityFile);

/// Of this computer.
[[nodiscard]] base::KnownNames ownNames();

} // namespace clearway::surroundings
