// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whether Wine stands in for Windows. What it lacks is left out by name, in sight of whoever reads the
// results; docs/windows.md lists it as not verified.
#pragma once

namespace clearway::test {

[[nodiscard]] bool isUnderWine();

/// Wine 8 shows a reset as an orderly end: recv() says that the peer closed.
[[nodiscard]] inline bool losesResets()
{
    return isUnderWine();
}

/// So many small messages take longer there than any deadline allows.
[[nodiscard]] inline bool isSlowWithFloods()
{
    return isUnderWine();
}

} // namespace clearway::test
