// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// In whose computing centres a host stands, as far as the catalogue tells.
#pragma once

#include "catalogue/catalogue.h"

#include <QHash>

namespace clearway::verdict {

/// Nothing but a device on the way has one issuer, or one wrong date, for servers of different companies.
class Clouds {
public:
    explicit Clouds(const catalogue::Catalogue &catalogue);

    /// Whether two of these hosts surely stand with different providers. Hosts that may stand with either,
    /// and those that the catalogue does not know, decide nothing.
    [[nodiscard]] bool differ(const QStringList &hosts) const;

private:
    void add(const QString &host, const std::vector<catalogue::Hosting> &where);

    QHash<QString, std::set<catalogue::Hosting>> m_where;
};

} // namespace clearway::verdict
