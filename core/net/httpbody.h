// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where the body of an HTTP/1 answer ends (RFC 9112 6, 7.1), fed with bytes; no I/O.
#pragma once

#include "net/httphead.h"

#include <optional>

namespace clearway::net {

struct BodyFraming {
    enum class Kind { None, Length, Chunked, UntilClose };
    Kind kind = Kind::UntilClose;
    qint64 length = 0;
    bool operator==(const BodyFraming &) const = default;
};

/// How the body of a GET's answer is framed (RFC 9112 6.3). Nothing when the head contradicts itself: two
/// lengths, a length beside chunks, a transfer coding other than "chunked".
[[nodiscard]] std::optional<BodyFraming> framingOf(const HttpHead &head);

class BodyReader {
public:
    /// `TooLong`: more than `most` bytes; what fits is kept.
    enum class State { More, Done, Malformed, TooLong };

    BodyReader(BodyFraming framing, qsizetype most);
    State feed(const QByteArray &bytes);
    /// The peer closed: the end of some bodies, a cut in others.
    [[nodiscard]] State ended() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Expects { SizeLine, Data, DataEnd, Trailer };
    State keep(const QByteArray &bytes);
    void feedChunked();
    bool takeLine(QByteArray &line);
    void takeSize(QByteArray line);
    void takeData();

    BodyFraming m_framing;
    qsizetype m_most;
    State m_state = State::More;
    QByteArray m_body;
    QByteArray m_raw; ///< of chunks, not yet understood
    Expects m_expects = Expects::SizeLine;
    qint64 m_left = 0; ///< bytes of the body or chunk still to come
    int m_trailerLines = 0;
};

} // namespace clearway::net
