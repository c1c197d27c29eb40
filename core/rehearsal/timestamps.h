// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Signed certificate timestamps that look like those of real logs.
#pragma once

using X509 = struct x509_st;

namespace clearway::rehearsal {

/// Adds the embedded list (RFC 6962 3.3) with two invented timestamps to a certificate that is not signed
/// yet.
[[nodiscard]] bool addTimestamps(X509 *to);

} // namespace clearway::rehearsal
