// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A certificate as evidence: parsed fields and PEM, so that nobody downstream needs OpenSSL. Private to
// core/net.
#pragma once

#include "evidence/observation.h"
#include "net/opensslpointer.h"

namespace clearway::net {

/// Names are foreign text; at most 100 SANs and 512 characters a name are kept.
[[nodiscard]] evidence::CertificateSeen describe(X509 *certificate);

/// At most 10 certificates of a chain as sent, the server's own first.
[[nodiscard]] std::vector<evidence::CertificateSeen> describe(const STACK_OF(X509) * chain);

} // namespace clearway::net
