// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How to sign in to one proxy.
#pragma once

#include "evidence/proxysource.h"

#include <QString>

namespace clearway::net {

/// Given by a person, for one proxy. Never reaches a row, a log or an error text.
struct ProxyCredentials {
    evidence::ProxyServer proxy; ///< the only one they are for: same scheme, host and port
    QString user;
    QString password;
    bool basic = true; ///< may go out readable (RFC 7617), where the proxy offers nothing better
};

} // namespace clearway::net
