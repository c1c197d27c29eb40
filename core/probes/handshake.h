// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Connect, then TLS, and a question to whoever answers in the server's place.
#pragma once

#include "net/dial.h"
#include "net/tlshandshake.h"
#include "probes/probe.h"

#include <QString>

namespace clearway::probes {

enum class Retry { Never, OnceAfterSilence };

/// One attempt on `endpoint` as `host`. With OnceAfterSilence a TLS hello that met silence is tried once more
/// on a fresh connection; a refusal never is.
[[nodiscard]] async::Task<> handshake(net::Context &context, QString host, base::Endpoint endpoint,
                                      Retry retry);

/// A handshake on a channel that just opened. Behind a certificate that the public set does not trust for
/// this name somebody else may sit: it is asked for a page, which shows whether it carries us, refuses or
/// wants a sign-in. Ends with the failure code of the TLS row, or nothing.
[[nodiscard]] async::Task<std::optional<base::FailureCode>>
shakeHands(net::Context &context, std::unique_ptr<net::Channel> channel, net::TlsTarget target);

/// Asks whoever answered in plaintext at `endpoint` for a page, on a connection of its own.
[[nodiscard]] async::Task<> askPlainly(net::Context &context, QString host, base::Endpoint endpoint,
                                       net::ConnectManner manner);

} // namespace clearway::probes
