// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The stand-ins of one report: the same thing has the same one everywhere. Private to core/report.
#pragma once

#include "report/redaction.h"

#include <QHash>

namespace clearway::report {

class StandIns {
public:
    /// "user-name-1" and so on; things are told apart without case. Credentials are all "[credential
    /// removed]".
    [[nodiscard]] QString word(evidence::RemovedKind kind, const QString &original);

    /// Notes a stand-in that was made elsewhere; only the first for a thing counts.
    void note(evidence::RemovedKind kind, const QString &original, const QString &standIn);

    [[nodiscard]] const std::vector<StandIn> &map() const { return m_map; }
    /// How many different things of each kind, in the order of the kinds.
    [[nodiscard]] std::vector<evidence::Removed> counts() const;

private:
    QHash<QString, QString> m_known; ///< kind and thing → stand-in
    QHash<int, int> m_numbers; ///< things of each kind
    std::vector<StandIn> m_map;
};

} // namespace clearway::report
