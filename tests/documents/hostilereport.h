// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A report in which every place that holds free text holds a payload.
#pragma once

#include "report/report.h"

#include <QJsonObject>

namespace clearway::tests {

/// Finds the places once: every string of a whole report that the reader takes whatever it says.
class HostileReports {
public:
    HostileReports();

    [[nodiscard]] int places() const { return m_places; }
    /// Evidence with the payload in all places, judged; besides, every finding and every reason there is,
    /// with the payload as its subject and arguments.
    [[nodiscard]] report::Report with(const QString &payload) const;

private:
    QJsonObject m_template; ///< a mark stands in each place
    int m_places = 0;
};

} // namespace clearway::tests
