// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// From cells to modes to one answer; the only home of contract.md's roll-up.
//
// A mode: a required cell failed → failed; else a required cell unclear or not tested → unclear, except that
// mere silence of a tcp or udp row makes it limited at worst; else any cell limited, or an optional one
// failed → limited; else ok. A check that did not run never yields ok; an optional requirement never makes a
// mode fail. Best mode: unrestricted, split, proxy-with-udp, proxy-only, the first that is ok, else the first
// that is limited. Verdict: the best mode's status, but at most limited where that is proxy-only (media then
// has no UDP); failed where every mode failed; unclear otherwise.
#pragma once

#include "verdict/verdict.h"

namespace clearway::verdict {

/// Whether `a` is worse than `b`: failed, unclear, limited, ok. Only for statuses of modes and effects.
[[nodiscard]] bool worse(Status a, Status b);

/// What a cell of that row alone makes of its mode.
[[nodiscard]] Status effect(const catalogue::Requirement &row, Status cell);

/// `rows` in the matrix's order, each with its cells in all modes.
[[nodiscard]] std::vector<ModeVerdict> rollUp(const std::vector<catalogue::Requirement> &rows,
                                              const std::vector<Cell> &matrix);

[[nodiscard]] std::optional<catalogue::ModeId> bestMode(const std::vector<ModeVerdict> &modes);
[[nodiscard]] Status overall(const std::vector<ModeVerdict> &modes);
[[nodiscard]] Headline headline(Status status);

} // namespace clearway::verdict
