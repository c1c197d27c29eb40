// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The server's side of TLS over memory buffers.
#pragma once

#include "rehearsal/authority.h"
#include "rehearsal/session.h"

using SSL = struct ssl_st;

namespace clearway::rehearsal {

/// Completes any handshake and carries what is said inside to another session, or only listens to it where
/// there is none. Answers bytes that are not TLS with an alert and closes.
class TlsSession final : public Session {
public:
    explicit TlsSession(ServerIdentity identity, std::unique_ptr<Session> inside = nullptr);
    ~TlsSession() override;
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    [[nodiscard]] Utterance hear(QByteArrayView bytes) override;

private:
    /// Hands on what was read; true when the session inside has said its last.
    [[nodiscard]] bool talkInside(QByteArrayView heard);

    ServerIdentity m_identity;
    std::unique_ptr<Session> m_inside;
    SSL *m_ssl;
};

} // namespace clearway::rehearsal
