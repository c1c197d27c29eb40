// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The invented company's resolver, without a socket.
#pragma once

#include "rehearsal/session.h"
#include "rehearsal/story.h"
#include "rehearsal/zone.h"

namespace clearway::rehearsal {

/// Answers from the zone in the story's mood. Immutable.
class DnsResponder {
public:
    DnsResponder(std::shared_ptr<const Zone> zone, ResolverMood mood);

    /// Nothing for what must not be answered.
    [[nodiscard]] std::optional<QByteArray> overUdp(QByteArrayView message) const;
    [[nodiscard]] std::optional<QByteArray> overTcp(QByteArrayView message) const;

private:
    [[nodiscard]] QByteArray reply(const DnsQuery &query, qsizetype limit) const;
    std::shared_ptr<const Zone> m_zone;
    ResolverMood m_mood;
};

/// DNS over a stream: every message after its length (RFC 1035 4.2.2), several in one connection (RFC 7766).
class DnsSession final : public Session {
public:
    explicit DnsSession(std::shared_ptr<const DnsResponder> responder);
    [[nodiscard]] Utterance hear(QByteArrayView bytes) override;

private:
    std::shared_ptr<const DnsResponder> m_responder;
    QByteArray m_heard;
};

} // namespace clearway::rehearsal
