// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A TLS server of the tests: any identity, something said inside, and a hook to misbehave once it is set up.
#pragma once

#include "rehearsal/authority.h"
#include "rehearsal/session.h"

#include <functional>

using SSL = struct ssl_st;

namespace clearway::test {

/// Plays TLS around `inside`, which may be nullptr: then nobody listens.
class TlsPeer final : public rehearsal::Session {
public:
    using Hook = std::function<void(SSL *)>;
    /// `completed` is called once, when the handshake has completed; what it writes goes out with the rest.
    TlsPeer(rehearsal::ServerIdentity identity, std::unique_ptr<Session> inside, Hook completed = {});
    ~TlsPeer() override;
    [[nodiscard]] rehearsal::Utterance hear(QByteArrayView bytes) override;

private:
    void speakInside(QByteArrayView heard);

    rehearsal::ServerIdentity m_identity;
    std::unique_ptr<Session> m_inside;
    Hook m_completed;
    SSL *m_ssl;
    bool m_last = false;
};

/// Answers each time with the next of `answers` once a whole request (up to an empty line) has come.
class HttpPeer final : public rehearsal::Session {
public:
    explicit HttpPeer(std::vector<QByteArray> answers) : m_answers(std::move(answers)) { }
    [[nodiscard]] rehearsal::Utterance hear(QByteArrayView bytes) override;

private:
    std::vector<QByteArray> m_answers;
    std::size_t m_next = 0;
    QByteArray m_request;
};

} // namespace clearway::test
