// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The four figures above a race: who won directly and through the proxy, who only seemed to, and what 8200
// would bring.
#pragma once

#include "report/report.h"
#include "text/wording.h"

#include <array>

namespace clearway::gui {

struct RaceFigure {
    QString caption;
    QString value;
    QString note;
};

[[nodiscard]] std::array<RaceFigure, 4> raceFigures(const std::vector<verdict::Race> &races,
                                                    const text::Wording &words);

} // namespace clearway::gui
