// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The head of an HTTP/1 answer (RFC 9112), read from bytes; no I/O.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace clearway::net {

inline constexpr qsizetype mostHeadBytes = 16 * 1024;
inline constexpr qsizetype mostHeadLines = 100; ///< the status line is one of them

struct HttpField {
    QByteArray name; ///< in lower case
    QByteArray value; ///< without the white space around it; no CR, LF or NUL
    bool operator==(const HttpField &) const = default;
};

struct HttpHead {
    int minorVersion = 1; ///< of HTTP/1
    int status = 0; ///< 100 … 599
    QByteArray reason;
    std::vector<HttpField> fields; ///< in order

    /// Value of the first field of that name (lower case); empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] std::vector<QByteArray> values(QByteArrayView name) const;
    /// Whether the comma-separated values of `name` hold `token` (lower case; compared without case).
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView token) const;
};

/// `NotHttp`: the first bytes say so already.
enum class HeadState { Incomplete, Complete, NotHttp, Malformed };

struct HeadRead {
    HeadState state = HeadState::Incomplete;
    HttpHead head; ///< when complete
    qsizetype size = 0; ///< when complete: bytes of the head with its empty line
    QString problem; ///< when malformed: technical English, no text of the peer
};

/// Reads the head that `bytes` begin with. Strict where leniency lets two readers disagree: no space before a
/// colon, no bare CR, no NUL, no HTTP but 1.x; a bare LF ends a line and folded lines are joined (RFC 9112
/// 2.2, 5.2). Ends as malformed once the limits are passed, so that an endless line or head ends.
[[nodiscard]] HeadRead readHead(const QByteArray &bytes);

} // namespace clearway::net
