// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is sent: a form as a browser would send it (RFC 7578), the same bytes at each retry.
//
// The receiver sees one POST with
//   Authorization: Bearer TOKEN        only where a token was given
//   Idempotency-Key: "KEY"             the same at each retry of this report: drop doubles by it
//   Content-Type: multipart/form-data; boundary=clearway-KEY
// and these fields, in this order:
//   code       text, the run's code
//   redaction  text: "internal", "standard" or "strict"
//   rehearsal  text, the rehearsal network's name; only of a rehearsal
//   ticket     a file clearway-CODE.md, text/markdown; charset=utf-8
//   report     a file clearway-CODE.json, application/json
// Any 2xx says that it has the report. A text/plain answer is shown to the sender: its first line.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace clearway::upload {

struct Part {
    QByteArray field; ///< ASCII, without quotes
    QByteArray type; ///< of a file; empty: plain text of a field
    QByteArray fileName; ///< ASCII, without quotes
    QByteArray bytes;
};

/// No report is longer; a parcel beyond that is not sent.
inline constexpr qsizetype mostParcelBytes = 16 * 1024 * 1024;

struct Parcel {
    QByteArray key; ///< 32 hexadecimal digits, random
    std::vector<Part> parts;

    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] QByteArray body() const;
};

/// What one report is made into. `report` is JSON, `ticket` Markdown; both are sent as they are.
struct Contents {
    QString code;
    QString redaction;
    QString rehearsal; ///< empty: a real network
    QByteArray ticket;
    QByteArray report;
    QString fileName; ///< of both files, without an ending
};
[[nodiscard]] Parcel parcelOf(const Contents &contents);

} // namespace clearway::upload
