// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a fleet's overview needs of one run.
//
// core/fleet counts many reports: by site, mode and cause. It judges nothing again and opens nothing but
// files.
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "verdict/verdict.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace clearway::fleet {

struct SeatRun {
    QString code;
    QString site; ///< the label given by --site; empty: none
    QDateTime started; ///< UTC; invalid: not told
    bool complete = false;
    bool rehearsal = false;
    verdict::Status status = verdict::Status::Unclear;
    std::array<std::optional<verdict::Status>, std::size(catalogue::allModes)> modes; ///< by ModeId
    QStringList causes; ///< codes of findings that are neither ok nor not needed; each once
};

/// A report, of which little is parsed: a hundredth of its bytes.
[[nodiscard]] base::Result<SeatRun> readSeatReport(const QByteArray &json, const QString &file);

/// One line of NDJSON events; nothing for an event that is not a run.
[[nodiscard]] base::Result<std::optional<SeatRun>> readSeatEvent(const QByteArray &line, const QString &file,
                                                                 int number);

} // namespace clearway::fleet
