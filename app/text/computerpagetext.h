// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's page about the computer. A new one needs a row in computerpagetext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class ComputerPage {
    // Groups and facts
    Hint,
    Area,
    CheckedWith,
    ThisProgram,
    CopyAll,
    Up,
    Down,
    NoAddress,
    WaysOut,
    RestOfTheInternet,
    NoWay,
    Via, ///< gateway, adapter
    OnLink, ///< adapter
    NothingRead,
    RootsIn, ///< source, number
    CatalogueIn, ///< id, version, source
    Invented, ///< system of a rehearsal's computer
    Client,
    FoundBesides, ///< title of a finding
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::ComputerPage> = int(clearway::text::ComputerPage::FoundBesides)
    + 1;
}
