// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How the program ends, for scripts (contract.md, "Exit codes").
#pragma once

#include "verdict/verdict.h"

namespace clearway::cli {

enum class ExitCode {
    Works = 0,
    WorksWithLimits = 1,
    DoesNotWork = 2,
    CannotTell = 3,
    Usage = 64,
    BadInput = 65,
    CannotWrite = 74,
    Cancelled = 130
};

[[nodiscard]] constexpr ExitCode exitCodeFor(verdict::Status status)
{
    switch (status) {
    case verdict::Status::Ok:
        return ExitCode::Works;
    case verdict::Status::Limited:
        return ExitCode::WorksWithLimits;
    case verdict::Status::Failed:
        return ExitCode::DoesNotWork;
    case verdict::Status::Unclear:
    case verdict::Status::NotTested:
    case verdict::Status::NotNeeded:
        return ExitCode::CannotTell;
    }
    return ExitCode::CannotTell;
}

} // namespace clearway::cli
