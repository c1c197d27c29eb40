// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A device that opens TLS on the way, with certificates made up for the names asked for.
#pragma once

#include "rehearsal/authority.h"

#include <functional>

namespace clearway::rehearsal {

/// A server's side of TLS that shows, for each server name of a hello, a certificate forged in that moment:
/// its subject is the name alone, no timestamps, the device's root sent along (domain.md 2.2). A name that
/// `exempt` says yes to is shown `real`, as if the device let it pass. A hello without a name gets a
/// certificate of `ownName`. Sessions of one identity belong to one thread: what was forged is kept.
struct Interception {
    std::shared_ptr<const Authority> authority;
    QString ownName;
    std::function<bool(const QString &)> exempt; ///< unset: no name is
    ServerIdentity real;
};
[[nodiscard]] base::Result<ServerIdentity, QString> intercepting(Interception how);

} // namespace clearway::rehearsal
