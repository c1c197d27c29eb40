// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// `client forget-proxies`, apart from the console and this computer's own store.
#pragma once

#include "cli/exitcode.h"
#include "repair/forgetproxies.h"
#include "text/wording.h"

#include <optional>

namespace clearway::cli {

struct ForgetWish {
    bool yes = false; ///< else it is only shown
    std::optional<QString> undoFile; ///< unset: to remove; else to put that backup back
    QString folder; ///< for a backup
};

/// What is printed, and how the program ends.
struct Told {
    QString text; ///< for standard output, wrapped for 80 columns, foreign text inert
    QString problem; ///< for standard error; empty: none
    ExitCode code = ExitCode::Works;
};

[[nodiscard]] Told forgetProxies(repair::ProxyStore &store, const ForgetWish &wish,
                                 const text::Wording &words);

} // namespace clearway::cli
