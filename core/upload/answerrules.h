// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an answer to an upload, or its absence, means; no I/O.
#pragma once

#include "net/httppost.h"
#include "net/secrets.h"
#include "upload/receipt.h"

#include <QDateTime>

namespace clearway::upload {

/// What an answer, or none, to `posted` means. `token`: one was sent, which `secrets` masks in what is said.
[[nodiscard]] Receipt receiptOf(const net::Posted &posted, bool token, const net::Secrets &secrets,
                                const QDateTime &now);

/// What a failed way to the server means.
[[nodiscard]] Receipt receiptOf(const base::Failure &failure);

/// Whether trying again may help: nobody there for the moment, or one who says so (RFC 9110 15.5.9, 15.6;
/// RFC 6585 4). Never after a certificate, a refusal, or a name that does not exist.
[[nodiscard]] bool mayPass(const Receipt &receipt);

} // namespace clearway::upload
