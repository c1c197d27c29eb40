// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The STUN responder that a customer runs outside, so that UDP through the own firewall can be tested for
// certain.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "net/answerbudget.h"
#include "net/socket.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace clearway::net {

/// Datagrams; every one is in `received` and in exactly one of the others.
struct ResponderCounts {
    quint64 received = 0;
    quint64 answered = 0;
    quint64 malformed = 0; ///< no Binding request, or from a source that nobody can have
    quint64 tooShort = 0; ///< the answer would be longer than the request
    quint64 limited = 0; ///< over the budget, or the system would not send
};

/// Where it cannot listen, and why.
struct CannotListen {
    base::Endpoint at;
    int native = 0; ///< errno or WSAGetLastError()
    base::FailureCode code = base::FailureCode::Unknown;
    QString reason; ///< technical English
};

/// Answers well-formed Binding requests (RFC 8489) and nothing else. An answer is never longer than its
/// request, so that forged sources gain nothing: a request must have room for it (SOFTWARE or any other
/// attribute that servers skip; requests of this program have), and bare ones of 20 bytes stay unanswered.
/// CHANGE-REQUEST (RFC 5780 7.2) is refused by error 420: one address cannot serve it, and answers from
/// elsewhere are what a forger would want. Lives on a thread with an event loop.
class StunResponder final : public QObject {
public:
    /// Listens at all of them or at none.
    [[nodiscard]] static base::Result<std::unique_ptr<StunResponder>, CannotListen>
    start(const std::vector<base::Endpoint> &at, const base::Clock &clock,
          const AnswerBudget::Limits &limits = {});

    [[nodiscard]] std::vector<base::Endpoint> endpoints() const; ///< with the ports the system chose
    [[nodiscard]] const ResponderCounts &counts() const { return m_counts; }

private:
    StunResponder(std::vector<Socket> sockets, const base::Clock &clock, const AnswerBudget::Limits &limits);
    void receive(Socket &socket);
    void answer(Socket &socket, const Datagram &request);

    const base::Clock &m_clock;
    std::vector<Socket> m_sockets;
    std::vector<std::unique_ptr<QSocketNotifier>> m_readable;
    QByteArray m_software;
    AnswerBudget m_budget;
    ResponderCounts m_counts;
};

} // namespace clearway::net
