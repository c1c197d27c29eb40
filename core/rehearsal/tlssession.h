// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The server's side of TLS over memory buffers.
#pragma once

#include "rehearsal/authority.h"
#include "rehearsal/session.h"

using SSL = struct ssl_st;

namespace clearway::rehearsal {

/// Completes any handshake and listens to what is said inside. Answers bytes that are not TLS with an alert
/// and closes.
class TlsSession final : public Session {
public:
    explicit TlsSession(ServerIdentity identity);
    ~TlsSession() override;
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    [[nodiscard]] Utterance hear(QByteArrayView bytes) override;

private:
    ServerIdentity m_identity;
    SSL *m_ssl;
};

} // namespace clearway::rehearsal
