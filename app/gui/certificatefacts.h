// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Certificates as lines of text for the window; everything foreign in them has been made inert.
#pragma once

#include "text/wording.h"

namespace clearway::gui {

/// "1  CN=meet.goto.com", then who issued it, its dates and its fingerprint, each on a line of its own.
[[nodiscard]] QString chainLines(const std::vector<evidence::CertificateSeen> &chain,
                                 const text::Wording &words);
/// "RSA 2048, sha256WithRSAEncryption"; empty when nothing is known.
[[nodiscard]] QString keyLine(const evidence::CertificateSeen &certificate);
/// A report's PEM text comes from a file: only its lines are kept, and each is inert.
[[nodiscard]] QString pemLines(const std::vector<evidence::CertificateSeen> &chain);
/// Colons between the bytes, as browsers show them.
[[nodiscard]] QString fingerprint(const QString &sha256);

} // namespace clearway::gui
