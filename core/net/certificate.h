// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A certificate as evidence: parsed fields and PEM, so that nobody downstream needs OpenSSL. Private to
// core/net.
#pragma once

#include "evidence/observation.h"
#include "net/opensslpointer.h"

namespace clearway::net {

/// At most 10 certificates of a chain, the server's own first. Names are foreign text: at most 100 SANs a
/// certificate and 512 characters a name are kept. Of a whole chain at most 40 KiB of names and 40 KiB of PEM
/// are, as they stand in a report, so that no number of hostile peers makes one too large to send; what would
/// be beyond is left empty.
[[nodiscard]] std::vector<evidence::CertificateSeen> describe(const STACK_OF(X509) * chain);

/// Lower-case hex of the DER's SHA-256.
[[nodiscard]] QString fingerprint(const X509 *certificate);

} // namespace clearway::net
