// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The bytes of a PAC file, wherever a setting says it is.
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

struct PacFile {
    QByteArray bytes;
    /// pac_error with the reason, or pac_timeout; of operation Pac.
    std::optional<base::Failure> failure;
};

/// Fetches `url`: http, https or file; at most surroundings::mostPacBytes. Exactly 200 counts; redirects are
/// not followed, no proxy is used, nobody is signed in to. The connection leaves rows; the PAC row is the
/// caller's.
[[nodiscard]] async::Task<PacFile> fetchPac(ProbeContext &context, QString url);

} // namespace clearway::probes
