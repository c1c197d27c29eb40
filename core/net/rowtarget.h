// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whom a row is about: the fields that the rows of one attempt have in common. Private to core/net.
#pragma once

#include "evidence/observation.h"

namespace clearway::net {

/// A row of `operation`. Its target reads "HOST:PORT", or the endpoint where there is no host.
[[nodiscard]] inline evidence::Observation rowAbout(base::Operation operation, const QString &host,
                                                    const std::optional<base::Endpoint> &endpoint,
                                                    std::uint16_t namedPort, const QString &path)
{
    evidence::Observation row;
    row.operation = operation;
    row.host = host;
    row.endpoint = endpoint;
    row.namedPort = endpoint ? std::uint16_t(0) : namedPort;
    row.path = path;
    row.target = host.isEmpty() && endpoint ? endpoint->toString()
                                            : QStringLiteral("%1:%2").arg(host).arg(row.port());
    return row;
}

} // namespace clearway::net
