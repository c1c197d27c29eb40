// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A proxy source as one line, so that tables show what was read and differences are readable.
#pragma once

#include "evidence/proxysource.h"

namespace clearway::testing {

inline QString joined(const std::vector<evidence::ProxyServer> &servers)
{
    QStringList all;
    for (const auto &server : servers)
        all << server.toString();
    return all.join(u',');
}

/// "MODE SERVERS bypass=… pac=… dropped problem=…"; what is empty is left out.
inline QString line(const evidence::ProxySource &source)
{
    QStringList words{QString(name(source.mode)), joined(source.servers)};
    if (!source.bypass.isEmpty())
        words << QStringLiteral("bypass=") + source.bypass.join(u',');
    if (!source.pacUrl.isEmpty())
        words << QStringLiteral("pac=") + source.pacUrl;
    if (source.credentialsDropped)
        words << QStringLiteral("dropped");
    if (!source.problem.isEmpty())
        words << QStringLiteral("problem=") + source.problem;
    words.removeAll(QString());
    return words.join(u' ');
}

inline QString lines(const std::vector<evidence::ProxySource> &sources)
{
    QStringList all;
    for (const auto &source : sources)
        all << line(source);
    return all.join(u'\n');
}

/// "ORIGIN PLACE: MODE …", one a line.
inline QString placedLines(const std::vector<evidence::ProxySource> &sources)
{
    QStringList all;
    for (const auto &source : sources)
        all << QStringLiteral("%1 %2: %3").arg(QString(name(source.origin)), source.place, line(source));
    return all.join(u'\n');
}

} // namespace clearway::testing
